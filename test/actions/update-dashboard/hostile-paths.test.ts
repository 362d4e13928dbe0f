/** Paths that lead elsewhere, in the inputs and in a repository that somebody else has written. */

import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { everyNth } from "../../support/every-nth.ts";
import { commitFiles, git, readAt, TempFolder, writeFiles } from "../../support/git.ts";
import { DASHBOARD, openPipeline, type Pipeline, QUEUE_FILE, queueOf, SMALL_STATE } from "../../support/pipeline.ts";

test.each(
  everyNth(
    [
      { name: "output above the root", inputs: { output: "../x.json" }, says: 'output: "../x.json" is outside' },
      {
        name: "output above the root by a detour",
        inputs: { output: "website/../../x.json" },
        says: 'output: "website/../../x.json" is outside',
      },
      {
        name: "an absolute output",
        inputs: { output: "/tmp/pipekeeper-x.json" },
        says: 'output: "/tmp/pipekeeper-x.json" is outside',
      },
      {
        name: "output in git's own folder",
        inputs: { output: ".git/config" },
        says: 'output: ".git/config" is in git\'s own',
      },
      { name: "a site-dir above the root", inputs: { "site-dir": ".." }, says: 'site-dir: ".." is outside' },
      {
        name: "an orphan branch too, above the root",
        inputs: { publish: "branch", output: "../x.json" },
        says: 'output: "../x.json" is outside',
      },
      { name: "a queue above the root", inputs: { queue: "../q" }, says: 'queue: "../q" is outside' },
      {
        name: "several at once",
        inputs: { "failures-dir": "/etc", "control-file": "a/../../b", output: ".." },
        says: /failures-dir: "\/etc".*control-file: "a\/\.\.\/\.\.\/b".*output: "\.\."/,
      },
    ],
    2,
  ),
)("$name is refused before anything is read", async ({ inputs, says }) => {
  using folder = new TempFolder();
  const pipeline = openPipeline(folder);
  const before = git(pipeline.origin.bare, ["for-each-ref"]);
  const result = await pipeline.run(inputs);
  expect(result.code).toBe(1);
  expect(result.log).toMatch(/^::error::Invalid paths\. /);
  expect(result.annotations[0]?.message).toMatch(says instanceof RegExp ? says : new RegExp(toPattern(says)));
  expect(git(pipeline.origin.bare, ["for-each-ref"])).toBe(before);
});

test("an output whose name only starts with dots is allowed", async () => {
  using folder = new TempFolder();
  const result = await openPipeline(folder).run({ output: "..data/./dashboard.json" });
  expect(result.outputs).toMatchObject({ outcome: "published", "dashboard-path": "..data/dashboard.json" });
});

interface Link {
  name: string;
  link: string;
  inputs: Record<string, string>;
  says: RegExp;
}

test.each<Link>([
  {
    name: "the output's folder",
    link: "website",
    inputs: {},
    says: /"website" is not a folder on the branch/,
  },
  {
    name: "the output's folder, if the state is the whole tree",
    link: "website",
    inputs: { queue: "." },
    says: /"website" is not a folder on the branch/,
  },
  {
    name: "a folder of state that the output is in",
    link: "data/failures",
    inputs: { output: "data/failures/sub/dashboard.json" },
    says: /"data\/failures" is not a folder on the branch/,
  },
])("a link at $name does not make the action write outside of the checkout", async ({ link, inputs, says }) => {
  using folder = new TempFolder();
  mkdirSync(folder.at("target"));
  const pipeline = openPipeline(folder, {
    "priority-queue.json": queueOf({ name: "fd" }),
    [QUEUE_FILE]: queueOf({ name: "fd" }),
  });
  addLink(pipeline, link, folder.at("target"));
  const tip = git(pipeline.origin.bare, ["rev-parse", "main"]);
  const result = await pipeline.run(inputs);
  expect(readdirSync(folder.at("target"))).toEqual([]);
  expect(git(pipeline.origin.bare, ["rev-parse", "main"])).toBe(tip);
  expect(result.code).toBe(1);
  expect(result.annotations.at(-1)?.message).toMatch(says);
});

test("a link at the dashboard's own place is replaced, not followed", async () => {
  using folder = new TempFolder();
  mkdirSync(folder.at("target"));
  const pipeline = openPipeline(folder);
  addLink(pipeline, DASHBOARD, folder.at("target", "dashboard.json"));
  const result = await pipeline.run();
  expect(result.outputs.outcome).toBe("published");
  expect(readdirSync(folder.at("target"))).toEqual([]);
  expect(git(pipeline.origin.bare, ["ls-tree", "main", DASHBOARD])).toMatch(/^100644 /);
  expect(readAt(pipeline.origin.bare, "main", DASHBOARD)).toContain('"schema_version": 1');
});

