/**
 * Answers that a test makes odd on purpose. They are sent as they are, and not checked against GitHub's description.
 */

const ODD = Symbol("odd");

/** The answer with its keys replaced by those of `odd`; null for an item that is to be shown as null. */
export function withOdd<T extends object>(shown: T, odd: Record<string, unknown> | null | undefined): T {
  if (odd === undefined) return shown;
  return (odd === null ? null : { ...shown, ...odd, [ODD]: true }) as T;
}

/** True for a body with something odd in it: the body itself, an item, or an entry in its list. */
export function isOdd(body: unknown): boolean {
  if (Array.isArray(body)) return body.some((item) => item === null || isOdd(item));
  if (typeof body !== "object" || body === null) return false;
  return ODD in body || Object.values(body).some((value) => Array.isArray(value) && isOdd(value));
}
