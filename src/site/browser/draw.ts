import { type ComponentChild, hydrate, render } from "preact";
import { dressTimes } from "./dress-times.ts";

const drawn = new WeakSet<Element>();

/**
 * Draws into an element. If `baked` is given, the element already shows that same content from the file, and its
 * elements are reused; otherwise they are replaced. Focus stays where it was.
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
