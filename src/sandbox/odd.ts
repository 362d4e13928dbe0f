/** Marks answers that a test distorts, so the sandbox does not check them against GitHub's description of its API. */

const ODD = Symbol("odd");

/** Replaces values of the answer with the values of `odd`. If `odd` is null, the item becomes null. */
export function withOdd<T extends object>(shown: T, odd: Record<string, unknown> | null | undefined): T {
  if (odd === undefined) return shown;
  return (odd === null ? null : { ...shown, ...odd, [ODD]: true }) as T;
}

/** True if the body, or an entry of a list in it, is distorted. */
export function isOdd(body: unknown): boolean {
  if (Array.isArray(body)) return body.some((item) => item === null || isOdd(item));
  if (typeof body !== "object" || body === null) return false;
  return ODD in body || Object.values(body).some((value) => Array.isArray(value) && isOdd(value));
}
