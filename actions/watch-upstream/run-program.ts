/** Runs an untrusted program with limits, and ends every process it leaves behind. */

import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import type { Readable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { findStrays, isRunning, RUN_ID, type Stray } from "./find-strays.ts";
import { openOutputLog } from "./output-log.ts";

export interface Program {
  /** The program and its arguments. No shell is involved. */
  argv: readonly string[];
  cwd: string;
  /** The whole environment. The run's id is added, to find stray processes. */
  env: Readonly<Record<string, string>>;
  /** Unique among all runs. */
  runId: string;
  limits: ProgramLimits;
  /** The file for the program's output. */
  logFile: string;
  /** Values that must not appear in the log. */
  secrets: readonly string[];
  /** Aborts when our own process has to stop. */
  signal?: AbortSignal | undefined;
}

export interface ProgramLimits {
  timeoutMs: number;
  /** How long the program may be silent. */
  idleMs: number;
  /** 50 MB by default. */
  maxOutputBytes?: number;
  /** The time between SIGTERM and SIGKILL; 5 s by default. */
  graceMs?: number;
}

export type ProgramEnd =
  | { kind: "exited"; code: number }
  | { kind: "killed"; signal: string }
  | { kind: "not-started"; reason: string }
  | { kind: "timed-out" | "idle" | "too-much-output" | "interrupted" };

export interface ProgramResult {
  end: ProgramEnd;
  /** The last lines of output, safe to print. */
  tail: readonly string[];
  /** How many bytes of output were read. */
  outputBytes: number;
  /** Processes of the run that we could not end. */
  survivors: readonly number[];
}

type Child = ChildProcessByStdio<null, Readable, Readable>;
type Stop = "timed-out" | "idle" | "too-much-output" | "interrupted";

/** The default for `maxOutputBytes`. */
export const MAX_OUTPUT_BYTES = 50_000_000;
const GRACE_MS = 5000;
/** Our own process has only 5 s to end. */
const INTERRUPTED_GRACE_MS = 3000;
/** How long output may still arrive after the program has ended. */
const LATE_OUTPUT_MS = 1000;
const SWEEPS = 50;
const SWEEP_PAUSE_MS = 20;
/** A longer timer would fire immediately. */
const MAX_TIMER_MS = 2 ** 31 - 1;

/** Starts the program in its own session and process group, without input, and waits until it ends. */
export async function runProgram(program: Program): Promise<ProgramResult> {
  if (program.signal?.aborted) return { end: { kind: "interrupted" }, tail: [], outputBytes: 0, survivors: [] };
  const log = openOutputLog(program.logFile, program.secrets);
  let run: Pick<ProgramResult, "end" | "outputBytes" | "survivors"> | undefined;
  let tail: string[] = [];
  try {
    const child = await startChild(program);
    run = typeof child === "string" ? notStarted(child) : await watch(child, program, log.write);
  } finally {
    tail = log.close();
  }
  return { ...run, tail };
}

function notStarted(reason: string): Omit<ProgramResult, "tail"> {
  return { end: { kind: "not-started", reason }, outputBytes: 0, survivors: [] };
}

/** Returns the running program, or why it could not be started. */
async function startChild({ argv, cwd, env, runId }: Program): Promise<Child | string> {
  const [file = "", ...args] = argv;
  try {
    const child = spawn(file, args, {
      cwd,
      env: { ...env, [RUN_ID]: runId },
      detached: true,
      stdio: ["ignore", "pipe", "pipe"],
    });
    await once(child, "spawn");
    return child;
  } catch (error) {
    return (error as Error).message;
  }
}

async function watch(
  child: Child,
  { runId, limits, signal: interruption }: Program,
  write: (output: "stdout" | "stderr", bytes: Buffer) => void,
): Promise<Omit<ProgramResult, "tail">> {
  const leader = child.pid as number;
  const { timeoutMs, idleMs, maxOutputBytes = MAX_OUTPUT_BYTES, graceMs = GRACE_MS } = limits;
  let stopped: Stop | undefined;
  let killer: NodeJS.Timeout | undefined;
  let killAtMs = Number.POSITIVE_INFINITY;
  let known: Stray[] = [];
  let outputBytes = 0;
  let failure: unknown;

  const stop = (why: Stop, grace: number) => {
    // Find children now. Those whose parent ends with the program could not be found later.
    if (stopped === undefined) known = findStrays(runId, leader);
    stopped ??= why;
    signalGroup(leader, "SIGTERM");
    // A second reason to stop must not extend the time of the first.
    if (performance.now() + grace >= killAtMs) return;
    killAtMs = performance.now() + grace;
    clearTimeout(killer);
    killer = setTimeout(() => signalGroup(leader, "SIGKILL"), grace);
  };
  const timer = setTimeout(() => stop("timed-out", graceMs), Math.min(timeoutMs, MAX_TIMER_MS));
  const idleTimer = setTimeout(() => stop("idle", graceMs), Math.min(idleMs, MAX_TIMER_MS));
  const onInterruption = () => stop("interrupted", Math.min(graceMs, INTERRUPTED_GRACE_MS));
  interruption?.addEventListener("abort", onInterruption);
  if (interruption?.aborted) onInterruption();
  const read = (output: "stdout" | "stderr") => (bytes: Buffer) => {
    idleTimer.refresh();
    const room = Math.max(0, maxOutputBytes - outputBytes);
    outputBytes += Math.min(bytes.length, room);
    try {
      if (room > 0) write(output, bytes.subarray(0, room));
    } catch (error) {
      // The output could not be written, for example because the disk is full.
      failure ??= error;
      signalGroup(leader, "SIGKILL");
    }
    if (bytes.length > room && stopped === undefined) stop("too-much-output", graceMs);
  };
  child.stdout.on("data", read("stdout"));
  child.stderr.on("data", read("stderr"));
  const closed = once(child, "close");

  try {
    const [code, signal] = (await once(child, "exit")) as [number | null, NodeJS.Signals | null];
    clearTimeout(timer);
    clearTimeout(idleTimer);
    signalGroup(leader, "SIGKILL");
    const survivors = await endStrays(runId, leader, known);
    // A process that could not be ended may keep the outputs open.
    const late = setTimeout(() => [child.stdout, child.stderr].map((stream) => stream.destroy()), LATE_OUTPUT_MS);
    await closed;
    clearTimeout(late);
    if (failure !== undefined) throw failure;
    if (stopped !== undefined) return { end: { kind: stopped }, outputBytes, survivors };
    const end: ProgramEnd = code === null ? { kind: "killed", signal: String(signal) } : { kind: "exited", code };
    return { end, outputBytes, survivors };
  } finally {
    for (const each of [timer, idleTimer, killer]) clearTimeout(each);
    interruption?.removeEventListener("abort", onInterruption);
  }
}

/** Kills the processes that are left, and repeats, because a process may have started another one meanwhile. */
async function endStrays(runId: string, leader: number, known: readonly Stray[]): Promise<number[]> {
  let left: Stray[] = [];
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const found = findStrays(runId, leader, kill);
    const others = known.filter(isRunning);
    others.forEach(kill);
    left = [...found, ...others];
    if (left.length === 0) return [];
    await sleep(SWEEP_PAUSE_MS);
  }
  return [...new Set(left.map(({ pid }) => pid))];
}

function kill({ pid }: Stray): void {
  signalProcess(pid, "SIGKILL");
}

function signalGroup(leader: number, signal: NodeJS.Signals): void {
  signalProcess(-leader, signal);
}

function signalProcess(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    // It has ended, or belongs to another user. macOS returns EPERM for an empty group.
    if (!["ESRCH", "EPERM"].includes((error as NodeJS.ErrnoException).code ?? "")) throw error;
  }
}
