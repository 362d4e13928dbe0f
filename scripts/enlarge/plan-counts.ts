/** The counts of a state of the given scale. Scale 1 is a registry of 5,305 packages after seven months. */
export interface Counts {
  entries: number;
  failureFiles: number;
  /** Files of per-recipe lines, `batch-<file time>.jsonl`. */
  recipeFiles: number;
  recipeLines: number;
  /** Lines of `homebrew.jsonl`, a failure file that keeps growing. */
  oldLines: number;
  batchItems: number;
  runs: number;
  curated: number;
}

export function planCounts(scale: number): Counts {
  const times = (count: number) => Math.max(1, Math.round(count * scale));
  const records = times(6631);
  const recipeLines = times(482);
  return {
    entries: times(5305),
    failureFiles: times(5785),
    recipeFiles: times(260),
    recipeLines,
    oldLines: times(14),
    batchItems: records - recipeLines,
    runs: times(1710),
    curated: times(20),
  };
}

/** Spreads `part` items evenly over `whole` positions. Returns how many items position `index` gets. */
export function spread(index: number, part: number, whole: number): number {
  return Math.floor(((index + 1) * part) / whole) - Math.floor((index * part) / whole);
}
