/** Runs watch-upstream in a process that is killed directly after one of its effects. */

import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { type ActionRun, prepareRun } from "./prepare-run.ts";

const project = path.resolve(import.meta.dirname, "../..");

/** Functions after which the process may be killed, by file. The functions themselves are unchanged. */
const EFFECTS: Readonly<Record<string, readonly string[]>> = {
  "src/files/lock.ts": ["acquireLock"],
  "actions/watch-upstream/ask-remote.ts": ["fetchAll"],
  "actions/watch-upstream/run-folders.ts": ["sweepRuns", "clearRun"],
  "actions/watch-upstream/save-changes.ts": ["saveChanges"],
  "actions/watch-upstream/lay-out.ts": ["layOut"],
  "actions/watch-upstream/make-work.ts": ["makeWork"],
  "actions/watch-upstream/commit-work.ts": ["commitWork"],
  "actions/watch-upstream/compose-commit.ts": ["keepCommit"],
  "actions/watch-upstream/follow-base.ts": ["followBase"],
  "actions/watch-upstream/push-branch.ts": ["pushBranch", "deleteBranch"],
  "src/github/pulls.ts": ["createPullRequest", "updatePullRequest", "closePullRequest"],
  "src/github/labels.ts": ["addLabels"],
  "src/github/comments.ts": ["createComment"],
};

const STEP = `
import { appendFileSync } from "node:fs";
let left = Number(process.env.TEST_KILL_AFTER ?? 0);
const done = (name) => {
  appendFileSync(process.env.TEST_STEPS, name + "\\n");
  if (left > 0 && --left === 0) process.kill(process.pid, "SIGKILL");
};
export const step = (name, call) => (...args) => {
  const result = call(...args);
  if (typeof result?.then !== "function") {
    done(name);
    return result;
  }
  return result.then((value) => {
    done(name);
    return value;
  });
};
`;

/** Writes the bundle into the folder and returns its path. */
export async function bundleMortalWatch(folder: string): Promise<string> {
  const outfile = path.join(folder, "watch.mjs");
  const wrapped = new Map(Object.entries(EFFECTS).map(([file, names]) => [path.join(project, file), names]));
  await build({
    ...{ entryPoints: [path.join(project, "test/support/watch-process.ts")], outfile, bundle: true },
    ...{ platform: "node", mainFields: ["module", "main"], format: "esm", logLevel: "error", target: "node20" },
    // CommonJS libraries call require.
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
    plugins: [
      {
        name: "mortal",
        setup(setup) {
          setup.onResolve({ filter: /^step$/ }, () => ({ path: "step", namespace: "step" }));
          setup.onLoad({ filter: /./, namespace: "step" }, () => ({ contents: STEP, resolveDir: project }));
          setup.onResolve({ filter: /^\./ }, ({ path: file, resolveDir, namespace }) => {
            const place = path.join(resolveDir, file);
            return wrapped.has(place) && namespace === "file" ? { path: place, namespace: "mortal" } : undefined;
          });
          setup.onLoad({ filter: /./, namespace: "mortal" }, ({ path: place }) => {
            const from = JSON.stringify(`./${path.relative(project, place)}`);
            const names = wrapped.get(place) ?? [];
            const lines = names.map((name) => `export const ${name} = step("${name}", real.${name});`);
            const head = `import { step } from "step"; import * as real from ${from}; export * from ${from};`;
            return { contents: [head, ...lines].join("\n"), resolveDir: project, loader: "ts" };
          });
        },
      },
    ],
  });
  return outfile;
}

export interface MortalRun extends ActionRun {
  bundle: string;
  /** Number of the effect after which the process is killed; 0 for none. */
  killAfter: number;
  /** Called with the process once it has started. */
  started?: ((child: ChildProcess) => void) | undefined;
}

export interface MortalResult {
  /** Exit code; null if the process was killed. */
  code: number | null;
  /** Signal that killed the process. */
  signal: string | null;
  /** Effects before the process ended. */
  steps: string[];
  log: string;
}

export async function runMortalWatch({ bundle, killAfter, started, ...run }: MortalRun): Promise<MortalResult> {
  const { env, files } = prepareRun("watch-upstream", run);
  const steps = `${files.GITHUB_OUTPUT}-steps`;
  const manifest = path.join(project, "actions/watch-upstream/action.yml");
  const child = spawn(process.execPath, [bundle, manifest], {
    cwd: run.workspace,
    env: { ...env, TEST_KILL_AFTER: String(killAfter), TEST_STEPS: steps },
    stdio: ["ignore", "pipe", "pipe"],
  });
  started?.(child);
  let log = "";
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text) => (log += text));
  const [code, signal] = await new Promise<[number | null, string | null]>((resolve, reject) => {
    child.once("error", reject).once("close", (...end) => resolve(end));
  });
  const text = existsSync(steps) ? readFileSync(steps, "utf8") : "";
  return { code, signal, steps: text.split("\n").filter(Boolean), log };
}
