/** Renders a report for people: one sentence, and a step summary. */

import type { ContentIssue, ContentReport } from "../formats/content-report.ts";
import { count, countLarge, formatCount } from "../text/count.ts";
import { codeSpan, escapeCell, escapeMarkdown, renderTable } from "../text/markdown.ts";

const MAX_SHOWN = 20;
const MESSAGE_POINTS = 300;

/** The verdict in one sentence, with counts. */
export function describeReport({ root, counts, issues, baseline }: ContentReport): string {
  const content = `${countLarge(counts.flows, "flow")} with ${countLarge(counts.events, "event")} in "${root}"`;
  const knownOf = (level: ContentIssue["level"]) =>
    issues.filter((issue) => issue.isNew === false && issue.level === level).length;
  const describe = (n: number, level: ContentIssue["level"]) => {
    const total = n === 0 ? `no ${level}s` : countLarge(n, level);
    return n === 0 || baseline === undefined ? total : `${total} (${formatCount(n - knownOf(level))} new)`;
  };
  const fixed = baseline === undefined || baseline.fixed === 0 ? "" : `, ${formatCount(baseline.fixed)} fixed`;
  return `${content}: ${describe(counts.errors, "error")}, ${describe(counts.warnings, "warning")}${fixed}.`;
}

/** Markdown with the verdict, the counts, and the most important issues by file. */
export function renderReport(report: ContentReport): string {
  const { ok, counts } = report;
  const shown = selectIssues(report.issues, MAX_SHOWN);
  const lines = ["## Content", "", `**${ok ? "Passed" : "Failed"}**: ${escapeMarkdown(describeReport(report))}`, ""];
  const head = ["Flows", "Events", "Property definitions", "Diagrams", "Errors", "Warnings"];
  const figures = [counts.flows, counts.events, counts.propertyDefinitions, counts.diagrams];
  lines.push(...renderTable(head, [[...figures, counts.errors, counts.warnings]]).split("\n"), "");
  for (const [path, issues] of groupByPath(shown)) {
    lines.push(`### ${escapeMarkdown(path)}`, "");
    const rows = issues.map((issue) => [
      `${issue.line}:${issue.column}`,
      describeLevel(issue),
      escapeCell(issue.message, MESSAGE_POINTS),
      codeSpan(issue.code, { inTable: true }),
    ]);
    lines.push(...renderTable(["Place", "Level", "What", "Code"], rows).split("\n"), "");
  }
  const more = counts.errors + counts.warnings - shown.length;
  if (more > 0) lines.push(`And ${count(more, "more issue")}.`, "");
  lines.push(...renderSuppressed(report.suppressed));
  return `${lines.join("\n").trimEnd()}\n`;
}

/**
 * Selects up to `limit` issues: new errors first, then other errors, then new warnings, then other warnings. Returns
 * them in the order of the report.
 */
export function selectIssues(issues: readonly ContentIssue[], limit: number): ContentIssue[] {
  const rank = ({ level, isNew }: ContentIssue) => (level === "error" ? 0 : 2) + (isNew === false ? 1 : 0);
  const chosen = new Set([...issues].sort((a, b) => rank(a) - rank(b)).slice(0, limit));
  return issues.filter((issue) => chosen.has(issue));
}

/** `error` or `warning`; with a baseline, also whether the issue is new. */
function describeLevel({ level, isNew }: ContentIssue): string {
  if (isNew === undefined) return level;
  return isNew ? `new ${level}` : `${level}, in the baseline`;
}

/** One line for each issue that kept rules from running. */
function renderSuppressed(suppressed: ContentReport["suppressed"]): string[] {
  const skipped = new Map<string, string[]>();
  for (const { rules, cause } of suppressed) {
    const reason = `${cause.code} in ${cause.path}`;
    skipped.set(reason, [...(skipped.get(reason) ?? []), rules]);
  }
  if (skipped.size === 0) return [];
  const lines = [...skipped].map(([reason, rules]) => `${rules.join(", ")}, because of ${reason}`);
  const listed = lines.slice(0, MAX_SHOWN).map((line) => `- ${escapeMarkdown(line, MESSAGE_POINTS)}`);
  const more = lines.length - listed.length;
  return ["Not checked:", "", ...listed, ...(more > 0 ? [`- and more, because of ${count(more, "other issue")}`] : [])];
}

function groupByPath(issues: readonly ContentIssue[]): Map<string, ContentIssue[]> {
  const groups = new Map<string, ContentIssue[]>();
  for (const issue of issues) groups.set(issue.path, [...(groups.get(issue.path) ?? []), issue]);
  return groups;
}
