/** Provides what the races of the API actions share: processes behind a barrier, and one sandbox. */

import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { type SandboxGitHub, startGitHub } from "../../src/sandbox/start-github.ts";

export interface RoundOutcome {
  /** One sentence for each fault in the end state. */
  faults: string[];
  /** The number of comments or issues left, or of runs that continue. */
  state: string;
}

export interface RaceCase {
  name: string;
  /** True for a comparison: hand-written code, or a run without a claim. The result may be wrong. */
  isNaive?: boolean;
  play(round: Round & { lag: ListLag }): Promise<RoundOutcome>;
}

export interface Round {
  seed: number;
  folder: string;
  github: SandboxGitHub;
}

/** `snapshot`: lists show an older state of everything. `new-items`: only new items appear late. */
export interface ListLag {
  ms: readonly [number, number];
  kind: "new-items" | "snapshot";
}

export interface Racer {
  script: string;
  env: Readonly<Record<string, string>>;
}

export async function openGitHub(folder: string): Promise<SandboxGitHub> {
  const bareRepository = { directory: folder, path: process.env.PATH ?? "" };
  return startGitHub({ owner: "acme", repo: "registry", bareRepository, now: () => new Date() });
}

/** Starts all processes, releases them at once, and returns their exit codes in the same order. */
export async function race(racers: readonly Racer[], folder: string): Promise<(number | null)[]> {
  const barrier = path.join(folder, "go");
  const children = racers.map((racer, at) => startRacer(racer, { barrier, log: path.join(folder, `log-${at}`) }));
  await Promise.all(children.map(({ ready }) => ready));
  writeFileSync(barrier, "");
  return Promise.all(children.map(({ ended }) => ended));
}

function startRacer({ script, env }: Racer, { barrier, log }: { barrier: string; log: string }) {
  const wait = 'echo ready; while [ ! -e "$BARRIER" ]; do sleep 0.02; done; exec "$@" > "$LOG" 2>&1';
  const child = spawn("bash", ["-c", wait, "racer", process.execPath, path.resolve(script)], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env, BARRIER: barrier, LOG: log },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ready = new Promise<void>((resolve) => child.stdout.once("data", () => resolve()));
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => {
      writeFileSync(`${log}.code`, String(code));
      resolve(code);
    });
  });
  return { ready, ended };
}

export interface ActionProcess {
  github: SandboxGitHub;
  folder: string;
  event: { name: string; payload: object };
  inputs?: Readonly<Record<string, string>>;
}

export function actionEnv(name: string, { github, folder, event, inputs = {} }: ActionProcess): Record<string, string> {
  mkdirSync(folder, { recursive: true });
  const manifest = parse(readFileSync(`actions/${name}/action.yml`, "utf8"));
  const defaults = Object.entries(manifest.inputs as Record<string, { default?: string }>).map(
    ([input, { default: text = "" }]) => [input, text.startsWith("${{") ? "" : text] as const,
  );
  const files = Object.fromEntries(
    ["OUTPUT", "STEP_SUMMARY"].map((file) => [`GITHUB_${file}`, path.join(folder, file)]),
  );
  for (const file of Object.values(files)) writeFileSync(file, "");
  const eventFile = path.join(folder, "event.json");
  writeFileSync(eventFile, JSON.stringify(event.payload));
  const all = Object.entries({ ...Object.fromEntries(defaults), ...inputs });
  return {
    ...Object.fromEntries(all.map(([input, text]) => [`INPUT_${input.toUpperCase()}`, text])),
    ...files,
    GITHUB_API_URL: github.url,
    GITHUB_SERVER_URL: github.state.webUrl,
    GITHUB_REPOSITORY: "acme/registry",
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: eventFile,
    GITHUB_RUN_ID: "99999",
    GITHUB_WORKSPACE: folder,
    RUNNER_TEMP: folder,
  };
}

export async function workflowRunEvent(github: SandboxGitHub, runId: number) {
  // The server may close a keep-alive connection at the moment of its reuse.
  const headers = { connection: "close" };
  const answer = await fetch(`${github.url}/repos/acme/registry/actions/runs/${runId}`, { headers });
  const workflow_run = (await answer.json()) as object;
  const repository = { id: github.state.repositoryId, full_name: "acme/registry" };
  return { name: "workflow_run", payload: { action: "completed", workflow_run, repository } };
}
