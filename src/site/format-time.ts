/** The precision of a time: day, minute or second. */
export type Precision = "d" | "m" | "s";

const LENGTHS: Record<Precision, number> = { d: 10, m: 16, s: 19 };

/** `2026-06-26 20:47`, the same in every locale, in UTC as recorded. */
export function formatTime(time: string, precision: Precision = "m"): string {
  return time.slice(0, LENGTHS[precision]).replace("T", " ");
}

/** The time in the form of formatTime, in the zone with this offset from UTC in minutes. */
export function formatLocalTime(time: string, precision: Precision, offsetMinutes: number): string {
  const ms = Date.parse(time);
  return Number.isNaN(ms) ? time : formatTime(new Date(ms + offsetMinutes * 60_000).toISOString(), precision);
}

/** `+02:00` for an offset from UTC in minutes. */
export function formatOffset(minutes: number): string {
  const size = Math.abs(minutes);
  const digits = [Math.floor(size / 60), size % 60].map((part) => String(part).padStart(2, "0"));
  return `${minutes < 0 ? "\u2212" : "+"}${digits.join(":")}`;
}
