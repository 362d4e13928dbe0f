/** Checks workflow files against the rules of `pipekeeper doctor` and two rules for examples. */

import { isOwnAction, listUses } from "../actions/doctor/check-pins.ts";
import { checkWorkflow } from "../actions/doctor/check-workflow.ts";
import { EXPLANATIONS } from "../actions/doctor/explain-code.ts";
import { parseWorkflow } from "../actions/doctor/parse-workflow.ts";
import type { WorkflowFile } from "../actions/doctor/workflow.ts";

/** Line and column are 1-based. */
export interface Finding {
  file: string;
  line: number;
  column?: number;
  message: string;
}

/** Reports what doctor finds without the repository, missing time limits, and pins without a version comment. */
export function checkWorkflowRules(file: string, text: string): Finding[] {
  const { workflow, faults } = parseWorkflow(file, text);
  if (workflow === null) return faults;
  const found = checkWorkflow(workflow, {
    workflows: [workflow],
    files: null,
    state: {
      queue: "data/queues",
      failures: "data/failures",
      metrics: "data/metrics",
      disambiguations: "data/disambiguations",
      control: "batch-control.json",
    },
    dashboard: ["website/pipeline/dashboard.json"],
    requiredChecks: [],
    usesMergeQueue: null,
    defaultPermissions: null,
    missingPins: new Set(),
  });
  return [
    ...faults,
    ...found.map(({ code, line, found }) => ({
      file,
      line,
      message: `${code}: ${found}. ${EXPLANATIONS[code].remedy}`,
    })),
    ...checkTimeLimits(workflow),
    ...checkVersions(workflow, text),
  ];
}

/** A job that calls a workflow gets its time limits from that workflow. */
function checkTimeLimits({ file, jobs }: WorkflowFile): Finding[] {
  return jobs
    .filter(({ uses, hasTimeLimit }) => uses === null && !hasTimeLimit)
    .map(({ id, line }) => ({ file, line, message: `job "${id}" has no timeout-minutes; the default is six hours` }));
}

function checkVersions(workflow: WorkflowFile, text: string): Finding[] {
  const lines = text.split("\n");
  return listUses(workflow)
    .filter(({ text: uses }) => /@[0-9a-f]{40}$/.test(uses) && !isOwnAction(uses))
    .filter(({ line }) => !/\s# v\d+(\.\d+)*/.test(lines[line - 1] ?? ""))
    .map(({ text: uses, line }) => ({
      file: workflow.file,
      line,
      message: `"${uses}" has no comment that names its version, as in "# v1.2.3"`,
    }));
}
