/** Plays eight failed runs at once, in one category or in eight, and a failure at the same time as a recovery. */

import path from "node:path";
import { parseIssue } from "../../actions/failure-tracker/parse-issue.ts";
import type { SandboxGitHub } from "../../src/sandbox/start-github.ts";
import {
  actionEnv,
  type ListLag,
  type RaceCase,
  type Racer,
  type Round,
  type RoundOutcome,
  race,
  workflowRunEvent,
} from "./race-case.ts";

const RACERS = 8;
const HEAD = "b".repeat(40);
const OURS = "dist/failure-tracker/index.js";
const NAIVE = "build/scripts/ci-race/naive-tracker.js";
const MAIN = "branch:main";

export interface TrackerRace {
  script: string;
  lag: ListLag;
  inputs?: Readonly<Record<string, string>>;
}

const SCRIPTS = [
  { name: "list-then-create without repair", script: NAIVE },
  { name: "failure-tracker", script: OURS },
];

export const trackerCases: readonly RaceCase[] = SCRIPTS.flatMap(({ name, script }): RaceCase[] => {
  const isNaive = script === NAIVE;
  const planOf = ({ lag }: { lag: ListLag }): TrackerRace => ({ script, lag });
  return [
    { name: `8 failures of one category, ${name}`, isNaive, play: (round) => playOneCategory(round, planOf(round)) },
    { name: `8 failures of 8 categories, ${name}`, isNaive, play: (round) => playCategories(round, planOf(round)) },
    {
      name: `failure and newer recovery, ${name}`,
      isNaive,
      play: (round) => playRecovery(round, planOf(round), { isNewer: true }),
    },
    {
      name: `recovery and newer failure, ${name}`,
      isNaive,
      play: (round) => playRecovery(round, planOf(round), { isNewer: false }),
    },
  ];
});

export async function playOneCategory(round: Round, plan: TrackerRace): Promise<RoundOutcome> {
  const { github } = round;
  setLag(round, plan);
  const racers: Racer[] = [];
  for (let nth = 1; nth <= RACERS; nth++) {
    racers.push(
      await createRacer(round, plan, { id: 9000 + nth, pull: nth, conclusion: "failure", job: "docker smoke" }),
    );
  }
  const codes = await race(racers, round.folder);
  const open = listOpen(github);
  const [issue] = open;
  const subjects = Object.keys(issue?.tracker?.tracked ?? {}).length;
  const closed = github.state.issues.filter(({ state }) => state === "closed").map(describe);
  const unlinked = closed.filter((twin) => followLinks(twin, closed) !== issue?.number);
  return {
    faults: [
      ...judgeCodes(codes),
      ...(open.length === 1 ? [] : [`${open.length} open issues`]),
      ...(issue?.occurrences === RACERS ? [] : [`${issue?.occurrences} occurrences`]),
      ...(subjects === RACERS || plan.script === NAIVE ? [] : [`${subjects} tracked subjects`]),
      ...(unlinked.length === 0 ? [] : [`${unlinked.length} closed twins without a link`]),
    ],
    state: `${open.length}`,
  };
}

export async function playCategories(round: Round, plan: TrackerRace): Promise<RoundOutcome> {
  setLag(round, plan);
  const racers: Racer[] = [];
  for (let nth = 1; nth <= RACERS; nth++) {
    racers.push(
      await createRacer(round, plan, { id: 9000 + nth, pull: nth, conclusion: "failure", job: `job ${nth}` }),
    );
  }
  const codes = await race(racers, round.folder);
  const open = listOpen(round.github);
  const titles = new Set(open.map(({ title }) => title));
  return {
    faults: [
      ...judgeCodes(codes),
      ...(open.length === RACERS && titles.size === RACERS
        ? []
        : [`${open.length} open issues, ${titles.size} titles`]),
      ...(open.every(({ occurrences }) => occurrences === 1) ? [] : ["a wrong count"]),
    ],
    state: `${open.length}`,
  };
}

