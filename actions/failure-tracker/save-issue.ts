/** Writes the block of an issue so that nothing is lost to others who write it at the same time. */

import { isTooLong } from "../../src/github/failure.ts";
import { type Issue, type IssueChange, readIssue, updateIssue } from "../../src/github/issues.ts";
import type { RunKey } from "../../src/pipeline/run-key.ts";
import { compareRunKeys } from "../../src/pipeline/run-key.ts";
import { renderFailureIssue } from "./failure-issue.ts";
import {
  boundTracker,
  containsTracker,
  countOccurrences,
  countSinceOpen,
  isKnown,
  mergeTrackers,
} from "./merge-tracker.ts";
import { parseFailureIssue } from "./parse-failure-issue.ts";
import { isPlannedOnly, type OwnIssue, type Session } from "./session.ts";
import type { TrackedFailure } from "./tracked-failure.ts";

export type IssueState = Pick<IssueChange, "state" | "stateReason">;

export interface Saving {
  next: TrackedFailure;
  state?: IssueState;
  /** What else is to be told once the block is written; returns the occurrences that the issue's comments name. */
  afterWrite?: (written: OwnIssue) => Promise<readonly RunKey[]>;
  /**
   * For the block as it has to be and the issue as somebody left it meanwhile: the state that it ought to have, and the
   * block that goes with it. Nothing for a state that is right.
   */
  settle?: (merged: TrackedFailure, current: Issue) => { state: IssueState; next: TrackedFailure } | null;
}

const MOST_WRITES = 5;

/** The issue as it is in the end; "gone" if it was deleted or transferred. */
export async function saveIssue(session: Session, listed: OwnIssue, saving: Saving): Promise<OwnIssue | "gone"> {
  const own = session.hasWritten && !session.inputs["dry-run"] ? await readAgain(session, listed) : listed;
  if (own === "gone") return "gone";
  if (own.tracker.twinOf !== null) return follow(session, own.tracker.twinOf, saving);
  let wanted = combine(session, saving.next, own.tracker);
  let written = await writeBlock(session, own, wanted, saving.state);
  if (written === "gone") return "gone";
  const told = (await saving.afterWrite?.(written)) ?? [];
  const missing = told.filter((key) => !isKnown(wanted, key));
  if (missing.length > 0) wanted = { ...wanted, keys: [...wanted.keys, ...new Set(missing)].sort(compareRunKeys) };
  if (session.inputs["dry-run"]) return remember(session, written);
  for (let writes = 1; ; writes++) {
    // Spread widely, so that those who wrote at the same time do not do so again.
    await session.runtime.sleep(session.inputs["settle-ms"] * 4 * (0.6 + session.runtime.random()));
    const current = await readIssue(session.repository, own.issue.number);
    if (current === "gone") return "gone";
    const parsed = parseFailureIssue(current.body);
    if (parsed !== null && parsed.tracker.twinOf !== null)
      return follow(session, parsed.tracker.twinOf, { ...saving, next: wanted });
    const fresh = parsed === null ? { ...written, issue: current } : { ...parsed, issue: current };
    const isWhole = parsed !== null && containsTracker(parsed.tracker, wanted);
    const merged = isWhole ? fresh.tracker : combine(session, wanted, fresh.tracker);
    const settled = saving.settle?.(merged, current) ?? null;
    if (isWhole && settled === null) return remember(session, fresh);
    if (writes === MOST_WRITES) {
      session.failures.push(
        `Issue #${own.issue.number} was changed by others each of the ${MOST_WRITES} times that it was written. Run the step again.`,
      );
      return remember(session, fresh);
    }
    wanted = settled?.next ?? merged;
    written = await writeBlock(session, fresh, wanted, settled?.state);
    if (written === "gone") return "gone";
  }
}

/**
 * What this run has written before made it wait, and a block that was read before that wait may be stale: written over a
 * newer one it would undo what others have found to be safely there.
 */
