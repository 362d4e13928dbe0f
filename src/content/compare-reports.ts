import type { ContentIssue, ContentReport } from "../formats/content-report.ts";

/**
 * The report with each issue marked as new or not. Two issues are the same if code, path and message are equal,
 * wherever they are in the file. If an issue occurs more often than before, the additional ones are new. New warnings
 * make the report not ok. Issues that the report only counts are treated as new.
 */
export function compareReports(report: ContentReport, baseline: Pick<ContentReport, "issues">): ContentReport {
  const left = new Map<string, number>();
  for (const issue of baseline.issues) left.set(identify(issue), (left.get(identify(issue)) ?? 0) + 1);
  const issues = report.issues.map((issue): ContentIssue => {
    const known = left.get(identify(issue)) ?? 0;
    if (known > 0) left.set(identify(issue), known - 1);
    return { ...issue, isNew: known === 0 };
  });
  const known = issues.filter(({ isNew }) => isNew === false).length;
  const added = report.counts.errors + report.counts.warnings - known;
  const fixed = [...left.values()].reduce((sum, count) => sum + count, 0);
  return { ...report, ok: report.ok && added === 0, issues, baseline: { new: added, fixed } };
}

function identify({ code, path, message }: ContentIssue): string {
  return JSON.stringify([code, path, message]);
}
