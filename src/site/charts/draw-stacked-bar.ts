export const STACKED_BAR = { height: 8, gap: 1, leastSegment: 2 };

export interface BarSegment<Key extends string> {
  key: Key;
  x: number;
  width: number;
}

/**
 * Segments that fill `width`, one per count above zero, with gaps between them. A segment for a small count gets a
 * minimum width, so that it is visible. The others share the rest in proportion to their counts.
 */
export function drawStackedBar<Key extends string>(
  parts: readonly { key: Key; count: number }[],
  width: number,
): BarSegment<Key>[] {
  const shown = parts.filter(({ count }) => count > 0);
  const room = width - STACKED_BAR.gap * (shown.length - 1);
  const widths = share(
    shown.map(({ count }) => count),
    room,
  );
  let x = 0;
  return shown.map(({ key }, index) => {
    const segment = { key, x, width: widths[index] as number };
    x += segment.width + STACKED_BAR.gap;
    return segment;
  });
}

/**
 * Whole numbers that add up to `room`, in proportion to the counts, except that none is below the minimum width. What
 * rounding leaves over goes to the largest remainders.
 */
function share(counts: readonly number[], room: number): number[] {
  const least = STACKED_BAR.leastSegment;
  const small = new Set<number>();
  let rest = room;
  let total = counts.reduce((sum, count) => sum + count, 0);
  // A segment with the minimum width leaves less for the others, so another one may fall below the minimum.
  for (let found = true; found; ) {
    const index = counts.findIndex((count, at) => !small.has(at) && (count * rest) / total < least);
    found = index >= 0;
    if (!found) break;
    small.add(index);
    rest -= least;
    total -= counts[index] as number;
  }
  const exact = counts.map((count, at) => (small.has(at) ? least : (count * rest) / total));
  const widths = exact.map(Math.floor);
  const missing = room - widths.reduce((sum, value) => sum + value, 0);
  const byRemainder = exact
    .map((value, at) => ({ at, remainder: value - Math.floor(value) }))
    .filter(({ at }) => !small.has(at))
    .sort((a, b) => b.remainder - a.remainder || a.at - b.at);
  for (const { at } of byRemainder.slice(0, Math.max(0, missing))) widths[at] = (widths[at] as number) + 1;
  return widths;
}
