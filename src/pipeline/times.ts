/**
 * An instant as RFC 3339 text in UTC: `YYYY-MM-DDTHH:MM:SS[.fraction]Z`. The fraction has up to 9 digits and no
 * trailing zeros. Without the `Z`, the texts sort like the instants.
 */
export type Time = string;

const RFC3339 = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?(?:Z|([+-])(\d\d):(\d\d))$/i;
const FILE_TIME = /(\d{4}-\d\d-\d\d)T(\d\d)[-:](\d\d)[-:](\d\d)Z/;
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const SECONDS_LENGTH = 19;
const ZERO = 48;

/** Reads RFC 3339, or the hyphenated form of file names. Null for other text and for impossible dates. */
export function parseTime(text: string): Time | null {
  if (isNormalized(text)) return text;
  if (text.length === SECONDS_LENGTH + 1 && text.charCodeAt(13) === 0x2d && text.charCodeAt(16) === 0x2d) {
    // The whole text has the form of file names, so no search is needed.
    const time = `${text.slice(0, 13)}:${text.slice(14, 16)}:${text.slice(17)}`;
    return isNormalized(time) && isPlausible(time) ? time : null;
  }
  const match = RFC3339.exec(text);
  if (match === null) return parseFileTime(text);
  const [, date, clock, fraction, sign, offsetHour, offsetMinute] = match as string[];
  const local = `${date}T${clock}`;
  if (!isPossible(local)) return null;
  const digits = fraction === undefined ? "" : fraction.replace(/0+$/, "");
  const tail = digits === "" ? "Z" : `.${digits}Z`;
  if (sign === undefined) return local + tail;
  if (Number(offsetHour) > 23 || Number(offsetMinute) > 59) return null;
  const offsetMs = (Number(offsetHour) * 60 + Number(offsetMinute)) * 60_000 * (sign === "-" ? -1 : 1);
  const utc = new Date(toEpochMs(`${local}Z`) - offsetMs).toISOString();
  return /^\d{4}-/.test(utc) ? utc.slice(0, SECONDS_LENGTH) + tail : null;
}

/** The latest time that we write. Readers accept times up to the end of 2100. */
const LAST_MS = Date.UTC(2099, 11, 31, 23, 59, 59);

/** Null for text that is not a time, and for an implausible time. */
export function parseStateTime(text: string): Time | null {
  const time = parseTime(text);
  return time !== null && isPlausible(time) ? time : null;
}

/** A time before 2005 or after 2100 must be a mistake. */
export function isPlausible(time: Time): boolean {
  return time >= "2005" && time < "2101";
}

/** The result is in whole seconds, and never later than readers accept. */
export function addDelay(fromMs: number, delayMs: number): Time {
  return formatTime(new Date(Math.min(fromMs + delayMs, LAST_MS)));
}

/** Finds the first `YYYY-MM-DDTHH-MM-SSZ`, or its form with colons, in a file name or batch id. */
export function findFileTime(name: string): { time: Time; index: number; text: string } | null {
  const match = FILE_TIME.exec(name);
  if (match === null) return null;
  const time = `${match[1]}T${match[2]}:${match[3]}:${match[4]}Z`;
  return isPossible(time) && isPlausible(time) ? { time, index: match.index, text: match[0] } : null;
}

/** Negative if `a` is earlier, 0 if the times are equal. */
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

/** Digits after the millisecond are dropped. */
export function toEpochMs(time: Time): number {
  const ms =
    time.length > SECONDS_LENGTH + 1 ? Math.floor(Number(`0${time.slice(SECONDS_LENGTH, -1)}`) * 1000 + 1e-9) : 0;
  const days = daysSinceEpoch(readDigits(time, 0, 4), readDigits(time, 5, 2), readDigits(time, 8, 2));
  return (
    ((days * 24 + readDigits(time, 11, 2)) * 60 + readDigits(time, 14, 2)) * 60_000 +
    readDigits(time, 17, 2) * 1000 +
    ms
  );
}

/** Whole seconds: `2026-01-09T14:30:00Z`. */
export function formatTime(date: Date): Time {
  return `${date.toISOString().slice(0, SECONDS_LENGTH)}Z`;
}

/** The form used in file names and ids, in whole seconds: `2026-01-09T14-30-00Z`. */
export function formatFileTime(time: Time): string {
  return `${time.slice(0, 13)}-${time.slice(14, 16)}-${time.slice(17, 19)}Z`;
}

function parseFileTime(text: string): Time | null {
  const found = findFileTime(text);
  return found !== null && found.text.length === text.length ? found.time : null;
}

/** True if the text already has the form of a Time. This is a hot path, so it checks single characters. */
function isNormalized(text: string): boolean {
  const last = text.length - 1;
  if (last < SECONDS_LENGTH || last > SECONDS_LENGTH + 10 || text.charCodeAt(last) !== 0x5a) return false;
  for (let at = 0; at < SECONDS_LENGTH; at++) {
    const unit = text.charCodeAt(at);
    if (
      at === 4 || at === 7
        ? unit !== 0x2d
        : at === 10
          ? unit !== 0x54
          : at === 13 || at === 16
            ? unit !== 0x3a
            : !isDigit(unit)
    ) {
      return false;
    }
  }
  if (last > SECONDS_LENGTH) {
    if (text.charCodeAt(SECONDS_LENGTH) !== 0x2e || last === SECONDS_LENGTH + 1) return false;
    for (let at = SECONDS_LENGTH + 1; at < last; at++) if (!isDigit(text.charCodeAt(at))) return false;
    if (text.charCodeAt(last - 1) === ZERO) return false;
  }
  return isPossible(text);
}

/** `text` must begin with `YYYY-MM-DDTHH:MM:SS`, with digits in every place. */
function isPossible(text: string): boolean {
  const month = readDigits(text, 5, 2);
  const day = readDigits(text, 8, 2);
  if (readDigits(text, 11, 2) > 23 || readDigits(text, 14, 2) > 59 || readDigits(text, 17, 2) > 59) return false;
  if (month < 1 || month > 12 || day < 1 || day > (DAYS[month - 1] as number)) return false;
  const year = readDigits(text, 0, 4);
  return month !== 2 || day < 29 || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
}

/** Howard Hinnant's days_from_civil, for years 0 to 9999: https://howardhinnant.github.io/date_algorithms.html */
function daysSinceEpoch(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return (
    era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
  );
}

function readDigits(text: string, from: number, count: number): number {
  let value = 0;
  for (let at = from; at < from + count; at++) value = value * 10 + text.charCodeAt(at) - ZERO;
  return value;
}

function isDigit(unit: number): boolean {
  return unit >= ZERO && unit <= 57;
}
