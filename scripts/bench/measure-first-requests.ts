/** Measures the time from the start of an action to its first request to GitHub. */

import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Worker } from "node:worker_threads";
import { parse } from "yaml";
import { listActions } from "../list-commands.ts";
import { median, pairedRatio } from "./format-table.ts";
import { runProcess } from "./run-process.ts";

export interface Options {
  node: string;
  rounds: number;
  scratch: string;
}

/** Inputs that an action needs, besides its defaults, to send a request. */
const INPUTS: Record<string, Record<string, string>> = {
  "update-dashboard": { publish: "branch", transport: "api" },
  "preflight-open-pr": { ecosystem: "homebrew" },
  // The first requests of seed-queue go to public services, so an invalid input ends the run first.
  "seed-queue": { sources: "none" },
};
const SHA = "4f0c2d19ab37e6517c8d90b2e1a4f3c5d6079b88";
const REPOSITORY = { id: 1, full_name: "acme/registry", owner: { login: "acme" }, default_branch: "main" };

/** The main thread waits for the processes, so the server has its own thread. The actions never retry after a 401. */
const REFUSING_SERVER = `
const { parentPort } = require("node:worker_threads");
const server = require("node:http").createServer((_, response) => {
  response.writeHead(401, { "content-type": "application/json" }).end('{"message":"Bad credentials"}');
});
server.listen(0, "127.0.0.1", () => parentPort.postMessage(server.address().port));
`;

/** Returns one row for each action that talks to GitHub: its name, its median, and its median ratio to `node -e 0`. */
export async function measureFirstRequests({ node, rounds, scratch }: Options): Promise<string[][]> {
  const worker = new Worker(REFUSING_SERVER, { eval: true });
  try {
    const port = await new Promise<number>((resolve, reject) => worker.once("message", resolve).once("error", reject));
    const event = path.join(scratch, "event.json");
    writeFileSync(event, JSON.stringify({ action: "completed", workflow_run: describeRun(), repository: REPOSITORY }));
    const subjects = listActions().map((name) => ({
      name,
      env: describeRunner(name, { scratch, event, port }),
      times: [] as number[],
    }));
    const least: number[] = [];
    for (let round = 0; round <= rounds; round++) {
      const { ownMs } = runProcess(node, ["-e", "0"], { cwd: scratch });
      if (round > 0) least.push(ownMs);
      for (const { name, env, times } of subjects) {
        const { firstRequestMs } = runProcess(node, [path.resolve(`dist/${name}/index.js`)], { cwd: scratch, env });
        if (round > 0 && firstRequestMs !== null) times.push(firstRequestMs);
      }
    }
    return subjects
      .filter(({ times }) => times.length === least.length)
      .map(({ name, times }) => [name, median(times).toFixed(0), pairedRatio(times, least).toFixed(2)]);
  } finally {
    await worker.terminate();
  }
}

function describeRunner(name: string, place: { scratch: string; event: string; port: number }): NodeJS.ProcessEnv {
  const { inputs } = parse(readFileSync(`actions/${name}/action.yml`, "utf8"));
  const given: NodeJS.ProcessEnv = {};
  for (const [input, { default: value = "" }] of Object.entries<{ default?: string }>(inputs)) {
    given[`INPUT_${input.toUpperCase()}`] = INPUTS[name]?.[input] ?? (value.includes("${{") ? "" : value);
  }
  return {
    PATH: process.env.PATH,
    HOME: place.scratch,
    GITHUB_WORKSPACE: place.scratch,
    GITHUB_API_URL: `http://127.0.0.1:${place.port}`,
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_REPOSITORY: REPOSITORY.full_name,
    GITHUB_EVENT_NAME: "workflow_run",
    GITHUB_EVENT_PATH: place.event,
    GITHUB_REF: "refs/heads/main",
    GITHUB_REF_NAME: "main",
    GITHUB_SHA: SHA,
    GITHUB_RUN_ID: "1",
    GITHUB_RUN_ATTEMPT: "1",
    ...given,
    INPUT_TOKEN: "ghs_benchmark",
  };
}

function describeRun() {
  return {
    ...{ id: 9001, run_attempt: 1, run_number: 482, name: "ci", workflow_id: 7, path: ".github/workflows/ci.yml" },
    ...{ event: "pull_request", status: "completed", conclusion: "failure", head_sha: SHA, head_branch: "topic" },
    ...{ created_at: "2026-11-20T10:00:00Z", updated_at: "2026-11-20T10:15:00Z", head_repository: REPOSITORY },
    html_url: "https://github.com/acme/registry/actions/runs/9001",
    pull_requests: [{ number: 128, head: { sha: SHA }, base: { repo: { id: 1 } } }],
  };
}
