import { describe, expect, test } from "vitest";
import type { Pull } from "../../../src/sandbox/state.ts";
import { openPipeline } from "./open-pipeline.ts";

const FORK = { id: 9, fullName: "stranger/shop" };
/** Another repository of the same owner: as foreign as a stranger's. */
const SIBLING = { id: 10, fullName: "acme/shop-copy" };
const file = (filename: string) => ({ filename, status: "modified" as const, sha: "c".repeat(40) });
const closed = { state: "closed" as const, closedAt: "2026-05-12T11:30:00Z", updatedAt: "2026-05-12T11:30:00Z" };

interface Row {
  name: string;
  pull: Partial<Pull>;
  inputs: Record<string, string>;
  want: "open" | "none";
}

const rows: Row[] = [
  { name: "a fork", pull: { headRepository: FORK }, inputs: {}, want: "none" },
  { name: "another repository of the owner", pull: { headRepository: SIBLING }, inputs: {}, want: "none" },
  { name: "a deleted fork", pull: { headRepository: null }, inputs: {}, want: "none" },
  { name: "a deleted fork, included", pull: { headRepository: null }, inputs: { forks: "include" }, want: "open" },
  {
    name: "a custom pattern",
    pull: { head: "bot/npm/1" },
    inputs: { head: "x\nbot/{ecosystem}/**" },
    want: "open",
  },
  {
    name: "all labels",
    pull: { labels: ["batch", "eco: npm"] },
    inputs: { labels: "batch\neco: {ecosystem}" },
    want: "open",
  },
  { name: "the title", pull: { title: "npm: 3 recipes" }, inputs: { head: "", title: "^{ecosystem}:" }, want: "open" },
  { name: "one of two authors", pull: { author: "mira" }, inputs: { author: "@batch-bot\nMira" }, want: "open" },
  { name: "another base, if the filter names it", pull: { base: "next" }, inputs: { base: "next" }, want: "open" },
  { name: "drafts left out", pull: { isDraft: true }, inputs: { drafts: "false" }, want: "none" },
  { name: "closed, if the filter includes it", pull: closed, inputs: { states: "open, closed" }, want: "open" },
  {
    name: "closed, if no hours are allowed",
    pull: closed,
    inputs: { states: "closed", "closed-within-hours": "0" },
    want: "none",
  },
  {
    name: "merged, if the filter includes it",
    pull: { ...closed, mergedAt: closed.closedAt },
    inputs: { states: "merged" },
    want: "open",
  },
  {
    name: "a file below a folder",
    pull: { files: [file("docs/a.md"), file("recipes/npm/a.toml")] },
    inputs: { paths: "recipes/{ecosystem}/**" },
    want: "open",
  },
  {
    name: "a file that no line excludes",
    pull: { files: [file("recipes/a.md"), file("recipes/a.toml")] },
    inputs: { paths: "recipes/**\n!**/*.md" },
    want: "open",
  },
  {
    name: "only excluded files",
    pull: { files: [file("recipes/a.md")] },
    inputs: { paths: "recipes/**\n!**/*.md" },
    want: "none",
  },
  {
    name: "a head of two lines",
    pull: { head: "bot/npm" },
    inputs: { head: "batch/{ecosystem}\nbot/{ecosystem}" },
    want: "open",
  },
  {
    name: "no file below the folder",
    pull: { files: [file("docs/a.md")] },
    inputs: { paths: "recipes/**" },
    want: "none",
  },
];

test.each(rows)("$name: $want", async ({ pull, inputs, want }) => {
  await using pipeline = await openPipeline();
  pipeline.addPull(pull);
  const { code, outputs } = await pipeline.ask({ inputs });
  expect({ code, state: outputs.state, reason: outputs.reason }).toMatchObject({ code: 0, state: want });
});

describe("requests", () => {
  test("the list of closed pull requests is not read beyond closed-within-hours", async () => {
    await using pipeline = await openPipeline();
    const old = "2026-05-01T00:00:00Z";
    for (let at = 0; at < 150; at++) pipeline.addPull({ ...closed, head: `x-${at}`, updatedAt: old, closedAt: old });
    expect((await pipeline.ask({ inputs: { states: "open,merged" } })).outputs.state).toBe("none");
    expect(pipeline.requests()).toEqual(["GET pulls", "GET pulls"]);
  });

  test("changed files are requested only if the other filters match", async () => {
    await using pipeline = await openPipeline();
    pipeline.addPull({ head: "fix", files: [file("recipes/a.toml")] });
    pipeline.addPull({ files: Array.from({ length: 120 }, (_, at) => file(`docs/${at}.md`)) });
    expect((await pipeline.ask({ inputs: { paths: "recipes/**" } })).outputs.state).toBe("none");
    expect(pipeline.requests()).toEqual(["GET pulls", "GET pulls/2/files", "GET pulls/2/files"]);
  });

  test("changed files that cannot be read make the answer unknown", async () => {
    await using pipeline = await openPipeline();
    pipeline.addPull({ files: [file("docs/a.md")] });
    pipeline.github.script.fail({ path: /\/files$/, status: 502, times: 99 });
    const inputs = { paths: "recipes/**", "deadline-seconds": "4", "on-error": "skip" };
    expect((await pipeline.ask({ inputs })).outputs).toMatchObject({ state: "unknown", skip: "true" });
  });
});

test("a pull request that is too old does not count, and is named", async () => {
  await using pipeline = await openPipeline();
  pipeline.addPull({ createdAt: "2026-05-09T00:00:00Z" });
  const { outputs, annotations, summary } = await pipeline.ask({ inputs: { "max-age-hours": "48" } });
  expect(outputs).toMatchObject({ state: "none", skip: "false", matches: "[]" });
  expect(annotations).toEqual([{ kind: "warning", message: expect.stringContaining("#1 is older than 48 hours") }]);
  expect(summary).toContain("**Too old to count**");
});
