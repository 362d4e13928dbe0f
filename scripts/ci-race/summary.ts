/**
 * Plays eight summaries of one pull request at once: eight runs on two alternating heads, the newest in its second
 * attempt.
 */

import path from "node:path";
import { parseSummaryMarker } from "../../actions/post-ci-summary/summary-marker.ts";
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
const OLD_HEAD = "a".repeat(40);
const HEAD = "b".repeat(40);
const PULL = 128;
const BOT = "github-actions[bot]";
const JOBS = ["python ci (3.11)", "python ci (3.12)", "docker smoke", "gate"];

export interface SummaryRace {
  script: string;
  lag: ListLag;
  hasComment: boolean;
  inputs?: Readonly<Record<string, string>>;
}

const OURS = "dist/post-ci-summary/index.js";
const NAIVE = "build/scripts/ci-race/naive-summary.js";

export const summaryCases: readonly RaceCase[] = [
  {
    name: "8 summaries, list-then-create without repair",
    isNaive: true,
    play: (round) => playSummaries(round, { script: NAIVE, lag: round.lag, hasComment: false }),
  },
  {
    name: "8 summaries, post-ci-summary",
    play: (round) => playSummaries(round, { script: OURS, lag: round.lag, hasComment: false }),
  },
  {
    name: "8 over an older comment, list-then-create",
    isNaive: true,
    play: (round) => playSummaries(round, { script: NAIVE, lag: round.lag, hasComment: true }),
  },
  {
    name: "8 over an older comment, post-ci-summary",
    play: (round) => playSummaries(round, { script: OURS, lag: round.lag, hasComment: true }),
  },
];

export async function playSummaries({ github, folder, seed }: Round, plan: SummaryRace): Promise<RoundOutcome> {
  github.add.pull({ number: PULL, head: "topic", headSha: HEAD });
  if (plan.hasComment) addOldComment(github);
  github.script.lag({ lists: /\/comments$/, seed, ...plan.lag });
  const racers: Racer[] = [];
  for (let nth = 1; nth <= RACERS; nth++) racers.push(await createRacer(github, nth, { folder, plan }));
  const codes = await race(racers, folder);
  return judge(github, codes);
}

async function createRacer(
  github: SandboxGitHub,
  nth: number,
  { folder, plan }: { folder: string; plan: SummaryRace },
): Promise<Racer> {
  const id = 9000 + nth;
  const headSha = nth % 2 === 0 ? HEAD : OLD_HEAD;
  const attempt = nth === RACERS ? 2 : 1;
  const at = (seconds: number) => `2026-11-20T10:${String(nth).padStart(2, "0")}:${String(seconds).padStart(2, "0")}Z`;
  github.add.run({
    ...{ id, number: nth, attempt, headSha, conclusion: "success", createdAt: at(0), updatedAt: at(30) },
    pullRequests: [{ number: PULL, headSha, base: "main", baseRepositoryId: github.state.repositoryId }],
  });
  for (const name of JOBS) github.add.job({ runId: id, name, startedAt: at(5), completedAt: at(20) });
  const event = await workflowRunEvent(github, id);
  const own = path.join(folder, `racer-${nth}`);
  const { script, inputs = {} } = plan;
  return { script, env: actionEnv("post-ci-summary", { github, folder: own, event, inputs }) };
}

function addOldComment(github: SandboxGitHub): void {
  const marker = `<!-- pipekeeper:ci-summary v=1 key=default pr=${PULL} head=${OLD_HEAD} run=8000 attempt=1 as-of=2026-11-20T09:00:00Z -->`;
  github.add.comment({ issue: PULL, author: BOT, body: `${marker}\n## old`, createdAt: "2026-11-20T09:00:00Z" });
}

function judge({ state }: SandboxGitHub, codes: readonly (number | null)[]): RoundOutcome {
  const left = state.comments.filter(({ issue }) => issue === PULL);
  const standing = parseSummaryMarker(left[0]?.body ?? "")?.standing;
  const newest = 9000 + RACERS;
  const faults = [
    ...(left.length === 1 ? [] : [`${left.length} comments`]),
    ...(standing?.headSha === HEAD && standing.run === newest && standing.attempt === 2
      ? []
      : [`shows run ${standing?.run}, attempt ${standing?.attempt}`]),
    ...(codes.every((code) => code === 0) ? [] : [`exit codes ${codes.join(" ")}`]),
  ];
  return { faults, state: `${left.length}` };
}
