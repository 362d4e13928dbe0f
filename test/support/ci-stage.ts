/** Runs post-ci-summary and failure-tracker with one sandbox, in this process and with one virtual clock. */

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Action } from "../../src/kit/define-action.ts";
import { git } from "./git.ts";
import { type SandboxGitHub, type StartOptions, startGitHub } from "./github/start-github.ts";
import type { ActionRun } from "./prepare-run.ts";
import { type ActionResult, startAction } from "./run-action.ts";
import { runInProcess } from "./run-in-process.ts";
import { startClock, type VirtualClock } from "./virtual-clock.ts";

/** The client removes the token from messages. The token is so long that no message contains it by chance. */
export const TOKEN = "token-of-the-stage";
export const BOT = "github-actions[bot]";

export interface Event {
  name: string;
  payload: object;
}

export interface Given {
  inputs?: Readonly<Record<string, string>>;
  env?: Readonly<Record<string, string>>;
  /** Time until the action starts. */
  startMs?: number | undefined;
}

export interface CiStage {
  github: SandboxGitHub;
  /** The working directory of every run. */
  folder: string;
  /** The time for the sandbox, and for the actions unless `env` sets another. */
  clock: VirtualClock;
  run(action: string, event: Event, given?: Given): Promise<ActionResult>;
  /** Starts the action's bundle, for tests that need a separate process. */
  start(action: string, event: Event, given?: Given): Promise<ReturnType<typeof startAction>>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Opens a sandbox with the repository acme/registry. */
export async function openCiStage(options: Partial<StartOptions> & { at?: string } = {}): Promise<CiStage> {
  const folder = await mkdtemp(path.join(tmpdir(), "pipekeeper-ci-"));
  const clock = startClock(options.at ?? "2026-11-20T10:00:00Z");
  // The repository does not exist until a test adds a branch.
  const fixed = { owner: "acme", repo: "registry", token: TOKEN, bareRepository: folder, now: clock.date };
  const github = await startGitHub({ ...fixed, ...options });
  let events = 0;
  async function prepare(event: Event, { inputs, env, startMs }: Given = {}): Promise<ActionRun> {
    const file = path.join(folder, `event-${events++}.json`);
    await writeFile(file, JSON.stringify(event.payload));
    return {
      ...{ folder, workspace: folder, startMs },
      inputs: { token: TOKEN, "settle-ms": "1", ...inputs },
      env: {
        ...{ GITHUB_API_URL: github.url, GITHUB_REPOSITORY: "acme/registry", GITHUB_SERVER_URL: "https://github.com" },
        ...{ GITHUB_EVENT_NAME: event.name, GITHUB_EVENT_PATH: file, GITHUB_RUN_ID: "99999" },
        SOURCE_DATE_EPOCH: String(Math.floor(Date.parse(clock.now) / 1000)),
        ...env,
      },
    };
  }
  return {
    ...{ github, folder, clock },
    run: async (name, event, given) => runInProcess(await loadAction(name), await prepare(event, given), clock),
    start: async (action, event, given) => startAction(action, await prepare(event, given)),
    async [Symbol.asyncDispose]() {
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
      await github.close();
    },
  };
}

/** GitHub's event for the end of a run. The event contains the run as the API shows it now. */
export async function readRunEvent(github: SandboxGitHub, id: number): Promise<Event> {
  const answer = await fetch(`${github.url}/repos/acme/registry/actions/runs/${id}`, {
    // The server may close a keep-alive connection just as it is reused.
    headers: { authorization: `token ${TOKEN}`, "user-agent": "test", connection: "close" },
  });
  const workflow_run = await answer.json();
  github.requests.length = 0;
  return { name: "workflow_run", payload: { action: "completed", workflow_run, repository: repositoryOf(github) } };
}

/** Adds a branch with a commit to the repository; most tests need none. */
export function addBranch({ state: { bareRepository } }: SandboxGitHub, branch: string): void {
  const run = (args: string[]) => git(bareRepository.directory, args, { input: "" });
  run(["init", "--quiet", "--bare"]);
  run(["update-ref", `refs/heads/${branch}`, run(["commit-tree", run(["mktree"]), "-m", "Start"])]);
}

export function repositoryOf({ state }: SandboxGitHub) {
  return { id: state.repositoryId, full_name: `${state.owner}/${state.repo}`, default_branch: "main" };
}

async function loadAction(name: string): Promise<Action> {
  const { default: action } = await import(path.resolve(`actions/${name}/main.ts`));
  return action;
}
