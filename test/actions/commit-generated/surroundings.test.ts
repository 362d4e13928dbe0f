/** The environment of a command, and its effects on the job's checkout and on the log. */

import { writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import action from "../../../actions/commit-generated/main.ts";
import { clone, createOrigin, type Files, git, readAt, TempFolder, writeFiles } from "../../support/git.ts";
import { runInProcess } from "../../support/run-in-process.ts";
import { startClock } from "../../support/virtual-clock.ts";

function prepare(folder: TempFolder, files: Files = { "state.txt": "1\n" }) {
  const origin = createOrigin(folder, files);
  const root = clone(folder, origin.bare, "clone");
  const run = (inputs: Record<string, string>, env: Record<string, string> = {}) =>
    runInProcess(
      action,
      { folder: folder.at("run"), workspace: root, inputs, env },
      startClock("2026-05-12T12:00:00Z"),
    );
  return { origin, root, run };
}

test("GITHUB_WORKSPACE is the worktree, PIPEKEEPER_CHECKOUT the job's checkout, and git works on the worktree", async () => {
  using folder = new TempFolder();
  const { origin, root, run } = prepare(folder);
  writeFiles(root, { "made-earlier.txt": "e\n" });
  const script = `[ "$GITHUB_WORKSPACE" = "$PWD" ] && [ "$(git rev-parse --show-toplevel)" = "$PWD" ]
    cp "$PIPEKEEPER_CHECKOUT/made-earlier.txt" "$GITHUB_WORKSPACE/out.txt"`;
  const env = { GIT_DIR: "/nowhere", GIT_WORK_TREE: "/nowhere", GIT_INDEX_FILE: "/nowhere" };
  const result = await run({ run: script, paths: "out.txt" }, env);
  expect(result).toMatchObject({ code: 0, outputs: { outcome: "published" }, annotations: [] });
  expect(readAt(origin.bare, "main", "out.txt")).toBe("e\n");
});

test("files of the checkout that the command changed are named in a warning, if they match paths", async () => {
  using folder = new TempFolder();
  const { origin, root, run } = prepare(folder, { "site/a.txt": "1\n", "site/b.txt": "1\n", ".gitignore": "*.log\n" });
  writeFiles(root, { "site/before.txt": "b\n" });
  const script = `cd '${root}'; echo 2 > site/a.txt; rm site/b.txt; echo c > site/c.txt; chmod +x site/before.txt; echo l > site/l.log; echo o > other.txt`;
  const result = await run({ run: script, paths: "site/**" });
  expect(result).toMatchObject({ code: 0, outputs: { outcome: "unchanged" } });
  const names = ["site/a.txt", "site/b.txt", "site/before.txt", "site/c.txt", "site/l.log"];
  const message = `The command changed files of the job's checkout that match \`paths\`: ${names.map((name) => `"${name}"`).join(", ")}. They were not published. The command has to write below the folder it starts in, or below $GITHUB_WORKSPACE.`;
  expect(result.annotations).toEqual([{ kind: "warning", message }]);
  expect(git(origin.bare, ["rev-list", "--count", "main"])).toBe("1");
});

test("neither the runner nor the page that shows the log obeys a line of the output", async () => {
  using folder = new TempFolder();
  const { root, run } = prepare(folder);
  const hostile = [
    "::error::x",
    "  ::set-output name=a::b",
    "::stop-commands::mine",
    "::mine::",
    "::endgroup::",
    "##[endgroup]",
    "x ##[error]y ##[group]z",
    "a\r::error::b",
    "\u0085::error::c",
  ];
  writeFileSync(folder.at("hostile"), `${hostile.join("\n")}\n`);
  const result = await run({ run: `cat '${folder.at("hostile")}'; echo ok > out.txt`, paths: "out.txt" });
  expect(result.code).toBe(0);
  const [, resume = ""] = /^::group::Generator: cat [^\n]*\n::stop-commands::(\S+)\n/m.exec(result.log) ?? [];
  expect(resume).toMatch(/^[0-9a-f-]{36}$/);
  // Between the two lines the runner obeys only the resume line, which the command cannot know.
  const [, inside = "", after] = result.log.split(new RegExp(`::stop-commands::${resume}\\n|^::${resume}::\\n`, "m"));
  expect(inside).toContain("::error::x");
  expect(inside).not.toContain(resume);
  expect(inside).not.toContain("##[");
  expect(after).toMatch(/^::endgroup::\n/);
  expect(root).not.toBe("");
});

test("a failing command closes its group, and the outcome is failed", async () => {
  using folder = new TempFolder();
  const { run } = prepare(folder);
  const result = await run({ run: "echo last words; exit 3", paths: "out.txt" });
  expect(result).toMatchObject({ code: 1, outputs: { outcome: "failed" } });
  expect(result.log).toMatch(/last words\n::[0-9a-f-]{36}::\n::endgroup::\n/);
});

test.each([
  { name: "an input", inputs: { run: "true", paths: "x", rerun: "maybe" } },
  { name: "a branch name", inputs: { run: "true", paths: "x", branch: "a..b" } },
  { name: "no paths", inputs: { run: "true" } },
])("the outcome is failed, however early the step fails: $name", async ({ inputs }) => {
  using folder = new TempFolder();
  expect(await prepare(folder).run(inputs)).toMatchObject({ code: 1, outputs: { outcome: "failed" } });
});

test("the configuration file sets what the workflow leaves at its default, but not which command runs", async () => {
  using folder = new TempFolder();
  const { origin, root, run } = prepare(folder);
  const config = (text: string) => writeFiles(root, { ".github/pipekeeper.yml": text });
  config("update-dashboard: { queue: x }\ncommit-generated:\n  paths: out.txt\n  commit-message: from the file\n");
  const script = "echo 1 > out.txt; echo 1 > other.txt";
  expect((await run({ run: script })).outputs).toMatchObject({ outcome: "published", paths: "out.txt" });
  expect(git(origin.bare, ["log", "-1", "--format=%s", "main"])).toBe("from the file");
  const own = { run: script, paths: "other.txt", "commit-message": "from the workflow" };
  expect((await run(own)).outputs).toMatchObject({ outcome: "published", paths: "other.txt" });
  expect(git(origin.bare, ["log", "-1", "--format=%s", "main"])).toBe("from the workflow");
  config("commit-generated: { run: touch owned, pahts: x }");
  const refused = await run({ paths: "x" });
  expect(refused).toMatchObject({ code: 1, outputs: { outcome: "failed" } });
  expect(refused.annotations[0]?.message).toContain(
    '"run" can only be set in the workflow; "pahts" is not an input of commit-generated, did you mean paths?',
  );
});
