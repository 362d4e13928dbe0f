/** Decides whether publishing would change anything but the time at which it was done. */

/**
 * Paths that never count as a change. `source_commit` is one of them, or the dashboard's own commit would always be
 * the reason for the next one.
 */
const VOLATILE_PATHS = [
  "generated_at",
  "source_commit",
  "health.hours_since_last_run",
  "health.hours_since_recipe_merged",
] as const;

/** True if two documents, as parsed JSON, differ in nothing but the volatile paths and the order of keys. */
export function isSameDashboard(published: unknown, derived: unknown): boolean {
  return isSame(published, derived, "");
}

function isSame(a: unknown, b: unknown, path: string): boolean {
  if ((VOLATILE_PATHS as readonly string[]).includes(path)) return true;
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const left = a as Record<string, unknown>;
  const right = b as Record<string, unknown>;
  const keys = Object.keys(left).filter((key) => !isVolatile(path, key));
  if (keys.length !== Object.keys(right).filter((key) => !isVolatile(path, key)).length) return false;
  return keys.every(
    (key) => Object.hasOwn(right, key) && isSame(left[key], right[key], path === "" ? key : `${path}.${key}`),
  );
}

function isVolatile(path: string, key: string): boolean {
  return (VOLATILE_PATHS as readonly string[]).includes(path === "" ? key : `${path}.${key}`);
}
