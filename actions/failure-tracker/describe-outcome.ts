/** Reports what failure-tracker did, even if it failed. */

import path from "node:path";
import { writeTextFile } from "../../src/files/write-text-file.ts";
import type { FailureSnapshot, IssueAction, TrackerResult } from "../../src/formats/failure-snapshot.ts";
import type { Outcome } from "../../src/kit/define-action.ts";
import { formatTime } from "../../src/pipeline/times.ts";
import { hasLabel } from "./has-label.ts";
import { countFlaky, countOccurrences } from "./merge-tracked.ts";
import type { OwnIssue } from "./observed.ts";
import type { TrackerContext } from "./open-tracker.ts";
import { renderTrackerSummary } from "./render-summary.ts";
import type { Report } from "./report.ts";
import type { TrackerSettings } from "./settings.ts";
import { pullNumberOf } from "./tracked-failure.ts";

/**
 * The first of these that happened is the result. The snapshot's schema has the same order, but zod is slow to load.
 */
const RESULTS: readonly TrackerResult[] = [
  ...(["opened", "updated", "reopened", "resolved", "partly-resolved", "healed", "suppressed", "waiting"] as const),
  ...(["duplicate-event", "nothing", "disabled", "read-only", "dry-run"] as const),
];
const RESULT_OF: Readonly<Record<IssueAction, TrackerResult>> = {
  ...({ opened: "opened", updated: "updated", late: "updated", left: "updated", "merged-twin": "updated" } as const),
  ...({
    reopened: "reopened",
    resolved: "resolved",
    closed: "resolved",
    "partly-resolved": "partly-resolved",
  } as const),
  ...({ healed: "healed", suppressed: "suppressed", "duplicate-event": "duplicate-event" } as const),
};
const CLOSING: readonly IssueAction[] = ["resolved", "healed", "closed", "merged-twin"];
const SENTENCE_OF: Readonly<Record<IssueAction, string>> = {
  ...{
    opened: "opened",
    updated: "updated",
    late: "counted a late failure in",
    left: "removed a closed pull request from",
  },
  ...{ reopened: "reopened", resolved: "closed as resolved", closed: "closed", "merged-twin": "merged the twin" },
  ...{ "partly-resolved": "noted a recovery in", healed: "closed after silence" },
  ...{ suppressed: "left alone", "duplicate-event": "had already counted this run in" },
};

const ANNOTATED_PROBLEMS = 10;

/** Returns the outputs and the summary, and writes the snapshot file if the inputs name one. */
export async function describeOutcome(context: TrackerContext): Promise<Outcome> {
  const { report, settings, runtime, repository } = context;
  const { changes, problems, notes, warnings, planned, signature } = report;
  const result = decideResult(report, settings);
  const snapshot = describeSnapshot(context, result);
  const sentence = describeSentence(report, result, settings);
  const file = settings["snapshot-file"];
  if (file !== undefined) {
    await writeTextFile(path.resolve(runtime.cwd, file), `${JSON.stringify(snapshot, null, 2)}\n`);
  }
  const apiCalls = repository.client.calls();
  const numbered = changes.filter(({ number }) => number !== null);
  // A closed twin is not the issue to look at.
  const first = numbered.find(({ action }) => action !== "merged-twin") ?? numbered[0];
  const [failure] = report.failures;
  return {
    sentence,
    outputs: {
      result,
      issues: JSON.stringify(changes),
      "issue-number": first === undefined ? "" : String(first.number),
      "issue-url": first?.url ?? "",
      opened: String(changes.filter(({ action }) => action === "opened").length),
      closed: String(changes.filter(({ action }) => CLOSING.includes(action)).length),
      signature,
      tracked: JSON.stringify(listSubjects([...(report.open?.values() ?? [])])),
      snapshot: JSON.stringify(snapshot),
      "api-calls": String(apiCalls),
      problems: String(problems.length),
    },
    summary: renderTrackerSummary({
      sentence,
      serverUrl: settings.serverUrl,
      ...{ changes, problems, notes, warnings, planned },
      apiCalls,
    }),
    warnings: [...warnings, ...[...new Set(problems)].slice(0, ANNOTATED_PROBLEMS)],
    ...(failure === undefined ? {} : { failure }),
  };
}