/** A failure and a success on main arrive at once while the issue is open. The newer run decides. */
export async function playRecovery(
  round: Round,
  plan: TrackerRace,
  { isNewer }: { isNewer: boolean },
): Promise<RoundOutcome> {
  const { github, folder } = round;
  const job = "docker smoke";
  const first = await createRacer(round, plan, { id: 9001, pull: null, conclusion: "failure", job });
  const before = await race([first], path.join(folder, "racer-9001"));
  // Only new items appear late, and this issue has been listed for a long time.
  github.state.issues = github.state.issues.map((issue) => ({ ...issue }));
  setLag(round, plan);
  const [failed, passed] = isNewer ? [9002, 9003] : [9003, 9002];
  const failure = await createRacer(round, plan, { id: failed, pull: null, conclusion: "failure", job });
  const success = await createRacer(round, plan, { id: passed, pull: null, conclusion: "success", job });
  const codes = await race(round.seed % 2 === 0 ? [failure, success] : [success, failure], folder);
  const open = listOpen(github);
  const issue = github.state.issues.map(describe)[0];
  const tracked = issue?.tracker?.tracked[MAIN];
  const isRight = isNewer ? open.length === 0 && tracked === undefined : open.length === 1 && tracked === `${failed}.1`;
  const isNaive = plan.script === NAIVE;
  return {
    faults: [
      ...judgeCodes([...before, ...codes]),
      ...(isRight || (isNaive && open.length === (isNewer ? 0 : 1)) ? [] : [`${open.length} open, tracked ${tracked}`]),
      ...(issue?.occurrences === 2 ? [] : [`${issue?.occurrences} occurrences`]),
      ...(github.state.issues.length === 1 ? [] : [`${github.state.issues.length} issues`]),
    ],
    state: `${open.length}`,
  };
}

function setLag({ github, seed }: Round, { lag }: TrackerRace): void {
  github.script.lag({ lists: /\/issues$|\/comments$/, seed, ...lag });
}

interface Run {
  id: number;
  /** Null for a push to main. */
  pull: number | null;
  conclusion: string;
  job: string;
}

async function createRacer({ github, folder }: Round, plan: TrackerRace, run: Run): Promise<Racer> {
  const { id, pull, conclusion, job } = run;
  const at = `2026-11-20T10:${String(id % 60).padStart(2, "0")}:00Z`;
  if (pull !== null && !github.state.pulls.some(({ number }) => number === pull)) github.add.pull({ number: pull });
  github.add.run({
    ...{ id, conclusion, headSha: HEAD, headBranch: pull === null ? "main" : "topic", createdAt: at, updatedAt: at },
    event: pull === null ? "push" : "pull_request",
    pullRequests:
      pull === null ? [] : [{ number: pull, headSha: HEAD, base: "main", baseRepositoryId: github.state.repositoryId }],
  });
  const steps = [{ name: "Start", conclusion }];
  const { id: jobId } = github.add.job({ runId: id, name: job, conclusion, startedAt: at, completedAt: at, steps });
  github.add.log({ jobId, content: `${at} error: it did not start\n` });
  const event = await workflowRunEvent(github, id);
  const own = path.join(folder, `racer-${id}`);
  // The runs have old dates, so turn off auto-heal after silence.
  const inputs = { "auto-heal-hours": "0", ...plan.inputs };
  return { script: plan.script, env: actionEnv("failure-tracker", { github, folder: own, event, inputs }) };
}

/** A duplicate may point to another closed duplicate. The last link must lead to the open issue. */
function followLinks(twin: ReturnType<typeof describe>, closed: readonly ReturnType<typeof describe>[]): number | null {
  const target = twin.tracker?.twinOf ?? null;
  const next = closed.find(({ number }) => number === target && number < twin.number);
  return next === undefined ? target : followLinks(next, closed);
}

function listOpen({ state }: SandboxGitHub) {
  return state.issues.filter((issue) => issue.state === "open").map(describe);
}

function describe({ number, title, body }: SandboxGitHub["state"]["issues"][number]) {
  const occurrences = Number(/^Occurrences: (\d+)$/m.exec(body ?? "")?.[1] ?? 0);
  return { number, title, occurrences, tracker: parseIssue(body ?? "")?.tracker ?? null };
}

function judgeCodes(codes: readonly (number | null)[]): string[] {
  return codes.every((code) => code === 0) ? [] : [`exit codes ${codes.join(" ")}`];
}
