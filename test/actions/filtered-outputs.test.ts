/** Outputs that git stores in another form are compared and merged as on disk, and stored as git stores them. */

import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import commitGenerated from "../../actions/commit-generated/main.ts";
import updateDashboard from "../../actions/update-dashboard/main.ts";
import type { Action } from "../../src/kit/define-action.ts";
import { everyNth } from "../support/every-nth.ts";
import { installFakeLfs } from "../support/fake-git-lfs.ts";
import {
  clone,
  countCommits,
  createOrigin,
  git,
  gitEnv,
  pushFiles,
  readAt,
  TempFolder,
  writeFiles,
} from "../support/git.ts";
import { inTurn } from "../support/in-turn.ts";
import { isProof } from "../support/is-proof.ts";
import { DASHBOARD, failureOf, SMALL_STATE } from "../support/pipeline.ts";
import { runInProcess } from "../support/run-in-process.ts";
import { startClock } from "../support/virtual-clock.ts";

interface Form {
  name: string;
  attributes: string;
  config?: string;
  isLarge?: boolean;
}

const ROT13 = "tr 'A-Za-z' 'N-ZA-Mn-za-m'";

const FORMS: readonly Form[] = [
  { name: "Git LFS", attributes: "filter=lfs diff=lfs merge=lfs -text", isLarge: true },
  { name: "a filter both ways", attributes: "filter=rot", config: `clean = ${ROT13}\n\tsmudge = ${ROT13}\n\trequired` },
  { name: "a filter that only cleans", attributes: "filter=rot", config: "clean = sed 's/ *$//'" },
  { name: "an encoding", attributes: "text working-tree-encoding=ISO-8859-1" },
  { name: "line endings", attributes: "text eol=crlf" },
];

/** What a step runs with. The second run changes at most a volatile field, and the third run changes more. */
interface Job {
  name: string;
  action: Action;
  /** Paths that get the attributes of the form. */
  covered: string;
  /** The file that the test checks. */
  file: string;
  inputs(run: number): Record<string, string>;
  /** Files that earlier steps of the job leave. */
  left?(run: number): Record<string, string>;
}

const document = (run: number) => `{"at":${run},"n":${run < 2 ? 0 : 1}}\n`;
const write = (run: number) => `printf '%s\\n' '${document(run).trim()}' > out.json`;
const volatile = { paths: "out.json", "ignore-json-fields": "at" };

const JOBS: readonly Job[] = [
  { name: "the dashboard", action: updateDashboard, covered: "website/**", file: DASHBOARD, inputs: () => ({}) },
  {
    name: "a command's output",
    action: commitGenerated,
    covered: "out.json",
    file: "out.json",
    inputs: (run) => ({ ...volatile, run: write(run) }),
  },
  {
    name: "the output of one run",
    action: commitGenerated,
    covered: "out.json",
    file: "out.json",
    inputs: (run) => ({ ...volatile, run: write(run), rerun: "false" }),
  },
  {
    name: "files of earlier steps",
    action: commitGenerated,
    covered: "out.json",
    file: "out.json",
    inputs: () => volatile,
    left: (run) => ({ "out.json": document(run) }),
  },
  {
    name: "records of earlier steps",
    action: commitGenerated,
    covered: "log.jsonl",
    file: "log.jsonl",
    inputs: () => ({ append: "log.jsonl" }),
    left: (run) => ({ "log.jsonl": `{"n":${run < 2 ? 0 : 1}}\n` }),
  },
  {
    name: "records of a command",
    action: commitGenerated,
    covered: "log.jsonl",
    file: "log.jsonl",
    inputs: (run) => ({ run: `echo '{"n":${run < 2 ? 0 : 1}}' >> log.jsonl`, append: "log.jsonl" }),
  },
];

