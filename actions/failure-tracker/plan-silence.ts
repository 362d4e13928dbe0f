/** Decides what happens to the issue of a scheduled workflow that falls silent or runs again. */

import { compareRunKeys, runKeyOf } from "../../src/pipeline/run-key.ts";
import { formatTime } from "../../src/pipeline/times.ts";
import { codeSpan } from "../../src/text/markdown.ts";
import { completedBy, judgeReopening } from "./judge-state.ts";
import { stemOf } from "./name-category.ts";
import { type Conclusion, conclude, type Observed, type OwnIssue, type Reading, type Task } from "./observed.ts";
import type { RecoveryChange } from "./plan-recovery.ts";
import { describeRecovery } from "./render-comment.ts";
import type { TrackerSettings } from "./settings.ts";
import type { TrackedFailure } from "./tracked-failure.ts";

type SilenceTask = Extract<Task, { kind: "silence" }>;
type Creation = { kind: "create"; next: TrackedFailure; title: string };

/**
 * Decides from the issue as it was before this run changed it, so that a second look gives the same plan. An issue that
 * is already open is left alone while the silence lasts.
 */
export function planSilence(
  { origin, issues, created, latest }: Observed,
  { category, file, silence }: SilenceTask,
  { settings, now }: { settings: TrackerSettings; now: number },
): Reading | Conclusion | Creation | RecoveryChange {
  const [open] = issues as readonly OwnIssue[];
  const base = origin === "none" ? null : (origin ?? open ?? null);
  if (!silence.isSilent) return base === null ? conclude() : planEnd(base, file, { silence, settings, now });
  const { text, lastKey } = silence;
  if (typeof created === "number" && open !== undefined) return change(open.tracker, "opened");
  if (base === null && latest === "unread") return { kind: "read", what: "latest" };
  const earlier = base ?? (latest === "unread" ? null : latest);
  if (earlier?.issue.state === "open") return conclude();
  const subject = `workflow:${stemOf(file)}`;
  // A person has closed the issue during this silence.
  const isDismissed = earlier?.tracker.resolved === null && (earlier.tracker.recovered[subject] ?? "") === lastKey;
  if (isDismissed) return conclude({ action: "suppressed" });
  const reopening = earlier === null ? "over" : judgeReopening(earlier, { settings, now });
  if (reopening === "dismissed") return conclude({ action: "suppressed" });
  const recovered = lastKey === "" ? {} : { [subject]: lastKey };
  if (earlier !== null && reopening === "reopens") {
    const next = { ...earlier.tracker, silence: text, recovered: { ...earlier.tracker.recovered, ...recovered } };
    return change(next, "reopened");
  }
  const next: TrackedFailure = {
    ...{ category, twinOf: null, about: `silence of workflow ${codeSpan(file)}`, silence: text },
    ...{ earlier: earlier?.issue.number ?? null, resolved: null, ended: null, archived: 0, foldedTo: "" },
    ...{ openedBy: "", openedAfter: "", keys: [], flaky: [], archivedFlaky: 0, tracked: {}, recovered },
    ...{ lastCommentAt: formatTime(new Date(now)), history: [], jobsTable: "", excerpts: "" },
  };
  return { kind: "create", next, title: `CI silence: ${file}` };
}

function change(next: TrackedFailure, action: "opened" | "reopened"): RecoveryChange {
  const opensFor = action === "reopened" ? "silence" : "nothing";
  return {
    kind: "change",
    next,
    comments: [],
    action: { open: action, closed: action },
    wish: { opensFor, closing: null },
  };
}

/** Only a run newer than the last one that the issue knows ends the silence. */
function planEnd(
  { tracker, issue }: OwnIssue,
  file: string,
  { silence, settings, now }: { silence: { run: SilentRun }; settings: TrackerSettings; now: number },
): Conclusion | RecoveryChange {
  const { run } = silence;
  const subject = `workflow:${stemOf(file)}`;
  const key = run === null ? "" : runKeyOf(run);
  if (run === null || issue.state === "closed" || compareRunKeys(key, tracker.recovered[subject] ?? "") <= 0) {
    return conclude();
  }
  const closing = completedBy(key, run.updatedAt ?? formatTime(new Date(now)), settings);
  return {
    kind: "change",
    next: { ...tracker, resolved: closing.resolved, recovered: { ...tracker.recovered, [subject]: key } },
    comments: [{ kind: "resolution", key, text: describeRecovery(subject, key, settings) }],
    action: { open: "updated", closed: "resolved" },
    wish: { opensFor: "nothing", closing },
  };
}

type SilentRun = Extract<SilenceTask["silence"], { isSilent: false }>["run"];
