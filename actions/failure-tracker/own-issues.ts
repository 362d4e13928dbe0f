/** Issues that belong to this action: their body has its marker, `author` opened them, and they are not twins. */

import { type Issue, type IssueFilter, listIssues, readIssue } from "../../src/github/issues.ts";
import type { OwnIssue } from "./observed.ts";
import { isOwnLogin, note, type TrackerContext } from "./open-tracker.ts";
import { parseIssue } from "./parse-issue.ts";

const MOST_AGAIN = 10;
const MOST_CHANGED = 100;

/** Our open issues, by number. If a category has several, they are twins. */
export async function listOpen(context: TrackerContext, order: Partial<IssueFilter> = {}): Promise<OwnIssue[]> {
  const labels = [context.settings["issue-label"]];
  const issues = await listIssues(context.repository, { labels, state: "open", ...order });
  return issues.flatMap((issue) => toOwn(context, issue) ?? []).sort((a, b) => a.issue.number - b.issue.number);
}

/**
 * Our open issues for an event. From here on, times come from the server's clock. `isRerun`: a re-run has passed, so
 * an earlier attempt may have failed just now.
 */
export async function listOpenFor(context: TrackerContext, isRerun: boolean): Promise<OwnIssue[]> {
  const open = await listOpen(context);
  context.now = context.repository.client.serverNow() ?? context.now;
  return isRerun ? readAgain(context, open) : open;
}

/** Reads the same issues again. A list that is some seconds old may not show that they track what has just failed. */
async function readAgain(context: TrackerContext, open: readonly OwnIssue[]): Promise<OwnIssue[]> {
  const now: OwnIssue[] = [];
  for (const own of open.slice(0, MOST_AGAIN)) {
    const issue = await readIssue(context.repository, own.issue.number);
    if (issue !== "gone" && issue.state === "open") now.push(...[toOwn(context, issue) ?? []].flat());
  }
  return [...now, ...open.slice(MOST_AGAIN)];
}

/**
 * For each category, our issue that changed last, or null. Reads no further than necessary. Open and closed issues come
 * from one list, because an issue that is closed between two lists may be in neither.
 */
export async function findLatest(
  context: TrackerContext,
  categories: readonly string[],
): Promise<Map<string, OwnIssue | null>> {
  const found = new Map<string, OwnIssue>();
  if (categories.length === 0) return found;
  await listIssues(context.repository, {
    ...{ labels: [context.settings["issue-label"]], state: "all", sort: "updated", direction: "desc" },
    stopAt: (issue) => {
      const own = toOwn(context, issue);
      const category = own?.tracker.category ?? "";
      if (own !== null && categories.includes(category) && !found.has(category)) found.set(category, own);
      return found.size === new Set(categories).size;
    },
  });
  return new Map(categories.map((category) => [category, found.get(category) ?? null]));
}

/** Our open and closed issues that changed last. They fit on one page. */
export async function listLastChanged(context: TrackerContext): Promise<OwnIssue[]> {
  const labels = [context.settings["issue-label"]];
  let seen = 0;
  const issues = await listIssues(context.repository, {
    ...{ labels, state: "all", sort: "updated", direction: "desc", stopAt: () => ++seen === MOST_CHANGED },
  });
  return issues.flatMap((issue) => toOwn(context, issue) ?? []);
}

/** Our closed issues that have changed since this time; all of them if it is null. */
export async function listClosedSince(context: TrackerContext, since: string | null): Promise<OwnIssue[]> {
  const labels = [context.settings["issue-label"]];
  const issues = await listIssues(context.repository, { labels, state: "closed", since: since ?? undefined });
  return issues.flatMap((issue) => toOwn(context, issue) ?? []);
}

/** Null for an issue that is not ours, or that is a twin. Reports an issue that only claims to be ours. */
export function toOwn(context: TrackerContext, issue: Issue): OwnIssue | null {
  const parsed = parseIssue(issue.body);
  if (parsed === null) return null;
  if (!isOwnLogin(context, issue.author)) {
    note(
      context,
      `Issue #${issue.number} has the marker of this action, but was opened by "${issue.author}"; it is left alone.`,
    );
    return null;
  }
  if (parsed.tracker.twinOf !== null) return null;
  for (const problem of parsed.problems) note(context, `Issue #${issue.number}: ${problem}`);
  return { issue, tracker: parsed.tracker, before: parsed.before, after: parsed.after, standing: "listed" };
}