test.each([{ inputs: { publish: "none" } }, { inputs: { publish: "pages", "site-dir": "website/site" } }])(
  "a link in the working directory is not followed either: $inputs",
  async ({ inputs }) => {
    using folder = new TempFolder();
    mkdirSync(folder.at("target"));
    const pipeline = openPipeline(folder);
    symlinkSync(folder.at("target"), path.join(pipeline.root, "website"));
    const result = await pipeline.run(inputs as Record<string, string>);
    expect(result.code).toBe(1);
    expect(result.annotations.at(-1)?.message).toMatch(/"website" is a symbolic link/);
    expect(readdirSync(folder.at("target"))).toEqual([]);
  },
);

test("state behind a link out of the repository is not read", async () => {
  using folder = new TempFolder();
  writeFiles(folder.at("target"), { [QUEUE_FILE]: queueOf({ name: "secret" }) });
  const pipeline = openPipeline(folder, { "README.md": "x\n" });
  addLink(pipeline, "data", folder.at("target/data"));
  const result = await pipeline.run();
  expect(result.code).toBe(1);
  expect(result.annotations.at(-1)?.message).toMatch(/No queue was found/);
});

test("an output that is a folder is refused, and the message says so", async () => {
  using folder = new TempFolder();
  const pipeline = openPipeline(folder);
  const onBranch = await pipeline.run({ output: "data/queues" });
  expect(onBranch.annotations.at(-1)?.message).toMatch(/"(data\/)?queues" .*folder/);
  const local = await pipeline.run({ publish: "none", output: "data/queues" });
  expect(local.annotations.at(-1)?.message).toBe('"queues" is a folder; expected the path of a file to write.');
  expect([onBranch.code, local.code]).toEqual([1, 1]);
  expect(existsSync(path.join(pipeline.root, QUEUE_FILE))).toBe(true);
  expect(readFileSync(path.join(pipeline.root, QUEUE_FILE), "utf8")).toBe(
    readAt(pipeline.origin.bare, "main", QUEUE_FILE),
  );
});

test.each([
  { name: "the root, with publishing", inputs: { root: "README.md" }, says: /root: "README\.md" is a file/ },
  {
    name: "the root, in a workflow",
    inputs: { root: "README.md", transport: "git" },
    env: { GITHUB_REF: "refs/heads/main" },
    says: /root: "README\.md" is a file/,
  },
  { name: "the root", inputs: { root: "README.md", publish: "none" }, says: /No queue was found in "README\.md"/ },
  { name: "a root that does not exist", inputs: { root: "nowhere" }, says: /no folder at "nowhere"/ },
  { name: "the folder of state", inputs: { "failures-dir": "README.md/x", publish: "none" }, code: 0, says: /^$/ },
  {
    name: "the output's folder",
    inputs: { output: "README.md/x.json", publish: "none" },
    says: /"x\.json" could not be written: there is a file where a folder is needed/,
  },
  {
    name: "an output whose name is too long",
    inputs: { output: `${"x".repeat(300)}.json`, publish: "none" },
    says: /could not be written: the name is too long/,
  },
])("a file instead of a folder: $name", async ({ inputs, env = {}, code = 1, says }) => {
  using folder = new TempFolder();
  const pipeline = openPipeline(folder);
  const result = await pipeline.run(inputs, env);
  expect([result.code, result.log]).toEqual([code, expect.not.stringMatching(/^\s+at /m)]);
  expect(result.annotations.map(({ message }) => message).join("\n")).toMatch(says);
});

test("state is read as stored, without the filters that git would apply to a checkout", async () => {
  using folder = new TempFolder();
  const pipeline = openPipeline(folder, { ...SMALL_STATE, ".gitattributes": "*.jsonl filter=absent\n" });
  git(pipeline.root, ["config", "filter.absent.smudge", "false"]);
  git(pipeline.root, ["config", "filter.absent.required", "true"]);
  const result = await pipeline.run();
  expect(result).toMatchObject({ code: 0, outputs: { outcome: "published", failures: "1", problems: "0" } });
});

function addLink({ origin }: Pipeline, link: string, target: string): void {
  mkdirSync(path.dirname(path.join(origin.other, link)), { recursive: true });
  symlinkSync(target, path.join(origin.other, link));
  commitFiles(origin.other, {}, "a link");
  git(origin.other, ["push", "--quiet", "origin", "HEAD:main"]);
}

function toPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