function decideResult({ planned, results, changes }: Report, settings: TrackerSettings): TrackerResult {
  if (settings["dry-run"] && planned.length > 0) return "dry-run";
  const found = new Set([...changes.map(({ action }) => RESULT_OF[action]), ...results]);
  return RESULTS.find((each) => found.has(each)) ?? "nothing";
}

function describeSentence(
  { changes, planned, failures }: Report,
  result: TrackerResult,
  settings: TrackerSettings,
): string {
  if (failures[0] !== undefined) return failures[0];
  if (result === "disabled") return "Disabled: the input enabled is false, so nothing was read or written.";
  if (result === "read-only") return "Read-only: the token may not write issues, so nothing was recorded.";
  if (settings["dry-run"] && planned.length > 0) {
    return `Dry run: would make ${planned.length} ${planned.length === 1 ? "write" : "writes"}.`;
  }
  if (result === "waiting")
    return `Waiting: an issue opens when this has failed ${settings["open-after"]} times in a row.`;
  if (changes.length === 0) return "Nothing to do: there was no failure to record, and nothing tracked has recovered.";
  const parts = changes.map(({ action, number }) => `${SENTENCE_OF[action]} #${number ?? "new"}`);
  const text = parts.join(", ");
  return `${text[0]?.toUpperCase()}${text.slice(1)}.`;
}

function describeSnapshot(context: TrackerContext, result: TrackerResult): FailureSnapshot {
  const { repository, report, settings, runtime } = context;
  const { run, changes, problems, open } = report;
  return {
    schema: "pipekeeper/failure-snapshot@1",
    generated_at: formatTime(runtime.now()),
    repository: `${repository.owner}/${repository.repo}`,
    trigger: run === null ? null : describeTrigger(run, report.subject),
    result,
    changed: changes.map(({ category, number, action }) => ({ category, number, action })),
    open:
      open === null
        ? null
        : [...open.values()].map((own) => describeIssue(own, settings)).sort((a, b) => a.number - b.number),
    problems: [...problems],
  };
}

function describeTrigger(run: NonNullable<Report["run"]>, subject: Report["subject"]): FailureSnapshot["trigger"] {
  return {
    workflow: run.name,
    ...{ run_id: run.id, attempt: run.attempt, conclusion: run.conclusion, url: run.url },
    pr: subject === null ? (run.pullRequests[0]?.number ?? null) : pullNumberOf(subject),
    ...{ branch: run.headBranch, head_sha: run.headSha },
  };
}

function describeIssue(
  { issue, tracker }: OwnIssue,
  settings: TrackerSettings,
): NonNullable<FailureSnapshot["open"]>[number] {
  const times = tracker.history.map(({ at }) => at).sort();
  const label = settings["escalation-label"];
  return {
    category: tracker.category,
    ...{ number: issue.number, title: issue.title, url: issue.url },
    occurrences: countOccurrences(tracker),
    first_seen: tracker.history.at(-1)?.at ?? null,
    last_seen: times.at(-1) ?? null,
    tracked: listSubjects([{ tracker }]),
    flaky: { recovered: countFlaky(tracker), of: countOccurrences(tracker) },
    escalated: label !== undefined && hasLabel(issue.labels, label),
  };
}

function listSubjects(open: readonly Pick<OwnIssue, "tracker">[]) {
  const subjects = [...new Set(open.flatMap(({ tracker }) => Object.keys(tracker.tracked)))];
  const prs = subjects.flatMap((subject) => pullNumberOf(subject) ?? []).sort((a, b) => a - b);
  const namesOf = (kind: string) =>
    subjects.flatMap((subject) => (subject.startsWith(kind) ? [subject.slice(kind.length)] : [])).sort();
  return { prs, branches: namesOf("branch:"), workflows: namesOf("workflow:") };
}
