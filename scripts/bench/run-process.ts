import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { performance } from "node:perf_hooks";

export interface ProcessRun {
  wallMs: number;
  /** Peak resident memory. */
  peakBytes: number;
  /** From process start until the action first reads an input; null if the action never does. */
  firstInputMs: number | null;
  /** From process start until the first HTTP request; null if there was none. */
  firstRequestMs: number | null;
  /** From process start to process end, by the clock of the process. */
  ownMs: number;
  exitCode: number | null;
  output: string;
}

/**
 * Loaded into each measured process with --require. On Linux, process.resourceUsage() inherits the parent's peak memory
 * through fork and exec, so the hook prefers VmHWM.
 */
const HOOK = `
const { readFileSync, writeFileSync } = require("node:fs");
let firstInputMs = null;
let firstRequestMs = null;
const channels = require("node:diagnostics_channel");
for (const name of ["http.client.request.start", "undici:request:create"]) {
  channels.subscribe(name, () => (firstRequestMs ??= performance.now()));
}
if (process.env.BENCH_INPUTS === "1") {
  process.env = new Proxy(process.env, {
    get(env, name) {
      if (firstInputMs === null && typeof name === "string" && name.startsWith("INPUT_")) firstInputMs = performance.now();
      return env[name];
    },
  });
}
process.on("exit", () => {
  const ownMs = performance.now();
  let peakKiB = process.resourceUsage().maxRSS;
  try {
    peakKiB = Number(/VmHWM:\\s*(\\d+) kB/.exec(readFileSync("/proc/self/status", "utf8"))[1]);
  } catch {}
  writeFileSync(process.env.BENCH_REPORT, JSON.stringify({ peakBytes: peakKiB * 1024, firstInputMs, firstRequestMs, ownMs }));
});
`;

export function runProcess(
  node: string,
  args: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv; watchInputs?: boolean } = {},
): ProcessRun {
  const directory = mkdtempSync(path.join(tmpdir(), "pipekeeper-bench-"));
  try {
    const hook = path.join(directory, "hook.cjs");
    const report = path.join(directory, "report.json");
    writeFileSync(hook, HOOK);
    const bench = { BENCH_REPORT: report, BENCH_INPUTS: options.watchInputs === true ? "1" : "0" };
    const env = { ...(options.env ?? process.env), ...bench };
    const before = performance.now();
    const child = spawnSync(node, ["--require", hook, ...args], { cwd: options.cwd, env, encoding: "utf8" });
    const wallMs = performance.now() - before;
    if (child.error !== undefined) throw child.error;
    const measured = JSON.parse(readFileSync(report, "utf8")) as Omit<ProcessRun, "wallMs" | "exitCode" | "output">;
    return { wallMs, ...measured, exitCode: child.status, output: `${child.stdout}${child.stderr}` };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
