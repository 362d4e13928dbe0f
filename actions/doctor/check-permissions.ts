import type { DoctorFacts, WorkflowFinding } from "./finding.ts";
import { isPush, listTexts } from "./list-scripts.ts";
import { parseShell } from "./parse-shell.ts";
import { actionOf, ownActionOf } from "./read-action.ts";
import type { WorkflowFile, WorkflowJob, WorkflowStep } from "./workflow.ts";

/** Write permissions that each of our actions can use. */
const USED_BY_OURS: Readonly<Record<string, readonly string[]>> = {
  "update-dashboard": ["contents", "pull-requests"],
  "commit-generated": ["contents", "pull-requests"],
  "record-results": ["contents", "pull-requests"],
  "maintain-queue": ["contents", "pull-requests"],
  "seed-queue": ["contents", "pull-requests"],
  "preflight-open-pr": ["contents"],
  "failure-tracker": ["issues", "pull-requests"],
  "post-ci-summary": ["issues", "pull-requests", "statuses", "checks"],
  "select-batch": [],
  "validate-state": [],
};
/** Write permissions that other people's actions can use. An action that is not listed may use any permission. */
const USED_BY_OTHERS: Readonly<Record<string, readonly string[]>> = {
  "actions/checkout": [],
  "actions/setup-node": [],
  "actions/setup-python": [],
  "actions/setup-go": [],
  "actions/setup-java": [],
  "actions/upload-artifact": [],
  "actions/download-artifact": [],
  "actions/cache": [],
  "actions/upload-pages-artifact": [],
  "actions/create-github-app-token": [],
  "actions/deploy-pages": ["pages", "id-token"],
};
const TOKEN = /github\.token|secrets\.|toJSON\(\s*secrets/i;
/** Commands that run a file of the repository. Such a file may push with the checkout's credentials. */
const RUNS_A_FILE =
  /(?:^|[\s;&|(])(?:\.{1,2}\/|(?:sh|bash|python3?|node|ruby|make|just|task)\s+\S|npm run|yarn |pnpm |go run|cargo run)/m;

/** D4: missing permissions, or permissions that no step of a job can use. */
export function checkPermissions(workflow: WorkflowFile, facts: DoctorFacts): WorkflowFinding[] {
  const { file } = workflow;
  const bare = workflow.jobs.find(({ permissions }) => permissions === null);
  if (workflow.permissions === null && bare !== undefined) {
    const fallback = facts.defaultPermissions === null ? "" : `, which is ${facts.defaultPermissions} here`;
    const found = `no top-level \`permissions\`, so job "${bare.id}" gets the default of the repository${fallback}`;
    return [{ code: "D4", file, line: 1, found }, ...checkLevels(workflow)];
  }
  return checkLevels(workflow);
}

function checkLevels(workflow: WorkflowFile): WorkflowFinding[] {
  const { file } = workflow;
  const findings: WorkflowFinding[] = [];
  for (const permissions of [workflow.permissions, ...workflow.jobs.map((job) => job.permissions)]) {
    if (permissions?.all === "write-all")
      findings.push({
        code: "D4",
        file,
        line: permissions.line,
        found: "`write-all` gives the token every permission",
      });
  }
  for (const job of workflow.jobs) {
    const permissions = job.permissions ?? workflow.permissions;
    if (permissions === null || job.uses !== null) continue;
    for (const [scope, level] of permissions.scopes) {
      if (level.text !== "write" || canUse(workflow, job, scope)) continue;
      findings.push({
        code: "D4",
        file,
        line: level.line,
        found: `no step of job "${job.id}" can use \`${scope}: write\``,
      });
    }
  }
  return findings;
}

function canUse(workflow: WorkflowFile, job: WorkflowJob, scope: string): boolean {
  if ([workflow.env, job.env].some((env) => [...env.values()].some(({ text }) => TOKEN.test(text)))) return true;
  return job.steps.some((step) => stepCanUse(job, step, scope));
}

function stepCanUse(job: WorkflowJob, step: WorkflowStep, scope: string): boolean {
  const own = ownActionOf(step);
  if (step.uses !== null) {
    const used = own === null ? USED_BY_OTHERS[actionOf(step)] : USED_BY_OURS[own];
    if (used === undefined || used.includes(scope)) return true;
    if (own !== "commit-generated") return false;
  }
  const texts = listTexts(step).map(({ text }) => text);
  if ([...texts, ...[...step.env.values()].map(({ text }) => text)].some((text) => TOKEN.test(text))) return true;
  if (texts.some((text) => scope === "id-token" && /ACTIONS_ID_TOKEN|aws|gcloud|cosign|publish/.test(text)))
    return true;
  return scope === "contents" && keepsCredentials(job) && texts.some(mayPush);
}

function mayPush(text: string): boolean {
  return RUNS_A_FILE.test(text) || parseShell(text).some(isPush);
}

function keepsCredentials(job: WorkflowJob): boolean {
  return job.steps.some(
    (step) => actionOf(step) === "actions/checkout" && step.with.get("persist-credentials")?.text !== "false",
  );
}
