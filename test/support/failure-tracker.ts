/** The bundle of failure-tracker against the loopback GitHub. */

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { readCommentMarker } from "../../src/render/failure-comment.ts";
import { type LoopbackGitHub, type StartOptions, startGitHub } from "./github/start-github.ts";
import { type ActionResult, runAction, startAction } from "./run-action.ts";

export const HEAD = "4f0c2d19ab37e6517c8d90b2e1a4f3c5d6079b88";
export const BOT = "github-actions[bot]";

/** A finished run as a test writes it. */
export interface GivenRun {
  id: number;
  attempt?: number;
  conclusion: string | null;
  /** Pull request that the run names; none for a fork's. */
  pr?: number;
  branch?: string;
  head?: string;
  event?: string;
  /** `owner` of a fork. */
  fork?: string | null;
  path?: string;
  name?: string;
  /** When it ended. */
  at?: string;
  jobs?: GivenJob[];
}

export interface GivenJob {
  name: string;
  conclusion?: string | null;
  attempt?: number;
  /** The step that failed. */
  step?: string;
  /** Lines of the log, or the status of one that is gone. */
  log?: string[] | number;
  url?: string | null;
}

export interface Event {
  name: string;
  payload: object;
}

export interface TrackerStage {
  github: LoopbackGitHub;
  folder: string;
  clock: { now: string };
  /** Adds a run with its jobs, or the next attempt of one. */
  addRun(given: GivenRun): void;
  /** Runs the action for the end of a run that was added. */
  deliver(id: number, inputs?: Record<string, string>, env?: Record<string, string>): Promise<ActionResult>;
  run(event: Event, inputs?: Record<string, string>, env?: Record<string, string>): Promise<ActionResult>;
  /** The same with the process at hand. */
  start(
    event: Event,
    inputs?: Record<string, string>,
    env?: Record<string, string>,
  ): Promise<ReturnType<typeof startAction>>;
  /** The event for the end of a run as it is now. */
  eventOf(id: number): Promise<Event>;
  body(number: number): string;
  /** Comments on an issue as `kind key`, those of others as their text. */
  comments(number: number): string[];
  [Symbol.asyncDispose](): Promise<void>;
}

export async function openTracker(options: Partial<StartOptions> & { at?: string } = {}): Promise<TrackerStage> {
  const folder = await mkdtemp(path.join(tmpdir(), "pipekeeper-tracker-"));
  const clock = { now: options.at ?? "2026-11-20T10:00:00Z" };
  // No tracker asks for git data, so the folder need not be a repository.
  const given = { owner: "acme", repo: "registry", token: "t", bareRepository: folder, now: () => new Date(clock.now) };
  const github = await startGitHub({ ...given, ...options });
  let events = 0;
  const prepare = async (event: Event, inputs: object = {}, env: object = {}) => {
    const file = path.join(folder, `event-${events++}.json`);
    await writeFile(file, JSON.stringify(event.payload));
    return {
      folder,
      workspace: folder,
      inputs: { token: "t", "settle-ms": "1", ...inputs },
      env: {
        ...{ GITHUB_API_URL: github.url, GITHUB_REPOSITORY: "acme/registry", GITHUB_SERVER_URL: "https://github.com" },
        ...{ GITHUB_EVENT_NAME: event.name, GITHUB_EVENT_PATH: file, GITHUB_RUN_ID: "99999" },
        SOURCE_DATE_EPOCH: String(Date.parse(clock.now) / 1000),
        ...env,
      },
    };
  };
  const run: TrackerStage["run"] = async (event, inputs, env) =>
    runAction("failure-tracker", await prepare(event, inputs, env));
  const eventOf = (id: number) => readEventOf(github, id);
  return {
    ...{ github, folder, clock, run, eventOf },
    addRun: (each) => addRun(github, each, clock.now),
    start: async (event, inputs, env) => startAction("failure-tracker", await prepare(event, inputs, env)),
    deliver: async (id, inputs, env) => run(await eventOf(id), inputs, env),
    body: (number) => github.state.issues.find((issue) => issue.number === number)?.body ?? "",
    comments: (number) =>
      github.state.comments
        .filter(({ issue }) => issue === number)
        .map(({ body }) => {
          const marker = readCommentMarker(body);
          return marker === null ? body : `${marker.kind} ${marker.key}`;
        }),
    async [Symbol.asyncDispose]() {
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
      await github.close();
    },
  };
}

/** The event as GitHub sends it: the run as the API shows it then. */
async function readEventOf(github: LoopbackGitHub, id: number): Promise<Event> {
  const answer = await fetch(`${github.url}/repos/acme/registry/actions/runs/${id}`, {
    headers: { authorization: "token t", "user-agent": "test" },
  });
  const workflow_run = await answer.json();
  github.requests.length = 0;
  return { name: "workflow_run", payload: { action: "completed", workflow_run, repository: repositoryOf(github) } };
}

export function repositoryOf({ state }: LoopbackGitHub) {
  return { id: state.repositoryId, full_name: `${state.owner}/${state.repo}` };
}

function addRun(github: LoopbackGitHub, given: GivenRun, now: string): void {
  const { id, attempt = 1, conclusion, pr, head = HEAD, at = now, fork, jobs = [] } = given;
  const named = pr === undefined || fork !== undefined ? [] : [pr];
  const facts = {
    ...{ id, attempt, conclusion, headSha: head, headBranch: given.branch ?? "main", updatedAt: at, createdAt: at },
    ...{ event: given.event ?? (pr === undefined ? "push" : "pull_request"), status: "completed" },
    ...{ path: given.path ?? ".github/workflows/ci.yml", name: given.name ?? "ci" },
    pullRequests: named.map((number) => ({
      ...{ number, headSha: head, base: "main", baseRepositoryId: github.state.repositoryId },
    })),
    ...(fork === undefined ? {} : { headRepository: fork === null ? null : { id: 900, fullName: `${fork}/registry` } }),
  };
  const known = github.state.runs.find((run) => run.id === id);
  if (known === undefined) github.add.run(facts);
  else Object.assign(known, facts);
  for (const job of jobs) addJob(github, job, { runId: id, attempt, at });
}

function addJob(github: LoopbackGitHub, given: GivenJob, run: { runId: number; attempt: number; at: string }): void {
  const { name, conclusion = "success", step, log } = given;
  const steps = [{ name: "Set up job" }, ...(step === undefined ? [] : [{ name: step, conclusion: "failure" }])];
  const job = github.add.job({
    ...{
      runId: run.runId,
      name,
      conclusion,
      attempt: given.attempt ?? run.attempt,
      startedAt: run.at,
      completedAt: run.at,
    },
    ...(conclusion === null ? { status: "in_progress", completedAt: null } : {}),
    steps,
    ...(given.url === undefined ? {} : { url: given.url }),
  });
  if (typeof log === "number") github.add.log({ jobId: job.id, gone: log as 404 | 410 });
  else if (log !== undefined)
    github.add.log({ jobId: job.id, content: `${log.map((line) => `${run.at} ${line}`).join("\n")}\n` });
}
