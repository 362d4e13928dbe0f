/** Saves the reader's position in the history when a link is followed, and restores it on the way back. */

interface Place {
  y: number;
  /** The address of the link that was followed. */
  href: string | null;
}

export function rememberPlaces(): void {
  addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (link === null || link.dataset.page !== undefined || event.ctrlKey || event.metaKey) return;
    const place: Place = { y: scrollY, href: link.getAttribute("href") };
    history.replaceState(place, "");
  });
}

/** Call this once the content is drawn. A position is restored once. */
export function restorePlace(): void {
  const place = history.state as Place | null;
  if (place === null || typeof place.y !== "number") return;
  const links = [...document.querySelectorAll("main a")];
  (links.find((link) => link.getAttribute("href") === place.href) as HTMLElement | undefined)?.focus({
    preventScroll: true,
  });
  scrollTo(0, place.y);
  history.replaceState(null, "");
}
