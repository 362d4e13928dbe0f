import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import action from "../../../actions/maintain-queue/main.ts";
import {
  clone,
  countCommits,
  createOrigin,
  type Files,
  git,
  type Origin,
  pushFiles,
  readAt,
  TempFolder,
  writeHook,
} from "../../support/git.ts";
import { isProof } from "../../support/is-proof.ts";
import { failureOf, QUEUE_FILE, queueOf } from "../../support/pipeline.ts";
import { runInProcess } from "../../support/run-in-process.ts";
import { startClock } from "../../support/virtual-clock.ts";

const NOW = "2026-06-03T12:00:00Z";
const OLD_FAILURES = "data/failures/cargo-2026-03-02T10-00-00Z.jsonl";
const FILES: Files = {
  "README.md": "hello\n",
  [QUEUE_FILE]: queueOf({ name: "fd", status: "blocked", blocked_by: ["zlib"] }, { name: "zlib", status: "failed" }),
  [OLD_FAILURES]: failureOf("bat"),
  "recipes/z/zlib.toml": "",
};

interface Given {
  workspace?: string;
  inputs?: Record<string, string>;
  now?: string;
}

/** A run in a workflow on main, by default without a checkout. */
function maintain(folder: TempFolder, origin: Origin, { workspace, inputs, now = NOW }: Given = {}) {
  const empty = folder.at("empty");
  mkdirSync(empty, { recursive: true });
  const run = {
    folder: folder.at("runner"),
    workspace: workspace ?? empty,
    inputs: { remote: origin.bare, ...inputs },
    env: { GITHUB_ACTIONS: "true", GITHUB_REF: "refs/heads/main", GITHUB_REF_NAME: "main" },
  };
  return runInProcess(action, run, startClock(now));
}

function entriesAt({ bare }: Origin) {
  return JSON.parse(readAt(bare, "main", QUEUE_FILE) ?? "").entries;
}

test("in a workflow without a checkout, all changes are one commit, and the next run adds none", async () => {
  using folder = new TempFolder();
  const origin = createOrigin(folder, FILES);
  const before = countCommits(origin.bare);
  const { code, outputs, log, summary } = await maintain(folder, origin, { inputs: { "compact-after-days": "30" } });
  expect(code, log).toBe(0);
  expect(outputs).toMatchObject({
    outcome: "published",
    produced: "1",
    marked: "0",
    released: "1",
    due: "0",
    moved: "1",
    problems: "0",
  });
  expect(summary).toContain("1 package released, 1 record moved");
  expect(countCommits(origin.bare)).toBe(before + 1);
  expect(entriesAt(origin)).toMatchObject([
    { name: "fd", status: "pending" },
    { name: "zlib", status: "success" },
  ]);
  const files = git(origin.bare, ["ls-tree", "-r", "--name-only", "main"]).split("\n");
  expect(files).toEqual(["README.md", "data/failures/2026-03.jsonl", QUEUE_FILE, "recipes/z/zlib.toml"]);
  const runs = isProof ? 100 : 3;
  for (let hour = 1; hour <= runs; hour++) {
    const now = new Date(Date.parse(NOW) + hour * 3_600_000).toISOString();
    const again = await maintain(folder, origin, { inputs: { "compact-after-days": "30" }, now });
    expect(again.outputs).toMatchObject({ outcome: "unchanged", released: "0", moved: "0", "commit-sha": "" });
  }
  expect(countCommits(origin.bare)).toBe(before + 1);
});

test("a push that loses a race is planned again from the new tip", async () => {
  using folder = new TempFolder();
  const origin = createOrigin(folder, FILES);
  const first = git(origin.bare, ["rev-parse", "main"]);
  const other = pushFiles(origin, { "recipes/f/fd.toml": "" });
  git(origin.bare, ["update-ref", "refs/heads/main", first]);
  // The other writer's commit arrives during the first push.
  writeHook(
    origin.bare,
    "pre-receive",
    `[ -e raced ] || { touch raced; unset GIT_QUARANTINE_PATH; git update-ref refs/heads/main ${other}; }`,
  );
  const { outputs, log } = await maintain(folder, origin);
  expect(outputs, log).toMatchObject({ outcome: "published", "push-attempts": "2", produced: "2", released: "0" });
  expect(entriesAt(origin)).toMatchObject([
    { name: "fd", status: "success" },
    { name: "zlib", status: "success" },
  ]);
});

test("a blank queue file is a queue without packages, and stays as it is", async () => {
  using folder = new TempFolder();
  for (const text of ["", " \n", "\ufeff\r\n"]) {
    const { code, outputs, log } = await maintain(folder, createOrigin(folder, { [QUEUE_FILE]: text }));
    expect([code, outputs.outcome], log).toEqual([0, "unchanged"]);
  }
});

test("a dry run writes nothing and says what it would do", async () => {
  using folder = new TempFolder();
  const origin = createOrigin(folder, FILES);
  const before = countCommits(origin.bare);
  const { outputs, log } = await maintain(folder, origin, { inputs: { "dry-run": "true" } });
  expect(outputs, log).toMatchObject({ outcome: "dry-run", produced: "1", released: "1" });
  expect(countCommits(origin.bare)).toBe(before);
});

test("a rule that refuses the push fails the step, which still has its report", async () => {
  using folder = new TempFolder();
  const origin = createOrigin(folder, FILES);
  writeHook(origin.bare, "pre-receive", "echo 'GH006: Protected branch update failed' >&2; exit 1");
  const { code, outputs, log } = await maintain(folder, origin);
  expect(code, log).toBe(1);
  expect(outputs).toMatchObject({ outcome: "failed", "push-attempts": "1", produced: "1", "commit-sha": "" });
  expect(log).toContain("GH006");
});

test("outside a workflow, the files of the folder are read and written", async () => {
  using folder = new TempFolder();
  const checkout = clone(folder, createOrigin(folder, FILES).bare, "checkout");
  const run = {
    folder: folder.at("runner"),
    workspace: checkout,
    inputs: { "produced-file": "names.txt" },
    env: { GITHUB_ACTIONS: "" },
  };
  const without = await runInProcess(action, run, startClock(NOW));
  expect(without.code).toBe(1);
  expect(without.log).toContain('produced-file: "names.txt" does not exist');
  const { outputs, log } = await runInProcess(action, { ...run, inputs: {} }, startClock(NOW));
  expect(outputs, log).toMatchObject({ outcome: "written", produced: "1", released: "1" });
  expect(readFileSync(path.join(checkout, QUEUE_FILE), "utf8")).toContain('"status": "success"');
  const again = await runInProcess(action, { ...run, inputs: {} }, startClock(NOW));
  expect(again.outputs.outcome).toBe("unchanged");
});

test.each([
  [{ backoff: "soon" }, "backoff"],
  [{ backoff: "24" }, "backoff"],
  [{ "supported-ecosystems": "a/b" }, "supported-ecosystems"],
  [{ "ecosystem-aliases": "x" }, "ecosystem-aliases"],
  [{ recipes: "!a" }, "recipes"],
])("%o is refused and named", async (inputs: Record<string, string>, name) => {
  using folder = new TempFolder();
  const { code, log } = await maintain(folder, createOrigin(folder, FILES), { inputs });
  expect(code).toBe(1);
  expect(log).toContain(name);
});
