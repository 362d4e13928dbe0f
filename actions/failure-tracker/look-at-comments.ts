import { type Comment, listComments } from "../../src/github/comments.ts";
import { compareRunKeys, parseRunKey, type RunKey } from "../../src/pipeline/run-key.ts";
import { isKnown } from "./merge-tracked.ts";
import type { Observed, Reading } from "./observed.ts";
import { isOwnLogin, type TrackerContext } from "./open-tracker.ts";
import { readCommentMarker } from "./render-comment.ts";

/** Waits before each look for a comment that may have been posted, in units of settle-ms. */
const DOUBT_WAITS = [1, 2, 4, 4];
/** Waits before each look for a comment that was just posted, in units of settle-ms. */
const COMMENT_WAITS = [0, 1, 2, 4, 8, 16];

/**
 * Waits, then lists the comments of this action. Called again until the list shows this run's comments. If two runs
 * have posted the same comment, at least one of the runs then sees both.
 */
export async function lookAtComments(
  context: TrackerContext,
  observed: Observed,
  { issue, since }: Extract<Reading, { what: "comments" }>,
): Promise<Observed> {
  const { seen, origin, doubtful, commentLooks } = observed;
  const waits = doubtful === null ? COMMENT_WAITS : DOUBT_WAITS;
  const wait = waits[commentLooks] ?? 0;
  if (wait > 0) await context.runtime.sleep(wait * context.settings["settle-ms"]);
  const all = await listComments(context.repository, issue, { since });
  const own = all.filter(({ author, body }) => isOwnLogin(context, author) && readCommentMarker(body) !== null);
  // A comment names its run. If the block has lost that run, the run is counted again.
  const told = origin === null || seen === null ? [] : own.flatMap((comment) => occurrenceOf(comment) ?? []);
  const missing = seen === null ? [] : [...new Set(told)].filter((key) => !isKnown(seen, key));
  const found = doubtful === null ? undefined : own.find(isComment(doubtful.given));
  // The first match may be another run's comment while ours has not appeared yet, so read the list until the last wait.
  const isSettled = commentLooks + 1 >= waits.length;
  const isPosted = isSettled && found !== undefined && doubtful !== null;
  const view = observed.issues === "unread" ? undefined : observed.issues.find((each) => each.issue.number === issue);
  const isWhole = view !== undefined && Date.parse(since) <= Date.parse(view.issue.createdAt);
  const isShort = isWhole && all.length < view.issue.comments;
  const others = observed.hiddenComments.filter((number) => number !== issue);
  return {
    ...observed,
    hiddenComments: isShort ? [...others, issue] : others,
    seen: seen === null ? null : { ...seen, keys: [...seen.keys, ...missing].sort(compareRunKeys) },
    comments: { ...observed.comments, [issue]: own },
    commentLooks: doubtful !== null && isSettled ? 0 : commentLooks + 1,
    posted: isPosted ? [...observed.posted, { ...doubtful, comment: found }] : observed.posted,
    doubtful: isSettled ? null : doubtful,
  };
}

function occurrenceOf({ body }: Comment): RunKey | null {
  const marker = readCommentMarker(body);
  return marker?.kind === "occurrence" && parseRunKey(marker.key).run > 0 ? marker.key : null;
}

function isComment({ kind, key }: { kind: string; key: string }): (comment: Comment) => boolean {
  return ({ body }) => {
    const marker = readCommentMarker(body);
    return marker?.kind === kind && marker.key === key;
  };
}
