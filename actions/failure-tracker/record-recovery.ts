/** Takes a run in which a failure is gone into the issues that track it. */

import { formatTime } from "../../src/pipeline/times.ts";
import type { Job, WorkflowRun } from "../../src/pipeline/workflow-run.ts";
import { describeRecovery } from "./failure-comment.ts";
import { linkRun } from "./failure-issue.ts";
import { countOccurrences } from "./merge-tracker.ts";
import { slugOf, stemOf } from "./name-category.ts";
import { planRecovery, type RecoveryPlan, reopen } from "./plan-recovery.ts";
import { isComment, listOwn, postComments } from "./post-comments.ts";
import { recognizeCategory } from "./recognize-category.ts";
import { type Saving, saveIssue } from "./save-issue.ts";
import { judgeJobs } from "./select-failures.ts";
import type { OwnIssue, Session } from "./session.ts";
import type { SubjectKey } from "./tracked-failure.ts";

export interface PassedRun {
  run: WorkflowRun;
  /** Names that the subject may be tracked by; the first one is its best. */
  subjects: readonly SubjectKey[];
  /** Asked for only where a job decides. */
  readJobs(): Promise<readonly Job[]>;
}

/** True if an issue has to do with the subject: then it is worth the further calls. */
export function concerns({ tracker }: OwnIssue, subjects: readonly SubjectKey[], key: string): boolean {
  return subjects.some((subject) => Object.hasOwn(tracker.tracked, subject) || tracker.recovered[subject] === key);
}

export async function recordRecovery(session: Session, own: OwnIssue, passed: PassedRun): Promise<void> {
  const { run, subjects } = passed;
  const key = `${run.id}.${run.attempt}`;
  if (!concerns(own, subjects, key) || !(await isOver(session, own, passed))) return;
  const at = run.updatedAt ?? formatTime(session.now);
  const resolved = `${at} by run ${linkRun(key, [], session)}`;
  const plan = planRecovery(own.tracker, { subjects, key, closeWhen: session.inputs["close-when"], resolved });
  if (plan.kind === "nothing") return;
  const comment = { kind: "resolution" as const, key, text: describeRecovery(subjects[0] ?? "", key, session) };
  if (plan.kind === "done") {
    session.results.add("duplicate-event");
    const said = await listOwn(session, own.issue.number, at);
    if (!said.some((each) => isComment(each, "resolution", key))) await postComments(session, own, [comment]);
    return;
  }
  await save(session, own, plan, () => postComments(session, own, [comment]));
}

async function save(
  session: Session,
  own: OwnIssue,
  plan: Extract<RecoveryPlan, { next: unknown }>,
  afterWrite: NonNullable<Saving["afterWrite"]>,
): Promise<void> {
  const isResolved = plan.kind === "resolve";
  const saved = await saveIssue(session, own, {
    next: plan.next,
    ...(isResolved ? { state: { state: "closed", stateReason: "completed" } as const } : {}),
    afterWrite,
    settle(merged, current) {
      const isTracked = Object.keys(merged.tracked).length > 0;
      // A failure that came between keeps the issue open; one that was older than this run does not.
      if (isTracked && isResolved && current.state === "closed") {
        return { state: { state: "open", stateReason: "reopened" }, next: reopen(merged) };
      }
      if (!isTracked && isResolved && (current.state === "open" || merged.resolved === null)) {
        const next = { ...merged, resolved: plan.next.resolved };
        return { state: { state: "closed", stateReason: "completed" }, next };
      }
      return null;
    },
  });
  if (saved === "gone") return;
  const { number, url, state } = saved.issue;
  session.changes.push({
    category: saved.tracker.category,
    ...{ number, url, action: isResolved && state === "closed" ? "resolved" : "partly-resolved" },
    occurrences: countOccurrences(saved.tracker),
  });
}

/** Whether this run shows that the issue's failure is gone: its job passed, or is no longer part of a run that passed. */
async function isOver(session: Session, { tracker }: OwnIssue, { run, readJobs }: PassedRun): Promise<boolean> {
  const workflow = stemOf(run.path);
  const slug = slugOf(session.inputs.category ?? "");
  const hasPassed = run.conclusion === "success";
  const early = recognizeCategory(tracker, { slug, workflow, jobs: [] });
  if (early !== null && (early.kind === "category" || early.kind === "workflow")) {
    return hasPassed && (early.kind === "category" || early.workflow === workflow);
  }
  if (early !== null && early.workflow !== workflow) return false;
  const verdicts = judgeJobs(run, await readJobs());
  const category = early ?? recognizeCategory(tracker, { slug, workflow, jobs: [...verdicts.keys()] });
  if (category === null || !("job" in category)) return false;
  const verdict = verdicts.get(category.job);
  return verdict === "passed" || (verdict === undefined && hasPassed);
}
