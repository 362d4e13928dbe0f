/** Carries out one step and adds the result to what is known. Before a write is repeated, the decision runs again. */

import { createComment, deleteComment } from "../../src/github/comments.ts";
import { describeFailure, isLocked, isTooLong, isUnsureWrite, statusOf } from "../../src/github/failure.ts";
import { createIssue, type IssueWrite, updateIssue } from "../../src/github/issues.ts";
import { addLabels, ensureLabel } from "../../src/github/labels.ts";
import { NO_TRIES, RetryDue } from "../../src/github/plan-retry.ts";
import { toOneLine } from "../../src/text/clean.ts";
import { countFlaky, countOccurrences, countSinceOpen } from "./merge-tracked.ts";
import { loseIssue, outdate, replaceIssue } from "./observe.ts";
import type { IssueStep, Observed, OwnIssue } from "./observed.ts";
import { isOwnLogin, isPlannedOnly, note, type TrackerContext } from "./open-tracker.ts";
import { renderComment } from "./render-comment.ts";
import { renderFailureIssue } from "./render-issue.ts";
import type { TrackedFailure } from "./tracked-failure.ts";

const TITLE_LENGTH = 240;
const LABEL_COLOR = "b60205";
const MOST_POSTS = 3;
/** How many times to repair a write of an issue that GitHub refused because of its length or its labels. */
const MOST_REPAIRS = 3;

type StepOf<K extends IssueStep["kind"]> = Extract<IssueStep, { kind: K }>;

export async function apply(context: TrackerContext, observed: Observed, step: IssueStep): Promise<Observed> {
  const fromMs = context.runtime.elapsedMs();
  const next = await take(context, outdate(observed), step);
  const toMs = context.runtime.elapsedMs();
  context.wroteAtMs = toMs;
  const isRecord = step.kind === "create-issue" || (step.kind === "write-issue" && step.purpose !== "twin");
  return isRecord ? { ...next, recorded: { fromMs, toMs } } : next;
}

async function take(context: TrackerContext, observed: Observed, step: IssueStep): Promise<Observed> {
  if (step.kind === "create-issue") return openIssue(context, observed, step);
  if (step.kind === "write-issue") return writeIssue(context, observed, step);
  if (step.kind === "post-comment") return postComment(context, observed, step);
  if (step.kind === "add-labels") return putLabels(context, observed, step);
  await deleteComment(context.repository, step.comment);
  const posted = observed.posted.map((each) => (each.comment?.id === step.comment ? { ...each, comment: null } : each));
  const left = observed.comments[step.issue]?.filter(({ id }) => id !== step.comment) ?? [];
  return { ...observed, posted, comments: { ...observed.comments, [step.issue]: left } };
}

async function openIssue(
  context: TrackerContext,
  observed: Observed,
  { title, tracker, labels }: StepOf<"create-issue">,
): Promise<Observed> {
  const { body, level } = composeBody(context, tracker, observed.level);
  const content = { title: shorten(title), body, labels };
  const call = `POST issue "${content.title}" (${labels.join(", ")})`;
  if (isPlannedOnly(context, call, ["", body])) return { ...observed, created: "planned" };
  try {
    const write = await createIssue(context.repository, content, observed.tries);
    if (write.kind === "unsure") return { ...observed, created: "unsure", hasWritten: true, tries: write.tries };
    noteAuthor(context, write.issue.author);
    const own: OwnIssue = { issue: write.issue, tracker, before: "", after: "", standing: "written" };
    const made = { created: own.issue.number, isAwaited: true, origin: "none", seen: tracker } as const;
    return { ...observed, ...made, issues: [own], latest: null, hasWritten: true, tries: NO_TRIES };
  } catch (error) {
    const { counts } = observed;
    if (counts.repairs === MOST_REPAIRS) throw error;
    const repaired = { ...observed, counts: { ...counts, repairs: counts.repairs + 1 } };
    if (isTooLong(error)) return { ...repaired, level: level + 1 };
    if (statusOf(error) !== 422 || !/label/i.test(describeFailure(error))) throw error;
    await ensureLabels(context, labels);
    return repaired;
  }
}

async function writeIssue(context: TrackerContext, observed: Observed, step: StepOf<"write-issue">): Promise<Observed> {
  const { own, tracker, state, purpose } = step;
  const { number } = own.issue;
  const { body, level } = composeBody(context, tracker, observed.level, own);
  const call = `PATCH issue #${number}${state.state === undefined ? "" : ` (${state.state})`}`;
  if (isPlannedOnly(context, call, [own.issue.body, body])) {
    const issue = { ...own.issue, body, state: state.state ?? own.issue.state };
    return noteWrite(observed, step, { ...own, issue, tracker, standing: "read" });
  }
  // If the block has not changed, only the state is written.
  const change = isSameText(body, own.issue.body) ? state : { body, ...state };
  try {
    const write: IssueWrite =
      Object.keys(change).length === 0
        ? { kind: "written", issue: own.issue }
        : await updateIssue(context.repository, number, { ...change, earlier: observed.tries });
    if (write.kind === "gone") return loseIssue(observed, number);
    if (write.kind === "unsure") {
      return { ...noteWrite(observed, step, { ...own, standing: "unsure" }), tries: write.tries };
    }
    const written = noteWrite(observed, step, { ...own, tracker, issue: write.issue, standing: "written" });
    return { ...written, tries: NO_TRIES };
  } catch (error) {
    const { counts } = observed;
    if (!isTooLong(error) || counts.repairs === MOST_REPAIRS) throw error;
    return { ...observed, level: level + 1, counts: { ...counts, repairs: counts.repairs + 1 } };
  }

  function noteWrite(before: Observed, { own: origin }: StepOf<"write-issue">, after: OwnIssue): Observed {
    const counts = { ...before.counts };
    // The client counts the tries of a write that has no answer yet.
    const isAnswered = after.standing !== "unsure";
    if (isAnswered && purpose === "change") counts.writes++;
    if (isAnswered && purpose === "merge") counts.merges++;
    const hasWritten = before.hasWritten || after.standing !== "read";
    const next = { ...replaceIssue(before, after), counts, hasWritten };
    if (purpose === "twin") return { ...next, closedTwins: [...new Set([...before.closedTwins, number])] };
    return { ...next, seen: tracker, origin: purpose === "change" ? (before.origin ?? origin) : before.origin };
  }
}

