/** A command that runs once: `rerun: false` and `append`. */

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import action from "../../../actions/commit-generated/main.ts";
import {
  clone,
  countCommits,
  createOrigin,
  type Files,
  git,
  pushFiles,
  readAt,
  snapshot,
  TempFolder,
  writeFiles,
  writeHook,
} from "../../support/git.ts";
import { runInProcess } from "../../support/run-in-process.ts";
import { startClock } from "../../support/virtual-clock.ts";

function prepare(folder: TempFolder, files: Files = { "state.txt": "1\n" }) {
  const origin = createOrigin(folder, files);
  const root = clone(folder, origin.bare, "clone");
  const run = (inputs: Record<string, string>) =>
    runInProcess(action, { folder: folder.at("run"), workspace: root, inputs }, startClock("2026-05-12T12:00:00Z"));
  /** Lets another writer push these files during the first push. */
  const race = (files: Files) => {
    const other = folder.at("rival");
    git(folder.path, ["clone", "--quiet", origin.bare, other]);
    writeFiles(other, files);
    git(other, ["add", "."]);
    git(other, ["commit", "--quiet", "-m", "rival"]);
    const raced = folder.at("raced");
    const push = `unset GIT_QUARANTINE_PATH GIT_OBJECT_DIRECTORY GIT_ALTERNATE_OBJECT_DIRECTORIES GIT_DIR; cd '${other}' && git push -q origin HEAD:main`;
    writeHook(origin.bare, "pre-receive", `[ -e '${raced}' ] && exit 0; touch '${raced}'; ${push}`);
  };
  return { origin, root, run, race };
}

const counted = (folder: TempFolder, script: string) => `echo run >> '${folder.at("runs")}'\n${script}`;
const countRuns = (folder: TempFolder) => readFileSync(folder.at("runs"), "utf8").split("\n").length - 1;

describe("rerun: false", () => {
  test("runs the command once, and commits the same files again after a lost race", async () => {
    using folder = new TempFolder();
    const { origin, root, run, race } = prepare(folder, { "state.txt": "1\n", "old.txt": "x\n" });
    race({ "state.txt": "2\n" });
    const before = snapshot(root);
    const script = counted(folder, "cp state.txt measured.txt; rm old.txt; chmod +x state.txt; ln -s a link");
    const result = await run({ run: script, paths: "*.txt\nlink\n!state.txt", rerun: "false" });
    expect(result).toMatchObject({ code: 0, outputs: { outcome: "published", attempts: "2" } });
    expect(countRuns(folder)).toBe(1);
    expect(readAt(origin.bare, "main", "measured.txt")).toBe("1\n");
    expect(git(origin.bare, ["ls-tree", "-r", "--format=%(objectmode) %(path)", "main"])).toBe(
      "120000 link\n100644 measured.txt\n100644 state.txt",
    );
    expect(snapshot(root)).toBe(before);
  });

  test("a file that another writer changed meanwhile is refused and named, and a second run publishes it", async () => {
    using folder = new TempFolder();
    const { origin, run, race } = prepare(folder);
    race({ "state.txt": "rival\n" });
    const inputs = { run: "echo mine > state.txt", paths: "state.txt", rerun: "false" };
    const refused = await run(inputs);
    expect(refused).toMatchObject({ code: 1, outputs: { outcome: "failed" } });
    expect(refused.annotations[0]?.message).toMatch(/^"state\.txt" changed on branch "main" since commit .*, on which/);
    expect(readAt(origin.bare, "main", "state.txt")).toBe("rival\n");
    const again = await run(inputs);
    expect(again).toMatchObject({ code: 0, outputs: { outcome: "published" } });
  });

  test("with on-conflict: ours the last writer wins", async () => {
    using folder = new TempFolder();
    const { origin, run, race } = prepare(folder);
    race({ "state.txt": "rival\n" });
    const inputs = { run: "echo mine > state.txt", paths: "state.txt", rerun: "false", "on-conflict": "ours" };
    expect(await run(inputs)).toMatchObject({ code: 0, outputs: { outcome: "published", attempts: "2" } });
    expect(readAt(origin.bare, "main", "state.txt")).toBe("mine\n");
  });

  test("git commands that the command runs in the worktree do not change what is published", async () => {
    using folder = new TempFolder();
    const { origin, run } = prepare(folder);
    const script =
      "echo a > a.txt; git add a.txt; git -c user.name=x -c user.email=y commit -qm own; echo b > b.txt; git add b.txt; git checkout -q -b other";
    const result = await run({ run: script, paths: "*.txt", rerun: "false" });
    expect(result.outputs).toMatchObject({ outcome: "published", paths: "a.txt\nb.txt" });
    expect(countCommits(origin.bare)).toBe(2);
  });

  test("publishes to a separate branch", async () => {
    using folder = new TempFolder();
    const { origin, run } = prepare(folder, { "site/old.txt": "1\n" });
    const inputs = { run: "echo n > site/new.txt", paths: "site/**", rerun: "false", publish: "branch" };
    expect((await run(inputs)).outputs).toMatchObject({ outcome: "published" });
    expect(git(origin.bare, ["ls-tree", "-r", "--name-only", "generated"])).toBe("site/new.txt\nsite/old.txt");
    expect((await run(inputs)).outputs).toMatchObject({ outcome: "unchanged" });
  });
});