// The gate tests Git LFS only with the first job, which stages in a folder, and the last, which stages in a worktree.
test.each(everyNth(inTurn(JOBS, FORMS), 2).map(({ row, way }) => ({ job: row, form: way })))(
  "$job.name under $form.name: no commit if only a volatile field changed, and the file is stored as git add stores it",
  async ({ job, form }) => {
    using folder = new TempFolder();
    const attributes = `${job.covered} ${form.attributes}\n`;
    const origin = createOrigin(folder, { ...SMALL_STATE, ".gitattributes": attributes });
    const lfs = installFakeLfs(folder.at("bin"));
    writeFiles(folder.path, { gitconfig: form.config === undefined ? "" : `[filter "rot"]\n\t${form.config}\n` });
    const env = { PATH: lfs.path, GIT_CONFIG_GLOBAL: folder.at("gitconfig") };
    const outcomes: (string | undefined)[] = [];
    const runs = form.isLarge || isProof ? [0, 1, 2] : [0, 1];
    for (const run of runs) {
      const workspace = clone(folder, origin.bare, `clone-${run}`);
      writeFiles(workspace, job.left?.(run) ?? {});
      if (run === 2) pushFiles(origin, { "data/failures/cargo-2026-03-03T10-00-00Z.jsonl": failureOf("fd") });
      const step = { folder: folder.at("run"), workspace, inputs: job.inputs(run), env };
      const result = await runInProcess(job.action, step, startClock(`2026-05-12T1${run}:00:00Z`));
      expect(result.annotations).toEqual([]);
      outcomes.push(result.outputs.outcome);
    }
    expect(outcomes).toEqual(["published", "unchanged", "published"].slice(0, runs.length));
    expect(countCommits(origin.bare)).toBe(runs.length === 3 ? 4 : 2);
    expectStoredAsAdded(folder, { bare: origin.bare, file: job.file, env, isLarge: form.isLarge ?? false });
  },
);

test("a command adds records to a file in Git LFS as to any file", async () => {
  using folder = new TempFolder();
  const origin = createOrigin(folder, { ".gitattributes": "log.jsonl filter=lfs -text\n" });
  const env = { PATH: installFakeLfs(folder.at("bin")).path };
  const runs = [0, 1].map((run) => ({ run: `echo '{"n":${run}}' >> log.jsonl`, append: "log.jsonl" }));
  const workspace = folder.at("other");
  for (const inputs of runs) {
    const result = await runInProcess(
      commitGenerated,
      { folder: folder.at("run"), workspace, inputs, env },
      startClock("2026-05-12T10:00:00Z"),
    );
    expect(result).toMatchObject({ code: 0, outputs: { outcome: "published" }, annotations: [] });
  }
  const pointer = readAt(origin.bare, "main", "log.jsonl");
  const id = /sha256:(\w+)/.exec(pointer ?? "")?.[1] ?? "";
  expect(readFileSync(folder.at("bin/server", id), "utf8")).toBe('{"n":0}\n{"n":1}\n');
});

test("a file in Git LFS on a separate branch without .gitattributes is named in a warning", async () => {
  using folder = new TempFolder();
  const origin = createOrigin(folder, { ".gitattributes": "*.png filter=lfs -text\n" });
  const env = { PATH: installFakeLfs(folder.at("bin")).path };
  const warnings: number[] = [];
  for (const [run, paths] of ["*.png", "*.txt", "*.png\n.gitattributes", "*.png"].entries()) {
    const inputs = { run: `echo ${run} | tee a.png > a.txt`, paths, publish: "branch" };
    const step = { folder: folder.at("run"), workspace: origin.other, inputs, env };
    const result = await runInProcess(commitGenerated, step, startClock(`2026-05-12T1${run}:00:00Z`));
    expect(result).toMatchObject({ code: 0, outputs: { outcome: "published" } });
    warnings.push(result.annotations.filter(({ message }) => message.includes("gets the pointer")).length);
  }
  expect(warnings).toEqual([1, 0, 0, 0]);
});

/** Expects that nothing changes if the file is added once more in a clone of the branch. */
function expectStoredAsAdded(
  folder: TempFolder,
  { bare, file, env, isLarge }: { bare: string; file: string; env: Record<string, string>; isLarge: boolean },
): void {
  const settings = ["clean -- %f", "smudge -- %f"].map(
    (command) => `filter.lfs.${command.split(" ")[0]}=git-lfs ${command}`,
  );
  const process = ["filter.lfs.process=git-lfs filter-process", "filter.lfs.required=true"];
  const config = [...settings, ...process].flatMap((setting) => ["-c", setting]);
  const place = folder.at("added");
  const run = (args: string[]) => git(folder.path, [...config, "-C", place, ...args], { env: { ...gitEnv, ...env } });
  git(folder.path, ["clone", "--quiet", "--no-checkout", bare, place]);
  run(["checkout", "--quiet", "main"]);
  run(["rm", "--quiet", "--cached", file]);
  run(["add", file]);
  expect(run(["status", "--porcelain"])).toBe("");
  const stored = run(["cat-file", "blob", `HEAD:${path.posix.normalize(file)}`]);
  expect(stored.startsWith("version https://git-lfs")).toBe(isLarge);
}