async function postComment(
  context: TrackerContext,
  observed: Observed,
  { issue, comment: given }: StepOf<"post-comment">,
): Promise<Observed> {
  const body = renderComment(given.kind, given.key, given.text);
  if (isPlannedOnly(context, `POST comment on #${issue}`, ["", body])) {
    return { ...observed, posted: [...observed.posted, { issue, given, comment: null }] };
  }
  const { [issue]: _stale, ...comments } = observed.comments;
  try {
    const comment = await createComment(context.repository, issue, body, { earlier: observed.refused ?? NO_TRIES });
    const posted = [...observed.posted, { issue, given, comment }];
    return { ...observed, commentLooks: 0, posted, refused: null };
  } catch (error) {
    if (isLocked(error)) return lockIssue(observed, issue);
    // A minute or more may have passed, and another run may have posted the same comment.
    if (error instanceof RetryDue) return { ...observed, comments, refused: error.tries };
    const posts = observed.counts.posts + 1;
    if (!isUnsureWrite(error) || posts === MOST_POSTS) throw error;
    // On a twin, the number of comments shows whether ours was posted. On other issues, other runs may post meanwhile.
    const isTwin = given.kind === "twin";
    const doubtful = isTwin ? null : { issue, given };
    const triedTwins = isTwin ? [...observed.triedTwins, issue] : observed.triedTwins;
    const counts = { ...observed.counts, posts };
    return { ...observed, comments, commentLooks: 0, doubtful, triedTwins, refused: null, counts };
  }
}

async function putLabels(
  context: TrackerContext,
  observed: Observed,
  { issue, labels, isEnsured }: StepOf<"add-labels">,
): Promise<Observed> {
  const next = { ...observed, triedLabels: [...observed.triedLabels, ...labels] };
  const own = observed.issues === "unread" ? undefined : observed.issues.find((each) => each.issue.number === issue);
  const isPlanned = isPlannedOnly(context, `POST label "${labels.join('", "')}" on #${issue}`);
  if (!isPlanned) {
    if (isEnsured) await ensureLabels(context, labels);
    if ((await addLabels(context.repository, issue, labels)) === "refused") {
      note(context, describeRefusal(issue, labels, isEnsured));
      if (isEnsured) return next;
    }
  }
  if (own === undefined) return next;
  return replaceIssue(next, { ...own, issue: { ...own.issue, labels: [...own.issue.labels, ...labels] } });
}

function describeRefusal(issue: number, [label]: readonly string[], isEnsured: boolean): string {
  return isEnsured
    ? `Issue #${issue} did not get the label "${label}", and later runs find the issue only by this label. Add the label by hand.`
    : `GitHub refused the label "${label}" on issue #${issue}.`;
}

async function ensureLabels({ repository }: TrackerContext, labels: readonly string[]): Promise<void> {
  for (const name of labels) await ensureLabel(repository, { name, color: LABEL_COLOR, description: "" });
}

function noteAuthor(context: TrackerContext, author: string): void {
  if (author === "" || isOwnLogin(context, author)) return;
  context.report.warnings.push(
    `Issues of this token belong to "${author}", not to "${context.author}". Set the input author to "${author}".`,
  );
  context.author = author;
}

function lockIssue(observed: Observed, number: number): Observed {
  const own = observed.issues === "unread" ? undefined : observed.issues.find(({ issue }) => issue.number === number);
  return own === undefined ? observed : replaceIssue(observed, { ...own, issue: { ...own.issue, locked: true } });
}

/** The whole body: people's text, with the block in it. */
function composeBody(
  { settings }: TrackerContext,
  tracker: TrackedFailure,
  from: number,
  { before, after }: { before: string; after: string } = { before: "", after: "" },
): { body: string; level: number } {
  const setting = {
    repositoryUrl: settings.repositoryUrl,
    closeWhen: settings["close-when"],
    autoHealHours: settings["auto-heal-hours"],
    occurrences: countOccurrences(tracker),
    flaky: countFlaky(tracker),
    sinceOpen: countSinceOpen(tracker),
  };
  return renderFailureIssue(tracker, setting, { before, after, from });
}

function isSameText(a: string, b: string): boolean {
  const plain = (text: string) => text.replaceAll("\r\n", "\n").trimEnd();
  return plain(a) === plain(b);
}

/** Mentions have no effect in a title, but a title has to be one line. */
function shorten(title: string): string {
  const line = toOneLine(title);
  const points = [...line];
  return points.length <= TITLE_LENGTH ? line : `${points.slice(0, TITLE_LENGTH).join("")}…`;
}
