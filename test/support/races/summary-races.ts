/** Simultaneous runs of post-ci-summary with the virtual clock, and what they must lead to. */

import { parseSummaryMarker } from "../../../actions/post-ci-summary/summary-marker.ts";
import { compareRunKeys, newerRunKey } from "../../../src/pipeline/run-key.ts";
import type { FaultKind } from "../../../src/sandbox/fault-kinds.ts";
import { chance, type Lag } from "../../../src/sandbox/lists.ts";
import { BOT, type Event } from "../ci-stage.ts";
import { addCi, openStage, type Stage, workflowRunEvent } from "../ci-summary.ts";
import type { ActionResult } from "../run-action.ts";

/** What the server does to those who call it. */
export interface Conditions {
  name: string;
  lagMs: readonly [number, number];
  kind?: Lag["kind"];
  /** Answers do not mention the rate limit. */
  hidesLimit?: boolean;
  /** Share of the requests that fail. */
  faultRate?: number;
}

export interface Race {
  name: string;
  /** A sentence for each fault of the end state. */
  play(round: Round): Promise<string[]>;
}

interface Round {
  stage: Stage;
  seed: number;
  hasFaults: boolean;
  /** From here on the lists lag and requests fail. */
  disturb(): void;
  /** All at once, each within the first second or two. */
  race(events: readonly Event[]): Promise<ActionResult[]>;
}

const LISTS = /\/(comments|jobs|runs|statuses|pulls)$/;
const KINDS: readonly FaultKind[] = [
  ...(["outage-before", "outage-after", "drop-before", "drop-after"] as const),
  ...(["reset-before", "reset-after", "html-page", "secondary-limit"] as const),
];
const INPUTS = { "settle-ms": "500", "commit-status": "ci" };
const OLD = "a".repeat(40);
const NEW = "b".repeat(40);

/** Plays a race under these conditions. */
export async function playRace({ play }: Race, conditions: Conditions, seed: number): Promise<string[]> {
  await using stage = await openStage();
  const { script, state } = stage.github;
  let drawn = 0;
  const draw = (most: number) => Math.floor(most * chance(seed * 5039 + drawn++));
  const delay = () =>
    script.beforeNext({}, async () => {
      delay();
      await stage.clock.hold(30 + draw(400));
    });
  const disturb = () => {
    delay();
    state.rateLimit.isHidden = conditions.hidesLimit === true;
    script.lag({ lists: LISTS, ms: conditions.lagMs, kind: conditions.kind ?? "new-items", seed } as Lag);
    const rate = conditions.faultRate ?? 0;
    script.failRandomly(rate === 0 ? null : { rate, seed, kinds: KINDS, path: /^\/repos/ });
  };
  const race: Round["race"] = async (events) =>
    await Promise.all(events.map((event) => stage.run(event, INPUTS, {}, draw(1500))));
  return await play({ stage, seed, hasFaults: (conditions.faultRate ?? 0) > 0, disturb, race });
}

export const RACES: readonly Race[] = [
  { name: "eight runs of one head, no comment yet", play: endAtOnce({ hasComment: false, heads: [NEW] }) },
  { name: "eight runs of one head over an old comment", play: endAtOnce({ hasComment: true, heads: [NEW] }) },
  { name: "eight runs of two heads in turn", play: endAtOnce({ hasComment: false, heads: [OLD, NEW] }) },
  { name: "eight runs of two heads over an old comment", play: endAtOnce({ hasComment: true, heads: [OLD, NEW] }) },
  { name: "eight pull requests", play: endApart },
  { name: "the same event three times", play: repeatEvent },
  { name: "two attempts of a run", play: endTwice },
  { name: "the older run ends last", play: endOlderLast },
];

/** Every other run failed; the last one is the newest, in its second attempt. */
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

