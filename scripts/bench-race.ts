/**
 * Races processes that publish the same file at the same time: the actions, and the loop that people write by hand.
 *
 * The loop is: push, sleep 2^n, `git pull --rebase`, three pushes.
 *
 * `--writers 2,8,32 --rounds 3 --only commit-generated`
 */

import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { type Contender, contenders, DEADLINE_MS, datum, git, loop, raceEnv, type Writer } from "./race/contenders.ts";
import { recorders } from "./race/recorders.ts";

interface Round {
  landed: number;
  falseSuccesses: number;
  maxPushes: number;
  timeMs: number;
  faults: string[];
}

const { values: options } = parseArgs({
  options: {
    writers: { type: "string", default: "2,8,32" },
    rounds: { type: "string", default: "3" },
    only: { type: "string", default: "" },
    ours: { type: "boolean", default: false },
  },
});

const rows = [["writers", "way", "landed", "false successes", "most pushes", "slowest round"]];
const faults: string[] = [];
for (const writers of options.writers.split(",").map(Number)) {
  const ours = [...contenders, ...recorders];
  for (const contender of (options.ours ? ours : [loop, ...ours]).filter(({ name }) => name.includes(options.only))) {
    const rounds: Round[] = [];
    for (let round = 0; round < Number(options.rounds); round++) rounds.push(await race(contender, writers));
    rows.push(summarize(contender, writers, rounds));
    faults.push(...rounds.flatMap((round) => round.faults.map((fault) => `${contender.name}: ${fault}`)));
  }
}
console.log(renderTable(rows));
for (const fault of faults) console.log(`FAULT ${fault}`);
if (faults.length > 0) process.exitCode = 1;

async function race(contender: Contender, count: number): Promise<Round> {
  const folder = mkdtempSync(path.join(tmpdir(), "pipekeeper-race-"));
  try {
    const bare = createRemote(folder, contender);
    const writers = Array.from({ length: count }, (_, id) => createWriter(folder, bare, id));
    const barrier = path.join(folder, "go");
    const children = writers.map((writer) => start(contender, writer, barrier));
    await Promise.all(children.map(({ ready }) => ready));
    const started = performance.now();
    writeFileSync(barrier, "");
    const codes = await Promise.all(children.map(({ ended }) => ended));
    const timeMs = performance.now() - started;
    const published = git(bare, ["show", `main:${contender.published}`]);
    const isLanded = writers.map(({ id }) => published.includes(datum(id)));
    const landed = isLanded.filter(Boolean).length;
    return {
      landed,
      falseSuccesses: codes.filter((code, id) => code === 0 && !isLanded[id]).length,
      maxPushes: Math.max(...writers.map(countPushes)),
      timeMs,
      faults: [
        ...(contender === loop || landed === count ? [] : [`only ${landed} of ${count} writers landed`]),
        ...(contender.verify?.(bare, folder) ?? []),
        ...(timeMs > DEADLINE_MS ? [`a round took longer than ${DEADLINE_MS} ms`] : []),
      ],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function createRemote(folder: string, contender: Contender): string {
  const bare = path.join(folder, "remote.git");
  const seed = path.join(folder, "seed");
  git(folder, ["init", "--quiet", "--bare", "--initial-branch=main", bare]);
  for (const key of ["gc.auto", "receive.autogc"]) git(bare, ["config", key, "0"]);
  git(folder, ["clone", "--quiet", bare, seed]);
  contender.seed(seed);
  git(seed, ["add", "."]);
  git(seed, ["commit", "--quiet", "-m", "seed"]);
  git(seed, ["push", "--quiet", "origin", "HEAD:main"]);
  return bare;
}

function createWriter(folder: string, bare: string, id: number): Writer {
  const own = path.join(folder, `writer-${id}`);
  mkdirSync(own);
  const clone = path.join(own, "clone");
  git(folder, ["clone", "--quiet", bare, clone]);
  return { id, clone, folder: own };
}

/** The process reports that it is ready, waits for the barrier, and then becomes the writer. */
function start(contender: Contender, writer: Writer, barrier: string) {
  const { file, args, env } = contender.command(writer);
  const wait = 'echo ready; while [ ! -e "$BARRIER" ]; do sleep 0.02; done; exec "$@" > "$LOG" 2>&1';
  const child = spawn("bash", ["-c", wait, "writer", file, ...args], {
    cwd: writer.clone,
    env: { ...raceEnv, ...env, BARRIER: barrier, LOG: path.join(writer.folder, "log") },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ready = new Promise<void>((resolve) => child.stdout.once("data", () => resolve()));
  return { ready, ended: exitCode(child) };
}

function exitCode(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
}

function countPushes({ folder }: Writer): number {
  return readFileSync(path.join(folder, "log"), "utf8").match(/^(?:push|Attempt) \d/gm)?.length ?? 0;
}

function summarize(contender: Contender, writers: number, rounds: readonly Round[]): string[] {
  const total = writers * rounds.length;
  const landed = rounds.reduce((sum, round) => sum + round.landed, 0);
  return [
    String(writers),
    contender.name,
    `${landed} of ${total} (${Math.round((100 * landed) / total)} %)`,
    String(rounds.reduce((sum, round) => sum + round.falseSuccesses, 0)),
    String(Math.max(...rounds.map((round) => round.maxPushes))),
    `${(Math.max(...rounds.map((round) => round.timeMs)) / 1000).toFixed(1)} s`,
  ];
}

function renderTable(table: readonly string[][]): string {
  const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  return table
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
