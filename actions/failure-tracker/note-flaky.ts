/** Flaky occurrences: a commit failed, and passed when it ran again. */

import { compareRunKeys, parseRunKey, type RunKey, runKeyOf } from "../../src/pipeline/run-key.ts";
import type { WorkflowRun } from "../../src/pipeline/workflow-run.ts";
import { stemOf } from "./name-category.ts";
import type { Occurrence, SubjectKey, TrackedFailure } from "./tracked-failure.ts";

/** Marks the listed occurrences of these subjects that this run recovered without another commit. */
export function noteFlaky(tracker: TrackedFailure, subjects: readonly SubjectKey[], run: WorkflowRun): TrackedFailure {
  const recovered = tracker.history.filter((row) => subjects.includes(row.subject) && ranAgain(row, run));
  return withFlaky(
    tracker,
    recovered.map(({ key }) => key),
  );
}

/**
 * Marks the failure `key` as flaky if a later attempt of the same run passed. `since` is the run that passed. A pass of
 * another run proves nothing, because that run may have had another commit.
 */
export function noteLateFlaky(tracker: TrackedFailure, key: RunKey, since: RunKey): TrackedFailure {
  const isRerun = parseRunKey(key).run === parseRunKey(since).run && compareRunKeys(key, since) < 0;
  return isRerun ? withFlaky(tracker, [key]) : tracker;
}

function ranAgain({ key, head, workflow }: Occurrence, run: WorkflowRun): boolean {
  if (compareRunKeys(key, runKeyOf(run)) >= 0) return false;
  if (parseRunKey(key).run === run.id) return true;
  return head !== "" && run.headSha.startsWith(head) && workflow === stemOf(run.path);
}

function withFlaky(tracker: TrackedFailure, found: readonly RunKey[]): TrackedFailure {
  const flaky = new Set([...tracker.flaky, ...found.filter((key) => tracker.keys.includes(key))]);
  return { ...tracker, flaky: [...flaky].sort(compareRunKeys) };
}
