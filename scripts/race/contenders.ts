/** Defines the publishing methods that race each other. */

import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";

export interface Writer {
  id: number;
  clone: string;
  folder: string;
}

export interface Contender {
  name: string;
  seed(directory: string): void;
  /**
   * The process that a writer runs in its clone once the barrier opens. It prints `push n` or `Attempt n` for each
   * push.
   */
  command(writer: Writer): { file: string; args: string[]; env: NodeJS.ProcessEnv };
  /** A file or a folder on the branch that must contain each writer's data. */
  published: string;
  /** Returns one sentence for each fault on the branch after the race. */
  verify?(bare: string, folder: string): string[];
}

export const raceEnv: NodeJS.ProcessEnv = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:GIT_|GITHUB_|INPUT_)/.test(name))),
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_AUTHOR_NAME: "Ada",
  GIT_AUTHOR_EMAIL: "ada@example.test",
  GIT_COMMITTER_NAME: "Ada",
  GIT_COMMITTER_EMAIL: "ada@example.test",
};

export function git(cwd: string, args: readonly string[]): string {
  return execFileSync("git", args, { cwd, env: raceEnv, stdio: ["ignore", "pipe", "pipe"] })
    .toString()
    .trimEnd();
}

export function datum(id: number): string {
  return `datum-of-writer-${id}.`;
}

export const DEADLINE_MS = 120_000;
const GENERATE = "cat entries/*.txt | sort > generated.txt";
const SAMPLE_STATE = "fixtures/state";

/** The loop that people write by hand. */
export const loop: Contender = {
  name: "push, sleep 2^n, pull --rebase, 3 pushes",
  seed: seedEntries,
  command: naiveLoop,
  published: "generated.txt",
};

export const contenders: readonly Contender[] = [
  { name: "commit-generated", seed: seedEntries, command: commitGenerated, published: "generated.txt" },
  {
    name: "commit-generated, rerun: false",
    seed: seedEntries,
    command: (writer) => commitOnce(writer, { run: `echo 1 > entries/${datum(writer.id)}txt`, paths: "entries/*" }),
    published: "entries",
  },
  {
    name: "commit-generated, append",
    seed: (directory) => writeFileSync(path.join(directory, "log.jsonl"), '{"datum":"seed"}\n'),
    command: (writer) =>
      commitOnce(writer, { run: `echo '{"datum":"${datum(writer.id)}"}' >> log.jsonl`, append: "log.jsonl" }),
    published: "log.jsonl",
  },
  {
    name: "commit-generated, files of an earlier step",
    seed: seedEntries,
    command: (writer) => {
      writeFileSync(path.join(writer.clone, "entries", `${datum(writer.id)}txt`), "1\n");
      return commitOnce(writer, { paths: "entries/*" });
    },
    published: "entries",
  },
  {
    name: "a failure file each, then update-dashboard",
    seed: (directory) => cpSync(SAMPLE_STATE, directory, { recursive: true }),
    command: updateDashboard,
    published: "website/pipeline/dashboard.json",
    verify: compareWithRecomputation,
  },
];

function seedEntries(directory: string): void {
  mkdirSync(path.join(directory, "entries"));
  writeFileSync(path.join(directory, "entries", "seed.txt"), "seed\n");
  writeFileSync(path.join(directory, "generated.txt"), "seed\n");
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

function commitGenerated(writer: Writer) {
  const run = `echo '${datum(writer.id)}' > entries/${writer.id}.txt\n${GENERATE}`;
  return startCommitGenerated(writer, { run, paths: "entries/*.txt\ngenerated.txt" });
}

function commitOnce(writer: Writer, inputs: Record<string, string>) {
  return startCommitGenerated(writer, { ...inputs, rerun: "false" });
}

function startCommitGenerated(writer: Writer, inputs: Record<string, string>) {
  return startAction("commit-generated", writer, inputs);
}

export function startAction(name: string, { folder }: Writer, inputs: Record<string, string>) {
  const env = actionEnv(name, folder, inputs);
  return { file: process.execPath, args: [path.resolve(`dist/${name}/index.js`)], env };
}

/**
 * Pushes a failure file with plain git until a push succeeds, then runs update-dashboard. The pushes cannot conflict.
 */
function updateDashboard({ id, folder }: Writer) {
  const failure = {
    ...{ schema_version: 1, ecosystem: "cargo", package_id: `cargo:race-${id}`, recipe: `race-${id}` },
    ...{ batch_id: "race", platform: "linux-x86_64", exit_code: 1, category: "validation_failed", message: datum(id) },
    timestamp: `2026-05-12T20:00:${String(id % 60).padStart(2, "0")}Z`,
  };
  const script = `
    echo '${JSON.stringify(failure)}' > data/failures/race-${id}.jsonl
    git add data
    git commit --quiet -m "failure ${id}"
    until git push --quiet origin HEAD:main; do
      sleep 0.$((RANDOM % 10))
      git pull --quiet --rebase origin main
    done
    exec "$NODE" '${path.resolve("dist/update-dashboard/index.js")}'`;
  const env = { ...actionEnv("update-dashboard", folder, {}), NODE: process.execPath };
  return { file: "bash", args: ["-c", script], env };
}

/** The published dashboard must match the final state. */
function compareWithRecomputation(bare: string, folder: string): string[] {
  const clone = mkdtempSync(path.join(folder, "recomputed-"));
  git(folder, ["clone", "--quiet", bare, clone]);
  const output = "website/pipeline/dashboard.json";
  const published = readFileSync(path.join(clone, output), "utf8");
  const inputs = { publish: "none", output: "recomputed.json" };
  const env = { ...raceEnv, ...actionEnv("update-dashboard", clone, inputs) };
  execFileSync(process.execPath, [path.resolve("dist/update-dashboard/index.js")], { cwd: clone, env });
  const recomputed = readFileSync(path.join(clone, "recomputed.json"), "utf8");
  const volatile = ["generated_at", "source_commit", "hours_since_last_run", "hours_since_recipe_merged"];
  const withoutTimes = (text: string) =>
    JSON.stringify(JSON.parse(text, (key, value) => (volatile.includes(key) ? null : value)));
  return withoutTimes(published) === withoutTimes(recomputed) ? [] : ["the dashboard contradicts the state next to it"];
}

function actionEnv(name: string, folder: string, inputs: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const manifest = parse(readFileSync(`actions/${name}/action.yml`, "utf8"));
  const defaults = Object.entries(manifest.inputs as Record<string, { default?: string }>).map(
    ([input, { default: text = "" }]) => [input, text.startsWith("${{") ? "" : text] as const,
  );
  const all = Object.entries({ ...Object.fromEntries(defaults), ...inputs });
  const output = path.join(folder, "output");
  writeFileSync(output, "");
  return {
    ...Object.fromEntries(all.map(([input, text]) => [`INPUT_${input.toUpperCase()}`, text])),
    GITHUB_OUTPUT: output,
    RUNNER_TEMP: folder,
  };
}
