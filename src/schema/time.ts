/**
 * An instant as RFC 3339 text in UTC: `YYYY-MM-DDTHH:MM:SS[.fraction]Z`, the fraction as recorded (up to 9 digits)
 * without trailing zeros. Text in this one form orders like the instants once the `Z` is left out: see compareTimes.
 */
export type Time = string;

const RFC3339 = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?(?:Z|([+-])(\d\d):(\d\d))$/i;
const FILE_TIME = /(\d{4}-\d\d-\d\d)T(\d\d)[-:](\d\d)[-:](\d\d)Z/;
const EXACT_FILE_TIME = new RegExp(`^${FILE_TIME.source}$`);
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** RFC 3339 or the hyphenated file form -> Time; null if the text is neither or names an impossible date. */
export function parseTime(text: string): Time | null {
  const match = RFC3339.exec(text) ?? RFC3339.exec(text.replace(EXACT_FILE_TIME, "$1T$2:$3:$4Z"));
  if (match === null) return null;
  const [, year, month, day, hour, minute, second, fraction, sign, offsetHour, offsetMinute] = match as string[];
  if (!isDate(Number(year), Number(month), Number(day))) return null;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  const digits = fraction === undefined ? "" : fraction.replace(/0+$/, "");
  const tail = digits === "" ? "Z" : `.${digits}Z`;
  if (sign === undefined) return `${year}-${month}-${day}T${hour}:${minute}:${second}${tail}`;
  if (Number(offsetHour) > 23 || Number(offsetMinute) > 59) return null;
  const offsetMs = (Number(offsetHour) * 60 + Number(offsetMinute)) * 60_000 * (sign === "-" ? -1 : 1);
  const utc = new Date(Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`) - offsetMs).toISOString();
  return /^\d{4}-/.test(utc) ? utc.slice(0, 19) + tail : null;
}

/** The first `YYYY-MM-DDTHH-MM-SSZ` (or its colon form) in a file name or batch id, with where it stands. */
export function findFileTime(name: string): { time: Time; index: number; text: string } | null {
  const match = FILE_TIME.exec(name);
  if (match === null) return null;
  const time = parseTime(match[0]);
  return time === null ? null : { time, index: match.index, text: match[0] };
}

/** Negative if a is the earlier instant, 0 if equal. */
export function compareTimes(a: Time, b: Time): number {
  if (a.length === b.length) return a < b ? -1 : a > b ? 1 : 0;
  const left = a.slice(0, -1);
  const right = b.slice(0, -1);
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Newest first, unknown times last. */
export function compareNewestFirst(a: Time | null, b: Time | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return compareTimes(b, a);
}

/** Milliseconds since the epoch; digits beyond the millisecond are cut. */
export function toEpochMs(time: Time): number {
  return Date.parse(time);
}

/** Whole seconds: `2026-01-09T14:30:00Z`. */
export function formatTime(date: Date): Time {
  return `${date.toISOString().slice(0, 19)}Z`;
}

/** The form used in file names and ids: `2026-01-09T14-30-00Z`, whole seconds. */
export function formatFileTime(time: Time): string {
  return `${time.slice(0, 19).replaceAll(":", "-")}Z`;
}

function isDate(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1 || day > (DAYS[month - 1] as number)) return false;
  return month !== 2 || day < 29 || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
}