async function readAgain(session: Session, listed: OwnIssue): Promise<OwnIssue | "gone"> {
  await session.runtime.sleep(session.inputs["settle-ms"] * 2);
  const issue = await readIssue(session.repository, listed.issue.number);
  const parsed = issue === "gone" ? null : parseFailureIssue(issue.body);
  return issue === "gone" || parsed === null ? "gone" : { ...parsed, issue };
}

/** What is wanted, and whatever else is there. */
function combine({ settings }: Session, wanted: TrackedFailure, there: TrackedFailure): TrackedFailure {
  if (containsTracker(wanted, there)) return wanted;
  return boundTracker(mergeTrackers(wanted, there), settings.historyLimit);
}

/** The issue turned out to be the twin of an older one meanwhile: what was recorded here belongs there. */
async function follow(session: Session, number: number, saving: Saving): Promise<OwnIssue | "gone"> {
  const issue = await readIssue(session.repository, number);
  const parsed = issue === "gone" ? null : parseFailureIssue(issue.body);
  if (issue === "gone" || parsed === null || issue.author !== session.author) return "gone";
  const next = { ...mergeTrackers(parsed.tracker, saving.next), twinOf: parsed.tracker.twinOf };
  const { settle } = saving;
  return saveIssue(session, { ...parsed, issue }, { next, ...(settle === undefined ? {} : { settle }) });
}

/** One write of the block, cut further if GitHub finds it too long. */
export async function writeBlock(
  session: Session,
  own: OwnIssue,
  tracker: TrackedFailure,
  state: IssueState = {},
): Promise<OwnIssue | "gone"> {
  const { number } = own.issue;
  session.hasWritten = true;
  let { body, level } = composeBody(session, tracker, own);
  const call = `PATCH issue #${number}${state.state === undefined ? "" : ` (${state.state})`}`;
  if (isPlannedOnly(session, call, own.issue.body, body)) {
    return {
      ...own,
      tracker,
      issue: { ...own.issue, body, ...(state.state === undefined ? {} : { state: state.state }) },
    };
  }
  const again = (current: Issue): string | null => {
    const parsed = parseFailureIssue(current.body);
    if (parsed === null) return body;
    if (containsTracker(parsed.tracker, tracker)) return null;
    return composeBody(session, mergeTrackers(tracker, parsed.tracker), parsed).body;
  };
  // An unchanged block is not written again: only the state is.
  const change = { ...(isSameText(body, own.issue.body) ? {} : { body }), ...state };
  if (Object.keys(change).length === 0) return { ...own, tracker };
  try {
    const issue = await updateIssue(session.repository, number, change, again);
    return issue === "gone" ? "gone" : { ...own, tracker, issue };
  } catch (error) {
    if (!isTooLong(error)) throw error;
    ({ body, level } = composeBody(session, tracker, own, level + 1));
    const issue = await updateIssue(session.repository, number, { body, ...state }, again);
    return issue === "gone" ? "gone" : { ...own, tracker, issue };
  }
}

/** The whole body: what people wrote, with the block between. */
export function composeBody(
  session: Session,
  tracker: TrackedFailure,
  { before, after }: { before: string; after: string } = { before: "", after: "" },
  from = 0,
): { body: string; level: number } {
  const { inputs, repositoryUrl } = session;
  const setting = {
    repositoryUrl,
    closeWhen: inputs["close-when"],
    autoHealHours: inputs["auto-heal-hours"],
    occurrences: countOccurrences(tracker),
    sinceOpen: countSinceOpen(tracker),
  };
  const { body, level } = renderFailureIssue(tracker, setting, { before, after, from });
  return { body, level };
}

function remember(session: Session, own: OwnIssue): OwnIssue {
  if (own.issue.state === "open") session.open?.set(own.issue.number, own);
  else session.open?.delete(own.issue.number);
  return own;
}

function isSameText(a: string, b: string): boolean {
  const plain = (text: string) => text.replaceAll("\r\n", "\n").trimEnd();
  return plain(a) === plain(b);
}
