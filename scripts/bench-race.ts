/**
 * Writers that publish one generated file at once, each a real process behind a barrier: commit-generated's bundle beside
 * the loop that people write (push, sleep 2^n, `git pull --rebase`, three pushes). `--writers 2,8,32 --rounds 3`
 */

import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { parse } from "yaml";

/** How one writer publishes; the seam for other actions. */
interface Contender {
  name: string;
  /** Starts the writer in its own clone, once the barrier opens. */
  command(writer: Writer): { file: string; args: string[]; env: NodeJS.ProcessEnv };
  /** What must hold of the branch after the round, beyond each writer's datum; a sentence for what does not. */
  verify?(bare: string): string[];
}

interface Writer {
  id: number;
  clone: string;
  folder: string;
  barrier: string;
}

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
    "retry-cap-ms": { type: "string", default: "8000" },
    only: { type: "string", default: "" },
  },
});

const GENERATE = "cat entries/*.txt | sort > generated.txt";
const DEADLINE_MS = 120_000;

const env: NodeJS.ProcessEnv = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:GIT_|GITHUB_|INPUT_)/.test(name))),
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_AUTHOR_NAME: "Ada",
  GIT_AUTHOR_EMAIL: "ada@example.test",
  GIT_COMMITTER_NAME: "Ada",
  GIT_COMMITTER_EMAIL: "ada@example.test",
};

const contenders: Contender[] = [
  { name: "push, sleep 2^n, pull --rebase, 3 pushes", command: naiveLoop },
  { name: "commit-generated, 30 attempts, base 250 ms", command: commitGenerated },
];

const header = ["writers", "way", "landed", "false successes", "most pushes", "slowest round"];
const rows: string[][] = [];
for (const writers of options.writers.split(",").map(Number)) {
  for (const contender of contenders.filter(({ name }) => name.includes(options.only))) {
    const rounds: Round[] = [];
    for (let round = 0; round < Number(options.rounds); round++) rounds.push(await race(contender, writers));
    rows.push(summarize(contender, writers, rounds));
    for (const fault of new Set(rounds.flatMap(({ faults }) => faults))) console.log(`${contender.name}: ${fault}`);
  }
}
console.log(renderTable([header, ...rows]));

/** One round: every writer adds one line to the generated file. */
async function race(contender: Contender, count: number): Promise<Round> {
  const folder = mkdtempSync(path.join(tmpdir(), "pipekeeper-race-"));
  try {
    const bare = createRemote(folder);
    const writers = Array.from({ length: count }, (_, id) => createWriter(folder, bare, id));
    const children = writers.map((writer) => start(contender, writer));
    await Promise.all(children.map(({ ready }) => ready));
    const started = performance.now();
    writeFileSync(path.join(folder, "go"), "");
    const codes = await Promise.all(children.map(({ ended }) => ended));
    const timeMs = performance.now() - started;
    const published = git(bare, ["show", "main:generated.txt"]).split("\n");
    const isLanded = writers.map(({ id }) => published.includes(datum(id)));
    const pushes = writers.map((writer) => countPushes(writer));
    return {
      landed: isLanded.filter(Boolean).length,
      falseSuccesses: codes.filter((code, id) => code === 0 && !isLanded[id]).length,
      maxPushes: Math.max(...pushes),
      timeMs,
      faults: [
        ...(contender.verify?.(bare) ?? []),
        ...codes.flatMap((code, id) => (code !== 0 && isLanded[id] ? [`writer ${id} landed and failed`] : [])),
      ],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function createRemote(folder: string): string {
  const bare = path.join(folder, "remote.git");
  const seed = path.join(folder, "seed");
  git(folder, ["init", "--quiet", "--bare", "--initial-branch=main", bare]);
  for (const setting of ["gc.auto=0", "receive.autogc=false"]) git(bare, ["config", ...setting.split("=")] as string[]);
  git(folder, ["clone", "--quiet", bare, seed]);
  mkdirSync(path.join(seed, "entries"));
  writeFileSync(path.join(seed, "entries", "seed.txt"), "seed\n");
  writeFileSync(path.join(seed, "generated.txt"), "seed\n");
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
  return { id, clone, folder: own, barrier: path.join(folder, "go") };
}

/** The process says that it is up, waits for the barrier and then becomes the writer. */
function start(contender: Contender, writer: Writer): { ready: Promise<void>; ended: Promise<number | null> } {
  const { file, args, env: own } = contender.command(writer);
  const wait = 'echo ready; while [ ! -e "$BARRIER" ]; do sleep 0.02; done; exec "$@" > "$LOG" 2>&1';
  const child = spawn("bash", ["-c", wait, "writer", file, ...args], {
    cwd: writer.clone,
    env: { ...env, ...own, BARRIER: writer.barrier, LOG: path.join(writer.folder, "log") },
    stdio: ["ignore", "pipe", "inherit"],
  });
  return { ready: new Promise((resolve) => child.stdout.once("data", () => resolve())), ended: exitCode(child) };
}

function exitCode(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
}

function naiveLoop({ id }: Writer) {
  const script = `
    echo '${datum(id)}' > entries/${id}.txt
    ${GENERATE}
    git add entries generated.txt
    git commit --quiet -m "writer ${id}"
    for attempt in 1 2 3; do
      echo "push $attempt"
      if git push --quiet origin HEAD:main; then exit 0; fi
      sleep $((2 ** attempt))
      git pull --quiet --rebase origin main || git rebase --abort
    done
    exit 1`;
  return { file: "bash", args: ["-c", script], env: {} };
}

function commitGenerated({ id, folder }: Writer) {
  return {
    file: process.execPath,
    args: [path.resolve("dist/commit-generated/index.js")],
    env: actionEnv("commit-generated", folder, {
      run: `echo '${datum(id)}' > entries/${id}.txt\n${GENERATE}`,
      paths: "entries/*.txt\ngenerated.txt",
    }),
  };
}

function actionEnv(name: string, folder: string, inputs: Record<string, string>): NodeJS.ProcessEnv {
  const manifest = parse(readFileSync(`actions/${name}/action.yml`, "utf8"));
  const defaults = Object.entries(manifest.inputs as Record<string, { default?: string }>).map(
    ([input, { default: text = "" }]) => [input, text.startsWith("${{") ? "" : text] as const,
  );
  const racing = {
    "max-attempts": "30",
    "retry-base-ms": "250",
    "retry-deadline-ms": String(DEADLINE_MS),
    "retry-cap-ms": options["retry-cap-ms"],
  };
  const all = { ...Object.fromEntries(defaults), ...racing, ...inputs };
  const output = path.join(folder, "output");
  writeFileSync(output, "");
  return {
    ...Object.fromEntries(Object.entries(all).map(([input, text]) => [`INPUT_${input.toUpperCase()}`, text])),
    GITHUB_OUTPUT: output,
    RUNNER_TEMP: folder,
  };
}

function datum(id: number): string {
  return `datum of writer ${id}`;
}

/** Both ways print one line an attempt. */
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
  const widths = (table[0] as string[]).map((_, column) =>
    Math.max(...table.map((row) => (row[column] as string).length)),
  );
  return table
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] as number))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function git(cwd: string, args: readonly string[]): string {
  return execFileSync("git", args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] })
    .toString()
    .trimEnd();
}
