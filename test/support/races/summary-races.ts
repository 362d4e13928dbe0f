/** Simultaneous runs of post-ci-summary with the virtual clock, and what they must lead to. */

import { chance } from "../../../src/sandbox/lists.ts";
import { BOT, type Event } from "../ci-stage.ts";
import { addCi, openStage, type Stage, workflowRunEvent } from "../ci-summary.ts";
import { isProof } from "../is-proof.ts";
import type { ActionResult } from "../run-action.ts";
import { judgeComment, judgeRuns } from "./judge-summaries.ts";
import { type Conditions, calm, disturb, openDraw } from "./race-conditions.ts";
import { raceRuns } from "./race-runs.ts";

export interface Race {
  name: string;
  /** A sentence for each fault of the end state. */
  play(round: Round): Promise<string[]>;
}

interface Round {
  stage: Stage;
  seed: number;
  hasFaults: boolean;
  /** The longest time that a list may lag behind. */
  lagMs: number;
  /** How many runs two events start: a killed run starts again. */
  starts: number;
  /** From here on the lists lag and requests fail. */
  disturb(): void;
  /** Starts a run for each event, all within the first second or two. */
  race(events: readonly Event[]): Promise<ActionResult[]>;
}

const INPUTS = { "settle-ms": "500", "commit-status": "ci" };
const OLD = "a".repeat(40);
const NEW = "b".repeat(40);

/** Plays a race under these conditions. */
export async function playRace({ play }: Race, conditions: Conditions, seed: number): Promise<string[]> {
  await using stage = await openStage();
  const around = { ...stage, seed, draw: openDraw(seed) };
  const run = (event: Event, env: Record<string, string>, startMs: number) =>
    stage.run(event, INPUTS, { SOURCE_DATE_EPOCH: "", ...env }, startMs);
  const race: Round["race"] = (events) => raceRuns({ ...around, run }, events, conditions);
  const hasFaults = (conditions.faultRate ?? 0) > 0;
  const [, lagMs] = conditions.lagMs;
  const starts = conditions.kills === true ? 3 : 2;
  return await play({ stage, seed, hasFaults, lagMs, starts, disturb: () => disturb(around, conditions), race });
}

export const RACES: readonly Race[] = [
  { name: "eight runs of one head, no comment yet", play: endAtOnce({ hasComment: false, heads: [NEW] }) },
  { name: "eight runs of one head over an old comment", play: endAtOnce({ hasComment: true, heads: [NEW] }) },
  { name: "eight runs of two heads in turn", play: endAtOnce({ hasComment: false, heads: [OLD, NEW] }) },
  { name: "eight runs of two heads over an old comment", play: endAtOnce({ hasComment: true, heads: [OLD, NEW] }) },
  { name: "eight pull requests", play: endApart },
  { name: "the same event three times", play: repeatEvent },
  { name: "two attempts of a run", play: endTwice },
  { name: "the event of attempt 2 before that of attempt 1", play: hearOfSecondFirst },
  { name: "the older run ends last", play: endOlderLast },
  { name: "a write is answered 502 while a newer run writes", play: losesAnswer },
  { name: "two runs, and lists are later than every wait", play: endUnseen },
  { name: "pull requests with five runs each, and none is run again", play: endInChains },
];

/** Every second run failed; the last run is the newest, in its second attempt. */
function endAtOnce({ hasComment, heads }: { hasComment: boolean; heads: readonly string[] }): Race["play"] {
  return async ({ stage, hasFaults, disturb, race }) => {
    setHead(stage, NEW);
    if (hasComment) addOldComment(stage);
    const events: Event[] = [];
    for (let nth = 1; nth <= 8; nth++) {
      const attempt = nth === 8 ? 2 : 1;
      const headSha = heads[(nth + heads.length - 1) % heads.length] as string;
      events.push(await end(stage, { id: 9000 + nth, attempt, headSha, gate: nth % 2 === 0 ? "failure" : "success" }));
    }
    disturb();
    const results = await race(events);
    return judgeComment({ stage, results, hasFaults }, 128, { run: 9008, attempt: 2, headSha: headOfLast(heads) });
  };
}

const headOfLast = (heads: readonly string[]) => heads[(8 + heads.length - 1) % heads.length] as string;

