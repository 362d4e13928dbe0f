import { defineAction } from "../../src/kit/define-action.ts";
import { statePathsOf } from "../../src/kit/shared-inputs.ts";
import { checkStateNames } from "./check-names.ts";
import { checkWorkflow } from "./check-workflow.ts";
import { inputs } from "./inputs.ts";
import { observeOnline } from "./observe-online.ts";
import { observeRepository } from "./observe-repository.ts";
import { renderOutcome } from "./render-outcome.ts";

/** Changes nothing, and asks GitHub only if `online` is true. */
export default defineAction({
  name: "doctor",
  inputs,
  async run(inputs, runtime) {
    const { workflows, files, faults } = observeRepository(inputs, runtime.cwd);
    const online = await observeOnline(workflows, inputs, runtime);
    const facts = {
      ...online,
      workflows,
      files,
      state: statePathsOf(inputs),
      dashboard: inputs.dashboard,
      requiredChecks: [...inputs["required-checks"], ...online.requiredChecks],
    };
    const findings = [...workflows.flatMap((workflow) => checkWorkflow(workflow, facts)), ...checkStateNames(facts)];
    return renderOutcome({ findings, faults, workflows: workflows.length, warnings: online.warnings });
  },
});
