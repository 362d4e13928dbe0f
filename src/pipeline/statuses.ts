/** In display order. */
export const STATUSES = ["pending", "success", "failed", "blocked", "requires_manual", "excluded"] as const;

/** Words of old per-ecosystem queues. We added `requires_manual`, for packages that failed too often. */
export const OLD_STATUSES = [
  "pending",
  "in_progress",
  "success",
  "failed",
  "blocked",
  "skipped",
  "requires_manual",
] as const;

/** Old words -> current words, if they differ. */
export const RENAMED_STATUSES: ReadonlyMap<string, (typeof STATUSES)[number]> = new Map([
  ["in_progress", "pending"],
  ["skipped", "excluded"],
]);
