/** Runs an action's bundle as a runner does. */

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { runProcess } from "./run-process.ts";

export interface StepPlan {
  bundle: string;
  /** Raw inputs, including those with default values. */
  inputs: Readonly<Record<string, string>>;
  workspace: string;
  /** A new folder for the runner's files. */
  folder: string;
  event: { name: string; payload: object };
  sha: string;
  repository: string;
  runNumber: number;
  apiUrl: string;
  /** The start of URLs for browsers. */
  serverUrl: string;
  now: Date;
  env: Readonly<Record<string, string>>;
  signal: AbortSignal;
}

export interface StepResult {
  code: number | null;
  outputs: Record<string, string>;
  /** Markdown. */
  summary: string;
  /** Log lines. Annotations start with `::`. */
  log: string[];
  durationMs: number;
}

export async function runStep(plan: StepPlan): Promise<StepResult> {
  const { folder, workspace, env, signal } = plan;
  mkdirSync(folder, { recursive: true });
  const files = Object.fromEntries(
    ["OUTPUT", "STEP_SUMMARY", "ENV", "STATE", "EVENT_PATH"].map((name) => [`GITHUB_${name}`, path.join(folder, name)]),
  );
  for (const place of Object.values(files)) writeFileSync(place, "");
  writeFileSync(files.GITHUB_EVENT_PATH as string, JSON.stringify(plan.event.payload));
  const inputs = Object.entries(plan.inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const startedMs = performance.now();
  const end = await runProcess({
    program: process.execPath,
    args: [plan.bundle],
    cwd: workspace,
    env: { ...env, ...stepEnvironment(plan), ...files, ...Object.fromEntries(inputs) },
    signal,
  });
  return {
    code: end.code,
    outputs: parseOutputs(readFileSync(files.GITHUB_OUTPUT as string, "utf8")),
    summary: readFileSync(files.GITHUB_STEP_SUMMARY as string, "utf8"),
    log: `${end.stdout}${end.stderr}`.split(/\r?\n/).filter((line) => line !== ""),
    durationMs: Math.round(performance.now() - startedMs),
  };
}

function stepEnvironment({ workspace, folder, event, sha, repository, runNumber, apiUrl, serverUrl, now }: StepPlan) {
  return {
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_WORKFLOW: "Demo",
    GITHUB_JOB: "demo",
    GITHUB_EVENT_NAME: event.name,
    GITHUB_REF: "refs/heads/main",
    GITHUB_REF_NAME: "main",
    GITHUB_REF_TYPE: "branch",
    GITHUB_SHA: sha,
    GITHUB_REPOSITORY: repository,
    GITHUB_REPOSITORY_OWNER: repository.split("/")[0] as string,
    GITHUB_RUN_ID: String(runNumber),
    GITHUB_RUN_NUMBER: String(runNumber),
    GITHUB_RUN_ATTEMPT: "1",
    GITHUB_API_URL: apiUrl,
    GITHUB_SERVER_URL: serverUrl,
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: folder,
    SOURCE_DATE_EPOCH: String(now.getTime() / 1000),
  };
}

/** Each output is a line `name<<delimiter`, then the lines of the value, then a line with the delimiter. */
function parseOutputs(text: string): Record<string, string> {
  const found = text.matchAll(/^(.+)<<(ghadelimiter_\S+)\r?\n([\s\S]*?)\r?\n\2$/gm);
  return Object.fromEntries([...found].map(([, name, , value]) => [name, value]));
}
