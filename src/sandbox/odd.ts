/**
 * Answers that a test deliberately distorts. They are sent as they are, and not checked against GitHub's description.
 */

const ODD = Symbol("odd");

/** The answer with the values of `odd` in place of its own. If `odd` is null, null is shown in place of the item. */
export function withOdd<T extends object>(shown: T, odd: Record<string, unknown> | null | undefined): T {
  if (odd === undefined) return shown;
  return (odd === null ? null : { ...shown, ...odd, [ODD]: true }) as T;
}

/** True if the body itself, an item, or an entry in its list is distorted. */
export function isOdd(body: unknown): boolean {
  if (Array.isArray(body)) return body.some((item) => item === null || isOdd(item));
  if (typeof body !== "object" || body === null) return false;
  return ODD in body || Object.values(body).some((value) => Array.isArray(value) && isOdd(value));
}
