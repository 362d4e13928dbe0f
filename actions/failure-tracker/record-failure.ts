/** Brings one failed run into the issue of its category. */

import type { IssueAction } from "../../src/formats/failure-snapshot.ts";
import type { Issue } from "../../src/github/issues.ts";
import { addLabels } from "../../src/github/labels.ts";
import type { RunKey } from "../../src/pipeline/run-key.ts";
import { compareRunKeys } from "../../src/pipeline/run-key.ts";
import { createTracked } from "./create-tracked.ts";
import { describeEscalation, describeOccurrence } from "./failure-comment.ts";
import { NO_LOG } from "./fingerprint-failure.ts";
import { findClosed, listOpen, toKnown } from "./list-issues.ts";
import { countOccurrences, countSinceOpen } from "./merge-tracker.ts";
import { type Arrival, type FailurePlan, planFailure } from "./plan-tracker.ts";
import { isComment, listOwn, type NewComment, postComments } from "./post-comments.ts";
import type { FoundFailure } from "./read-failure.ts";
import { type Saving, saveIssue } from "./save-issue.ts";
import { isPlannedOnly, type OwnIssue, type Session } from "./session.ts";
import type { Due, TrackedFailure } from "./tracked-failure.ts";

export interface FailureContext {
  open: OwnIssue | null;
  closed: OwnIssue | null;
  /** Whether the runs before failed in the same way. */
  lookBack(): Promise<boolean>;
  /** A newer run in which the failure is gone. */
  lookAhead(): Promise<RunKey | null>;
}

const MOST_ROUNDS = 2;

export async function recordFailure(session: Session, given: FoundFailure, around: FailureContext): Promise<void> {
  let found = given;
  let { open, closed } = around;
  let failedBefore: boolean | null = null;
  let hasLookedAhead = false;
  for (let round = 0; ; ) {
    const known = {
      open: open === null ? null : toKnown(open),
      closed: closed === null ? null : toKnown(closed),
      failedBefore,
    };
    const plan = planFailure(known, found.arrival, session.settings, session.now.getTime());
    // No open issue knows the subject: it may have passed since without leaving a trace.
    if (!hasLookedAhead && ["create", "reopen", "look-back"].includes(plan.kind)) {
      hasLookedAhead = true;
      found = { ...found, arrival: { ...found.arrival, recoveredBy: await around.lookAhead() } };
      continue;
    }
    if (plan.kind === "look-back") {
      failedBefore = await around.lookBack();
      continue;
    }
    const end = await carryOut(session, plan, { found, own: open ?? closed });
    if (end === "done") return;
    if (round++ === MOST_ROUNDS) {
      session.failures.push(
        `The issue of "${found.title}" disappeared each time that it was to be written. Run the step again.`,
      );
      return;
    }
    const { category } = found.arrival;
    open = (await listOpen(session)).find(({ tracker }) => tracker.category === category) ?? null;
    closed = open === null ? ((await findClosed(session, [category])).get(category) ?? null) : null;
  }
}

async function carryOut(
  session: Session,
  plan: Exclude<FailurePlan, { kind: "look-back" }>,
  { found, own }: { found: FoundFailure; own: OwnIssue | null },
): Promise<"done" | "gone"> {
  if (plan.kind === "waiting" || plan.kind === "nothing") {
    session.results.add(plan.kind);
    return "done";
  }
  if (plan.kind === "create") return create(session, plan, found);
  if (own === null) throw new Error("A plan for an issue needs one");
  if (plan.kind === "suppressed") {
    note(session, own, "suppressed");
    return "done";
  }
  if (plan.kind === "duplicate") {
    note(session, own, "duplicate-event");
    await payDue(session, own, { found, due: plan.due });
    return "done";
  }
  if (plan.kind === "late") {
    const saved = await saveIssue(session, own, { next: plan.next });
    if (saved !== "gone") note(session, saved, "late");
    return saved === "gone" ? "gone" : "done";
  }
  return update(session, plan, { found, own });
}

async function create(
  session: Session,
  plan: Extract<FailurePlan, { kind: "create" }>,
  found: FoundFailure,
): Promise<"done"> {
  const { key } = found.arrival.occurrence;
  const created = await createTracked(session, { title: found.title, tracker: plan.next, key });
  if (created === null) {
    session.changes.push({ category: plan.next.category, number: null, url: "", action: "opened", occurrences: 1 });
    return "done";
  }
  note(session, created.own, created.kind === "opened" ? "opened" : "updated");
  const before = created.kind === "joined" ? created.sinceOpenBefore : 0;
  const due: Due[] = crosses(session, before, created.own.tracker) ? ["escalation"] : [];
  await postDue(session, created.own, { found, due, before: "" });
  return "done";
}

