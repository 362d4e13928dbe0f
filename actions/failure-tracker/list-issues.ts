/** The issues that are this action's own: its marker in the body, written by its own identity, no twin. */

import { type Issue, type IssueFilter, listIssues } from "../../src/github/issues.ts";
import { parseFailureIssue } from "./parse-failure-issue.ts";
import type { KnownIssue } from "./plan-tracker.ts";
import type { OwnIssue, Session } from "./session.ts";

/** Own open issues, by number. Several of one category are twins. */
export async function listOpen(session: Session, order: Partial<IssueFilter> = {}): Promise<OwnIssue[]> {
  const { repository, inputs } = session;
  const issues = await listIssues(repository, { labels: [inputs["issue-label"]], state: "open", ...order });
  const own = issues.flatMap((issue) => toOwn(session, issue) ?? []).sort((a, b) => a.issue.number - b.issue.number);
  session.open = new Map(own.map((each) => [each.issue.number, each]));
  return own;
}

/** Of each category the own closed issue that was touched last; reads no further than it has to. */
export async function findClosed(session: Session, categories: readonly string[]): Promise<Map<string, OwnIssue>> {
  const { repository, inputs } = session;
  const found = new Map<string, OwnIssue>();
  await listIssues(repository, {
    ...{ labels: [inputs["issue-label"]], state: "closed", sort: "updated", direction: "desc" },
    stopAt: (issue) => {
      const own = toOwn(session, issue);
      const category = own?.tracker.category ?? "";
      if (own !== null && categories.includes(category) && !found.has(category)) found.set(category, own);
      return found.size === new Set(categories).size;
    },
  });
  return found;
}

/** Own closed issues that were touched since then. */
export async function listClosedSince(session: Session, since: string | null): Promise<OwnIssue[]> {
  const { repository, inputs } = session;
  const labels = [inputs["issue-label"]];
  const issues = await listIssues(repository, { labels, state: "closed", ...(since === null ? {} : { since }) });
  return issues.flatMap((issue) => toOwn(session, issue) ?? []);
}

/** null for an issue that is not own, or that is the twin of another. */
export function toOwn(session: Session, issue: Issue): OwnIssue | null {
  const parsed = parseFailureIssue(issue.body);
  if (parsed === null) return null;
  if (issue.author !== session.author) {
    note(
      session.problems,
      `Issue #${issue.number} has the marker of this action, but was opened by "${issue.author}"; it is left alone.`,
    );
    return null;
  }
  if (parsed.tracker.twinOf !== null) return null;
  for (const problem of parsed.problems) note(session.problems, `Issue #${issue.number}: ${problem}`);
  return { issue, tracker: parsed.tracker, before: parsed.before, after: parsed.after };
}

export function toKnown({ issue, tracker }: OwnIssue): KnownIssue {
  const { number, state, stateReason, labels, closedAt } = issue;
  return { number, tracker, state, stateReason, labels, closedAt };
}

function note(problems: string[], problem: string): void {
  if (!problems.includes(problem)) problems.push(problem);
}