async function endApart({ stage, hasFaults, disturb, race }: Round): Promise<string[]> {
  const events: Event[] = [];
  const heads = [1, 2, 3, 4, 5, 6, 7, 8].map((nth) => String(nth).repeat(40));
  for (const [at, headSha] of heads.entries()) {
    stage.github.add.pull({ number: 201 + at, head: `branch-${at}`, headSha });
    events.push(await end(stage, { id: 9001 + at, headSha, gate: "failure", pull: 201 + at }));
  }
  disturb();
  const results = await race(events);
  return heads.flatMap((headSha, at) =>
    judgeComment({ stage, results, hasFaults }, 201 + at, { run: 9001 + at, attempt: 1, headSha }),
  );
}

async function repeatEvent({ stage, hasFaults, disturb, race }: Round): Promise<string[]> {
  setHead(stage, NEW);
  const event = await end(stage, { id: 9001, headSha: NEW, gate: "failure" });
  disturb();
  const results = await race([event, event, event]);
  return judgeComment({ stage, results, hasFaults }, 128, { run: 9001, attempt: 1, headSha: NEW });
}

/** Attempt 2 ends while the follower of attempt 1 reads; which of the two attempts fails depends on the seed. */
async function endTwice({ stage, hasFaults, lagMs, seed, disturb, race }: Round): Promise<string[]> {
  setHead(stage, NEW);
  const [first, second] = seed % 2 === 0 ? (["failure", "success"] as const) : (["success", "failure"] as const);
  const before = await end(stage, { id: 9001, headSha: NEW, gate: first });
  disturb();
  const following = race([before]);
  await stage.clock.hold(Math.floor((3000 + lagMs) * chance(seed * 71)));
  const after = await end(stage, { id: 9001, attempt: 2, headSha: NEW, gate: second });
  const results = [...(await race([after])), ...(await following)];
  const shown = stage.github.state.comments[0]?.body ?? "";
  const isRed = shown.includes("## ❌ CI: 1 of 4");
  const isSecond = shown.split("\n")[0]?.includes("attempt=2") === true;
  const isRight = isRed === ((isSecond ? second : first) === "failure");
  return [
    ...judgeComment({ stage, results, hasFaults }, 128, { run: 9001, attempt: 2, headSha: NEW }),
    ...(isRight || shown === "" ? [] : [`a wrong verdict: ${shown.split("\n").slice(0, 2).join(" ")}`]),
  ];
}

/** Attempt 2 has ended long ago, and its follower runs first or at the same time. */
async function hearOfSecondFirst({ stage, hasFaults, seed, disturb, race }: Round): Promise<string[]> {
  setHead(stage, NEW);
  const first = await end(stage, { id: 9001, headSha: NEW, gate: "failure" });
  const second = await end(stage, { id: 9001, attempt: 2, headSha: NEW, gate: "success" });
  disturb();
  const results = seed % 2 === 0 ? await race([second, first]) : [...(await race([second])), ...(await race([first]))];
  const faults = judgeComment({ stage, results, hasFaults }, 128, { run: 9001, attempt: 2, headSha: NEW });
  const shown = stage.github.state.comments[0]?.body ?? "";
  return [...faults, ...(shown === "" || shown.includes("## ✅") ? [] : [`a wrong verdict: ${shown.slice(0, 300)}`])];
}

async function endOlderLast({ stage, hasFaults, disturb, race }: Round): Promise<string[]> {
  setHead(stage, NEW);
  const newer = await end(stage, { id: 9002, headSha: NEW, gate: "failure" });
  const older = await end(stage, { id: 9001, headSha: NEW, gate: "success" });
  disturb();
  const results = await race([newer]);
  results.push(...(await race([older])));
  return judgeComment({ stage, results, hasFaults }, 128, { run: 9002, attempt: 1, headSha: NEW });
}

