/** Measures runs of watch-upstream in a terminal, against the sandbox and two repositories on this machine. */

import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { performance } from "node:perf_hooks";
import { startGitHub } from "../../src/sandbox/start-github.ts";
import { openBareRepository } from "../../test/support/github/bare-repository.ts";
import { formatSpread } from "./format-table.ts";

export interface WatchBench {
  rounds: number;
  node: string;
  scratch: string;
}

interface Run {
  wallMs: number;
  calls: number;
}

export const WATCH_HEAD = ["run", "min / median / max ms", "API calls"];

const UPDATER = `require("node:fs").mkdirSync("content/analytics", { recursive: true });
require("node:fs").writeFileSync("content/analytics/head.txt", process.env.PIPEKEEPER_RANGE_HEAD);
setTimeout(() => {}, 1000);`;

/** Returns one row for each kind of run. Each round adds one upstream commit. */
export async function measureWatch({ rounds, node, scratch }: WatchBench): Promise<string[][]> {
  await using upstream = await openBareRepository({ "src/a.ts": "0\n" });
  await using target = await openBareRepository({ "README.md": "target\n" });
  const bareRepository = { directory: target.path, path: process.env.PATH ?? "" };
  const options = { bareRepository, owner: "acme", repo: "shop", token: "ghs_benchmark", now: () => new Date() };
  const github = await startGitHub(options);
  try {
    const updater = path.join(scratch, "updater.cjs");
    writeFileSync(updater, UPDATER);
    const env = {
      ...{ PATH: process.env.PATH, HOME: scratch, STATE_DIRECTORY: path.join(scratch, "state") },
      ...{ GITHUB_API_URL: github.url, GITHUB_SERVER_URL: github.url, GITHUB_TOKEN: "ghs_benchmark" },
      ...{ GITHUB_REPOSITORY: "acme/shop", DASHBOARD_REPO_PATH: await cloneTarget(target.path, scratch) },
    };
    const inputs = ["--upstream", upstream.path, "--updater", JSON.stringify([node, updater]), "--validate", "none"];
    const args = [
      path.resolve("dist/cli/index.js"),
      "watch-upstream",
      ...inputs,
      "--bot-login",
      "github-actions[bot]",
      "--json",
    ];
    const run = async (outcome: string, more: readonly string[] = []): Promise<Run> => {
      const before = { ms: performance.now(), calls: github.requests.length };
      const answer = await runOnce(node, [...args, ...more], { cwd: scratch, env });
      if (JSON.parse(answer).outcome !== outcome) throw new Error(`Expected the outcome ${outcome}, got ${answer}`);
      return { wallMs: performance.now() - before.ms, calls: github.requests.length - before.calls };
    };
    await run("initialized", ["--init"]);
    const runs = { merged: [] as Run[], proposing: [] as Run[], open: [] as Run[] };
    for (let round = 0; round <= rounds; round++) {
      if (round === 0) for (let i = 0; i < rounds; i++) runs.merged.push(await run("noop"));
      await upstream.commit({ "src/a.ts": `${round + 1}\n` });
      const proposing = await run("proposed");
      const open = await run("noop");
      // The first proposal has nothing to replace.
      if (round > 0)
        for (const [kind, one] of [
          ["proposing", proposing],
          ["open", open],
        ] as const)
          runs[kind].push(one);
    }
    return [
      describe("nothing new, everything merged", runs.merged),
      describe("nothing new, pull request open", runs.open),
      describe("new commit: updater of 1 s, new pull request replaces the old one", runs.proposing),
    ];
  } finally {
    await github.close();
  }
}

function describe(name: string, runs: readonly Run[]): string[] {
  return [name, formatSpread(runs.map(({ wallMs }) => wallMs)), String(Math.max(...runs.map(({ calls }) => calls)))];
}

async function cloneTarget(from: string, scratch: string): Promise<string> {
  const checkout = path.join(scratch, "target");
  await runOnce("git", ["clone", "--quiet", from, checkout], { cwd: scratch });
  return checkout;
}

/** Does not block, because the sandbox answers in this process. */
function runOnce(program: string, args: string[], options: { cwd: string; env?: NodeJS.ProcessEnv }): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(program, args, options, (error, stdout, stderr) =>
      error === null ? resolve(stdout) : reject(new Error(`${error.message}\n${stdout}\n${stderr}`)),
    );
  });
}
