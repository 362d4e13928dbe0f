/**
 * Sets up the scenario `failing-ci`: a pull request with a failed CI run, and the open pull request of a batch.
 *
 * A second CI run passes. It appears when somebody first reads it.
 */

import { git } from "../../sandbox/run-git.ts";
import type { SandboxGitHub } from "../../sandbox/start-github.ts";

export type ScenarioFiles = Readonly<Record<string, object>>;

const PULL = 128;
const JOBS = ["python ci (3.11)", "python ci (3.12)", "docker smoke", "gate"];
const FAILING = ["docker smoke", "gate"];
const MINUTE_MS = 60_000;

export async function addFailingCi(github: SandboxGitHub): Promise<ScenarioFiles> {
  const { add } = github;
  const [head, batch] = [await addCommit(github, "fix-queue"), await addCommit(github, "batch/cargo-1")];
  add.pull({ number: PULL - 1, title: "Recipes of cargo", head: "batch/cargo-1", headSha: batch });
  add.pull({ number: PULL, title: "Fix the queue", head: "fix-queue", headSha: head });
  addRun(github, { id: 9001, head, conclusion: "failure", minutesAgo: 20 });
  const failed = await readEvent(github, 9001);
  const second = { id: 9002, head, conclusion: "success", minutesAgo: 5 } as const;
  addRun(github, second);
  const passed = await readEvent(github, 9002);
  // Hide the second run until somebody reads it, because the first event comes before that run.
  const { state, script } = github;
  state.runs = state.runs.filter(({ id }) => id !== 9002);
  state.jobs = state.jobs.filter(({ runId }) => runId !== 9002);
  script.beforeNext({ path: /\/actions\/runs\/9002(?:\/|$)/ }, () => addRun(github, second));
  return { "failed.json": failed, "passed.json": passed };
}

/** Makes an empty commit on top of main and a branch for it. Returns the commit's id. */
async function addCommit({ state }: SandboxGitHub, branch: string): Promise<string> {
  const { bareRepository } = state;
  const identity = ["-c", "user.name=octocat", "-c", "user.email=octocat@example.com"];
  const tree = await git(bareRepository, ["hash-object", "-t", "tree", "-w", "--stdin"]);
  const commit = (message: string, parents: string[]) =>
    git(bareRepository, [...identity, "commit-tree", tree, ...parents, "-m", message]);
  const main = await git(bareRepository, ["rev-parse", "--verify", "--quiet", "main"]).catch(() => commit("Start", []));
  await git(bareRepository, ["update-ref", "refs/heads/main", main]);
  const head = await commit(`Work on ${branch}`, ["-p", main]);
  await git(bareRepository, ["update-ref", `refs/heads/${branch}`, head]);
  return head;
}

interface GivenRun {
  id: number;
  head: string;
  conclusion: "failure" | "success";
  minutesAgo: number;
}

function addRun(github: SandboxGitHub, { id, head, conclusion, minutesAgo }: GivenRun): void {
  const { add, state } = github;
  const at = (minutes: number) =>
    new Date(state.now().getTime() - minutes * MINUTE_MS).toISOString().replace(/\.\d+/, "");
  const [startedAt, endedAt] = [at(minutesAgo + 4), at(minutesAgo)];
  add.run({
    ...{ id, number: id - 8520, name: "CI", headSha: head, headBranch: "fix-queue", conclusion },
    ...{ createdAt: startedAt, startedAt, updatedAt: endedAt },
    pullRequests: [{ number: PULL, headSha: head, base: "main", baseRepositoryId: state.repositoryId }],
  });
  for (const name of JOBS) {
    const outcome = conclusion === "failure" && FAILING.includes(name) ? "failure" : "success";
    const steps = [{ name: "Start the container", conclusion: outcome }];
    const job = add.job({ runId: id, name, conclusion: outcome, startedAt, completedAt: endedAt, steps });
    const lines = outcome === "success" ? ["ok"] : ["container started", "Error: health check failed: status 503"];
    add.log({ jobId: job.id, content: lines.map((line) => `${endedAt} ${line}\n`).join("") });
  }
}

/** Returns the event that GitHub sends for a completed run, with the run as the API shows it. */
async function readEvent({ url, state }: SandboxGitHub, id: number): Promise<object> {
  const address = `${url}/repos/${state.owner}/${state.repo}`;
  const read = async (place: string) => {
    const response = await fetch(address + place, { headers: { authorization: `Bearer ${state.token}` } });
    return (await response.json()) as object;
  };
  return { action: "completed", repository: await read(""), workflow_run: await read(`/actions/runs/${id}`) };
}
