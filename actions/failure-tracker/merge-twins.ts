/** Two open issues of one category become one: the oldest stays and takes over what the other has recorded. */

import { type Issue, readIssue } from "../../src/github/issues.ts";
import { describeTwin } from "./failure-comment.ts";
import { containsTracker, countOccurrences, mergeTrackers } from "./merge-tracker.ts";
import { parseFailureIssue } from "./parse-failure-issue.ts";
import { postComments } from "./post-comments.ts";
import { type Saving, saveIssue, writeBlock } from "./save-issue.ts";
import type { OwnIssue, Session } from "./session.ts";
import type { TrackedFailure } from "./tracked-failure.ts";

const MOST = 20;
const MOST_ROUNDS = 8;

/**
 * The oldest with what the twins knew, all in one write: most of them are withdrawn by their own writers meanwhile, and
 * only those that are left are closed here. "gone" if the oldest is there no more, and then the twins stay as they are.
 */
export async function mergeInto(
  session: Session,
  oldest: OwnIssue,
  twins: readonly OwnIssue[],
): Promise<OwnIssue | "gone"> {
  let kept = oldest;
  let left = twins;
  // Others may still write to a twin: it is closed right after a reading that had nothing new.
  for (let round = 0; round < MOST_ROUNDS && left.length > 0; round++) {
    const next = left.reduce((all, { tracker }) => mergeTrackers(all, tracker), kept.tracker);
    const saved = await saveIssue(session, kept, { next: { ...next, twinOf: null }, settle: openAgain });
    if (saved === "gone") return "gone";
    kept = saved;
    left = await closeWhole(session, kept, left);
  }
  for (const { issue } of left) {
    session.problems.push(
      `Issue #${issue.number} kept changing; it stays open as the twin of #${kept.issue.number} until the next run.`,
    );
  }
  return kept;
}

/** Closes the twins of which the kept issue knows everything; returns the others as they are now. */
async function closeWhole(session: Session, kept: OwnIssue, twins: readonly OwnIssue[]): Promise<OwnIssue[]> {
  const left: OwnIssue[] = [];
  let hasClosed = false;
  for (const twin of twins) {
    // Writes are apart from each other, and what was read before such a wait would be stale.
    if (hasClosed && !session.inputs["dry-run"]) await session.runtime.sleep(session.inputs["settle-ms"] * 2);
    const fresh = session.inputs["dry-run"] ? twin : await readTwin(session, twin);
    hasClosed = false;
    if (fresh === "gone" || fresh.tracker.twinOf !== null) continue;
    if (containsTracker(kept.tracker, fresh.tracker)) {
      await closeTwin(session, fresh, kept.issue.number);
      hasClosed = true;
    } else left.push(fresh);
  }
  return left;
}

async function readTwin(session: Session, twin: OwnIssue): Promise<OwnIssue | "gone"> {
  const issue = await readIssue(session.repository, twin.issue.number);
  const parsed = issue === "gone" ? null : parseFailureIssue(issue.body);
  return issue === "gone" || parsed === null ? "gone" : { ...parsed, issue };
}

async function closeTwin(session: Session, twin: OwnIssue, oldest: number): Promise<void> {
  const mark = { ...twin.tracker, twinOf: oldest };
  const closed = await writeBlock(session, twin, mark, { state: "closed", stateReason: "not_planned" });
  session.open?.delete(twin.issue.number);
  if (closed !== "gone") {
    await postComments(session, closed, [{ kind: "twin", key: String(oldest), text: describeTwin(oldest) }]);
  }
  const { number, url } = twin.issue;
  const { category } = twin.tracker;
  session.changes.push({ category, number, url, action: "merged-twin", occurrences: countOccurrences(twin.tracker) });
}

function openAgain(merged: TrackedFailure, current: Issue): ReturnType<NonNullable<Saving["settle"]>> {
  if (current.state === "open" || Object.keys(merged.tracked).length === 0) return null;
  return { state: { state: "open", stateReason: "reopened" }, next: { ...merged, resolved: null } };
}

/** Merges whatever twins are among the open issues; returns those that stay. */
export async function mergeTwins(session: Session, open: readonly OwnIssue[]): Promise<OwnIssue[]> {
  const categories = new Map<string, OwnIssue[]>();
  for (const own of open) {
    const same = categories.get(own.tracker.category);
    if (same === undefined) categories.set(own.tracker.category, [own]);
    else same.push(own);
  }
  const kept: OwnIssue[] = [];
  let room = MOST;
  for (const [oldest, ...twins] of categories.values() as Iterable<[OwnIssue, ...OwnIssue[]]>) {
    const taken = twins.slice(0, room);
    room -= taken.length;
    const merged = taken.length === 0 ? oldest : await mergeInto(session, oldest, taken);
    // The next oldest stands for one that was deleted meanwhile.
    kept.push(merged === "gone" ? (taken[0] as OwnIssue) : merged);
  }
  return kept;
}
