/** Runs failure-tracker with the sandbox. */

import { readCommentMarker } from "../../actions/failure-tracker/render-comment.ts";
import { type CiStage, type Event, openCiStage, readRunEvent } from "./ci-stage.ts";
import type { SandboxGitHub, StartOptions } from "./github/start-github.ts";
import type { ActionResult, startAction } from "./run-action.ts";

export const HEAD = "4f0c2d19ab37e6517c8d90b2e1a4f3c5d6079b88";

/** A finished run in a test. */
export interface GivenRun {
  id: number;
  attempt?: number;
  conclusion: string | null;
  /** The pull request that the run names. A run from a fork names none. */
  pr?: number;
  branch?: string;
  head?: string;
  event?: string;
  /** Owner of the fork that the run is from; null if the fork is gone. */
  fork?: string | null;
  path?: string;
  name?: string;
  /** When the run ended. */
  at?: string;
  jobs?: GivenJob[];
}

export interface GivenJob {
  name: string;
  /** How long the job ran; 0 by default. */
  minutes?: number;
  conclusion?: string | null;
  attempt?: number;
  /** The step that failed. */
  step?: string;
  /** Lines of the log, or the status if the log is gone. */
  log?: string[] | number;
  url?: string | null;
}

export interface TrackerStage extends Pick<CiStage, "github" | "folder" | "clock"> {
  /** Adds a run with its jobs, or the next attempt of a run. */
  addRun(given: GivenRun): void;
  /** Runs the action for the end of a run that was added. */
  deliver(id: number, inputs?: Record<string, string>, env?: Record<string, string>): Promise<ActionResult>;
  /** `startMs`: time until the action starts. */
  run(
    event: Event,
    inputs?: Record<string, string>,
    env?: Record<string, string>,
    startMs?: number,
  ): Promise<ActionResult>;
  /** Starts the action's bundle. */
  start(event: Event, inputs?: Record<string, string>): Promise<ReturnType<typeof startAction>>;
  /** The event for the end of a run. The event contains the run as it is now. */
  eventOf(id: number): Promise<Event>;
  body(number: number): string;
  /** The action's comments on an issue as `kind key`, and other comments as text. */
  comments(number: number): string[];
  [Symbol.asyncDispose](): Promise<void>;
}

const ACTION = "failure-tracker";

export async function openTracker(options: Partial<StartOptions> & { at?: string } = {}): Promise<TrackerStage> {
  const stage = await openCiStage(options);
  const { github, folder, clock } = stage;
  const run: TrackerStage["run"] = (event, inputs = {}, env = {}, startMs = 0) =>
    stage.run(ACTION, event, { inputs, env, startMs });
  const eventOf = (id: number) => readRunEvent(github, id);
  return {
    ...{ github, folder, clock, run, eventOf },
    addRun: (each) => addRun(github, each, clock.now),
    start: (event, inputs = {}) => stage.start(ACTION, event, { inputs }),
    deliver: async (id, inputs, env) => run(await eventOf(id), inputs, env),
    body: (number) => github.state.issues.find((issue) => issue.number === number)?.body ?? "",
    comments: (number) =>
      github.state.comments
        .filter(({ issue }) => issue === number)
        .map(({ body }) => {
          const marker = readCommentMarker(body);
          return marker === null ? body : `${marker.kind} ${marker.key}`;
        }),
    [Symbol.asyncDispose]: () => stage[Symbol.asyncDispose](),
  };
}

function addRun(github: SandboxGitHub, given: GivenRun, now: string): void {
  const { id, attempt = 1, conclusion, pr, head = HEAD, at = now, fork, jobs = [] } = given;
  const named = pr === undefined || fork !== undefined ? [] : [pr];
  const facts = {
    ...{ id, attempt, conclusion, headSha: head, headBranch: given.branch ?? "main", updatedAt: at },
    createdAt: minutesBefore(at, Math.max(0, ...jobs.map(({ minutes = 0 }) => minutes))),
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

function addJob(github: SandboxGitHub, given: GivenJob, run: { runId: number; attempt: number; at: string }): void {
  const { name, conclusion = "success", step, log } = given;
  const steps = [{ name: "Set up job" }, ...(step === undefined ? [] : [{ name: step, conclusion: "failure" }])];
  const job = github.add.job({
    ...{
      runId: run.runId,
      name,
      conclusion,
      attempt: given.attempt ?? run.attempt,
      startedAt: minutesBefore(run.at, given.minutes ?? 0),
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

function minutesBefore(at: string, minutes: number): string {
  return new Date(Date.parse(at) - minutes * 60_000).toISOString().replace(".000Z", "Z");
}
