import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { performance } from "node:perf_hooks";
import { formatSpread, pairedRatio } from "./format-table.ts";
import { runProcess } from "./run-process.ts";

export interface PublishingBench {
  scale: number;
  state: string;
  rounds: number;
  node: string;
  scratch: string;
}

const CLI = path.resolve("dist/cli/index.js");

/**
 * Measures update-dashboard from an empty folder to a pushed commit, compared with `git clone --depth 1` of the same
 * remote. Returns rows of state, subject, milliseconds, ratio and limit. The first round only fills the file cache.
 */
export function measurePublishing(bench: PublishingBench): string[][] {
  const { scale, rounds, scratch } = bench;
  const { url, reset } = prepareRemote(bench);
  const clone = path.join(scratch, "clone");
  const clones: number[] = [];
  const runs: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const cloned = timed(() => execFileSync("git", ["clone", "--quiet", "--depth", "1", url, clone]));
    rmSync(clone, { recursive: true, force: true });
    const published = publish(url, bench);
    reset();
    if (round === 0) continue;
    clones.push(cloned);
    runs.push(published);
  }
  const ratio = pairedRatio(runs, clones).toFixed(2);
  return [
    [`${scale}x`, "git clone --depth 1", formatSpread(clones), "1.00", ""],
    [`${scale}x`, "update-dashboard", formatSpread(runs), ratio, scale >= 10 ? "0.5" : "0.8"],
  ];
}

/** `reset` moves the branch of the remote back to its start. */
function prepareRemote({ scale, state, scratch }: PublishingBench): { url: string; reset(): void } {
  const bare = path.join(scratch, `${scale}x.git`);
  const git = (...args: string[]) => execFileSync("git", ["--git-dir", bare, ...args], { encoding: "utf8" }).trim();
  if (!existsSync(bare)) {
    git("init", "--quiet", "--bare", "--initial-branch=main");
    git("--work-tree", state, "add", "--all", ".");
    const identity = ["-c", "user.name=bench", "-c", "user.email=bench@example.test"];
    git(...identity, "--work-tree", state, "commit", "--quiet", "-m", "state");
    git("repack", "-adq");
    // GitHub allows filters too.
    git("config", "uploadpack.allowFilter", "true");
  }
  const tip = git("rev-parse", "main");
  return { url: `file://${bare}`, reset: () => void git("update-ref", "refs/heads/main", tip) };
}

/** For a large state, our own format exceeds GitHub's file limit, so the run publishes the compatible format. */
function publish(url: string, { node, scratch }: PublishingBench): number {
  const cwd = path.join(scratch, "empty");
  mkdirSync(cwd, { recursive: true });
  const args = [CLI, "update-dashboard", "--remote", url, "--branch", "main", "--format", "queue-analytics"];
  const run = runProcess(node, args, { cwd });
  if (run.exitCode === 0 && run.output.includes("Published the dashboard")) return run.wallMs;
  throw new Error(`update-dashboard ended with code ${run.exitCode}:\n${run.output}`);
}

function timed(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}
