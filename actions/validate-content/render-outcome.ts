/** Renders the outputs, the sentence, the step summary and the annotations of validate-content. */

import { describeReport, renderReport, selectIssues } from "../../src/content/render-report.ts";
import type { ContentIssue, ContentReport } from "../../src/formats/content-report.ts";
import type { Outcome, ShownProblem } from "../../src/kit/define-action.ts";

/** GitHub shows at most ten annotations of each level per step. */
const MAX_ANNOTATIONS = 10;
/** Differs from the exit code of a step that could not validate at all. */
const NOT_OK = 2;

export interface ReportDestinations {
  /** The report for standard output; empty if it goes to a file. */
  text: string;
  /** The file the report was written to; empty for none. */
  reportFile: string;
  /** Sentences about inputs that have no effect, and about a base that could not be read. */
  warnings: readonly string[];
  hasSummary: boolean;
  hasAnnotations: boolean;
}

export function renderOutcome(report: ContentReport, destinations: ReportDestinations): Outcome {
  const { ok, counts, issues } = report;
  const sentence = describeReport(report);
  const knownWarnings = issues.filter(({ level, isNew }) => level === "warning" && isNew === false).length;
  const newWarnings = report.baseline === undefined ? 0 : counts.warnings - knownWarnings;
  const outcome: Outcome = {
    sentence,
    outputs: {
      ok: String(ok),
      errors: String(counts.errors),
      warnings: String(counts.warnings),
      "new-warnings": String(newWarnings),
      report: destinations.reportFile,
    },
    summary: destinations.hasSummary ? renderReport(report) : "",
    document: destinations.text,
    problems: destinations.hasAnnotations ? annotate(issues) : [],
    warnings: destinations.warnings,
    maxShownProblems: 2 * MAX_ANNOTATIONS,
  };
  return ok ? outcome : { ...outcome, failure: sentence, exitCode: NOT_OK };
}

function annotate(issues: readonly ContentIssue[]): ShownProblem[] {
  const levels = ["error", "warning"] as const;
  const shown = levels.flatMap((level) =>
    selectIssues(
      issues.filter((issue) => issue.level === level),
      MAX_ANNOTATIONS,
    ),
  );
  return shown.map(({ path: file, line, column, level: severity, code, message, isNew }) => ({
    file,
    line,
    column,
    severity,
    reason: message,
    code: isNew === false ? `${code}, in the baseline` : code,
  }));
}
