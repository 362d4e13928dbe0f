import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { UserError } from "../../src/errors.ts";

export interface ShellCommand {
  /** A shell script, run by bash with -e and pipefail, like `run` in a workflow. */
  script: string;
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
  timeoutMs: number;
  /** In characters. Further output is only counted. */
  maxOutput: number;
  onLine(line: string): void;
}

export type CommandEnd =
  | { kind: "done" }
  | { kind: "failed"; code: number | null; signal: string | null }
  | { kind: "timed-out" };

/** The time between SIGTERM and SIGKILL. */
const GRACE_MS = 5000;
/** How long output may still arrive after the command has ended. */
const LATE_OUTPUT_MS = 1000;

/**
 * Runs a command in its own process group. The group is ended on a timeout, on a signal to this process, and after the
 * command has ended.
 */
export async function runCommand(command: ShellCommand): Promise<CommandEnd> {
  if (!existsSync(command.cwd)) {
    throw new UserError(`The folder in which the command should start is not in the newest commit: "${command.cwd}".`);
  }
  const child = spawn("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", command.script], {
    cwd: command.cwd,
    env: cleanEnvironment(command.env),
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  await once(child, "spawn").catch((cause) => {
    throw new UserError("bash, which runs the command, could not be started. Install it or put it on PATH.", { cause });
  });
  const kill = (signal: NodeJS.Signals) => killGroup(child.pid as number, signal);
  let isOverdue = false;
  let killer: NodeJS.Timeout | undefined;
  let streamCloser: NodeJS.Timeout | undefined;
  const timer = setTimeout(() => {
    isOverdue = true;
    kill("SIGTERM");
    killer = setTimeout(() => kill("SIGKILL"), GRACE_MS);
  }, command.timeoutMs);
  const unhook = passSignalsOn(kill);
  const closed = once(child, "close");
  const printed = printLines([child.stdout, child.stderr], command);
  try {
    const [code, signal] = (await once(child, "exit")) as [number | null, NodeJS.Signals | null];
    // Background processes of the command could still write to the files.
    kill("SIGKILL");
    // A process that left the group is still running, and may keep the streams open.
    streamCloser = setTimeout(() => [child.stdout, child.stderr].map((stream) => stream.destroy()), LATE_OUTPUT_MS);
    await Promise.all([closed, printed]);
    if (isOverdue) return { kind: "timed-out" };
    return code === 0 ? { kind: "done" } : { kind: "failed", code, signal };
  } finally {
    clearTimeout(timer);
    clearTimeout(killer);
    clearTimeout(streamCloser);
    unhook();
  }
}

/** Hidden from the command. Inputs contain the token, and the output files belong to the action. */
const OURS = /^(?:INPUT_|GITHUB_OUTPUT$|GITHUB_STATE$|ACTIONS_RUNTIME_TOKEN$)/i;
/** These variables would point the command's git to another repository. */
const ELSEWHERE =
  /^GIT_(?:DIR|COMMON_DIR|WORK_TREE|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|NAMESPACE|PREFIX|SHALLOW_FILE)$/;

function cleanEnvironment(env: ShellCommand["env"]): NodeJS.ProcessEnv {
  const isKept = (name: string) => !OURS.test(name) && !ELSEWHERE.test(name);
  return Object.fromEntries(Object.entries(env).filter(([name]) => isKept(name)));
}

function killGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal);
  } catch (error) {
    // The group has already ended. macOS returns EPERM for that.
    if (!["ESRCH", "EPERM"].includes((error as NodeJS.ErrnoException).code ?? "")) throw error;
  }
}

/** If the workflow is cancelled, ends the command and then the action itself. */
function passSignalsOn(kill: (signal: NodeJS.Signals) => void): () => void {
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  const onSignal = (signal: NodeJS.Signals) => {
    kill("SIGKILL");
    unhook();
    process.kill(process.pid, signal);
  };
  const unhook = () => {
    for (const signal of signals) process.off(signal, onSignal);
  };
  for (const signal of signals) process.on(signal, onSignal);
  return unhook;
}

/** In characters. A longer line is passed on in pieces, to limit memory. */
const MAX_LINE = 16_384;

async function printLines(
  streams: readonly NodeJS.ReadableStream[],
  { maxOutput, onLine }: ShellCommand,
): Promise<void> {
  let passed = 0;
  let left = 0;
  const take = (line: string) => {
    if (passed + line.length > maxOutput) left += line.length + 1;
    else onLine(line);
    passed += line.length + 1;
  };
  await Promise.all(streams.map((stream) => splitLines(stream.setEncoding("utf8"), take)));
  if (left > 0) onLine(`(${left} more characters of output left out)`);
}

async function splitLines(stream: NodeJS.ReadableStream, take: (line: string) => void): Promise<void> {
  let rest = "";
  try {
    for await (const text of stream) {
      const lines = (rest + text).split(/\r?\n/);
      rest = lines.pop() as string;
      for (const line of lines) take(line);
      for (; rest.length > MAX_LINE; rest = rest.slice(MAX_LINE)) take(rest.slice(0, MAX_LINE));
    }
  } catch (error) {
    // We closed the stream ourselves.
    if ((error as NodeJS.ErrnoException).code !== "ERR_STREAM_PREMATURE_CLOSE") throw error;
  }
  if (rest !== "") take(rest);
}
