/** What happens to open issues without a run: silence, and pull requests that are closed. */

import type { IssueAction } from "../../src/formats/failure-snapshot.ts";
import { formatTime } from "../../src/pipeline/times.ts";
import { describeHealing, describeLeaving } from "./failure-comment.ts";
import { countOccurrences, pullNumberOf } from "./merge-tracker.ts";
import { planHealing, planLeaving, reopen } from "./plan-recovery.ts";
import { type NewComment, postComments } from "./post-comments.ts";
import { type IssueState, type Saving, saveIssue } from "./save-issue.ts";
import type { OwnIssue, Session } from "./session.ts";

const MOST_HEALED = 20;

/** Closes own open issues whose failure was not seen for longer than the limit; the quietest number is bounded. */
export async function healIssues(session: Session, open: readonly OwnIssue[]): Promise<void> {
  const limit = session.inputs["auto-heal-hours"];
  let healed = 0;
  for (const own of open) {
    const plan = planHealing(own.tracker, session.now.getTime(), limit);
    if (plan.kind === "nothing") continue;
    if (healed++ === MOST_HEALED) return;
    const text = describeHealing(plan.quietHours, limit);
    const next = { ...plan.next, resolved: `${formatTime(session.now)}, ${text}` };
    const comment: NewComment = { kind: "healing", key: newestKey(own), text };
    await close(session, own, { next, comment, action: "healed", stateReason: "completed" });
  }
}

/** Takes closed pull requests off the lists; an issue with nothing left is closed. */
export async function leaveIssues(
  session: Session,
  open: readonly OwnIssue[],
  isGone: (pull: number) => boolean,
): Promise<void> {
  for (const own of open) {
    const plan = planLeaving(own.tracker, isGone);
    if (plan.kind === "nothing") continue;
    if (plan.kind === "leave") {
      const saved = await saveIssue(session, own, { next: plan.next });
      if (saved !== "gone") note(session, saved, "left");
      continue;
    }
    const text = describeLeaving(plan.subjects);
    const comment: NewComment = { kind: "leaving", key: newestKey(own), text };
    await close(session, own, { next: plan.next, comment, action: "closed", stateReason: "not_planned" });
  }
}

/** Pull requests that open issues track. */
export function listTrackedPulls(open: readonly OwnIssue[]): number[] {
  const numbers = open.flatMap(({ tracker }) =>
    Object.keys(tracker.tracked).flatMap((subject) => pullNumberOf(subject) ?? []),
  );
  return [...new Set(numbers)];
}

async function close(
  session: Session,
  own: OwnIssue,
  {
    next,
    comment,
    action,
    stateReason,
  }: { next: Saving["next"]; comment: NewComment; action: IssueAction; stateReason: "completed" | "not_planned" },
): Promise<void> {
  const state: IssueState = { state: "closed", stateReason };
  const saved = await saveIssue(session, own, {
    next,
    state,
    afterWrite: () => postComments(session, own, [comment]),
    settle(merged, current) {
      const isTracked = Object.keys(merged.tracked).length > 0;
      if (isTracked && current.state === "closed") {
        return { state: { state: "open", stateReason: "reopened" }, next: reopen(merged) };
      }
      return !isTracked && current.state === "open" ? { state, next: { ...merged, resolved: next.resolved } } : null;
    },
  });
  if (saved !== "gone") note(session, saved, saved.issue.state === "closed" ? action : "updated");
}

function newestKey({ tracker }: OwnIssue): string {
  return tracker.history[0]?.key ?? "0.0";
}

function note(session: Session, { issue, tracker }: OwnIssue, action: IssueAction): void {
  const { number, url } = issue;
  session.changes.push({ category: tracker.category, number, url, action, occurrences: countOccurrences(tracker) });
}
