/**
 * Decides what to do next about one task: something to read, a change to make, or the end. Pure and total. Called again
 * after every read and every change, with everything known by then.
 */

import { decideTwins, listTwins, mayHaveOlder, twinComment } from "./decide-twins.ts";
import { hasLabel } from "./has-label.ts";
import { hasCrossed } from "./judge-escalation.ts";
import { judgeState } from "./judge-state.ts";
import { combineTracked, isKnown } from "./merge-tracked.ts";
import { type Conclusion, conclude, type Decision, type NewComment, type Observed, type OwnIssue } from "./observed.ts";
import { decideComments, isLeftOut, listFailureComments, lookAtComments } from "./plan-comments.ts";
import { type FailureChange, type FailurePlan, isRecheckDue, planFailure } from "./plan-failure.ts";
import {
  planHealing,
  planLeaving,
  planRecovery,
  planSettling,
  type RecoveryChange,
  type RecoveryPlan,
} from "./plan-recovery.ts";
import { planSilence } from "./plan-silence.ts";
import { correct, joinSeen, look, noteEscalation, type World, writeOrLook } from "./plan-write.ts";
import type { TrackerSettings } from "./settings.ts";

/** How many times to read the list for an issue that was just opened. */
const MOST_LISTINGS = 7;
const MOST_LOSSES = 2;
const MOST_WRITES = 5;

/** `now` is in milliseconds since the epoch. */
export function decide(observed: Observed, settings: TrackerSettings, now: number): Decision {
  const { task, issues, created, isAwaited, listings, counts } = observed;
  if (created === "planned") return conclude({ action: "opened" });
  const labels = missingLabels(observed, settings);
  // The list filters by label, so an issue without its labels would never appear in the list.
  if (labels.length > 0 && typeof created === "number") {
    return { kind: "act", step: { kind: "add-labels", issue: created, labels, isEnsured: true } };
  }
  if (created === "unsure") return { kind: "read", what: "lost" };
  if (isAwaited && listings < MOST_LISTINGS) return { kind: "read", what: "newest" };
  if (issues === "unread") {
    if (task.kind !== "failure") return conclude();
    if (counts.losses <= MOST_LOSSES) return { kind: "read", what: "open" };
    const { title } = task.found;
    return conclude({
      failure: `The issue of "${title}" disappeared each time before it could be written. Run the step again.`,
    });
  }
  if (observed.doubtful !== null) return lookAtComments(observed.doubtful.issue, now);
  const [kept] = issues;
  if (kept?.standing === "unsure") return look(kept);
  // The issue has become the twin of an older one, so its records belong in the older one.
  if (kept !== undefined && kept.tracker.twinOf !== null) {
    return { kind: "read", what: "issue", issue: kept.tracker.twinOf };
  }
  // The latest issue was open in a list, and has become a twin since.
  const { latest } = observed;
  if (kept === undefined && latest !== "unread" && latest !== null && latest.tracker.twinOf !== null) {
    return { kind: "read", what: "issue", issue: latest.tracker.twinOf };
  }
  const world = { observed, settings, now };
  return (kept === undefined ? null : decideTwins(kept, world)) ?? decideTask(kept ?? null, world);
}

function decideTask(kept: OwnIssue | null, world: World): Decision {
  const { observed, settings, now } = world;
  if (kept !== null && observed.origin === null && isToVerify(kept)) return look(kept);
  const plan = planTask(world);
  if (plan.kind === "read") return plan;
  if (plan.kind === "done") return finish(plan, kept, { wanted: [], observed });
  if (plan.kind === "create") {
    const labels = [...new Set([settings["issue-label"], ...settings["extra-labels"]])];
    return { kind: "act", step: { kind: "create-issue", title: plan.title, tracker: plan.next, labels } };
  }
  const own = kept ?? (observed.latest as OwnIssue);
  if (plan.kind === "repeat") {
    // Another run may have overwritten what the list showed.
    if (isUnread(own, observed)) return look(own);
    const { comments: wanted, unchecked = [], since: lookSince, report } = plan;
    const next = decideComments(own, wanted, { observed, settings, now, lookSince, unchecked });
    return lookFirst(next, own, world) ?? finish(conclude(report), own, { wanted, observed });
  }
  if (observed.origin !== null) return decideRest(own, plan, world);
  const next = combineTracked(plan.next, joinSeen(own, world), settings);
  const { state, tracker } = judgeState(own, next, { wish: plan.wish, settings, now }) ?? { state: {}, tracker: next };
  const noted = plan.action.open === "late" ? tracker : noteEscalation(own, tracker, world);
  return writeOrLook({ kind: "write-issue", own, tracker: noted, state, purpose: "change" });
}

/** True if this run has only seen the issue in a list, and has not read or posted comments on it. */
function isUnread({ issue, standing }: OwnIssue, { comments, posted }: Observed): boolean {
  const isBegun = comments[issue.number] !== undefined || posted.some((each) => each.issue === issue.number);
  return !isBegun && (standing === "listed" || standing === "outdated");
}

