/** Simultaneous runs of failure-tracker with the virtual clock, and what they must lead to. */

import { parseIssue } from "../../../actions/failure-tracker/parse-issue.ts";
import { readCommentMarker } from "../../../actions/failure-tracker/render-comment.ts";
import type { Event } from "../ci-stage.ts";
import { type GivenJob, type GivenRun, openTracker, type TrackerStage } from "../failure-tracker.ts";
import { isProof } from "../is-proof.ts";
import type { ActionResult } from "../run-action.ts";
import { type Conditions, calm, disturb, openDraw } from "./race-conditions.ts";
import { raceRuns } from "./race-runs.ts";

export interface Race {
  name: string;
  /** A sentence for each fault of what is left. */
  play(round: Round): Promise<string[]>;
}

export interface Round {
  stage: TrackerStage;
  seed: number;
  /** A random number below `most`. */
  draw(most: number): number;
  /** How many runs two events start: a killed run starts again. */
  starts: number;
  /** From here on the lists lag and requests fail. */
  disturb(): void;
  /** Starts a run for each event, all within the first second or two. Runs that fail start once more at the end. */
  race(events: readonly Event[], inputs?: Record<string, string>): Promise<void>;
  /** Like `race`, but no run starts again. */
  raceOnce(events: readonly Event[]): Promise<ActionResult[]>;
}

const SMOKE: GivenJob = { name: "docker smoke", conclusion: "failure", step: "Start", log: ["error: x"] };
const PASSED: GivenJob = { name: "docker smoke" };
const SETTLE = { "settle-ms": "500" };
const HOUR_MS = 3_600_000;

/** Plays a race under these conditions; a sentence for each fault of its end state. */
export async function playRace({ play }: Race, conditions: Conditions, seed: number): Promise<string[]> {
  await using stage = await openTracker();
  const draw = openDraw(seed);
  const around = { ...stage, seed, draw };
  const start = () => disturb(around, conditions);
  const starts = conditions.kills === true ? 3 : 2;
  const unjudged: string[] = [];
  const raceOnce = async (events: readonly Event[], inputs: Record<string, string> = {}) => {
    const run = (event: Event, env: Record<string, string>, startMs: number) =>
      stage.run(event, { ...SETTLE, ...inputs }, env, startMs);
    const results = await raceRuns({ ...around, run }, events, conditions);
    unjudged.push(...judgeResults(results, conditions));
    return results;
  };
  const race: Round["race"] = async (events, inputs = {}) => {
    const results = await raceOnce(events, inputs);
    const failed = events.filter((_, at) => results[at]?.code !== 0);
    if (failed.length === 0) return;
    // A person would rerun only failed runs, so what a green run has lost stays lost.
    calm(stage);
    for (const event of failed)
      unjudged.push(
        ...judgeResults([await stage.run(event, { ...SETTLE, ...inputs }, { GITHUB_RUN_ATTEMPT: "2" })], null),
      );
    start();
  };
  return [...(await play({ stage, seed, draw, starts, disturb: start, race, raceOnce })), ...unjudged];
}

export const RACES: readonly Race[] = [
  { name: "eight pull requests fail in one job for the first time", play: failAtOnce(false) },
  { name: "eight pull requests fail in a job that has an issue", play: failAtOnce(true) },
  { name: "a pull request fails while another one recovers", play: failAndRecover },
  { name: "one event of a failure three times, then one of a success three times", play: repeatEvents },
  { name: "attempt 1 fails and attempt 2 succeeds", play: finishTwice },
  { name: "the older run ends last", play: finishOlderLast },
  ...[2, 3, 8].map((count) => ({ name: `the last ${count} subjects recover`, play: recoverAtOnce(count) })),
  { name: "a success arrives just after its issue was created", play: succeedAfterCreation },
  { name: "a success arrives within five seconds of its issue", play: succeedSoon },
  { name: "a write is answered 502 while a newer run writes", play: losesAnswer },
  { name: "two pull requests fail, and lists are later than every wait", play: failUnseen },
  { name: "jobs fail in five runs each, and none is run again", play: failInChains },
];