/** Attempt 2 ends while the follower of attempt 1 reads; which of the two fails depends on the seed. */
async function endTwice({ stage, hasFaults, seed, disturb, race }: Round): Promise<string[]> {
  setHead(stage, NEW);
  const [first, second] = seed % 2 === 0 ? (["failure", "success"] as const) : (["success", "failure"] as const);
  const before = await end(stage, { id: 9001, headSha: NEW, gate: first });
  disturb();
  const following = race([before]);
  await stage.clock.hold(Math.floor(3000 * chance(seed * 71)));
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

async function endOlderLast({ stage, hasFaults, disturb, race }: Round): Promise<string[]> {
  setHead(stage, NEW);
  const newer = await end(stage, { id: 9002, headSha: NEW, gate: "failure" });
  const older = await end(stage, { id: 9001, headSha: NEW, gate: "success" });
  disturb();
  const results = await race([newer]);
  results.push(...(await race([older])));
  return judgeComment({ stage, results, hasFaults }, 128, { run: 9002, attempt: 1, headSha: NEW });
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

/**
 * What the newest run that ended well has to say, or something newer, is on the pull request and on the commit. A run that
 * gave up says so and may leave a twin.
 */
function judgeRuns({ github: { state } }: Stage, pull: number, results: readonly ActionResult[]): string[] {
  const own = results.filter(({ outputs }) => outputs["pr-number"] === String(pull));
  const red = results.filter(({ code }) => code !== 0);
  const left = state.comments.filter(({ issue }) => issue === pull);
  const standing = parseSummaryMarker(left[0]?.body ?? "")?.standing;
  const shown = `${standing?.run}.${standing?.attempt}`;
  // A run of another head than the pull request's gives way to any run of that head.
  const head = state.pulls.find(({ number }) => number === pull)?.headSha;
  const ofHead = own.filter(({ outputs }) => outputs["head-sha"] === head);
  const good = newest(ofHead.filter(({ code }) => code === 0));
  const isOfHead = good === "0.0" || standing?.headSha === head;
  // Older runs leave the status to the newest one, which says so if it cannot set it.
  const owing = ofHead.find(({ outputs }) => `${outputs["run-id"]}.${outputs.attempt}` === newest(ofHead));
  const isOwed = owing?.code !== 0 || owing.annotations.some(isAboutStatus);
  const withStatus = isOwed ? "0.0" : newest(ofHead);
  const status = state.statuses.filter(({ sha }) => sha === head).at(-1);
  const [, run = "0", attempt = "1"] = /\/runs\/(\d+)(?:\/attempts\/(\d+))?$/.exec(status?.targetUrl ?? "") ?? [];
  return [
    ...red.flatMap(({ outputs, annotations, log }) =>
      outputs.result === "not-written" && annotations.some(({ kind }) => kind === "error") ? [] : [`failed: ${log}`],
    ),
    ...(left.length === 1 || red.length > 0 ? [] : [`${left.length} comments on #${pull}`]),
    ...(isOfHead ? [] : [`#${pull} shows an older head`]),
    ...(compareRunKeys(shown, good) >= 0 ? [] : [`#${pull} shows ${shown}, but ${good} ended well`]),
    ...(compareRunKeys(`${run}.${attempt}`, withStatus) >= 0
      ? []
      : [`the status of #${pull} is of ${run}.${attempt}, but ${withStatus} ended well`]),
  ];
}

function isAboutStatus({ message }: ActionResult["annotations"][number]): boolean {
  return message.startsWith('The commit status "ci" was not set.');
}

function newest(results: readonly ActionResult[]): string {
  return results.reduce((best, { outputs }) => newerRunKey(best, `${outputs["run-id"]}.${outputs.attempt}`), "0.0");
}

/** Where nothing fails, all end well, and this is what is left. */
function judgeComment(
  { stage, results, hasFaults }: { stage: Stage; results: readonly ActionResult[]; hasFaults: boolean },
  pull: number,
  wanted: { run: number; attempt: number; headSha: string },
): string[] {
  const faults = judgeRuns(stage, pull, results);
  if (hasFaults) return faults;
  const standing = parseSummaryMarker(
    stage.github.state.comments.find(({ issue }) => issue === pull)?.body ?? "",
  )?.standing;
  const isRight =
    standing?.run === wanted.run && standing.attempt === wanted.attempt && standing.headSha === wanted.headSha;
  return [
    ...faults,
    ...results.filter(({ code }) => code !== 0).map(({ log }) => `failed: ${log}`),
    ...(isRight ? [] : [`#${pull} shows run ${standing?.run}, attempt ${standing?.attempt}`]),
  ];
}
