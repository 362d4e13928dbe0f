/** What this format reads from the name of a failure file; "" for parts that the name does not have. */
interface AnalyticsFileName {
  ecosystem: string;
  batchId: string;
}

/** `<ecosystem>-<batch id>.jsonl`. The text after the first hyphen is a batch id only if it starts with a year. */
export function parseFileName(file: string): AnalyticsFileName {
  const stem = file.slice(file.lastIndexOf("/") + 1, file.endsWith(".jsonl") ? -".jsonl".length : undefined);
  const hyphen = stem.indexOf("-");
  if (hyphen < 0) return { ecosystem: stem, batchId: "" };
  const rest = stem.slice(hyphen + 1);
  return { ecosystem: stem.slice(0, hyphen), batchId: /^\d{4}/.test(rest) ? rest : "" };
}
