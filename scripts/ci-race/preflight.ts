/**
 * Plays eight runs that ask at once whether a pull request is open, while lists lag behind.
 *
 * One run continues and opens a pull request. Every other run must skip, even after the claim is released.
 */

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import {
  actionEnv,
  type ListLag,
  type RaceCase,
  type Racer,
  type Round,
  type RoundOutcome,
  race,
} from "./race-case.ts";

const RACERS = 8;
const SCRIPT = "dist/preflight-open-pr/index.js";
const HEAD = "batch/npm-1";
const IDENTITY = ["-c", "user.name=Race", "-c", "user.email=race@example.com"];

export const preflightCases: readonly RaceCase[] = [
  { name: "8 preflights without a claim", isNaive: true, play: (round) => playPreflights(round, { claim: false }) },
  { name: "8 preflights with a claim", play: (round) => playPreflights(round, { claim: true }) },
  {
    name: "8 preflights over the claim of a run that has ended",
    play: (round) => playPreflights(round, { claim: true, isTakeOver: true }),
  },
];

interface Plan {
  claim: boolean;
  isTakeOver?: boolean;
}

interface Asking extends Racer {
  runId: number;
  output: string;
  folder: string;
}

async function playPreflights(
  round: Round & { lag: ListLag },
  { claim, isTakeOver = false }: Plan,
): Promise<RoundOutcome> {
  const { github, folder, seed } = round;
  prepareRepository(round);
  github.script.lag({ lists: /\/pulls$/, seed, ...round.lag });
  const inputs = { claim: String(claim) };
  if (isTakeOver) {
    await askAlone(createAsking(round, 0, inputs));
    github.add.run({ id: 9000, headSha: "a".repeat(40), status: "completed", conclusion: "cancelled" });
  }
  const racers = Array.from({ length: RACERS }, (_, at) => createAsking(round, at + 1, inputs));
  const codes = await race(racers, folder);
  const going = racers.filter(({ output }) => readSkip(output) === "false");
  const faults = codes.every((code) => code === 0) ? [] : [`exit codes ${codes.join(" ")}`];
  if (going.length !== 1) faults.push(`${going.length} runs go on`);
  else faults.push(...(await goOn(round, going[0] as Asking)));
  return { faults, state: String(going.length) };
}

async function goOn(round: Round, winner: Asking): Promise<string[]> {
  const { github } = round;
  await openPullRequest(round);
  const meanwhile = await askAlone(createAsking(round, RACERS + 1, { claim: "true" }));
  await askAlone(createAsking(round, winner.runId - 9000, { mode: "release" }));
  const later = await askAlone(createAsking(round, RACERS + 2, { claim: "true" }));
  return [
    ...(meanwhile === "true" ? [] : ["a run went on while the pull request was not listed yet"]),
    ...(later === "true" ? [] : ["a run went on after the claim was given back"]),
    ...(github.state.pulls.length === 1 ? [] : [`${github.state.pulls.length} pull requests`]),
  ];
}

function prepareRepository({ github, folder }: Round): void {
  const directory = path.join(folder, "remote.git");
  const git = (args: string[]) => execFileSync("git", args, { cwd: folder, encoding: "utf8" }).trim();
  git(["init", "--quiet", "--bare", "--initial-branch=main", directory]);
  const inside = (args: string[]) => git(["--git-dir", directory, ...IDENTITY, ...args]);
  const tree = inside(["hash-object", "-t", "tree", "-w", "/dev/null"]);
  const main = inside(["commit-tree", tree, "-m", "start"]);
  inside(["update-ref", "refs/heads/main", main]);
  inside(["update-ref", `refs/heads/${HEAD}`, inside(["commit-tree", tree, "-p", main, "-m", "recipes"])]);
  github.state.bareRepository = { directory, path: process.env.PATH ?? "" };
}

async function openPullRequest({ github }: Round): Promise<void> {
  const answer = await fetch(`${github.url}/repos/acme/registry/pulls`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ head: HEAD, base: "main", title: "Recipes of npm" }),
  });
  if (answer.status !== 201) throw new Error(`opening the pull request: ${answer.status} ${await answer.text()}`);
}

function createAsking({ github, folder }: Round, nth: number, inputs: Record<string, string>): Asking {
  const own = path.join(folder, `racer-${nth}-${inputs.mode ?? "check"}`);
  const event = { name: "schedule", payload: {} };
  const env = actionEnv("preflight-open-pr", { github, folder: own, event, inputs: { ecosystem: "npm", ...inputs } });
  const runId = 9000 + nth;
  return {
    ...{ script: SCRIPT, env: { ...env, GITHUB_RUN_ID: String(runId) } },
    ...{ runId, folder: own, output: path.join(own, "OUTPUT") },
  };
}

async function askAlone(asking: Asking): Promise<string | undefined> {
  await race([asking], asking.folder);
  return readSkip(asking.output);
}

function readSkip(output: string): string | undefined {
  return /^skip<<(\S+)\n(.*)\n\1$/m.exec(readFileSync(output, "utf8"))?.[2];
}
