import { UserError } from "../errors.ts";
import { checkStrict } from "../formats/check-strict.ts";
import { RunLine } from "../formats/run.ts";
import { MAX_LINE_BYTES, printRecord } from "./print-record.ts";

const KEYS = Object.keys(RunLine.shape);

/**
 * A run's metrics as one line. Leaves out the routes if the line would be too long. If that is not enough, the batch
 * was too large: throws a UserError.
 */
export function writeRunLine(run: RunLine): string {
  checkStrict(RunLine, run, "run");
  const { routing: _, ...short } = run;
  for (const record of [run, short]) {
    const text = printRecord(record, KEYS, "run");
    if (Buffer.byteLength(text) <= MAX_LINE_BYTES) return `${text}\n`;
  }
  throw new UserError(
    `The metrics record of batch "${run.batch_id}" would have more than ${MAX_LINE_BYTES} bytes, and other readers drop a file with such a line. Take fewer packages at once (\`batch-size\` of select-batch), or test them on fewer platforms.`,
  );
}
