/** Opens the issue of a category. Of several runs that do so at once the oldest issue stays, and each takes its own back. */

import { describeFailure, isTooLong, isUnsureWrite, statusOf } from "../../src/github/failure.ts";
import { createIssue, type Issue } from "../../src/github/issues.ts";
import { addLabels, ensureLabel } from "../../src/github/labels.ts";
import { toOneLine } from "../../src/text/clean.ts";
import { listOpen } from "./list-issues.ts";
import { countSinceOpen } from "./merge-tracker.ts";
import { mergeInto } from "./merge-twins.ts";
import { composeBody } from "./save-issue.ts";
import { isPlannedOnly, type OwnIssue, type Session } from "./session.ts";
import type { TrackedFailure } from "./tracked-failure.ts";

const TITLE_LENGTH = 240;
const LABEL_COLOR = "b60205";
/** Waits for the own issue to appear in the list, in units of settle-ms; the later ones are short, as everybody waits for this. */
const WAITS = [0, 1, 2, 4, 4, 4, 8, 8];

export type Created =
  | { kind: "opened"; own: OwnIssue }
  /** Another run was first; this one's occurrence is in its issue now. */
  | { kind: "joined"; own: OwnIssue; sinceOpenBefore: number };

/** null in a dry run. */
export async function createTracked(
  session: Session,
  { title, tracker, key }: { title: string; tracker: TrackedFailure; key: string },
): Promise<Created | null> {
  const labels = [...new Set([session.inputs["issue-label"], ...session.inputs["extra-labels"]])];
  const content = { title: shorten(title), body: composeBody(session, tracker).body, labels };
  if (isPlannedOnly(session, `POST issue "${content.title}" (${labels.join(", ")})`, "", content.body)) return null;
  session.hasWritten = true;
  const issue = await open(session, { content, tracker, key });
  if (issue.author !== "" && issue.author !== session.author) {
    session.warnings.push(
      `Issues of this token belong to "${issue.author}", not to "${session.author}". Set the input author to "${issue.author}".`,
    );
    session.author = issue.author;
  }
  const own: OwnIssue = { issue, tracker, before: "", after: "" };
  await requireLabels(session, own, labels);
  const { older, younger } = await findTwins(session, own);
  if (older !== null) {
    const sinceOpenBefore = countSinceOpen(older.tracker);
    const kept = await mergeInto(session, older, [own]);
    if (kept !== "gone") return { kind: "joined", own: kept, sinceOpenBefore };
  }
  session.open?.set(issue.number, own);
  const merged = await mergeInto(session, own, younger);
  return { kind: "opened", own: merged === "gone" ? own : merged };
}

interface Content {
  title: string;
  body: string;
  labels: string[];
}

async function open(
  session: Session,
  { content, tracker, key }: { content: Content; tracker: TrackedFailure; key: string },
): Promise<Issue> {
  let { body } = content;
  let level = 0;
  for (let tries = 1; ; tries++) {
    try {
      return await createIssue(session.repository, { ...content, body });
    } catch (error) {
      if (tries === 4) throw error;
      if (isTooLong(error)) ({ body, level } = composeBody(session, tracker, undefined, level + 1));
      else if (statusOf(error) === 422 && /label/i.test(describeFailure(error)))
        await ensureLabels(session, content.labels);
      else if (isUnsureWrite(error)) {
        const found = (await listNewest(session)).find((own) => own.tracker.keys.includes(key) && isOf(own, tracker));
        if (found !== undefined) return found.issue;
      } else throw error;
    }
  }
}

/** A token that may open issues but not label them gets no error, only an issue without labels. */
async function requireLabels(session: Session, own: OwnIssue, labels: readonly string[]): Promise<void> {
  const missing = labels.filter(
    (label) => !own.issue.labels.some((each) => each.toLowerCase() === label.toLowerCase()),
  );
  if (missing.length === 0) return;
  await ensureLabels(session, missing);
  if ((await addLabels(session.repository, own.issue.number, missing)) === "added") {
    own.issue.labels.push(...missing);
    return;
  }
  session.problems.push(
    `Issue #${own.issue.number} did not get the label "${missing[0]}", by which it is found again. Add it by hand.`,
  );
}

export async function ensureLabels(session: Session, labels: readonly string[]): Promise<void> {
  for (const name of labels) {
    await ensureLabel(session.repository, { name, color: LABEL_COLOR, description: "" });
  }
}

interface Twins {
  older: OwnIssue | null;
  younger: OwnIssue[];
}

/**
 * Once the own issue is in the list, of any two issues at least one run has seen the other, however late each appeared:
 * so the younger one withdraws, or the older one takes it over.
 */
async function findTwins(session: Session, own: OwnIssue): Promise<Twins> {
  for (const units of WAITS) {
    if (units > 0) await session.runtime.sleep(units * session.inputs["settle-ms"]);
    const listed = (await listNewest(session)).filter((other) => isOf(other, own.tracker));
    const older = listed.find(({ issue }) => issue.number < own.issue.number) ?? null;
    if (older === null && !listed.some(({ issue }) => issue.number === own.issue.number)) continue;
    return { older, younger: listed.filter(({ issue }) => issue.number > own.issue.number) };
  }
  session.problems.push(
    `Issue #${own.issue.number} did not appear in GitHub's list in time; if it has a twin, the next run merges the two.`,
  );
  return { older: null, younger: [] };
}

function listNewest(session: Session): Promise<OwnIssue[]> {
  return listOpen(session, { sort: "created", direction: "desc" });
}

function isOf({ tracker }: OwnIssue, { category }: TrackedFailure): boolean {
  return tracker.category === category;
}

/** Mentions mean nothing in a title, but a title has to be one line. */
function shorten(title: string): string {
  const line = toOneLine(title);
  const points = [...line];
  return points.length <= TITLE_LENGTH ? line : `${points.slice(0, TITLE_LENGTH).join("")}…`;
}
