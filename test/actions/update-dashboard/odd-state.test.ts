/**
 * Damaged state still gives a dashboard, a problem that names file and line, and exit code 0. With `strict`, the exit
 * code is 1.
 */

import { symlinkSync } from "node:fs";
import { expect, test } from "vitest";
import { everyNth } from "../../support/every-nth.ts";
import { commitFiles, git, pushFiles, TempFolder } from "../../support/git.ts";
import {
  FAILURE_FILE,
  failureOf,
  openPipeline,
  type Pipeline,
  publishedText,
  QUEUE_FILE,
  queueOf,
} from "../../support/pipeline.ts";

interface Case {
  name: string;
  files?: Record<string, string>;
  /** Targets of links by path. */
  links?: Record<string, string>;
  problem: { code: string; file: string; line?: number };
  /** Number of failures that are counted in spite of the problem. */
  failures: number;
}

const OTHER = "data/failures/cargo-2026-03-05T10-00-00Z.jsonl";
const BOM = "\uFEFF";

const CASES: readonly Case[] = [
  {
    name: "an unknown status",
    files: { [QUEUE_FILE]: queueOf({ name: "fd", status: "quarantined" }) },
    problem: { code: "unknown-status", file: QUEUE_FILE, line: 5 },
    failures: 1,
  },
  {
    name: "half a line",
    files: { [OTHER]: `${failureOf("fd")}${failureOf("fd").slice(0, 40)}` },
    problem: { code: "not-json", file: OTHER, line: 2 },
    failures: 2,
  },
  {
    name: "a line of 1 MiB",
    files: { [OTHER]: failureOf("fd") + failureOf("hx", { full_output: "x".repeat(1024 * 1024) }) },
    problem: { code: "bad-value", file: OTHER, line: 2 },
    failures: 3,
  },
  {
    name: "a byte order mark",
    files: { [OTHER]: BOM + failureOf("fd") },
    problem: { code: "bad-value", file: OTHER, line: 1 },
    failures: 2,
  },
  {
    name: "CRLF line ends",
    files: { [OTHER]: failureOf("fd").replace("\n", "\r\n") },
    problem: { code: "bad-value", file: OTHER, line: 1 },
    failures: 2,
  },
  {
    name: "a pointer of Git LFS",
    files: { [OTHER]: `version https://git-lfs.github.com/spec/v1\noid sha256:${"0".repeat(64)}\nsize 9\n` },
    problem: { code: "not-json", file: OTHER, line: 1 },
    failures: 1,
  },
  {
    name: "a folder where a failure file should be",
    files: { [`${OTHER}/inside.txt`]: "x\n" },
    problem: { code: "unreadable-file", file: OTHER },
    failures: 1,
  },
  {
    name: "a link out of the repository",
    links: { [OTHER]: "../../../secret.jsonl" },
    problem: { code: "unreadable-file", file: OTHER },
    failures: 1,
  },
  {
    name: "a link to nothing",
    links: { [OTHER]: "nowhere.jsonl" },
    problem: { code: "unreadable-file", file: OTHER },
    failures: 1,
  },
  {
    name: "a control file that is a folder",
    files: { "batch-control.json/x": "" },
    problem: { code: "unreadable-file", file: "batch-control.json" },
    failures: 1,
  },
];

function addState({ origin }: Pipeline, { files = {}, links = {} }: Case): void {
  for (const [link, target] of Object.entries(links)) symlinkSync(target, `${origin.other}/${link}`);
  git(origin.other, ["pull", "--quiet", "--ff-only", "origin", "main"]);
  commitFiles(origin.other, files, "odd state");
  git(origin.other, ["push", "--quiet", "origin", "HEAD:main"]);
}

test.each(everyNth(CASES, 2))("$name is reported as a problem, and does not fail the step", async (odd) => {
  using folder = new TempFolder();
  const pipeline = openPipeline(folder);
  addState(pipeline, odd);
  const result = await pipeline.run();
  const { code, file, line } = odd.problem;
  expect(result).toMatchObject({
    code: 0,
    outputs: { outcome: "published", failures: String(odd.failures), problems: "1" },
  });
  expect(JSON.parse(publishedText(pipeline)).problems.items).toMatchObject([{ code, file, line: line ?? null }]);
  expect(result.log).toContain(` file=${file}${line === undefined ? "" : `,line=${line}`}::`);
  expect(result.summary).toContain(`| ${code} |`);
  expect(result.log).not.toContain(folder.path);

  const strict = await pipeline.run({ strict: "true" });
  expect(strict).toMatchObject({ code: 1, outputs: { outcome: "unchanged", problems: "1" } });
  expect(strict.annotations.at(-1)?.message).toMatch(/^The state has problems, which `strict` does not allow: /);
});

