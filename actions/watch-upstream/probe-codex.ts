/** Finds the Codex CLI, and checks once per binary that it has the options we use. */

import { accessSync, constants, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { CODEX_OPTIONS } from "./codex.ts";
import { describeEnd } from "./describe-end.ts";
import type { RunFacts } from "./run-facts.ts";
import { runProgram } from "./run-program.ts";
import type { UpdaterEnvironment } from "./updater-environment.ts";

export interface CodexProbe {
  /** The input `codex-bin`: a name on PATH, or a path. */
  bin: string;
  /** The folder that a relative path starts from. */
  cwd: string;
  facts: RunFacts;
  environment: UpdaterEnvironment;
  /** Stores the identity of the last binary that passed. */
  cacheFile: string;
  signal?: AbortSignal | undefined;
}

export type CodexAnswer = { kind: "ready"; program: string } | { kind: "unusable"; sentence: string };

const LIMITS = { timeoutMs: 30_000, idleMs: 30_000, maxOutputBytes: 1_000_000 };
/** Matches lines that declare an option. Other lines are indented further. */
const DECLARATION = /^ {1,8}(-[^<[]*)/gm;

/** Returns the program to start, or a sentence that says what is wrong. */
export async function probeCodex(probe: CodexProbe): Promise<CodexAnswer> {
  const program = findProgram(probe);
  if (program === null) {
    const sentence = `The Codex CLI was not found: "${probe.bin}" is not a program${probe.bin.includes("/") ? "" : " on PATH"}. Install it, set codex-bin to its path, or set updater to a command of your own.`;
    return { kind: "unusable", sentence };
  }
  const identity = identify(program);
  if (readCache(probe.cacheFile) === identity) return { kind: "ready", program };
  const help = await readHelp(program, probe);
  if ("sentence" in help) return { kind: "unusable", sentence: help.sentence };
  const missing = listMissing(help.text);
  if (missing.length > 0) {
    const sentence = `"${program} exec" does not have ${missing.length === 1 ? "the option" : "the options"} ${missing.join(", ")}. Install a version of the Codex CLI that supports ${missing.length === 1 ? "it" : "them"}.`;
    return { kind: "unusable", sentence };
  }
  writeFileSync(probe.cacheFile, `${identity}\n`, { mode: 0o600 });
  return { kind: "ready", program };
}

function findProgram({ bin, cwd, environment }: CodexProbe): string | null {
  const folders = (environment.env.PATH ?? "").split(path.delimiter).filter((folder) => folder !== "");
  const places = bin.includes("/") ? [path.resolve(cwd, bin)] : folders.map((folder) => path.resolve(cwd, folder, bin));
  return places.find(isProgram) ?? null;
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** An identity that changes when the program is replaced. */
function identify(program: string): string {
  const { size, mtimeMs } = statSync(program);
  return JSON.stringify([realpathSync(program), size, mtimeMs]);
}

function readCache(file: string): string | null {
  try {
    return readFileSync(file, "utf8").trim();
  } catch {
    return null;
  }
}

async function readHelp(program: string, probe: CodexProbe): Promise<{ text: string } | { sentence: string }> {
  const logFile = path.join(probe.facts.folder, "codex-help.log");
  rmSync(logFile, { force: true });
  const { env, secrets } = probe.environment;
  const { end, tail } = await runProgram({
    ...{ argv: [program, "exec", "--help"], cwd: probe.facts.worktree, env, runId: probe.facts.runId },
    ...{ limits: LIMITS, logFile, secrets, signal: probe.signal },
  });
  if (end.kind === "exited" && end.code === 0) return { text: readFileSync(logFile, "utf8") };
  const last = tail.at(-1) ?? "";
  return {
    sentence: `"${program} exec --help" ${describeEnd(end, LIMITS)}${last === "" ? "" : `: ${last}`}. Check the installation of the Codex CLI.`,
  };
}

function listMissing(help: string): string[] {
  const declared = [...help.matchAll(DECLARATION)].flatMap(([, options = ""]) => options.split(/[\s,=]+/));
  return CODEX_OPTIONS.filter((option) => !declared.includes(option));
}
