/** What failure-tracker reports, whatever came of its run. */

import type { FailureSnapshot, IssueAction, TrackerResult } from "../../src/formats/failure-snapshot.ts";
import type { Outcome } from "../../src/kit/define-action.ts";
import { formatTime } from "../../src/pipeline/times.ts";
import type { WorkflowRun } from "../../src/pipeline/workflow-run.ts";
import { countOccurrences, pullNumberOf } from "./merge-tracker.ts";
import type { OwnIssue, Session } from "./session.ts";
import { renderTrackerSummary } from "./tracker-summary.ts";

/** Best first, as the schema of the snapshot lists them; that one is not loaded here. */
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
    left: "took a closed pull request off",
  },
  ...{ reopened: "reopened", resolved: "closed as resolved", closed: "closed", "merged-twin": "merged the twin" },
  ...{ "partly-resolved": "noted a recovery in", healed: "closed after silence" },
  ...{ suppressed: "left alone", "duplicate-event": "had counted this run already in" },
};

const ANNOTATED_PROBLEMS = 10;

export interface Tracked {
  run: WorkflowRun | null;
  subject: string | null;
}

export function describeTracking(session: Session, tracked: Tracked): { outcome: Outcome; snapshot: FailureSnapshot } {
  const result = decideResult(session);
  const snapshot = describeSnapshot(session, tracked, result);
  const sentence = describeSentence(session, result);
  const { changes, problems, warnings, planned } = session;
  const apiCalls = session.repository.client.calls();
  const numbered = changes.filter(({ number }) => number !== null);
  // A twin that was closed is nothing to go on with.
  const first = numbered.find(({ action }) => action !== "merged-twin") ?? numbered[0];
  const outcome: Outcome = {
    sentence,
    outputs: {
      result,
      issues: JSON.stringify(changes),
      "issue-number": first === undefined ? "" : String(first.number),
      "issue-url": first?.url ?? "",
      opened: String(changes.filter(({ action }) => action === "opened").length),
      closed: String(changes.filter(({ action }) => CLOSING.includes(action)).length),
      signature: session.signature,
      tracked: JSON.stringify(listSubjects([...(session.open?.values() ?? [])])),
      snapshot: JSON.stringify(snapshot),
      "api-calls": String(apiCalls),
      problems: String(problems.length),
    },
    summary: renderTrackerSummary({
      sentence,
      serverUrl: session.serverUrl,
      changes,
      problems,
      warnings,
      planned,
      apiCalls,
    }),
    warnings: [...warnings, ...[...new Set(problems)].slice(0, ANNOTATED_PROBLEMS)],
    ...(session.failures[0] === undefined ? {} : { failure: session.failures[0] }),
  };
  return { outcome, snapshot };
}

function decideResult({ inputs, planned, results, changes }: Session): TrackerResult {
  if (inputs["dry-run"] && planned.length > 0) return "dry-run";
  const found = new Set([...changes.map(({ action }) => RESULT_OF[action]), ...results]);
  return RESULTS.find((each) => found.has(each)) ?? "nothing";
}

function describeSentence({ changes, planned, failures, inputs }: Session, result: TrackerResult): string {
  if (failures[0] !== undefined) return failures[0];
  if (result === "disabled") return "Disabled: the input enabled is false, so nothing was read or written.";
  if (result === "read-only") return "Read-only: the token may not write issues, so nothing was recorded.";
  if (inputs["dry-run"] && planned.length > 0) {
    return `Dry run: would make ${planned.length} ${planned.length === 1 ? "write" : "writes"}.`;
  }
  if (result === "waiting")
    return `Waiting: an issue opens when this has failed ${inputs["open-after"]} times in a row.`;
  if (changes.length === 0) return "Nothing to do: there was no failure to record, and nothing tracked has recovered.";
  const parts = changes.map(({ action, number }) => `${SENTENCE_OF[action]} #${number ?? "new"}`);
  const text = parts.join(", ");
  return `${text[0]?.toUpperCase()}${text.slice(1)}.`;
}

function describeSnapshot(session: Session, { run, subject }: Tracked, result: TrackerResult): FailureSnapshot {
  const { repository, changes, problems, open } = session;
  return {
    schema: "pipekeeper/failure-snapshot@1",
    generated_at: formatTime(session.now),
    repository: `${repository.owner}/${repository.repo}`,
    trigger: run === null ? null : describeTrigger(run, subject),
    result,
    changed: changes.map(({ category, number, action }) => ({ category, number, action })),
    open:
      open === null
        ? null
        : [...open.values()].map((own) => describeIssue(session, own)).sort((a, b) => a.number - b.number),
    problems: [...problems],
  };
}

function describeTrigger(run: WorkflowRun, subject: string | null): FailureSnapshot["trigger"] {
  return {
    workflow: run.name,
    ...{ run_id: run.id, attempt: run.attempt, conclusion: run.conclusion, url: run.url },
    pr: subject === null ? (run.pullRequests[0]?.number ?? null) : pullNumberOf(subject),
    ...{ branch: run.headBranch, head_sha: run.headSha },
  };
}

function describeIssue(
  { inputs }: Session,
  { issue, tracker }: OwnIssue,
): NonNullable<FailureSnapshot["open"]>[number] {
  const times = tracker.history.map(({ at }) => at).sort();
  const label = inputs["escalation-label"];
  return {
    category: tracker.category,
    ...{ number: issue.number, title: issue.title, url: issue.url },
    occurrences: countOccurrences(tracker),
    first_seen: tracker.history.at(-1)?.at ?? null,
    last_seen: times.at(-1) ?? null,
    tracked: listSubjects([{ tracker }]),
    escalated: label !== undefined && issue.labels.includes(label),
  };
}

function listSubjects(open: readonly Pick<OwnIssue, "tracker">[]): { prs: number[]; branches: string[] } {
  const subjects = [...new Set(open.flatMap(({ tracker }) => Object.keys(tracker.tracked)))];
  const prs = subjects.flatMap((subject) => pullNumberOf(subject) ?? []).sort((a, b) => a - b);
  const branches = subjects.filter((subject) => pullNumberOf(subject) === null);
  return { prs, branches: branches.map((subject) => subject.replace(/^branch:/, "")).sort() };
}
