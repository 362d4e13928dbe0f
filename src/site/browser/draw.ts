import { type ComponentChild, hydrate, render } from "preact";
import { dressTimes } from "./dress-times.ts";

const drawn = new WeakSet<Element>();

/**
 * Draws into an element that may hold what the file shows. `baked` is that same content: with it, the elements that are
 * there are taken over; without, they are replaced. Focus stays where it was.
 */
export function draw(root: Element, content: ComponentChild, baked: ComponentChild = null): void {
  const focused = document.activeElement?.id ?? "";
  if (!drawn.has(root)) {
    if (baked === null) root.replaceChildren();
    else hydrate(baked as never, root);
    drawn.add(root);
  }
  render(content as never, root);
  dressTimes(root);
  if (focused !== "" && document.activeElement?.id !== focused) document.getElementById(focused)?.focus();
}
