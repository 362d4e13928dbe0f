import { accessSync, constants } from "node:fs";
import path from "node:path";
import { UserError } from "../../src/errors.ts";
import { isFolder } from "../../src/files/is-folder.ts";
import { writeTextFile } from "../../src/files/write-text-file.ts";
import { defineAction } from "../../src/kit/define-action.ts";
import { openStateFolder } from "../../src/publish/open-state-folder.ts";
import { applyFixes } from "./apply-fixes.ts";
import { findMixedChanges } from "./find-mixed-changes.ts";
import { inputs } from "./inputs.ts";
import { planValidation } from "./plan-validation.ts";
import { renderOutcome, renderReport } from "./render-outcome.ts";
import { compareFindings, raise, validate } from "./validate.ts";

/** Checks the state files of a checkout, and fails on data that the pipeline cannot use. */
export default defineAction({
  name: "validate-state",
  readsEvent: true,
  inputs,
  async run(inputs, runtime) {
    const isInWorkflow = runtime.env.GITHUB_ACTIONS === "true";
    const plan = planValidation(inputs, { cwd: runtime.cwd, isInWorkflow });
    if (!isFolder(plan.root) || !isReadable(plan.root)) {
      throw new UserError(
        `"${inputs.root}" is not a folder that can be read. Set \`root\` to the folder with the state; a workflow has to check it out first.`,
      );
    }
    const open = () => openStateFolder(inputs.root, runtime);
    const fixed = plan.fixes ? await applyFixes(open(), plan) : null;
    const found = await validate(open(), plan);
    const changes = await findMixedChanges(plan, inputs.token, runtime);
    const findings = [...found.findings, ...changes.findings.map((finding) => raise(finding, plan.isStrict))]
      .sort(compareFindings)
      .map((finding) => ({ ...finding, file: `${plan.prefix}${finding.file}` }));
    const unchecked = [...found.unchecked, ...(changes.unchecked === null ? [] : [changes.unchecked])];
    const validation = { ...found, findings, unchecked };
    if (inputs.report !== undefined && plan.writes) {
      await writeTextFile(path.resolve(runtime.cwd, inputs.report), renderReport(validation));
    }
    return renderOutcome({ ...validation, fixed, writes: plan.writes });
  },
});

function isReadable(folder: string): boolean {
  try {
    accessSync(folder, constants.R_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
