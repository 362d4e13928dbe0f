import { checkConcurrency } from "./check-concurrency.ts";
import { checkExitCodes } from "./check-exit-codes.ts";
import { checkExpressions } from "./check-expressions.ts";
import { checkFeedback } from "./check-feedback.ts";
import { checkFileTests } from "./check-file-tests.ts";
import { checkIdentity } from "./check-identity.ts";
import { checkNames } from "./check-names.ts";
import { checkPermissions } from "./check-permissions.ts";
import { checkPins } from "./check-pins.ts";
import { checkPullRequests } from "./check-pull-requests.ts";
import { checkPushes } from "./check-pushes.ts";
import { checkSources } from "./check-sources.ts";
import { checkDashboardTrigger, checkFilterPaths, checkRequiredChecks } from "./check-triggers.ts";
import type { DoctorFacts, WorkflowFinding, WorkflowRule } from "./finding.ts";
import type { WorkflowFile } from "./workflow.ts";

const RULES: readonly WorkflowRule[] = [
  checkDashboardTrigger,
  checkFilterPaths,
  checkConcurrency,
  checkPermissions,
  checkPushes,
  checkPullRequests,
  checkRequiredChecks,
  checkFeedback,
  checkNames,
  checkPins,
  checkSources,
  checkFileTests,
  checkExitCodes,
  checkExpressions,
  checkIdentity,
];

/** Sorted by line, without duplicates. */
export function checkWorkflow(workflow: WorkflowFile, facts: DoctorFacts): WorkflowFinding[] {
  const found = new Map<string, WorkflowFinding>();
  for (const rule of RULES) for (const finding of rule(workflow, facts)) found.set(JSON.stringify(finding), finding);
  return [...found.values()].sort((a, b) => a.line - b.line || order(a) - order(b));
}

function order({ code }: WorkflowFinding): number {
  return Number(code.slice(1));
}
