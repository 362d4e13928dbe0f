/** Removes what differs between runs, so that the same failure gives the same text. */

import { cleanLogLine } from "../../src/text/clean.ts";

const LENGTH = 160;
/** Nothing after this length can become part of the token. */
const LOOKED_AT = 2000;
const TIMESTAMP = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)? ?/;
const PREFIX = /^##\[[a-z-]*\]/;
const UUIDS = /(?<!\w)[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?!\w)/gi;
const IPV4 = /(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?(?![\w.]*\w)/g;
const IPV6 = /\[[0-9a-f:]*:[0-9a-f:]*\](?::\d{1,5})?|(?<![\w:])[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,8}(?![\w:])/gi;
const HEX = /(?<!\w)(?:0x[0-9a-f]+|(?=[0-9]*[a-f])(?=[a-f]*[0-9])[0-9a-f]{7,})(?!\w)/gi;
/** The lookbehind keeps addresses with a scheme whole, and makes the search visit a long word only once. */
const PATHS = /(?<![\w.@+~%:/\\-])(?:[a-z]:)?[\\/]?(?:[\w.@+~%-]+[\\/])+([\w.@+~%-]*)((?::\d+)*)/gi;
const LINE_NUMBERS = /(\.\w{1,8})(?::\d+)+/g;
const DURATIONS =
  /(?<![\w.])\d+(?:\.\d+)?(?:(?:ns|us|µs|ms|s|m|h|d)\b| ?(?:milliseconds?|seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|ms)\b)/g;
const PERCENTAGES = /(?<![\w.])\d+(?:\.\d+)?\s?%/g;
const NUMBERS = /(?<!exit code )(?<![\w.])\d+(?:[.,]\d+)*(?!\w)/gi;

/** Removes colours, control characters, the timestamp and the byte order mark from a line. */
export function cleanLine(line: string): string {
  const plain = line.replace(/^\ufeff/, "").replace(TIMESTAMP, "");
  return cleanLogLine(plain).replace(TIMESTAMP, "");
}

/** Turns one log line into the token that represents it in a signature. At most 160 code points. */
export function normalizeToken(line: string): string {
  const text = cleanLine(line.slice(0, LOOKED_AT))
    .replace(PREFIX, "")
    .replace(UUIDS, "<uuid>")
    .replace(IPV4, "<ip>")
    .replace(IPV6, (address) => (isIpv6(address) ? "<ip>" : address))
    .replace(HEX, "<hex>")
    .replace(PATHS, (_all, base: string, at: string) => base + (at === "" ? "" : ":<n>"))
    .replace(LINE_NUMBERS, "$1:<n>")
    .replace(DURATIONS, "<dur>")
    .replace(PERCENTAGES, "<pct>")
    .replace(NUMBERS, "<n>")
    .replace(/\s+/g, " ")
    .trim();
  return [...text].slice(0, LENGTH).join("").trim();
}

/** Colons alone do not make an address: `10:15:42` is a time and `a::b` is a name. */
function isIpv6(text: string): boolean {
  const groups = text.replace(/^\[|\](?::\d+)?$/g, "");
  return /\d/.test(groups) && (groups.includes("::") || groups.split(":").length === 8);
}
