/** Runs post-ci-summary with the sandbox. */

import type { Run } from "../../src/sandbox/state.ts";
import { HEAD } from "./ci.ts";
import { type CiStage, type Event, openCiStage, readRunEvent } from "./ci-stage.ts";
import type { SandboxGitHub, StartOptions } from "./github/start-github.ts";
import type { ActionResult, startAction } from "./run-action.ts";

/** A time long before the events of a test. */
export const LONG_AGO = "2026-11-20T08:00:00Z";
export const NAMES = ["python ci (3.11)", "python ci (3.12)", "docker smoke", "gate"];

/** Inputs that name the four jobs. */
export const NAMED = { "required-jobs": NAMES.join("\n"), "docs-only-jobs": NAMES.slice(0, 3).join("\n") };

export interface Stage extends Pick<CiStage, "github" | "folder" | "clock"> {
  /** Runs the action for a `workflow_run` event. */
  follow(run: Run, inputs?: Record<string, string>, env?: Record<string, string>): Promise<ActionResult>;
  /** Starts the action's bundle for any event. */
  start(event: Event, inputs?: Record<string, string>): Promise<ReturnType<typeof startAction>>;
  /** Runs the action for any event, `startMs` later by the clock. */
  run(
    event: Event,
    inputs?: Record<string, string>,
    env?: Record<string, string>,
    startMs?: number,
  ): Promise<ActionResult>;
  /** Comments on the pull request as `author: first heading`. */
  comments(issue?: number): string[];
  [Symbol.asyncDispose](): Promise<void>;
}

/** Opens a repository with pull request 128, whose head is HEAD. */
export async function openStage(options: Partial<StartOptions> = {}): Promise<Stage> {
  const stage = await openCiStage({ at: "2026-11-20T12:00:00Z", ...options });
  const { github, folder, clock } = stage;
  github.add.pull({ number: 128, head: "fix-queue", headSha: HEAD });
  const given = (inputs: object = {}, env: object = {}) => ({
    inputs: { "settle-ms": "5", ...NAMED, ...inputs },
    env: { SOURCE_DATE_EPOCH: "", ...env },
  });
  const run: Stage["run"] = (event, inputs, env, startMs) =>
    stage.run("post-ci-summary", event, { ...given(inputs, env), startMs });
  return {
    ...{ github, folder, clock, run },
    follow: async ({ id }, inputs, env) => run(await readRunEvent(github, id), inputs, env),
    start: (event, inputs) => stage.start("post-ci-summary", event, given(inputs)),
    comments: (issue = 128) =>
      github.state.comments
        .filter((comment) => comment.issue === issue)
        .map(({ author, body }) => `${author}: ${/^## .*$/m.exec(body)?.[0] ?? body.slice(0, 60)}`),
    [Symbol.asyncDispose]: () => stage[Symbol.asyncDispose](),
  };
}

/** GitHub's event for the end of a run. The event contains the run as the API shows it now. */
export function workflowRunEvent(github: SandboxGitHub, { id }: Run): Promise<Event> {
  return readRunEvent(github, id);
}

/** Adds a run of ci for the head with the four jobs; `conclusions` are by job, and null leaves a job out. */
export function addCi(
  github: SandboxGitHub,
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
