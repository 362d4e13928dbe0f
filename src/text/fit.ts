/** Shortens text to fit: by bytes, by code points, or by ever smaller versions of a whole body. */

/**
 * GitHub's error message says 65,536 characters. Whether it counts units, points or bytes has varied, so we measure two
 * of them and keep a reserve.
 */
const MAX_UNITS = 65_000;
const MAX_BYTES = 262_144;

export interface FittedBody {
  body: string;
  /** The reduction that was needed; 0 for none. */
  level: number;
  /** False if even the last reduction is too large. */
  fits: boolean;
}

/**
 * The body at the first reduction that fits. `render` gets a level from 0 to `levels` - 1, and makes the body smaller
 * with each level. `from` is the first level to try, for a body that GitHub refused although it seemed to fit.
 * `maxBytes` is the limit for text that is not a comment.
 */
export function fitBody(
  render: (level: number) => string,
  { levels, from = 0, maxBytes }: { levels: number; from?: number; maxBytes?: number },
): FittedBody {
  const first = Math.min(from, levels - 1);
  const plain = render(first);
  if (isFitting(plain, maxBytes)) return { body: plain, level: first, fits: true };
  let best: FittedBody | null = null;
  for (let low = first + 1, high = levels - 1; low <= high; ) {
    const at = Math.floor((low + high) / 2);
    const body = render(at);
    if (isFitting(body, maxBytes)) {
      best = { body, level: at, fits: true };
      high = at - 1;
    } else low = at + 1;
  }
  return best ?? { body: render(levels - 1), level: levels - 1, fits: false };
}

function isFitting(body: string, maxBytes?: number): boolean {
  if (maxBytes !== undefined) return fitsBytes(body, maxBytes);
  return body.length <= MAX_UNITS && fitsBytes(body, MAX_BYTES);
}

/** At most `limit` code points. A longer text becomes its first `kept` points and an ellipsis. */
export function cutPoints(text: string, limit: number, kept = limit): string {
  if (text.length <= limit) return text;
  const points = [...text.slice(0, 2 * limit + 2)];
  return points.length <= limit ? text : `${points.slice(0, kept).join("")}…`;
}

/** The first bytes of a text, cut between code points. */
export function cutEnd(text: string, limitBytes: number): string {
  if (fitsBytes(text, limitBytes)) return text;
  const bytes = encode(text.slice(0, limitBytes));
  return decode(bytes.subarray(0, startOfPoint(bytes, limitBytes)));
}

/** The last bytes of a text, cut between code points. */
export function cutStart(text: string, limitBytes: number): string {
  if (fitsBytes(text, limitBytes)) return text;
  const bytes = encode(text.slice(-limitBytes));
  return decode(bytes.subarray(nextPoint(bytes, bytes.length - limitBytes)));
}

/**
 * Keeps the first quarter and the last three quarters of the bytes, cut between code points. A line between them says
 * how many bytes are missing.
 */
export function cutMiddle(text: string, limitBytes: number): string {
  if (fitsBytes(text, limitBytes)) return text;
  const bytes = encode(text);
  const quarter = Math.floor(limitBytes / 4);
  const head = startOfPoint(bytes, quarter);
  const tail = nextPoint(bytes, bytes.length - (limitBytes - quarter));
  return `${decode(bytes.subarray(0, head))}\n[${tail - head} bytes left out]\n${decode(bytes.subarray(tail))}`;
}

/** True if the text has at most that many bytes of UTF-8. */
export function fitsBytes(text: string, limitBytes: number): boolean {
  return text.length * 3 <= limitBytes || (text.length <= limitBytes && encode(text).length <= limitBytes);
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}

/** The nearest place at or before this one where a code point begins. */
function startOfPoint(bytes: Uint8Array, place: number): number {
  let at = Math.min(place, bytes.length);
  while (at > 0 && isContinuation(bytes[at])) at--;
  return at;
}

/** The nearest place at or after this one where a code point begins. */
function nextPoint(bytes: Uint8Array, place: number): number {
  let at = Math.max(0, place);
  while (at < bytes.length && isContinuation(bytes[at])) at++;
  return at;
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80;
}
