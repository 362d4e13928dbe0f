/** The bundle of post-ci-summary against the loopback GitHub. */

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Run } from "../../src/loopback/state.ts";
import { HEAD } from "./ci.ts";
import { type LoopbackGitHub, type StartOptions, startGitHub } from "./github/start-github.ts";
import { type ActionResult, runAction, startAction } from "./run-action.ts";

export const BOT = "github-actions[bot]";
/** Long before anything that a test does. */
export const LONG_AGO = "2026-11-20T08:00:00Z";
export const NAMES = ["python ci (3.11)", "python ci (3.12)", "docker smoke", "gate"];

export interface Event {
  name: string;
  payload: object;
}

export interface Stage {
  github: LoopbackGitHub;
  folder: string;
  /** Runs the action for a `workflow_run` event. */
  follow(run: Run, inputs?: Record<string, string>, env?: Record<string, string>): Promise<ActionResult>;
  /** The same with the process at hand. */
  start(event: Event, inputs?: Record<string, string>): Promise<ReturnType<typeof startAction>>;
  /** Runs it for any event. */
  run(event: Event, inputs?: Record<string, string>, env?: Record<string, string>): Promise<ActionResult>;
  /** Comments of the pull request as `author: first heading`. */
  comments(issue?: number): string[];
  [Symbol.asyncDispose](): Promise<void>;
}

/** A repository with pull request 128, whose head is HEAD. */
export async function openStage(options: Partial<StartOptions> = {}): Promise<Stage> {
  const folder = await mkdtemp(path.join(tmpdir(), "pipekeeper-summary-"));
  // No summary asks for git data, so the folder need not be a repository.
  const github = await startGitHub({ owner: "acme", repo: "registry", token: "t", bareRepository: folder, ...options });
  github.add.pull({ number: 128, head: "fix-queue", headSha: HEAD });
  let events = 0;
  const prepare = async (event: Event, inputs: object = {}, env: object = {}) => {
    const file = path.join(folder, `event-${events++}.json`);
    await writeFile(file, JSON.stringify(event.payload));
    return {
      folder,
      workspace: folder,
      inputs: { token: "t", "settle-ms": "5", ...inputs },
      env: {
        ...{ GITHUB_API_URL: github.url, GITHUB_REPOSITORY: "acme/registry", GITHUB_SERVER_URL: "https://github.com" },
        ...{ GITHUB_EVENT_NAME: event.name, GITHUB_EVENT_PATH: file, GITHUB_RUN_ID: "99999" },
        ...env,
      },
    };
  };
  const run: Stage["run"] = async (event, inputs, env) =>
    runAction("post-ci-summary", await prepare(event, inputs, env));
  return {
    github,
    folder,
    run,
    follow: async (of, inputs, env) => run(await workflowRunEvent(github, of), inputs, env),
    start: async (event, inputs) => startAction("post-ci-summary", await prepare(event, inputs)),
    comments: (issue = 128) =>
      github.state.comments
        .filter((comment) => comment.issue === issue)
        .map(({ author, body }) => `${author}: ${/^## .*$/m.exec(body)?.[0] ?? body.slice(0, 60)}`),
    async [Symbol.asyncDispose]() {
      await github.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The event as GitHub sends it: the run as the API shows it then. */
export async function workflowRunEvent(github: LoopbackGitHub, { id }: Run) {
  const answer = await fetch(`${github.url}/repos/acme/registry/actions/runs/${id}`, {
    headers: { authorization: "token t", "user-agent": "test" },
  });
  const workflow_run = (await answer.json()) as Record<string, unknown>;
  github.requests.length = 0;
  const repository = { id: github.state.repositoryId, full_name: "acme/registry" };
  return { name: "workflow_run", payload: { action: "completed", workflow_run, repository } };
}

/** A run of ci for the head with the four jobs; `conclusions` by job, null to leave one out. */
export function addCi(
  github: LoopbackGitHub,
  given: Partial<Run> = {},
  conclusions: Readonly<Record<string, string | null>> = {},
): Run {
  const id = given.id ?? 9001;
  const headSha = given.headSha ?? HEAD;
  const known = github.state.runs.find((run) => run.id === id);
  const run =
    known ??
    github.add.run({
      ...{ id, number: 482, headSha, headBranch: "fix-queue", conclusion: "success" },
      ...{ createdAt: "2026-11-20T10:05:00Z", updatedAt: "2026-11-20T10:15:42Z" },
      pullRequests: [{ number: 128, headSha, base: "main", baseRepositoryId: github.state.repositoryId }],
    });
  Object.assign(run, given);
  for (const name of [...NAMES, ...Object.keys(conclusions).filter((other) => !NAMES.includes(other))]) {
    const conclusion = conclusions[name] === undefined ? "success" : conclusions[name];
    if (conclusion === null) continue;
    const isRunning = conclusion === "running";
    github.add.job({
      ...{ runId: id, name, attempt: run.attempt, startedAt: "2026-11-20T10:06:00Z" },
      ...(isRunning ? { status: "in_progress" } : { conclusion, completedAt: "2026-11-20T10:10:12Z" }),
    });
  }
  return run;
}