function failAtOnce(hasIssue: boolean): Race["play"] {
  return async ({ stage, disturb, race }) => {
    const keys = [1, 2, 3, 4, 5, 6, 7, 8].map((pr) => `900${pr}.1`);
    if (hasIssue) await failBefore(stage, [100]);
    const known = hasIssue ? ["8100.1"] : [];
    const events = await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map((pr) => end(stage, { id: 9000 + pr, pr })));
    disturb();
    await race(events);
    const comments = hasIssue ? ["escalation", "occurrence"] : ["escalation"];
    return [
      ...judgeIssue(stage, { state: "open", keys: [...known, ...keys], comments }),
      ...judge("tracked subjects", subjects(stage).length, known.length + 8),
      ...judgeTwins(stage),
    ];
  };
}

async function failAndRecover({ stage, disturb, race }: Round): Promise<string[]> {
  await failBefore(stage, [1]);
  const events = [await end(stage, { id: 9002, pr: 1, conclusion: "success" }), await end(stage, { id: 9003, pr: 2 })];
  disturb();
  await race(events);
  const { tracked, recovered } = tracker(stage);
  return [
    ...judgeIssue(stage, { state: "open", keys: ["8001.1", "9003.1"], comments: ["occurrence", "resolution"] }),
    ...judge("tracked", tracked, { "pr:2": "9003.1" }),
    ...judge("recovered", recovered, { "pr:1": "9002.1" }),
  ];
}

async function repeatEvents({ stage, disturb, race }: Round): Promise<string[]> {
  await failBefore(stage, [1]);
  const inputs = { "escalate-at": "2" };
  const failure = await end(stage, { id: 9002, pr: 1 });
  disturb();
  await race([failure, failure, failure], inputs);
  const keys = ["8001.1", "9002.1"];
  const faults = judgeIssue(stage, { state: "open", keys, comments: ["escalation", "occurrence"] });
  calm(stage);
  const success = await end(stage, { id: 9003, pr: 1, conclusion: "success" });
  disturb();
  await race([success, success, success], inputs);
  const comments = ["escalation", "occurrence", "resolution"];
  return [...faults, ...judgeIssue(stage, { state: "closed", keys, comments })];
}

async function finishTwice({ stage, seed, disturb, race }: Round): Promise<string[]> {
  await failBefore(stage, [1]);
  const first = await end(stage, { id: 9002, pr: 1 });
  const second = await end(stage, { id: 9002, pr: 1, attempt: 2, conclusion: "success" });
  disturb();
  await race(seed % 2 === 0 ? [first, second] : [second, first]);
  return [
    ...judgeIssue(stage, { state: "closed", keys: null, comments: null }),
    ...judge("recovered", tracker(stage).recovered, { "pr:1": "9002.2" }),
  ];
}

async function finishOlderLast({ stage, disturb, race }: Round): Promise<string[]> {
  await failBefore(stage, [1, 2]);
  const older = await end(stage, { id: 9002, pr: 1 });
  const newer = await end(stage, { id: 9003, pr: 1, conclusion: "success" });
  disturb();
  await race([newer]);
  await race([older]);
  const { tracked, recovered } = tracker(stage);
  return [
    ...judgeIssue(stage, { state: "open", keys: ["8001.1", "8002.1", "9002.1"], comments: ["resolution"] }),
    ...judge("tracked", tracked, { "pr:2": "8002.1" }),
    ...judge("recovered", recovered, { "pr:1": "9003.1" }),
  ];
}

function recoverAtOnce(count: number): Race["play"] {
  return async ({ stage, disturb, race }) => {
    const pulls = Array.from({ length: count }, (_, at) => at + 1);
    await failBefore(stage, pulls);
    const comments = stage.comments(1).map(kindOf);
    const events = await Promise.all(pulls.map((pr) => end(stage, { id: 9000 + pr, pr, conclusion: "success" })));
    disturb();
    await race(events);
    const told = [...comments, ...pulls.map(() => "resolution")].sort();
    return [
      ...judgeIssue(stage, { state: "closed", keys: null, comments: told }),
      ...judge("tracked", tracker(stage).tracked, {}),
    ];
  };
}

