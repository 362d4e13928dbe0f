import { checkStrict } from "../formats/check-strict.ts";
import { FailureLine } from "../formats/failure.ts";
import { cutMiddle } from "../text/fit.ts";
import { MAX_LINE_BYTES, printRecord } from "./print-record.ts";
import { cutText } from "./problems.ts";

const MAX_FILE_BYTES = 256 * 1024;
const MAX_MESSAGE_CHARACTERS = 8000;
const KEYS = Object.keys(FailureLine.shape);

/** Size limits for the two long texts: bytes of `full_output`, characters of `message`. */
interface Caps {
  output: number;
  message: number;
}

/** One failure as a line of at most 60,000 bytes. Halves the output's limit until it fits, then the message's. */
export function writeFailureLine(failure: FailureLine, outputBytes: number): string {
  return writeFitting([failure], outputBytes, MAX_LINE_BYTES + 1);
}

/**
 * Returns a failure file of at most 256 KiB, and shortens the texts of all lines equally to get there. If the lines are
 * too long even without their texts, the file is longer. No line is longer than 60,000 bytes.
 */
export function writeFailureFile(failures: readonly FailureLine[], outputBytes: number): string {
  return writeFitting(failures, outputBytes, MAX_FILE_BYTES);
}

function writeFitting(failures: readonly FailureLine[], outputBytes: number, limitBytes: number): string {
  const caps: Caps = { output: outputBytes, message: MAX_MESSAGE_CHARACTERS };
  for (;;) {
    const text = failures.map((failure) => writeLine(failure, { ...caps })).join("");
    if (Buffer.byteLength(text) <= limitBytes) return text;
    if (!shrink(caps, failures)) return text;
  }
}

function writeLine(failure: FailureLine, caps: Caps): string {
  for (;;) {
    const text = print(failure, caps);
    if (Buffer.byteLength(text) <= MAX_LINE_BYTES) return `${text}\n`;
    if (!shrink(caps, [failure])) throw new Error(`the failure of "${failure.recipe}" does not fit in a line`);
  }
}

function shrink(caps: Caps, failures: readonly FailureLine[]): boolean {
  const hasOutput = failures.some(({ full_output: output }) => output !== undefined && output !== "");
  if (hasOutput && caps.output > 0) caps.output = Math.floor(caps.output / 2);
  else if (caps.message > 0) caps.message = Math.floor(caps.message / 2);
  else return false;
  return true;
}

function print(failure: FailureLine, caps: Caps): string {
  const { message, full_output: output } = failure;
  const record: FailureLine = { ...failure };
  if (message !== undefined && message.length > caps.message) record.message = cutText(message, caps.message);
  if (output !== undefined) record.full_output = cutMiddle(output, caps.output);
  if (record.full_output !== output) record.full_output_truncated = true;
  checkStrict(FailureLine, record, "failure");
  return printRecord(record, KEYS, "failure");
}
