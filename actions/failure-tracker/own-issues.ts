/** The issues that are this action's own: its marker in the body, written by its own identity, and no twin. */

import { type Issue, type IssueFilter, listIssues } from "../../src/github/issues.ts";
import type { OwnIssue } from "./observed.ts";
import { isOwnLogin, note, type TrackerContext } from "./open-tracker.ts";
import { parseIssue } from "./parse-issue.ts";

/** Own open issues, by number. Several of one category are twins. */
export async function listOpen(context: TrackerContext, order: Partial<IssueFilter> = {}): Promise<OwnIssue[]> {
  const labels = [context.settings["issue-label"]];
  const issues = await listIssues(context.repository, { labels, state: "open", ...order });
  return issues.flatMap((issue) => toOwn(context, issue) ?? []).sort((a, b) => a.issue.number - b.issue.number);
}

/** Of each category the own closed issue that changed last, null for none; reads no further than it has to. */
export async function findClosed(
  context: TrackerContext,
  categories: readonly string[],
): Promise<Map<string, OwnIssue | null>> {
  const found = new Map<string, OwnIssue>();
  if (categories.length === 0) return found;
  await listIssues(context.repository, {
    ...{ labels: [context.settings["issue-label"]], state: "closed", sort: "updated", direction: "desc" },
    stopAt: (issue) => {
      const own = toOwn(context, issue);
      const category = own?.tracker.category ?? "";
      if (own !== null && categories.includes(category) && !found.has(category)) found.set(category, own);
      return found.size === new Set(categories).size;
    },
  });
  return new Map(categories.map((category) => [category, found.get(category) ?? null]));
}

/** Own closed issues that have changed since then; null for all. */
export async function listClosedSince(context: TrackerContext, since: string | null): Promise<OwnIssue[]> {
  const labels = [context.settings["issue-label"]];
  const issues = await listIssues(context.repository, { labels, state: "closed", since: since ?? undefined });
  return issues.flatMap((issue) => toOwn(context, issue) ?? []);
}

/** null for an issue that is not own, or that is the twin of another. */
function toOwn(context: TrackerContext, issue: Issue): OwnIssue | null {
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