/** The success is reported while the failing run is still working. */
async function succeedAfterCreation({ stage, disturb, race }: Round): Promise<string[]> {
  const failure = await end(stage, { id: 9001, pr: 1 });
  const success = await end(stage, { id: 9002, pr: 1, conclusion: "success" });
  const passed = stage.github.state.runs.splice(1);
  disturb();
  const results: Promise<void>[] = [];
  stage.github.script.beforeNext({ method: "GET", path: /\/issues$/, skip: 2 }, () => {
    stage.github.state.runs.push(...passed);
    results.push(race([success]));
  });
  await race([failure]);
  await Promise.all(results);
  // If requests failed, the success may have come before the issue was opened.
  const open = stage.github.state.issues.filter(({ state }) => state === "open");
  return judge("open issues", open.length, 0);
}

/** The success is reported within five seconds after the failing run has created the issue. */
async function succeedSoon({ stage, draw, disturb, race }: Round): Promise<string[]> {
  const failure = await end(stage, { id: 9001, pr: 1 });
  const success = await end(stage, { id: 9002, pr: 1, conclusion: "success" });
  const passed = stage.github.state.runs.splice(1);
  disturb();
  const results: Promise<void>[] = [];
  stage.github.script.beforeNext({ method: "POST", path: /\/issues$/ }, () => {
    results.push(
      stage.clock.hold(draw(5000)).then(() => {
        stage.github.state.runs.push(...passed);
        return race([success]);
      }),
    );
  });
  await race([failure]);
  await Promise.all(results);
  const open = stage.github.state.issues.filter(({ state }) => state === "open");
  return judge("open issues", open.length, 0);
}

/** The older run waits to write again, and the newer one starts meanwhile. */
async function losesAnswer({ stage, seed, disturb, race }: Round): Promise<string[]> {
  await failBefore(stage, [1]);
  const [older, newer] = [await end(stage, { id: 9002, pr: 1 }), await end(stage, { id: 9003, pr: 2 })];
  disturb();
  stage.github.script.fail({ method: "PATCH", status: 502, when: seed % 2 === 0 ? "before" : "after" });
  let other = Promise.resolve();
  stage.github.script.beforeNext({ method: "PATCH" }, () => {
    other = race([newer]);
  });
  await race([older]);
  await other;
  return [
    ...judgeIssue(stage, {
      state: "open",
      keys: ["8001.1", "9002.1", "9003.1"],
      comments: ["escalation", "occurrence"],
    }),
    ...judge("tracked", tracker(stage).tracked, { "pr:1": "9002.1", "pr:2": "9003.1" }),
  ];
}

/** There is at most one issue of each run, and only one open issue after the next run. */
async function failUnseen({ stage, seed, starts, disturb, race }: Round): Promise<string[]> {
  const events = [await end(stage, { id: 9001, pr: 1 }), await end(stage, { id: 9002, pr: 2 })];
  disturb();
  stage.github.script.lag({ lists: /\/(issues|comments)$/, ms: [20_000, 120_000], seed });
  await race(events);
  const issues = stage.github.state.issues.length;
  calm(stage);
  stage.clock.now = new Date(Date.parse(stage.clock.now) + HOUR_MS).toISOString();
  await race([await end(stage, { id: 9003, pr: 3 })]);
  return [
    ...(issues <= starts ? [] : [`${issues} issues of ${starts} runs`]),
    ...judgeIssue(stage, { state: "open", keys: ["9001.1", "9002.1", "9003.1"], comments: null }),
    ...judgeTwins(stage),
  ];
}

/** Three jobs in the gate, eight in the proof. Green runs lose nothing, and after a green run no twin is open. */
async function failInChains({ stage, disturb, raceOnce }: Round): Promise<string[]> {
  const chains = Array.from({ length: isProof ? 8 : 3 }, (_, at) => at + 1);
  const endRun = (chain: number, nth: number) =>
    end(stage, { id: 9000 + nth * 100 + chain, pr: chain, jobs: [{ ...SMOKE, name: `job ${chain}` }] });
  const events: Event[][] = [];
  for (const chain of chains) {
    events[chain] = [];
    for (let nth = 1; nth <= 5; nth++) events[chain]?.push(await endRun(chain, nth));
  }
  disturb();
  const faults = await Promise.all(
    chains.map(async (chain) => {
      const green: boolean[] = [];
      for (const event of events[chain] ?? []) {
        const [result] = await raceOnce([event]);
        green.push(result?.code === 0);
      }
      return judgeChain(stage, chain, green);
    }),
  );
  return faults.flat();
}

