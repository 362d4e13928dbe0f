/** Places the records of a batch in files. Pure. */

import type { FailureLine } from "../../src/formats/failure.ts";
import type { RunLine } from "../../src/formats/run.ts";
import { replaceRecords } from "../../src/state/replace-records.ts";
import { writeFailureFile } from "../../src/state/write-failures.ts";
import { writeRunLine } from "../../src/state/write-run.ts";
import { filesOf, type RecordingState } from "./observe.ts";
import type { Recording } from "./plan-recording.ts";

interface Records {
  failures: readonly FailureLine[];
  run: RunLine | null;
}

/**
 * The new texts by path; null removes a file. A batch has its own files. If the records of an earlier attempt have
 * moved to the file of their month, the new records replace them there.
 */
export function placeRecords(
  { prior, failureFiles }: Pick<RecordingState, "prior" | "failureFiles">,
  { batchId, paths, settings }: Pick<Recording, "batchId" | "paths" | "settings">,
  { failures, run }: Records,
): Map<string, string | null> {
  const changes = new Map<string, string | null>();
  const own = filesOf(batchId, paths);
  let lines = failures.length === 0 ? "" : writeFailureFile(failures, settings.fullOutputBytes);
  for (const [file, text] of failureFiles) {
    if (file === own.failures) continue;
    const next = replaceRecords(text, batchId, () => split(lines));
    lines = "";
    changes.set(file, next === "" ? null : next);
  }
  if (lines !== "") changes.set(own.failures, lines);
  else if (failureFiles.has(own.failures)) changes.set(own.failures, null);
  if (run !== null && prior !== null && prior.file !== own.metrics) {
    changes.set(
      prior.file,
      replaceRecords(prior.text, batchId, () => split(writeRunLine(run))),
    );
  } else if (run !== null) changes.set(own.metrics, writeRunLine(run));
  return changes;
}

function split(lines: string): string[] {
  return lines === "" ? [] : lines.trimEnd().split("\n");
}
