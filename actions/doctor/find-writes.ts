import type { DoctorFacts, StateFolders } from "./finding.ts";
import { expandVariables, gitWords, isPush, listScripts, readVariables, type ShellScript } from "./list-scripts.ts";
import { actionOf, inputLines, ownActionOf } from "./read-action.ts";
import type { WorkflowFile, WorkflowJob, WorkflowStep } from "./workflow.ts";

export interface RepositoryWrite {
  step: WorkflowStep;
  line: number;
  /** The committed paths; null if unknown, or everything. */
  paths: readonly string[] | null;
  /** Whose token the push uses. A push with the workflow's token starts no workflows. */
  token: "workflow" | "other" | "unknown";
  /** The branch that is pushed to; null for the workflow's own branch; "?" if unknown. */
  branch: string | null;
}

interface Writer {
  /** The input with the paths to commit. */
  paths?: string;
  token?: string;
  branch?: string;
  /** True if the action pushes to a branch of its own. */
  hasOwnBranch?: boolean;
}

const WRITERS: Readonly<Record<string, Writer>> = {
  "stefanzweifel/git-auto-commit-action": { paths: "file_pattern", branch: "branch" },
  "endbug/add-and-commit": { paths: "add", token: "github_token", branch: "new_branch" },
  "ad-m/github-push-action": { token: "github_token", branch: "branch" },
  "actions-js/push": { token: "github_token", branch: "branch" },
  "planetscale/ghcommit-action": { paths: "file_pattern", branch: "branch" },
  "devops-infra/action-commit-push": { token: "github_token", branch: "target_branch" },
  "peter-evans/create-pull-request": { paths: "add-paths", token: "token", hasOwnBranch: true },
  "peaceiris/actions-gh-pages": { token: "github_token", hasOwnBranch: true },
  "jamesives/github-pages-deploy-action": { token: "token", hasOwnBranch: true },
};

export function findWrites(workflow: WorkflowFile, job: WorkflowJob, facts: DoctorFacts): RepositoryWrite[] {
  const scripts = listScripts(job);
  return [
    ...job.steps.flatMap((step) => ownWrite(step, facts) ?? foreignWrite(job, step) ?? []),
    ...scripts.flatMap((script) => scriptWrites(workflow, job, { script, scripts })),
  ];
}

/** The state's paths from the step's inputs, or else from doctor's inputs. */
export function stateOf(step: WorkflowStep, { state }: DoctorFacts): StateFolders {
  const root = step.with.get("root")?.text ?? ".";
  const place = (input: string, otherwise: string) => {
    const given = step.with.get(input)?.text;
    const path = given ?? otherwise;
    return root === "." || (given === undefined && root.includes("${{")) ? path : `${root.replace(/\/+$/, "")}/${path}`;
  };
  return {
    queue: place("queue", state.queue),
    failures: place("failures-dir", state.failures),
    metrics: place("metrics-dir", state.metrics),
    disambiguations: place("disambiguations-dir", state.disambiguations),
    control: place("control-file", state.control),
  };
}

function ownWrite(step: WorkflowStep, facts: DoctorFacts): RepositoryWrite | null {
  const name = ownActionOf(step);
  const dryRun = step.with.get("dry-run")?.text ?? "false";
  const publish = step.with.get("publish")?.text ?? "commit";
  if (name === null || dryRun !== "false" || !["commit", "branch"].includes(publish)) return null;
  const state = stateOf(step, facts);
  const output = step.with.get("output")?.text;
  const site = step.with.get("site-dir")?.text;
  const paths: Readonly<Record<string, readonly string[]>> = {
    "update-dashboard": [...(output === undefined ? facts.dashboard : [output]), ...(site === undefined ? [] : [site])],
    "commit-generated": inputLines(step.with.get("paths")),
    "record-results": [state.queue, state.failures, state.metrics, state.control],
    "maintain-queue": [state.queue],
    "seed-queue": [state.queue],
  };
  const written = paths[name];
  if (written === undefined) return null;
  const given = step.with.get("branch")?.text || null;
  const branch = publish === "branch" ? "?" : given?.includes("${{") ? "?" : given;
  const line = step.uses?.line ?? step.line;
  return { step, line, paths: written, token: judgeToken(step.with.get("token")?.text), branch };
}

