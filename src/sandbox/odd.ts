/** Answers that a test makes odd on purpose: they are sent as they are, and not held against GitHub's description. */

const ODD = Symbol("odd");

/** The answer with the keys of `odd` over its own; null for an item that is to be shown as null. */
export function withOdd<T extends object>(shown: T, odd: Record<string, unknown> | null | undefined): T {
  if (odd === undefined) return shown;
  return (odd === null ? null : { ...shown, ...odd, [ODD]: true }) as T;
}

/** True for a body that holds something odd: itself, as an item, or in its list. */
export function isOdd(body: unknown): boolean {
  if (Array.isArray(body)) return body.some((item) => item === null || isOdd(item));
  if (typeof body !== "object" || body === null) return false;
  return ODD in body || Object.values(body).some((value) => Array.isArray(value) && isOdd(value));
}
