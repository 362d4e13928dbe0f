import { appendFileSync } from "node:fs";
import { UserError } from "../errors.ts";

/** Returns a function that appends a line to a file. It writes immediately, in case the step is killed. */
export function openJournal(file: string): (line: string) => void {
  try {
    appendFileSync(file, "");
  } catch (cause) {
    throw new UserError(
      `PIPEKEEPER_JOURNAL is "${file}", which cannot be written to. Name a file in an existing folder.`,
      { cause },
    );
  }
  return (line) => {
    try {
      appendFileSync(file, `${line}\n`);
    } catch {
      // A full disk must not look like a call that failed.
    }
  };
}