function foreignWrite(job: WorkflowJob, step: WorkflowStep): RepositoryWrite | null {
  const writer = WRITERS[actionOf(step)];
  if (writer === undefined) return null;
  const branch = writer.branch === undefined ? undefined : step.with.get(writer.branch)?.text;
  const paths = writer.paths === undefined ? [] : inputLines(step.with.get(writer.paths));
  const token = writer.token === undefined ? undefined : step.with.get(writer.token)?.text;
  return {
    step,
    line: step.uses?.line ?? step.line,
    paths: paths.length > 0 ? paths : null,
    token: token === undefined ? checkoutToken(job) : judgeToken(token),
    branch: writer.hasOwnBranch ? "?" : branch === undefined ? null : branch.includes("${{") ? "?" : branch,
  };
}

function scriptWrites(
  workflow: WorkflowFile,
  job: WorkflowJob,
  { script, scripts }: { script: ShellScript; scripts: readonly ShellScript[] },
): RepositoryWrite[] {
  const variables = readVariables(workflow, job, script.step);
  const pushes = script.commands.filter(isPush);
  return pushes.slice(0, 1).map((push) => ({
    step: script.step,
    line: script.source.lineAt(push.offset),
    paths: findAdded(scripts),
    token: pushToken(job, script, variables),
    branch: findBranch(gitWords(push), script, { variables, scripts }),
  }));
}

/** The paths of every `git add` in the job; null if a `git add` adds everything, or if there is none. */
export function findAdded(scripts: readonly ShellScript[]): string[] | null {
  const added = scripts
    .flatMap(({ commands }) => commands.map(gitWords))
    .filter(([verb]) => verb === "add" || verb === "stage");
  const paths = added.flatMap((words) => words.slice(1).filter((word) => word !== "--"));
  const takesAll = paths.some((path) => /^(-A|--all|-u|--update|\.|\.\/|:\/|\*)$/.test(path));
  return paths.length === 0 || takesAll ? null : paths.filter((path) => !path.startsWith("-"));
}

function findBranch(
  [, ...words]: string[],
  script: ShellScript,
  { variables, scripts }: { variables: ReadonlyMap<string, string>; scripts: readonly ShellScript[] },
): string | null {
  const named = words.filter((word) => !word.startsWith("-"));
  const target =
    expandVariables(named[1] ?? "", script, variables)
      .split(":")
      .at(-1) ?? "";
  const switched = scripts.some(({ commands }) =>
    commands
      .map(gitWords)
      .some(
        ([verb, ...rest]) =>
          /^(switch|checkout)$/.test(verb ?? "") && rest.some((word) => /^(-c|-b|-C|-B|--create|--orphan)$/.test(word)),
      ),
  );
  if (target === "" || target === "HEAD") return switched ? "?" : null;
  if (/[$`]/.test(target)) return /github\.ref_name|GITHUB_REF_NAME|github\.ref\b/.test(target) ? null : "?";
  return target.replace(/^refs\/heads\//, "");
}

/** Judges the token in a URL in the script, or else the checkout's token. */
function pushToken(
  job: WorkflowJob,
  script: ShellScript,
  variables: ReadonlyMap<string, string>,
): RepositoryWrite["token"] {
  const address = /https:\/\/[^\s"']*@/.exec(script.source.text)?.[0];
  if (address !== undefined) return judgeToken(expandVariables(address, script, variables));
  return checkoutToken(job);
}

function checkoutToken(job: WorkflowJob): RepositoryWrite["token"] {
  const checkout = job.steps.find((step) => actionOf(step) === "actions/checkout");
  if (checkout === undefined || checkout.with.get("persist-credentials")?.text === "false") return "unknown";
  if (checkout.with.has("ssh-key")) return "other";
  return judgeToken(checkout.with.get("token")?.text);
}

function judgeToken(text: string | undefined): RepositoryWrite["token"] {
  if (text === undefined || text === "" || /github\.token|secrets\.GITHUB_TOKEN/i.test(text)) return "workflow";
  return /\$\{\{/.test(text) ? "other" : "unknown";
}
