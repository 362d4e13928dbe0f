/** Adds the store of a scenario to the sandbox. */

import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { SandboxGitHub } from "../../../src/sandbox/start-github.ts";
import { addBranch, BOT } from "../ci-stage.ts";
import { writeZip } from "../write-zip.ts";
import type { Act, GivenComment, GivenIssue, GivenJob, GivenPull, GivenRun, Store } from "./scenario.ts";

const HEAD = "4f0c2d19ab37e6517c8d90b2e1a4f3c5d6079b88";

export interface Stagehand {
  github: SandboxGitHub;
  /** Folder of the scenario's golden files. */
  folder: string;
  jobs: Record<string, GivenJob[]>;
  clock: { now: string };
}

export function setStage(hand: Stagehand, store: Store): void {
  const { github } = hand;
  for (const pull of store.pulls ?? []) addPull(github, pull);
  for (const issue of store.issues ?? []) addIssue(hand, issue);
  for (const comment of store.comments ?? []) addComment(hand, comment);
  if (store.nextNumber !== undefined) github.state.nextNumber = store.nextNumber;
}

export function act(hand: Stagehand, given: Act): void {
  const { add, state } = hand.github;
  const login = "octocat";
  if ("run" in given) addRun(hand, given.run);
  else if ("close" in given) {
    const closed = add.change(given.close, { state: "closed", login, ...reasonOf(given.reason) });
    if (given.label !== undefined) add.label({ name: given.label });
    if (given.label !== undefined) closed.labels.push(given.label);
  } else if ("reopen" in given) add.change(given.reopen, { state: "open", login });
  else if ("push" in given) Object.assign(findPull(hand, given.push), { headSha: given.head });
  else if ("comment" in given) addComment(hand, given.comment);
  else if ("deleteComments" in given)
    state.comments = state.comments.filter(({ issue }) => issue !== given.deleteComments);
  else if ("gone" in given)
    Object.assign(state.issues.find(({ number }) => number === given.gone) ?? {}, { gone: given.status });
  else if ("issuesAre" in given) state.hasIssues = given.issuesAre === "on";
  else if ("workflow" in given) {
    Object.assign(state.workflows.find((each) => each.path === given.workflow) ?? {}, { state: given.state });
  } else if ("require" in given) {
    addBranch(hand.github, given.require);
    state.requiredChecks.push(...given.checks.map((check) => ({ branch: given.require, ...check })));
  } else if ("artifact" in given) {
    const files = Object.entries(given.files).map(([name, content]) => ({ name, content }));
    const facts = { name: given.artifact, runId: given.of, isExpired: given.isExpired === true };
    add.artifact({ ...facts, zip: writeZip(files), createdAt: hand.clock.now });
  } else Object.assign(state.permissions, given.allow);
}

function reasonOf(reason: string | undefined) {
  return reason === undefined ? {} : { reason };
}

function findPull({ github }: Stagehand, number: number) {
  const pull = github.state.pulls.find((each) => each.number === number);
  if (pull === undefined) throw new Error(`The scenario has no pull request ${number}.`);
  return pull;
}

function forkOf(fork: string | null) {
  return fork === null ? null : { id: 900, fullName: `${fork}/registry` };
}

function addPull({ add }: SandboxGitHub, { fork, ...given }: GivenPull): void {
  add.pull({ headSha: HEAD, ...given, ...(fork === undefined ? {} : { headRepository: forkOf(fork) }) });
}

function addIssue(hand: Stagehand, { by = BOT, body, ...given }: GivenIssue): void {
  hand.github.add.issue({ labels: ["ci-failure"], author: by, ...given, body: readText(hand, body) });
}

function addComment(hand: Stagehand, { on, by = "octocat", at, body }: GivenComment): void {
  const createdAt = at ?? hand.clock.now;
  hand.github.add.comment({ issue: on, author: by, createdAt, body: readText(hand, body) });
}

/** Text of the golden file with this name, or the text itself. */
function readText({ folder }: Stagehand, text: string): string {
  const file = path.join(folder, text);
  return /^[\w-]+\.md$/.test(text) && existsSync(file) ? readFileSync(file, "utf8").replace(/\n$/, "") : text;
}

function addRun(hand: Stagehand, given: GivenRun): void {
  const { github } = hand;
  const { id, attempt = 1, number = 482, conclusion, pr, head = HEAD, at, fork } = given;
  const { repositoryId } = github.state;
  const facts = {
    ...{ id, attempt, number, conclusion, headSha: head, headBranch: given.branch ?? "main" },
    ...{ status: conclusion === null ? "in_progress" : "completed", updatedAt: at, createdAt: at },
    event: given.event ?? (pr === undefined && fork === undefined ? "push" : "pull_request"),
    ...{ path: given.path ?? ".github/workflows/ci.yml", name: given.name ?? "ci" },
    pullRequests: pr === undefined ? [] : [{ number: pr, headSha: head, base: "main", baseRepositoryId: repositoryId }],
    ...(fork === undefined ? {} : { headRepository: forkOf(fork) }),
  };
  const known = github.state.runs.find((run) => run.id === id);
  if (known === undefined) github.add.run(facts);
  else Object.assign(known, facts);
  const jobs = typeof given.jobs === "string" ? hand.jobs[given.jobs] : (given.jobs ?? []);
  if (jobs === undefined) throw new Error(`The scenario's store has no jobs called "${given.jobs}".`);
  for (const [nth, job] of jobs.entries()) addJob(github, job, { runId: id, attempt, at, nth: nth + 1 });
}

interface OfRun {
  runId: number;
  attempt: number;
  at: string;
  /** Position of the job in the list, from 1. */
  nth: number;
}

/** Adds a job. The id of the second job of attempt 1 of run 9001 is 9001102. */
function addJob(github: SandboxGitHub, given: GivenJob, { runId, attempt, at, nth }: OfRun): void {
  const { name, conclusion = "success", seconds = 0, step, log } = given;
  const steps = [{ name: "Set up job" }, ...(step === undefined ? [] : [{ name: step, conclusion: "failure" }])];
  const startedAt = new Date(Date.parse(at) - 1000 * seconds).toISOString().replace(".000Z", "Z");
  const job = github.add.job({
    id: Number(`${runId}${attempt}${String(nth).padStart(2, "0")}`),
    ...{ runId, name, conclusion, attempt: given.attempt ?? attempt, startedAt, completedAt: at },
    ...(conclusion === null ? { status: "in_progress", completedAt: null } : {}),
    steps: given.steps === null ? null : steps,
    ...(given.url === undefined ? {} : { url: given.url }),
  });
  if (typeof log === "number") github.add.log({ jobId: job.id, gone: log as 404 | 410 });
  else if (Array.isArray(log)) {
    github.add.log({ jobId: job.id, content: `${log.map((line) => `${at} ${line}`).join("\n")}\n` });
  } else if (log !== undefined) github.add.log({ jobId: job.id, content: () => [Buffer.from(log.base64, "base64")] });
}