/** After the change is written: first its comments, then a check of the result, then the end. */
function decideRest(own: OwnIssue, plan: FailureChange | RecoveryChange, world: World): Decision {
  const { observed, settings, now } = world;
  const next = correct(own, plan.wish, world);
  const isLost = own.standing === "checked" && next !== null;
  const wanted = listComments(own, plan, { observed, settings });
  // An issue that may turn out to be a twin must not escalate.
  const isEarly = isToVerify(own) && wanted.some(({ kind }) => kind === "escalation");
  // The issue already counted this failure, so an earlier try of this step may have posted the comment.
  const lookSince = isCountedBefore(observed) ? own.issue.createdAt : null;
  const comment = isLost || isEarly ? null : decideComments(own, wanted, { observed, settings, now, lookSince });
  if (comment !== null) return lookFirst(comment, own, world);
  if (isToVerify(own) && !isLost) return look(own);
  const action = plan.action[own.issue.state];
  if (next === null && isRecheckDue(observed)) return { kind: "read", what: "later-runs-again" };
  if (next === null) return finish(conclude({ action }), own, { wanted, observed });
  if (observed.counts.writes >= MOST_WRITES) {
    const { number } = own.issue;
    const failure = `Others changed issue #${number} each of the ${MOST_WRITES} times that this run wrote it. Run the step again.`;
    return finish(conclude({ action, failure }), own, { wanted, observed });
  }
  return writeOrLook(next);
}

/** Looks for older twins before an escalation, because an issue that becomes a twin must not escalate. */
function lookFirst<Next extends Decision | null>(next: Next, own: OwnIssue, world: World): Next | Decision {
  const step = next?.kind === "act" ? next.step : null;
  const isEscalating =
    step?.kind === "add-labels" || (step?.kind === "post-comment" && step.comment.kind === "escalation");
  return isEscalating && mayHaveOlder(own, world) ? { kind: "read", what: "twins" } : next;
}

function isCountedBefore({ task, origin }: Observed): boolean {
  if (task.kind !== "failure" || origin === null || origin === "none") return false;
  return isKnown(origin.tracker, task.found.arrival.occurrence.key);
}

/** Plans for the issue as it was before this run changed it, so that looking again gives the same plan. */
function planTask({ observed, settings, now }: World): FailurePlan | RecoveryPlan {
  const { task, origin, issues, jobs } = observed;
  if (task.kind === "failure") return planFailure(observed, task, { settings, now });
  if (task.kind === "silence") return planSilence(observed, task, { settings, now });
  const base = origin ?? issues[0] ?? null;
  if (task.kind === "merge" || base === null || typeof base === "string") return conclude();
  if (task.kind === "leave") return planLeaving(base.tracker, task.pulls, now);
  if (task.kind === "settle") return planSettling(base);
  if (task.kind === "heal") return planHealing(base, { hasRun: observed.hasScheduledRun, settings, now });
  return planRecovery(base.tracker, task.passed, { jobs, settings, now });
}

function listComments(
  own: OwnIssue,
  plan: FailureChange | RecoveryChange,
  { observed, settings }: { observed: Observed; settings: TrackerSettings },
): readonly NewComment[] {
  const { task, origin } = observed;
  if ("comments" in plan) return plan.comments;
  if (task.kind !== "failure" || plan.action.open === "late") return [];
  const isNew = !plan.due.includes("escalation") && hasCrossed(own.tracker, observed, settings);
  const due = isNew ? [...plan.due, "escalation" as const] : plan.due;
  const before = origin === null || origin === "none" ? "" : (origin.tracker.history[0]?.signature ?? "");
  return listFailureComments(own, task, { owed: { due, before, isRepeated: false }, settings });
}

/** A token that may open issues but not label them gets no error, only an issue without labels. */
function missingLabels({ issues, created, triedLabels }: Observed, settings: TrackerSettings): string[] {
  const own = issues === "unread" ? undefined : issues.find(({ issue }) => issue.number === created);
  if (own === undefined) return [];
  const there = [...own.issue.labels, ...triedLabels];
  const wanted = new Set([settings["issue-label"], ...settings["extra-labels"]]);
  return [...wanted].filter((label) => !hasLabel(there, label));
}

function isToVerify({ standing }: OwnIssue): boolean {
  return standing === "written" || standing === "checked";
}

/** Ends the task, and adds problems about locked issues, a new issue that no list shows, and twins left open. */
function finish(
  conclusion: Conclusion,
  kept: OwnIssue | null,
  { wanted, observed }: { wanted: readonly NewComment[]; observed: Observed },
): Conclusion {
  const problems = [...conclusion.problems];
  const twins = listTwins(observed);
  const locked = twins.filter(
    (twin) => twin.tracker.twinOf !== null && isLeftOut(twin, [twinComment(twin.tracker.twinOf)], observed),
  );
  if (kept !== null && isLeftOut(kept, wanted, observed)) locked.push(kept);
  for (const { issue } of locked) problems.push(`Issue #${issue.number} is locked; its comment was left out.`);
  if (observed.isAwaited) {
    problems.push(
      `Issue #${observed.created} did not appear in GitHub's list in time; if it has a twin, the next run merges the two.`,
    );
  }
  for (const { issue, tracker } of twins) {
    if (tracker.twinOf !== null || kept === null) continue;
    problems.push(
      `Issue #${issue.number} kept changing; it stays open as the twin of #${kept.issue.number} until the next run.`,
    );
  }
  return { ...conclusion, problems };
}
