/** Two open issues of one category become one: the oldest stays and takes over what the other has recorded. */

import { containsTracker, countOccurrences, mergeTrackers } from "../../ci/merge-tracker.ts";
import { parseFailureIssue } from "../../ci/parse-failure-issue.ts";
import { type Issue, readIssue } from "../../github/issues.ts";
import { describeTwin } from "../../render/failure-comment.ts";
import type { TrackedFailure } from "../../schema/tracked-failure.ts";
import { postComments } from "./post-comments.ts";
import { type Saving, saveIssue, writeBlock } from "./save-issue.ts";
import type { OwnIssue, Session } from "./session.ts";

const MOST = 20;
const MOST_ROUNDS = 8;

/** The oldest with what the twin knew; "gone" if the oldest is there no more, and then the twin stays as it is. */
export async function mergeTwin(session: Session, oldest: OwnIssue, twin: OwnIssue): Promise<OwnIssue | "gone"> {
  let kept = oldest;
  let known = twin;
  // Others may still write to the twin: it is closed right after a reading that had nothing new.
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const saved = await saveIssue(session, kept, {
      next: { ...mergeTrackers(kept.tracker, known.tracker), twinOf: null },
      settle: openAgain,
    });
    if (saved === "gone") return "gone";
    kept = saved;
    const fresh = session.inputs["dry-run"] ? known : await readTwin(session, known);
    if (fresh === "gone" || fresh.tracker.twinOf !== null) return kept;
    const isWhole = containsTracker(kept.tracker, fresh.tracker);
    known = fresh;
    if (!isWhole) continue;
    await closeTwin(session, known, kept.issue.number);
    return kept;
  }
  session.problems.push(
    `Issue #${twin.issue.number} kept changing; it stays open as the twin of #${kept.issue.number} until the next run.`,
  );
  return kept;
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
  const kept = new Map<string, OwnIssue>();
  let merged = 0;
  for (const own of open) {
    const oldest = kept.get(own.tracker.category);
    if (oldest === undefined) kept.set(own.tracker.category, own);
    else if (merged++ < MOST) {
      const result = await mergeTwin(session, oldest, own);
      kept.set(own.tracker.category, result === "gone" ? own : result);
    }
  }
  return [...kept.values()];
}