function judgeChain({ github: { state } }: TrackerStage, chain: number, green: readonly boolean[]): string[] {
  const own = state.issues.filter((issue) => issue.state === "open" && issue.title === `CI failure: job ${chain} (ci)`);
  const keys = own.flatMap(({ body }) => parseIssue(body ?? "")?.tracker.keys ?? []);
  const lost = green.flatMap((isGreen, at) => {
    const key = `${9000 + (at + 1) * 100 + chain}.1`;
    return isGreen && !keys.includes(key) ? [`run ${key} is lost`] : [];
  });
  const kinds = state.comments
    .filter(({ issue }) => own.some(({ number }) => number === issue))
    .map(({ body }) => readCommentMarker(body)?.kind ?? "other");
  const isRepeated = new Set(kinds).size < kinds.length;
  return [
    ...lost,
    ...(own.length === 1 || green.at(-1) !== true ? [] : [`${own.length} open issues of job ${chain}`]),
    ...(isRepeated && green.at(-1) === true ? [`comments on the issue of job ${chain}: ${kinds.join()}`] : []),
  ];
}

/** Lets these pull requests fail one after the other, an hour before the race. */
async function failBefore(stage: TrackerStage, pulls: readonly number[]): Promise<void> {
  for (const pr of pulls) await stage.run(await end(stage, { id: 8000 + pr, pr }));
  stage.clock.now = new Date(Date.parse(stage.clock.now) + HOUR_MS).toISOString();
}

/** The event of a run that ends now. */
async function end(stage: TrackerStage, given: Partial<GivenRun> & { id: number; pr: number }): Promise<Event> {
  const conclusion = given.conclusion ?? "failure";
  const { pr } = given;
  stage.addRun({ branch: `topic-${pr}`, jobs: [conclusion === "failure" ? SMOKE : PASSED], ...given, conclusion });
  return stage.eventOf(given.id);
}

function tracker(stage: TrackerStage) {
  const issue = stage.github.state.issues.find(({ body }) => !body?.includes(" twin-of="));
  const { keys, tracked, recovered } = parseIssue(issue?.body ?? "")?.tracker ?? {
    keys: [],
    tracked: {},
    recovered: {},
  };
  return { number: issue?.number ?? 0, state: issue?.state, keys, tracked, recovered };
}

function subjects(stage: TrackerStage): string[] {
  return Object.keys(tracker(stage).tracked);
}

function kindOf(comment: string): string {
  return comment.split(" ")[0] ?? "";
}

/** If `keys` or `comments` is null, any value is right. */
function judgeIssue(
  stage: TrackerStage,
  want: { state: "open" | "closed"; keys: readonly string[] | null; comments: readonly string[] | null },
): string[] {
  const { state, keys, number } = tracker(stage);
  const others = stage.github.state.issues.filter((issue) => issue.number !== number && issue.state === "open");
  return [
    ...judge("the issue", state, want.state),
    ...(want.keys === null ? [] : judge("run keys", keys, want.keys)),
    ...(want.comments === null ? [] : judge("comments", stage.comments(number).map(kindOf).sort(), want.comments)),
    ...judge(
      "other open issues",
      others.map((issue) => issue.number),
      [],
    ),
  ];
}

/** Every twin must be closed, with one comment that leads to the older issue. */
function judgeTwins(stage: TrackerStage): string[] {
  const { issues } = stage.github.state;
  return issues
    .filter(({ body }) => body?.includes(" twin-of="))
    .flatMap(({ number, state }) => {
      const comments = stage.comments(number).map(kindOf);
      return [
        ...judge(`twin #${number}`, state, "closed"),
        ...judge(`comments of twin #${number}`, comments, ["twin"]),
      ];
    });
}

/** If requests fail, a run may give up, and says so. */
function judgeResults(results: readonly ActionResult[], conditions: Conditions | null): string[] {
  const mayFail = (conditions?.faultRate ?? 0) > 0;
  return results.flatMap(({ code, log, annotations }) => {
    const says = annotations.some(({ kind, message }) => kind === "error" && /\/issues|\/runs/.test(message));
    return code === 0 || (mayFail && says) ? [] : [`a run failed: ${log.slice(-500)}`];
  });
}

function judge(what: string, is: unknown, want: unknown): string[] {
  const [left, right] = [is, want].map((value) => JSON.stringify(value));
  return left === right ? [] : [`${what}: ${left} instead of ${right}`];
}
