/**
 * Plays two hundred runs, forty at a time, while three of ten requests fail and lists lag behind.
 *
 * No run is repeated. A run that succeeds must have lost nothing, and a run that gives up must say so.
 */

import { readFileSync } from "node:fs";
import path from "node:path";
import { parseIssue } from "../../actions/failure-tracker/parse-issue.ts";
import { readCommentMarker } from "../../actions/failure-tracker/render-comment.ts";
import { parseSummaryMarker } from "../../actions/post-ci-summary/summary-marker.ts";
import { FAULT_KINDS, type FaultKind } from "../../src/sandbox/fault-kinds.ts";
import {
  actionEnv,
  type ListLag,
  type RaceCase,
  type Round,
  type RoundOutcome,
  race,
  workflowRunEvent,
} from "./race-case.ts";

const CHAINS = 40;
const RUNS = 5;
const RATE = 0.3;
/**
 * After a rate limit without a stated time, a run waits for a minute or more. Such waits would hide everything else.
 */
const KINDS = (Object.keys(FAULT_KINDS) as FaultKind[]).filter((kind) => kind !== "secondary-limit-unstated");

export const faultCases: readonly RaceCase[] = [
  {
    name: `${CHAINS * RUNS} summaries under faults, post-ci-summary`,
    play: (round) => play(round, { action: "post-ci-summary", judge: judgeComments }),
  },
  {
    name: `${CHAINS * RUNS} failures under faults, failure-tracker`,
    play: (round) => play(round, { action: "failure-tracker", judge: judgeIssues }),
  },
];

interface Ended {
  id: number;
  isGreen: boolean;
}

interface Subject {
  action: string;
  /** `chains` has the runs of each chain, oldest first. */
  judge(github: Round["github"], chains: ReadonlyMap<number, readonly Ended[]>): RoundOutcome;
}

async function play(round: Round & { lag: ListLag }, { action, judge }: Subject): Promise<RoundOutcome> {
  const { github, seed, lag } = round;
  const chains = Array.from({ length: CHAINS }, (_, at) => at + 1);
  const events = new Map<number, Awaited<ReturnType<typeof workflowRunEvent>>>();
  for (const chain of chains) {
    for (let nth = 1; nth <= RUNS; nth++) events.set(idOf(chain, nth), await addRun(round, chain, nth));
  }
  github.script.lag({ lists: /\/(?:issues|comments)$/, seed, ...lag });
  github.script.failRandomly({ rate: RATE, seed, kinds: KINDS, path: /^\/repos/ });
  const played = await Promise.all(chains.map((chain) => playChain(round, { action, chain, events })));
  github.script.failRandomly(null);
  const silent = played.flat().filter(({ isGreen, says }) => !isGreen && !says);
  const { faults, state } = judge(github, new Map(chains.map((chain, at) => [chain, played[at] ?? []])));
  const red = played.flat().filter(({ isGreen }) => !isGreen).length;
  console.log(`  seed ${seed}: ${red} of ${CHAINS * RUNS} runs gave up`);
  return { faults: [...faults, ...silent.map(({ id }) => `run ${id} gave up without a word`)], state };
}

interface Chain {
  action: string;
  chain: number;
  events: ReadonlyMap<number, Awaited<ReturnType<typeof workflowRunEvent>>>;
}

/** `says` is true if the run printed an error. */
async function playChain(
  { github, folder }: Round,
  { action, chain, events }: Chain,
): Promise<(Ended & { says: boolean })[]> {
  const ended: (Ended & { says: boolean })[] = [];
  for (let nth = 1; nth <= RUNS; nth++) {
    const id = idOf(chain, nth);
    const event = events.get(id) as Awaited<ReturnType<typeof workflowRunEvent>>;
    const own = path.join(folder, `run-${id}`);
    const inputs = action === "failure-tracker" ? { "auto-heal-hours": "0" } : {};
    const env = actionEnv(action, { github, folder: own, event, inputs });
    const [code] = await race([{ script: `dist/${action}/index.js`, env }], own);
    const says = /^::error::\S/m.test(readFileSync(path.join(own, "log-0"), "utf8"));
    ended.push({ id, isGreen: code === 0, says });
  }
  return ended;
}

const idOf = (chain: number, nth: number) => 9000 + nth * 100 + chain;

/** Adds run `nth` of pull request `chain`. Each chain has its own failed job. */
async function addRun({ github }: Round, chain: number, nth: number) {
  const headSha = chain.toString(16).padStart(40, "c");
  const at = `2026-11-20T10:0${nth}:00Z`;
  const id = idOf(chain, nth);
  if (nth === 1) github.add.pull({ number: chain, head: `topic-${chain}`, headSha });
  github.add.run({
    ...{ id, conclusion: "failure", headSha, headBranch: `topic-${chain}`, createdAt: at, updatedAt: at },
    pullRequests: [{ number: chain, headSha, base: "main", baseRepositoryId: github.state.repositoryId }],
  });
  const job = { runId: id, name: `job ${chain}`, conclusion: "failure", startedAt: at, completedAt: at };
  const { id: jobId } = github.add.job({ ...job, steps: [{ name: "Start", conclusion: "failure" }] });
  github.add.log({ jobId, content: `${at} error: it did not start\n` });
  return workflowRunEvent(github, id);
}

/** The comment must show the newest green run or a newer run. Only a run that gave up may leave a duplicate. */
function judgeComments({ state }: Round["github"], chains: ReadonlyMap<number, readonly Ended[]>): RoundOutcome {
  const faults: string[] = [];
  for (const [chain, runs] of chains) {
    const left = state.comments.filter(({ issue }) => issue === chain);
    const green = runs.findLast(({ isGreen }) => isGreen)?.id ?? 0;
    if (left.length !== 1 && green === runs.at(-1)?.id) faults.push(`${left.length} comments on #${chain}`);
    const run = parseSummaryMarker(left[0]?.body ?? "")?.standing?.run ?? 0;
    if (run < green) faults.push(`#${chain} shows run ${run}, but ${green} ended well`);
  }
  return { faults, state: `${state.comments.length}` };
}

/** The issue must know every green run. Only a run that gave up may leave a duplicate. */
function judgeIssues({ state }: Round["github"], chains: ReadonlyMap<number, readonly Ended[]>): RoundOutcome {
  const open = state.issues.filter((issue) => issue.state === "open");
  const faults = open.flatMap(({ number }) => findRepeated(state.comments.filter(({ issue }) => issue === number)));
  for (const [chain, runs] of chains) {
    const own = open.filter(({ title }) => title === `CI failure: job ${chain} (ci)`);
    if (own.length !== 1 && runs.at(-1)?.isGreen) faults.push(`${own.length} open issues of job ${chain}`);
    const keys = own.flatMap(({ body }) => parseIssue(body ?? "")?.tracker.keys ?? []);
    const lost = runs.filter(({ id, isGreen }) => isGreen && !keys.includes(`${id}.1`));
    if (lost.length > 0) faults.push(`${lost.length} green runs are not in the issue of job ${chain}`);
  }
  return { faults, state: `${open.length}` };
}

/** A round is shorter than the interval between comments, so an issue needs at most one comment of each kind. */
function findRepeated(comments: readonly { issue: number; body: string }[]): string[] {
  const kinds = comments.map(({ body }) => readCommentMarker(body)?.kind ?? "other");
  const repeated = [...new Set(kinds.filter((kind, at) => kinds.indexOf(kind) !== at))];
  return repeated.map((kind) => `several comments of kind "${kind}" on #${comments[0]?.issue}`);
}
