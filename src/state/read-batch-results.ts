import type { RecordedBatchResults } from "../formats/run.ts";
import { asFields, readCount, readTime, requireName } from "./fields.ts";
import { type Place, type Problems, report } from "./problems.ts";
import type { RawFile } from "./read-json-stream.ts";

/** What the last batch attempted; null if the file does not say. */
export function readBatchResults(raw: RawFile, problems: Problems): RecordedBatchResults | null {
  const place: Place = { file: raw.file, line: 1, entry: null, problems };
  const fields = raw.values.length === 0 ? null : asFields(raw.values[0]?.value, place);
  const batchId = fields === null ? null : requireName(fields.batch_id, "batch_id", place);
  if (fields === null || batchId === null) return null;
  const total = readCount(fields.total, "total", place);
  const timestamp = readTime(fields.timestamp, "timestamp", place);
  if (total !== null && timestamp !== null) return { batch_id: batchId, total, timestamp, file: raw.file };
  report(place, "missing-field", "error", 'batch results need "total" and "timestamp"');
  return null;
}
