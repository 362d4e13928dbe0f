import { findFileTime, type Time } from "../pipeline/times.ts";

/** What the name of a failure file says about its records. */
export interface FailureFileName {
  ecosystem: string | null;
  batchId: string | null;
  time: Time | null;
}

const STRICT_SUFFIX = /^-[0-9a-f]{8}$/;
/** First words of file names that say how the file was made, not where its packages come from. */
const NOT_ECOSYSTEMS = new Set(["", "batch", "mixed"]);
/** A file of compacted records. */
const MONTH = /^\d{4}-\d{2}$/;

/**
 * `<ecosystem>-<file time>.jsonl`, `batch-<file time>.jsonl`, `<ecosystem>.jsonl`, the strict `<batch_id>.jsonl`, or
 * `<YYYY-MM>.jsonl`.
 */
export function parseFailureFileName(fileName: string): FailureFileName {
  // No regular expressions where a comparison will do: there may be a hundred thousand files.
  const stem = fileName.endsWith(".jsonl") ? fileName.slice(0, -".jsonl".length) : fileName;
  const found = findFileTime(stem);
  const prefix = found === null ? stem : stem.slice(0, stem[found.index - 1] === "-" ? found.index - 1 : found.index);
  const suffix = found === null ? "" : stem.slice(found.index + found.text.length);
  return {
    ecosystem: NOT_ECOSYSTEMS.has(prefix) || MONTH.test(prefix) ? null : prefix,
    batchId: STRICT_SUFFIX.test(suffix) ? stem : null,
    time: found?.time ?? null,
  };
}