async function update(
  session: Session,
  plan: Extract<FailurePlan, { kind: "update" | "reopen" }>,
  { found, own }: { found: FoundFailure; own: OwnIssue },
): Promise<"done" | "gone"> {
  const { arrival } = found;
  const isReopened = plan.kind === "reopen";
  const before = own.tracker.history[0]?.signature ?? "";
  const sinceOpenBefore = isReopened ? 0 : countSinceOpen(own.tracker);
  const saving: Saving = {
    next: plan.next,
    ...(isReopened ? { state: { state: "open", stateReason: "reopened" } as const } : {}),
    async afterWrite({ issue }) {
      if (isDismissed(session, issue)) return [];
      return postDue(session, { ...own, tracker: plan.next }, { found, due: plan.due, before });
    },
    settle: (merged, current) => reopen(session, arrival, merged, current),
  };
  const saved = await saveIssue(session, own, saving);
  if (saved === "gone") return "gone";
  // Several runs may bring the issue past the limit together, none of them alone.
  const isNew = !plan.due.includes("escalation") && !isDismissed(session, saved.issue);
  if (isNew && crosses(session, sinceOpenBefore, saved.tracker)) {
    await postDue(session, saved, { found, due: ["escalation"], before });
  }
  note(session, saved, isReopened ? "reopened" : "updated");
  return "done";
}

/** Closed by a person, for good, while this run was writing. */
function isDismissed({ settings }: Session, { state, labels }: Issue): boolean {
  return state === "closed" && labels.some((label) => settings.neverReopenLabels.includes(label));
}

/** A recovery or a person closed the issue meanwhile: as for any closed issue, this failure reopens it. */
function reopen(
  session: Session,
  { occurrence }: Arrival,
  merged: TrackedFailure,
  current: Issue,
): ReturnType<NonNullable<Saving["settle"]>> {
  const isTracked = compareRunKeys(merged.tracked[occurrence.subject] ?? "", occurrence.key) >= 0;
  if (current.state === "open" || !isTracked || session.settings.reopenWithin === 0) return null;
  if (isDismissed(session, current)) return null;
  return {
    state: { state: "open", stateReason: "reopened" },
    next: { ...merged, resolved: null, openedBy: occurrence.key },
  };
}

/** What the row of a run that was counted before still owes. */
async function payDue(
  session: Session,
  own: OwnIssue,
  { found, due }: { found: FoundFailure; due: readonly Due[] },
): Promise<void> {
  const row = own.tracker.history.find(({ key }) => key === found.arrival.occurrence.key);
  if (due.length === 0 || row === undefined || own.issue.state === "closed") return;
  const said = await listOwn(session, own.issue.number, row.at);
  const isLimited = session.inputs.comments === "limited";
  const left = due.filter((each) => {
    if (each === "escalation") return !said.some((comment) => isComment(comment, "escalation"));
    // Of limited ones any other says enough; else each occurrence has its own.
    const key = each === "occurrence" && isLimited ? undefined : row.key;
    return !said.some((comment) => isComment(comment, "occurrence", key));
  });
  const before = own.tracker.history[own.tracker.history.indexOf(row) + 1]?.signature ?? "";
  await postDue(session, own, { found, due: left, before });
}

async function postDue(
  session: Session,
  own: OwnIssue,
  { found, due, before }: { found: FoundFailure; due: readonly Due[]; before: string },
): Promise<RunKey[]> {
  const { inputs } = session;
  const { occurrence } = found.arrival;
  const comments: NewComment[] = [];
  if (due.includes("occurrence") || due.includes("reopened")) {
    const isReopened = due.includes("reopened");
    // Without a log nobody knows whether it failed in another way.
    const isComparable = !occurrence.jobs.some(({ token }) => token === NO_LOG);
    const count = countOccurrences(own.tracker);
    const facts = { ...session, count, isReopened, before: isComparable ? before : "", jobs: found.jobs };
    const isLimited = inputs.comments === "limited" && !isReopened;
    comments.push({
      ...{ kind: "occurrence", key: occurrence.key, text: describeOccurrence(occurrence, facts) },
      ...(isLimited ? { withinMs: inputs["comment-interval-minutes"] * 60_000 } : {}),
    });
  }
  if (due.includes("escalation")) {
    const text = inputs["escalation-comment"] ?? describeEscalation(countSinceOpen(own.tracker));
    const before = () => escalate(session, own);
    comments.push({ kind: "escalation", key: periodOf(own.tracker), text, before });
  }
  return postComments(session, own, comments);
}

async function escalate(session: Session, own: OwnIssue): Promise<void> {
  const label = session.inputs["escalation-label"];
  if (label === undefined || own.issue.labels.includes(label)) return;
  if (!isPlannedOnly(session, `POST label "${label}" on #${own.issue.number}`)) {
    const added = await addLabels(session.repository, own.issue.number, [label]);
    if (added === "refused")
      session.problems.push(`GitHub refused the label "${label}" on issue #${own.issue.number}.`);
  }
  own.issue.labels.push(label);
}

/** Names the open period of an issue, so that it escalates once in each. */
function periodOf({ openedBy, history }: TrackedFailure): string {
  return openedBy || (history.at(-1)?.key ?? "0.0");
}

function crosses({ settings }: Session, before: number, tracker: TrackedFailure): boolean {
  return settings.escalateAt > 0 && before < settings.escalateAt && countSinceOpen(tracker) >= settings.escalateAt;
}

function note(session: Session, { issue, tracker }: OwnIssue, action: IssueAction): void {
  const { number, url } = issue;
  session.changes.push({ category: tracker.category, number, url, action, occurrences: countOccurrences(tracker) });
}
