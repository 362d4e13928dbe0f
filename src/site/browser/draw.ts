import { type ComponentChild, hydrate, render } from "preact";
import { localizeTimes } from "./localize-times.ts";

const drawn = new WeakSet<Element>();

/**
 * Draws into an element. If `embedded` is given, the element already shows this content, because the file contains it.
 * Then its nodes are reused, otherwise they are replaced. Focus stays where it was.
 */
export function draw(root: Element, content: ComponentChild, embedded: ComponentChild = null): void {
  const focused = document.activeElement?.id ?? "";
  if (!drawn.has(root)) {
    if (embedded === null) root.replaceChildren();
    else hydrate(embedded as never, root);
    drawn.add(root);
  }
  render(content as never, root);
  localizeTimes(root);
  if (focused !== "" && document.activeElement?.id !== focused) document.getElementById(focused)?.focus();
}
