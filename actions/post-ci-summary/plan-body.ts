/** Plans the text of the comment from this run's facts and the existing comments. */

import { compareFreshness, findFreshest, isSameCommit } from "./compare-freshness.ts";
import type { OwnComment } from "./find-own-comments.ts";
import type { CommentsObserved } from "./observe-comments.ts";
import {
  compareQueueSections,
  isShown,
  type QueueSection,
  type Removal,
  replaceQueueSection,
} from "./queue-section.ts";
import { type CiFacts, fitComment } from "./render-comment.ts";
import { renderSummaryMarker, type Standing } from "./summary-marker.ts";

/** How CI ended, or what happened to the pull request in the merge queue. */
export type Contribution =
  | { kind: "summary"; facts: CiFacts }
  /**
   * `since`: when the group's run was created. If `isOpen` is false, the comment is changed only to remove the section.
   */
  | { kind: "queue"; section: QueueSection; since: string; isOpen: boolean; serverUrl: string }
  | { kind: "removal"; removed: Removal; isOpen: boolean; serverUrl: string };

/** `isOurs`: the body shows this run's facts. Otherwise, the body is the freshest existing text. */
export interface WantedBody {
  body: string;
  level: number;
  isOurs: boolean;
}

const NO_GROUP: QueueSection = { run: 0, attempt: 0, label: "", url: null, jobs: [], more: 0, removed: null };

/** Null if there is nothing to say. "read-pull" if the pull request must be read to find out which head is newer. */
export function planBody(
  observed: CommentsObserved,
  contribution: Contribution,
  own: readonly OwnComment[],
): WantedBody | "read-pull" | null {
  if (contribution.kind !== "summary") return planQueue(observed, contribution, own);
  const { facts } = contribution;
  const queue = findQueue(own);
  const renderOurs = () => ({
    ...fitComment(facts, observed.pullRequest, { from: observed.level, queue }),
    isOurs: true,
  });
  if (!isAny(own)) return renderOurs();
  if (isHeadDoubtful(observed, facts.standing, own)) return "read-pull";
  const freshest = findFreshest(own, observed.head);
  if (compareFreshness(facts.standing, freshest.standing, observed.head) >= 0) return renderOurs();
  return { body: keepQueue(freshest, queue, facts.serverUrl), level: 0, isOurs: false };
}

/**
 * True if a comment is about a commit that may have become the head since the head was read. A newer run has a greater
 * id.
 */
function isHeadDoubtful({ head, headRun }: CommentsObserved, ours: Standing, own: readonly OwnComment[]): boolean {
  return own.some(
    ({ standing: theirs }) =>
      theirs !== null &&
      theirs.run > Math.max(ours.run, headRun) &&
      !isSameCommit(theirs.headSha, ours.headSha) &&
      !isSameCommit(theirs.headSha, head),
  );
}

function planQueue(
  { pullRequest, key, head }: CommentsObserved,
  contribution: Exclude<Contribution, { kind: "summary" }>,
  own: readonly OwnComment[],
): WantedBody | null {
  const { isOpen, serverUrl } = contribution;
  const section = toSection(contribution, findQueue(own));
  if (!isAny(own)) {
    if (!isShown(section) || !isOpen || head === null) return null;
    // Older than any summary, so the first summary replaces this comment.
    const standing = { headSha: head, run: 0, attempt: 0, asOf: "1970-01-01T00:00:00Z" };
    const body = replaceQueueSection(renderSummaryMarker({ key, pullRequest, standing }), section, serverUrl);
    return { body, level: 0, isOurs: true };
  }
  const freshest = findFreshest(own, head);
  const theirs = findQueue(own);
  const isOurs = compareQueueSections(section, theirs) >= 0;
  if (!isOpen && isOurs && (isShown(section) || theirs === null || !isShown(theirs))) return null;
  if (isOurs && theirs === null && !isShown(section)) return null;
  return { body: keepQueue(freshest, isOurs ? section : theirs, serverUrl), level: 0, isOurs };
}

/** If GitHub removed the pull request from the queue after the group was created, the section still says so. */
function toSection(contribution: Exclude<Contribution, { kind: "summary" }>, known: QueueSection | null): QueueSection {
  if (contribution.kind === "removal") return { ...(known ?? NO_GROUP), removed: contribution.removed };
  const { section, since } = contribution;
  const removed = known?.removed ?? null;
  const isStillOut = section.jobs.length > 0 && removed !== null && Date.parse(removed.at) >= Date.parse(since);
  return isStillOut ? { ...section, removed } : section;
}

function keepQueue({ comment, queue }: OwnComment, section: QueueSection | null, serverUrl: string): string {
  const isThere = JSON.stringify(queue) === JSON.stringify(section);
  return isThere ? comment.body : replaceQueueSection(comment.body, section, serverUrl);
}

function findQueue(own: readonly OwnComment[]): QueueSection | null {
  return own.reduce<QueueSection | null>(
    (best, { queue }) => (compareQueueSections(queue, best) > 0 ? queue : best),
    null,
  );
}

function isAny(own: readonly OwnComment[]): own is readonly [OwnComment, ...OwnComment[]] {
  return own.length > 0;
}
