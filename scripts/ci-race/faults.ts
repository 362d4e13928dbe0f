/** Two hundred runs, forty at a time, while three of ten requests fail. Nothing may be created twice or lost. */

import path from "node:path";
import { readCommentMarker } from "../../actions/failure-tracker/render-comment.ts";
import { parseSummaryMarker } from "../../actions/post-ci-summary/summary-marker.ts";
import { FAULT_KINDS, type FaultKind } from "../../src/sandbox/fault-kinds.ts";
import { actionEnv, type RaceCase, type Round, type RoundOutcome, race, workflowRunEvent } from "./race-case.ts";

const CHAINS = 40;
const RUNS = 5;
const RATE = 0.3;
const MOST_STARTS = 3;
/**
 * Every fault except the limit without a time: waiting a minute or more for it is right, but would hide everything
 * else.
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

interface Subject {
  action: string;
  judge(github: Round["github"]): RoundOutcome;
}

async function play(round: Round, { action, judge }: Subject): Promise<RoundOutcome> {
  const chains = Array.from({ length: CHAINS }, (_, at) => at + 1);
  const events = new Map<number, Awaited<ReturnType<typeof workflowRunEvent>>>();
  for (const chain of chains) {
    for (let nth = 1; nth <= RUNS; nth++) events.set(idOf(chain, nth), await addRun(round, chain, nth));
  }
  round.github.script.failRandomly({ rate: RATE, seed: round.seed, kinds: KINDS, path: /^\/repos/ });
  const restarts = await Promise.all(chains.map((chain) => playChain(round, { action, chain, events })));
  round.github.script.failRandomly(null);
  const { faults, state } = judge(round.github);
  return { faults: [...faults, ...restarts.flat()], state };
}

interface Chain {
  action: string;
  chain: number;
  events: ReadonlyMap<number, Awaited<ReturnType<typeof workflowRunEvent>>>;
}

/** A step that gave up is started again, as a person would do. A step that never succeeds is a fault. */
async function playChain({ github, folder }: Round, { action, chain, events }: Chain): Promise<string[]> {
  const faults: string[] = [];
  for (let nth = 1; nth <= RUNS; nth++) {
    const id = idOf(chain, nth);
    const event = events.get(id) as Awaited<ReturnType<typeof workflowRunEvent>>;
    let isThrough = false;
    for (let start = 1; start <= MOST_STARTS && !isThrough; start++) {
      const own = path.join(folder, `run-${id}-${start}`);
      const inputs = { "settle-ms": "50", ...(action === "failure-tracker" ? { "auto-heal-hours": "0" } : {}) };
      const env = actionEnv(action, { github, folder: own, event, inputs });
      const [code] = await race([{ script: `dist/${action}/index.js`, env }], own);
      isThrough = code === 0;
    }
    if (!isThrough) faults.push(`run ${id} failed ${MOST_STARTS} times`);
  }
  return faults;
}

const idOf = (chain: number, nth: number) => 9000 + nth * 100 + chain;

/** Run `nth` of pull request `chain`, with one failed job that no other chain has. */
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

function judgeComments({ state }: Round["github"]): RoundOutcome {
  const faults: string[] = [];
  for (let chain = 1; chain <= CHAINS; chain++) {
    const left = state.comments.filter(({ issue }) => issue === chain);
    if (left.length !== 1) faults.push(`${left.length} comments on #${chain}`);
    const run = parseSummaryMarker(left[0]?.body ?? "")?.standing?.run;
    if (run !== idOf(chain, RUNS)) faults.push(`#${chain} shows run ${run}`);
  }
  return { faults, state: `${state.comments.length}` };
}

function judgeIssues({ state }: Round["github"]): RoundOutcome {
  const open = state.issues.filter((issue) => issue.state === "open");
  const titles = new Set(open.map(({ title }) => title));
  const lost = open.filter(({ body }) => !new RegExp(`^Occurrences: ${RUNS}$`, "m").test(body ?? ""));
  return {
    faults: [
      ...(open.length === CHAINS && titles.size === CHAINS
        ? []
        : [`${open.length} open issues, ${titles.size} titles`]),
      ...lost.map(({ title }) => `a wrong count in "${title}"`),
      ...open.flatMap(({ number }) => findRepeated(state.comments.filter(({ issue }) => issue === number))),
    ],
    state: `${open.length}`,
  };
}

/** The rounds take less than the interval of comments, so one of each kind is enough. */
function findRepeated(comments: readonly { issue: number; body: string }[]): string[] {
  const kinds = comments.map(({ body }) => readCommentMarker(body)?.kind ?? "other");
  const repeated = [...new Set(kinds.filter((kind, at) => kinds.indexOf(kind) !== at))];
  return repeated.map((kind) => `several comments of kind "${kind}" on #${comments[0]?.issue}`);
}