test("of more problems than the runner shows, errors come first, and the rest is counted", async () => {
  using folder = new TempFolder();
  const pipeline = openPipeline(folder);
  const entries = Array.from({ length: 14 }, (_, index) => ({ name: `p${index}`, status: "odd" }));
  const files = { [QUEUE_FILE]: queueOf(...entries), [FAILURE_FILE]: "{\n" };
  addState(pipeline, { name: "", files, problem: { code: "", file: "" }, failures: 0 });
  const result = await pipeline.run();
  expect(result.outputs.problems).toBe("15");
  expect(result.annotations.map(({ kind }) => kind)).toEqual(["error", ...Array(9).fill("warning")]);
  expect(result.log).toContain("5 more problems are counted in the summary.");
  expect(result.summary).toContain("…and 5 more problems.");
});

test.each([
  { name: "none", inputs: {}, looked: ["data/queues", "data/queues/priority-queue*.json", "data/priority-queue.json"] },
  {
    name: "a wrong input",
    inputs: { queue: "state/q" },
    looked: ["state/q", "state/q/priority-queue*.json", "state/priority-queue.json"],
  },
])("a missing queue ($name) fails the step, and the message names where it looked", async ({ inputs, looked }) => {
  using folder = new TempFolder();
  const pipeline = openPipeline(folder, { "README.md": "hello\n", [FAILURE_FILE]: failureOf("bat") });
  const base = git(pipeline.origin.bare, ["rev-parse", "main"]);
  const result = await pipeline.run(inputs);
  const names = looked.map((name) => `"${name}"`).join(", ");
  expect(result).toMatchObject({
    code: 1,
    annotations: [
      {
        kind: "error",
        message:
          `No queue was found in commit ${base.slice(0, 10)}: looked for ${names}. ` +
          "Set `queue` to the queue file or its folder, and `root` to the folder that contains the state.",
      },
    ],
  });
  expect(git(pipeline.origin.bare, ["rev-parse", "main"])).toBe(base);
  expect(result.summary).toContain("No queue was found");
});

test("a queue left in conflict fails the step, and the published dashboard stays as it was", async () => {
  using folder = new TempFolder();
  const pipeline = openPipeline(folder);
  expect((await pipeline.run()).outputs).toMatchObject({ outcome: "published", packages: "2" });
  const conflict = `<<<<<<< ours\n${queueOf({ name: "fd" })}=======\n>>>>>>> theirs\n`;
  const tip = pushFiles(pipeline.origin, { [QUEUE_FILE]: conflict });
  const result = await pipeline.run();
  expect([result.code, result.annotations.length]).toEqual([1, 1]);
  const start = `The queue "${QUEUE_FILE}" in commit ${tip.slice(0, 10)} cannot be used: line 1: not JSON: `;
  expect(result.annotations[0]?.message.startsWith(start)).toBe(true);
  expect(git(pipeline.origin.bare, ["rev-parse", "main"])).toBe(tip);
});

test("the older place of the queue, and results next to a queue file, are read from the tip, too", async () => {
  using folder = new TempFolder();
  const pipeline = openPipeline(folder, { "data/priority-queue.json": queueOf({ name: "fd" }) });
  expect((await pipeline.run()).outputs).toMatchObject({ outcome: "published", packages: "1" });
  const single = await pipeline.run({ queue: "data/priority-queue.json" });
  expect(single.outputs).toMatchObject({ outcome: "unchanged", packages: "1" });
  addState(pipeline, {
    name: "",
    files: { "data/batch-results.json": "{" },
    problem: { code: "", file: "" },
    failures: 0,
  });
  const broken = await pipeline.run({ queue: "data/priority-queue.json" });
  expect(broken.log).toContain("::error file=data/batch-results.json,line=1::");
});

test("a dashboard too large for GitHub is not written, and the message names the inputs that help", async () => {
  using folder = new TempFolder();
  const pipeline = openPipeline(folder);
  const names = Array.from({ length: 12 }, (_, index) => `p${index}`);
  const lines = names.map((name) => failureOf(name, { full_output: "x".repeat(7_900_000) }));
  const files = { [OTHER]: lines.join("") };
  addState(pipeline, { name: "", files, problem: { code: "", file: "" }, failures: 0 });
  const result = await pipeline.run({ "dry-run": "true" });
  expect(result.code).toBe(1);
  expect(result.annotations.at(-1)?.message).toMatch(/larger than 90 MB.*max-failures, max-runs or max-output-bytes/);
  expect(result.outputs).toEqual({ outcome: "failed" });
});