/** The older run waits to write again, and the newer one starts meanwhile. */
async function losesAnswer({ stage, hasFaults, seed, disturb, race }: Round): Promise<string[]> {
  setHead(stage, NEW);
  const hasComment = seed % 4 < 2;
  if (hasComment) addOldComment(stage);
  const older = await end(stage, { id: 9001, headSha: NEW, gate: "success" });
  const newer = await end(stage, { id: 9002, headSha: NEW, gate: "failure" });
  disturb();
  const write = hasComment ? { method: "PATCH" } : { method: "POST", path: /\/comments$/ };
  stage.github.script.fail({ ...write, status: 502, when: seed % 2 === 0 ? "before" : "after" });
  let other: Promise<ActionResult[]> = Promise.resolve([]);
  stage.github.script.beforeNext(write, () => {
    other = race([newer]);
  });
  const results = [...(await race([older])), ...(await other)];
  return judgeComment({ stage, results, hasFaults }, 128, { run: 9002, attempt: 1, headSha: NEW });
}

/** There is at most one comment of each run, and only one comment after the next run. */
async function endUnseen({ stage, seed, starts, disturb, race }: Round): Promise<string[]> {
  setHead(stage, NEW);
  const ends = (id: number, gate: "failure" | "success") => end(stage, { id, headSha: NEW, gate });
  const events = [await ends(9001, "failure"), await ends(9002, "success")];
  disturb();
  stage.github.script.lag({ lists: /\/comments$/, ms: [20_000, 120_000], seed });
  await race(events);
  const comments = stage.github.state.comments.length;
  calm(stage);
  stage.clock.now = new Date(Date.parse(stage.clock.now) + 600_000).toISOString();
  const results = await race([await ends(9003, "failure")]);
  return [
    ...(comments <= starts ? [] : [`${comments} comments of ${starts} runs`]),
    ...judgeComment({ stage, results, hasFaults: false }, 128, { run: 9003, attempt: 1, headSha: NEW }),
  ];
}

/** Three pull requests in the gate, eight in the proof. A green run leaves one comment, which shows no older run. */
async function endInChains({ stage, disturb, race }: Round): Promise<string[]> {
  const chains = Array.from({ length: isProof ? 8 : 3 }, (_, at) => at + 1);
  const events: Event[][] = [];
  for (const chain of chains) {
    const headSha = String(chain).repeat(40);
    stage.github.add.pull({ number: 200 + chain, head: `branch-${chain}`, headSha });
    events[chain] = [];
    for (let nth = 1; nth <= 5; nth++) {
      const gate = nth % 2 === 0 ? "success" : "failure";
      events[chain]?.push(await end(stage, { id: 9000 + nth * 100 + chain, headSha, gate, pull: 200 + chain }));
    }
  }
  disturb();
  const faults = await Promise.all(
    chains.map(async (chain) => {
      const results: ActionResult[] = [];
      for (const event of events[chain] ?? []) results.push(...(await race([event])));
      const isClean = results.at(-1)?.code === 0;
      const left = stage.github.state.comments.filter(({ issue }) => issue === 200 + chain).length;
      return [
        ...judgeRuns(stage, 200 + chain, results),
        ...(isClean && left !== 1 ? [`${left} comments on #${200 + chain} after a green run`] : []),
      ];
    }),
  );
  return faults.flat();
}

interface Ended {
  id: number;
  attempt?: number;
  headSha: string;
  gate: "failure" | "success";
  pull?: number;
}

async function end({ github }: Stage, { id, attempt = 1, headSha, gate, pull = 128 }: Ended): Promise<Event> {
  const at = `2026-11-20T10:${String(id % 50).padStart(2, "0")}:0${attempt}Z`;
  const pullRequests = [{ number: pull, headSha, base: "main", baseRepositoryId: github.state.repositoryId }];
  const run = addCi(github, { id, attempt, headSha, conclusion: gate, updatedAt: at, pullRequests }, { gate });
  for (;;) {
    const event = await workflowRunEvent(github, run).catch(() => null);
    if (event !== null && "id" in (event.payload as { workflow_run: object }).workflow_run) return event;
  }
}

function setHead({ github }: Stage, headSha: string): void {
  Object.assign(github.state.pulls[0] ?? {}, { headSha });
}

function addOldComment({ github }: Stage): void {
  const marker = `<!-- pipekeeper:ci-summary v=1 key=default pr=128 head=${OLD} run=8000 attempt=1 as-of=2026-11-20T09:00:00Z -->`;
  github.add.comment({ issue: 128, author: BOT, body: `${marker}\n## old`, createdAt: "2026-11-20T09:00:00Z" });
}
