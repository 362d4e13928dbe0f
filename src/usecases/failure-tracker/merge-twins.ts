/** Two open issues of one category become one: the oldest stays and takes over what the other has recorded. */

import { countOccurrences, mergeTrackers } from "../../ci/merge-tracker.ts";
import { describeTwin } from "../../render/failure-comment.ts";
import { postComments } from "./post-comments.ts";
import { saveIssue, writeBlock } from "./save-issue.ts";
import type { OwnIssue, Session } from "./session.ts";

const MOST = 20;

/** The oldest with what the twin knew; "gone" if the oldest is there no more, and then the twin stays as it is. */
export async function mergeTwin(session: Session, oldest: OwnIssue, twin: OwnIssue): Promise<OwnIssue | "gone"> {
  const next = { ...mergeTrackers(oldest.tracker, twin.tracker), twinOf: null };
  const kept = await saveIssue(session, oldest, {
    next,
    settle: (merged, current) =>
      current.state === "closed" && Object.keys(merged.tracked).length > 0
        ? { state: { state: "open", stateReason: "reopened" }, next: { ...merged, resolved: null } }
        : null,
  });
  if (kept === "gone") return "gone";
  const mark = { ...twin.tracker, twinOf: oldest.issue.number };
  const closed = await writeBlock(session, twin, mark, { state: "closed", stateReason: "not_planned" });
  session.open?.delete(twin.issue.number);
  if (closed !== "gone") {
    const key = String(oldest.issue.number);
    await postComments(session, closed, [{ kind: "twin", key, text: describeTwin(oldest.issue.number) }]);
  }
  const { number, url } = twin.issue;
  const { category } = twin.tracker;
  session.changes.push({ category, number, url, action: "merged-twin", occurrences: countOccurrences(twin.tracker) });
  return kept;
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
