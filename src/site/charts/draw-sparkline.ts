import { count } from "../../text/count.ts";

export const SPARKLINE = { width: 120, height: 24 };

export interface Sparkline {
  /** Path data for one stroked `<path>`; empty if no day has data. */
  path: string;
  /** Null if no day has data. */
  least: number | null;
  greatest: number | null;
  /** The newest value; null if the last day has none. */
  last: number | null;
}

/** One point per day, oldest first, with zero at the bottom. Days without data (null) are gaps. */
export function drawSparkline(days: readonly (number | null)[]): Sparkline {
  const known = days.filter((value) => value !== null);
  if (known.length === 0) return { path: "", least: null, greatest: null, last: null };
  const greatest = known.reduce((a, b) => Math.max(a, b));
  const least = known.reduce((a, b) => Math.min(a, b));
  const step = (SPARKLINE.width - 2) / Math.max(1, days.length - 1);
  const xOf = (index: number) => 1 + Math.round(index * step);
  const yOf = (value: number) =>
    SPARKLINE.height - 1 - Math.round(greatest === 0 ? 0 : (value * (SPARKLINE.height - 2)) / greatest);
  let path = "";
  let from = { x: 0, y: 0 };
  days.forEach((value, index) => {
    if (value === null) return;
    const isJoined = index > 0 && days[index - 1] !== null;
    const isInLine = isJoined && days[index + 1] === value && days[index - 1] === value;
    if (isInLine) return;
    const to = { x: xOf(index), y: yOf(value) };
    // Relative steps are shorter than positions, and a minus sign also separates numbers.
    path += isJoined ? `l${to.x - from.x}${signed(to.y - from.y)}` : `M${to.x} ${to.y}`;
    from = to;
    // A single point would not be stroked at all.
    if (!isJoined && (days[index + 1] ?? null) === null) path += "h1";
  });
  return { path, least, greatest, last: days.at(-1) ?? null };
}

function signed(step: number): string {
  return step < 0 ? String(step) : ` ${step}`;
}

/** Describes the chart in words: `Failures per day, 30 days: 0 to 41, last 8`. */
export function describeSparkline(what: string, days: readonly (number | null)[]): string {
  const { least, greatest, last } = drawSparkline(days);
  const range = least === null ? "not recorded" : `${least} to ${greatest}, last ${last ?? "not recorded"}`;
  return `${what}, ${count(days.length, "day")}: ${range}`;
}
