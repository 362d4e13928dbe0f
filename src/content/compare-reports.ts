import type { ContentIssue, ContentReport } from "../formats/content-report.ts";

/**
 * Marks each issue of the report as new or not. Two issues are the same if code, path and message are equal. The number
 * of occurrences counts, their position does not. A report with new warnings is not ok.
 */
export function compareReports(report: ContentReport, baseline: Pick<ContentReport, "issues">): ContentReport {
  const left = new Map<string, number>();
  for (const issue of baseline.issues) left.set(identify(issue), (left.get(identify(issue)) ?? 0) + 1);
  const issues = report.issues.map((issue): ContentIssue => {
    const known = left.get(identify(issue)) ?? 0;
    if (known > 0) left.set(identify(issue), known - 1);
    return { ...issue, isNew: known === 0 };
  });
  const added = issues.filter(({ isNew }) => isNew).length;
  const fixed = [...left.values()].reduce((sum, count) => sum + count, 0);
  return { ...report, ok: report.ok && added === 0, issues, baseline: { new: added, fixed } };
}

function identify({ code, path, message }: ContentIssue): string {
  return JSON.stringify([code, path, message]);
}
