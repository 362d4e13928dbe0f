/** Decides how several open issues of one category become one. */

import type { Decision, NewComment, Observed, OwnIssue } from "./observed.ts";
import { decideComments, decideOwed, MOST_LOOKS } from "./plan-comments.ts";
import { correct, look, type World, writeOrLook } from "./plan-write.ts";
import { describeTwin } from "./render-comment.ts";

const MOST_MERGES = 16;
/** In units of settle-ms: from this age on, lists show every older twin of an issue. */
export const SETTLING_UNITS = 24;

/**
 * Lets the oldest issue take over what its twins recorded; null if nothing is left to do. A twin gets its comment
 * before it is closed, because nobody looks at a closed twin again. Right before that, the twin is read once more,
 * because other runs may still write to it.
 */
export function decideTwins(kept: OwnIssue, world: World): Decision | null {
  const { observed } = world;
  const twins = listTwins(observed);
  if (twins.length === 0 || observed.counts.merges >= MOST_MERGES) return null;
  for (const closed of twins.filter((twin) => isOurs(twin, observed))) {
    if (closed.standing === "unsure") return look(closed);
    if (closed.tracker.twinOf === null) continue;
    const isHidden = observed.hiddenComments.includes(closed.issue.number) && !hasPosted(closed, observed);
    // If the comment was posted twice, a list must show both before the younger one can be deleted.
    if (isTried(closed, observed) && (isHidden || observed.comments[closed.issue.number] === undefined)) {
      const { number, createdAt } = closed.issue;
      if (observed.commentLooks < MOST_LOOKS)
        return { kind: "read", what: "comments", issue: number, since: createdAt };
    }
    const next = decideComments(closed, isHidden ? [] : [twinComment(closed.tracker.twinOf)], world);
    if (next !== null) return next;
  }
  const twin = twins.find(({ tracker }) => tracker.twinOf === null);
  return twin === undefined ? null : decideTwin(kept, twin, world);
}

function decideTwin(kept: OwnIssue, twin: OwnIssue, world: World): Decision {
  const merge = correct(kept, { opensFor: "tracked", closing: null }, world);
  const isSure = kept.standing === "read" || kept.standing === "written" || kept.standing === "checked";
  if (merge === null && isSure && isCommentDue(twin, world.observed)) {
    // The twin's number of comments shows whether it has any, even if no list shows them yet.
    if (twin.standing !== "read" && world.observed.comments[twin.issue.number] === undefined) return look(twin);
    const lookSince = twin.issue.comments > 0 ? twin.issue.createdAt : null;
    const next = decideOwed(twin, [twinComment(kept.issue.number)], { ...world, lookSince });
    if (next !== null) return next;
  }
  if (kept.standing !== "read") return look(kept);
  if (merge !== null) return writeOrLook({ ...merge, purpose: "merge" });
  const tracker = { ...twin.tracker, twinOf: kept.issue.number };
  const state = { state: "closed", stateReason: "not_planned" } as const;
  return writeOrLook({ kind: "write-issue", own: twin, tracker, state, purpose: "twin" });
}

/**
 * True if the list that this run started with may have been too early to show an older twin of the issue. False for an
 * issue that this run opened, because this run has then looked for older twins.
 */
export function mayHaveOlder({ issue }: OwnIssue, { observed, settings, now }: World): boolean {
  const settledMs = Date.parse(issue.createdAt) + settings["settle-ms"] * SETTLING_UNITS;
  return now < settledMs && !observed.hasSoughtTwins && observed.created !== issue.number;
}

/** Open issues other than the one to keep, and twins that this run closed or commented on. */
export function listTwins(observed: Observed): OwnIssue[] {
  const others = observed.issues === "unread" ? [] : observed.issues.slice(1);
  return others.filter((twin) => twin.tracker.twinOf === null || isOurs(twin, observed));
}

/** True if this run has closed the twin or has tried to comment on it. Then it also deletes a second comment there. */
function isOurs(twin: OwnIssue, observed: Observed): boolean {
  return observed.closedTwins.includes(twin.issue.number) || hasPosted(twin, observed) || isTried(twin, observed);
}

function isTried({ issue }: OwnIssue, { triedTwins }: Observed): boolean {
  return triedTwins.includes(issue.number);
}

/** True if the twin still needs a comment. If a list shows too few comments, an earlier run may have posted one. */
function isCommentDue(twin: OwnIssue, observed: Observed): boolean {
  return !hasPosted(twin, observed) && !observed.hiddenComments.includes(twin.issue.number);
}

function hasPosted({ issue }: OwnIssue, { posted }: Observed): boolean {
  return posted.some(({ issue: place, given }) => place === issue.number && given.kind === "twin");
}

export function twinComment(oldest: number): NewComment {
  return { kind: "twin", key: String(oldest), text: describeTwin(oldest) };
}
