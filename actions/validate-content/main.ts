import path from "node:path";
import { compareReports } from "../../src/content/compare-reports.ts";
import { printReport } from "../../src/content/print-report.ts";
import type { ContentTree } from "../../src/content/tree.ts";
import { validateContent } from "../../src/content/validate-content.ts";
import { UserError } from "../../src/errors.ts";
import { checkInside } from "../../src/files/check-inside.ts";
import { openContentFolder } from "../../src/files/content-folder.ts";
import { writeTextFile } from "../../src/files/write-text-file.ts";
import { defineAction } from "../../src/kit/define-action.ts";
import { checkReportFile } from "./check-report-file.ts";
import { inputs } from "./inputs.ts";
import { openBase } from "./open-base.ts";
import { type ContentPlan, findIdleInputs, findUnreadableBase, planValidation } from "./plan-validation.ts";
import { readBaseline } from "./read-baseline.ts";
import { renderOutcome } from "./render-outcome.ts";

/** Checks content. Fails on every error and, compared with a baseline, on every new warning. */
export default defineAction({
  name: "validate-content",
  inputs,
  async run(inputs, runtime) {
    const plan = planValidation(inputs, runtime.cwd);
    const { root, policy, baselineFile, baseRef, reportFile } = plan;
    const known = baselineFile === null ? null : await readBaseline(baselineFile, inputs.baseline ?? "");
    const tree = openTree(plan, inputs.root);
    checkReportFile(plan, inputs.report ?? "");
    const base = baseRef === null ? null : await openBase(plan, baseRef, runtime.env);
    const found = await validateContent({ tree, base, root, ...policy });
    const baseReport = base === null ? null : await validateContent({ tree: base, root });
    const baseline = known ?? baseReport;
    const report = baseline === null ? found : compareReports(found, baseline);
    const text = printReport(report);
    const isWritten = reportFile !== null && !inputs["dry-run"];
    if (isWritten) await writeTextFile(reportFile, text);
    return renderOutcome(report, {
      text: reportFile === null ? text : "",
      reportFile: isWritten ? (inputs.report ?? "") : "",
      warnings: [...findIdleInputs(plan, base), ...findUnreadableBase(plan, baseReport)],
      hasSummary: inputs.summary,
      hasAnnotations: inputs.annotations && runtime.env.GITHUB_ACTIONS === "true",
    });
  },
});

function openTree({ repositoryRoot, root }: ContentPlan, name: string): ContentTree {
  const folder = path.join(repositoryRoot, root);
  checkInside(repositoryRoot, path.join(root, "flows.json"));
  try {
    return openContentFolder(folder, { isRepository: root === "." });
  } catch (error) {
    throw new UserError(
      `root "${name}" is not a folder that can be read (${(error as NodeJS.ErrnoException).code}). Expected the folder with flows.json, relative to repository-root; a workflow has to check it out first.`,
    );
  }
}