describe("append", () => {
  const LOG = "log.jsonl";

  test("adds records to those of the newest commit, and runs the command once", async () => {
    using folder = new TempFolder();
    const { origin, root, run, race } = prepare(folder, { [LOG]: '{"n":1}\n' });
    race({ [LOG]: '{"n":1}\n{"n":2}\n' });
    const before = snapshot(root);
    const result = await run({ run: counted(folder, `echo '{"n":3}' >> ${LOG}`), append: LOG });
    expect(result).toMatchObject({ code: 0, outputs: { outcome: "published", attempts: "2", paths: LOG } });
    expect(countRuns(folder)).toBe(1);
    expect(readAt(origin.bare, "main", LOG)).toBe('{"n":1}\n{"n":2}\n{"n":3}\n');
    expect(snapshot(root)).toBe(before);
  });

  test("replaces records with the same key, in the tip's layout", async () => {
    using folder = new TempFolder();
    const { origin, run, race } = prepare(folder, { "a.json": '[\n    {\n        "id": 1\n    }\n]\n' });
    race({ "a.json": '[\n    {\n        "id": 1\n    },\n    {\n        "id": 2,\n        "n": 0\n    }\n]' });
    const result = await run({
      run: `echo '[{"id":1},{"id":2,"n":7}]' > a.json`,
      append: "a.json",
      "append-key": "id",
    });
    expect(result.outputs).toMatchObject({ outcome: "published" });
    expect(readAt(origin.bare, "main", "a.json")).toBe(
      '[\n    {\n        "id": 1\n    },\n    {\n        "id": 2,\n        "n": 7\n    }\n]',
    );
  });

  test("records that already exist add no commit", async () => {
    using folder = new TempFolder();
    const { origin, run } = prepare(folder, { "state.txt": "1\n" });
    const inputs = { run: `echo '{"n":3}' > ${LOG}`, append: LOG };
    expect((await run(inputs)).outputs).toMatchObject({ outcome: "published" });
    expect((await run(inputs)).outputs).toMatchObject({ outcome: "unchanged" });
    expect(countCommits(origin.bare)).toBe(2);
  });

  test("without a command, adds the records of an earlier step", async () => {
    using folder = new TempFolder();
    const { origin, root, run } = prepare(folder, { [LOG]: "1\n", "other.txt": "x\n" });
    writeFiles(root, { [LOG]: "1\n2\n", "other.txt": "y\n" });
    pushFiles(origin, { [LOG]: "1\n3\n" });
    expect((await run({ append: LOG })).outputs).toMatchObject({ outcome: "published", paths: LOG });
    expect(readAt(origin.bare, "main", LOG)).toBe("1\n3\n2\n");
    expect((await run({ append: LOG, paths: "*" })).outputs).toMatchObject({ paths: "other.txt" });
  });

  const refusals = [
    {
      name: "an unreadable file is never replaced",
      theirs: "{",
      script: `echo 2 >> ${LOG}`,
      inputs: {},
      message: /^append: "log\.jsonl" on the branch is not JSON lines: line 1 is not JSON/,
    },
    {
      name: "a broken file of ours",
      theirs: null,
      script: `echo '<<<<' >> ${LOG}`,
      inputs: {},
      message: /^append: "log\.jsonl" of this job is not JSON lines: line 2 is not JSON/,
    },
    {
      name: "a file that we removed",
      theirs: null,
      script: `rm ${LOG}`,
      inputs: {},
      message: /^append: "log\.jsonl" was removed, but `append` only adds records/,
    },
    {
      name: "a file of ours that has become a link",
      theirs: null,
      script: `rm ${LOG}; ln -s x ${LOG}`,
      inputs: {},
      message: /^append: "log\.jsonl" of this job is not a regular file/,
    },
    {
      name: "a key that no record has",
      theirs: null,
      script: `echo '{"id":2}' >> ${LOG}`,
      inputs: { "append-key": "idd" },
      message: /^append-key: no new record of "log\.jsonl" has the field "idd"/,
    },
    {
      name: "paths without the file",
      theirs: null,
      script: "true",
      inputs: { paths: "*.txt" },
      message: /^append: "log\.jsonl" does not match `paths`/,
    },
    {
      name: "a path that leads out of the repository",
      theirs: null,
      script: "true",
      inputs: { append: "../x.jsonl" },
      message: /^Path "\.\.\/x\.jsonl" cannot be published/,
    },
    {
      name: "a key without a file",
      theirs: null,
      script: "true",
      inputs: { append: "", "append-key": "id" },
      message: /^append-key: "id" is the field of a file of records, but no file is named/,
    },
  ];
  test.each(refusals)("is refused and named: $name", async ({ theirs, script, inputs, message }) => {
    using folder = new TempFolder();
    const { origin, run, race } = prepare(folder, { [LOG]: "1\n" });
    if (theirs !== null) race({ [LOG]: theirs });
    const result = await run({ run: script, append: LOG, ...inputs });
    expect(result).toMatchObject({ code: 1, outputs: { outcome: "failed" } });
    expect(result.annotations[0]?.message).toMatch(message);
    expect(readAt(origin.bare, "main", LOG)).toBe(theirs ?? "1\n");
  });
});

test("when a command that reruns loses its races, the message names the alternatives", async () => {
  using folder = new TempFolder();
  const { run, race } = prepare(folder);
  race({ "state.txt": "2\n" });
  const bounds = { "max-attempts": "1", "retry-deadline-ms": "0" };
  const lost = await run({ run: "echo 1 > out.txt", paths: "out.txt", ...bounds });
  expect(lost).toMatchObject({ code: 1, outputs: { outcome: "failed", attempts: "1" } });
  const message = lost.annotations[0]?.message ?? "";
  for (const way of ["`rerun: false`", "`append`", "`concurrency` group"]) expect(message).toContain(way);
});
