import { checkStrict } from "../formats/check-strict.ts";
import { RunLine } from "../formats/run.ts";
import { printLine, printRecord } from "./print-record.ts";

const KEYS = Object.keys(RunLine.shape);

/** A run's metrics, as one line. */
export function writeRunLine(run: RunLine): string {
  checkStrict(RunLine, run, "run");
  return printLine(printRecord(run, KEYS, "run"), "run");
}
