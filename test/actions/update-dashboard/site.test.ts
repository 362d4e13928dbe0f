/** The site, written and published by the bundle. */

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { everyNth } from "../../support/every-nth.ts";
import { createOrigin, git, pushFiles, readAt, TempFolder } from "../../support/git.ts";
import { startGitHub } from "../../support/github/start-github.ts";
import { DASHBOARD, failureOf, openPipeline, SMALL_STATE, updateDashboardByBundle } from "../../support/pipeline.ts";

const MORE = {
  "data/failures/cargo-2026-03-04T10-00-00Z.jsonl": failureOf("fd", { timestamp: "2026-03-04T10:00:00Z" }),
};
const SITE = { publish: "branch", "site-dir": "docs" };

function filesOf(bare: string, branch: string): string[] {
  return git(bare, ["ls-tree", "-r", "--name-only", branch]).split("\n");
}

function listed(bare: string, branch: string): string[] {
  const list = (readAt(bare, branch, "docs/data/files.txt") ?? "").trimEnd().split("\n");
  return [...list.map((file) => `docs/${file}`), DASHBOARD].sort();
}

describe("on the orphan branch", () => {
  test.each(everyNth([{ "keep-history": "false" }, { "keep-history": "true" }], 2))(
    "%o: the site is complete at each commit",
    async (inputs) => {
      using folder = new TempFolder();
      const pipeline = openPipeline(folder);
      const { bare } = pipeline.origin;
      const first = await pipeline.runBundle({ ...SITE, ...inputs });
      expect(first.outputs).toMatchObject({ outcome: "published", "site-path": "docs", "dashboard-path": DASHBOARD });
      expect(filesOf(bare, "dashboard")).toEqual(listed(bare, "dashboard"));
      expect(filesOf(bare, "dashboard")).toContain("docs/index.html");
      expect(Number(first.outputs["site-files-written"])).toBe(filesOf(bare, "dashboard").length - 1);
      const tip = git(bare, ["rev-parse", "dashboard"]);
      const again = await pipeline.runBundle({ ...SITE, ...inputs });
      expect(again.outputs).toMatchObject({
        outcome: "unchanged",
        "site-files-written": "0",
        "site-bytes-written": "0",
      });
      expect(git(bare, ["rev-parse", "dashboard"])).toBe(tip);

      pushFiles(pipeline.origin, MORE);
      const more = await pipeline.runBundle({ ...SITE, ...inputs });
      expect(more.outputs).toMatchObject({ outcome: "published", failures: "2" });
      expect(Number(more.outputs["site-files-written"])).toBeLessThan(Number(first.outputs["site-files-written"]));
      expect(filesOf(bare, "dashboard")).toEqual(listed(bare, "dashboard"));
      expect(filesOf(bare, "dashboard")).toContain("docs/data/failures/2026/03/04-1.json");
    },
  );

  test("through the API, complete at each commit, and without files that are no longer derived", async () => {
    using folder = new TempFolder();
    const origin = createOrigin(folder, { ...SMALL_STATE, ...MORE });
    const token = "ghs_TestTokenThatMustNotLeak0123456789";
    await using github = await startGitHub({ bareRepository: origin.bare, owner: "octo", repo: "repo", token });
    const workspace = folder.at("workspace");
    mkdirSync(workspace);
    const env = {
      GITHUB_API_URL: github.url,
      GITHUB_SERVER_URL: github.url,
      GITHUB_REF: "refs/heads/main",
      GITHUB_REF_NAME: "main",
    };
    const run = () => updateDashboardByBundle(folder, workspace, { ...SITE, token, transport: "api" }, env);
    expect((await run()).outputs).toMatchObject({ outcome: "published" });
    expect(filesOf(origin.bare, "dashboard")).toEqual(listed(origin.bare, "dashboard"));
    expect((await run()).outputs).toMatchObject({ outcome: "unchanged" });
    pushFiles(origin, { [Object.keys(MORE)[0] as string]: "" });
    expect((await run()).outputs).toMatchObject({ outcome: "published", failures: "1" });
    expect(filesOf(origin.bare, "dashboard")).toEqual(listed(origin.bare, "dashboard"));
    expect(filesOf(origin.bare, "dashboard")).not.toContain("docs/data/failures/2026/03/04-1.json");
  });
});

test("a site next to the state is committed with the dashboard, and only old files of the site are removed", async () => {
  using folder = new TempFolder();
  const files = {
    ...SMALL_STATE,
    ...MORE,
    "docs/CNAME": "x.test",
    "docs/data/old.json": "{}",
    "docs/data/files.txt": "data/old.json\nCNAME\n../README.md\n",
  };
  const pipeline = openPipeline(folder, files);
  const { bare } = pipeline.origin;
  expect((await pipeline.runBundle({ "site-dir": "docs" })).outputs.outcome).toBe("published");
  const there = filesOf(bare, "main");
  expect(there).toEqual(expect.arrayContaining(["docs/CNAME", "README.md", "docs/index.html"]));
  expect(there).not.toContain("docs/data/old.json");
});

test("pages: the folder has the whole site, whatever the `format` is", async () => {
  using folder = new TempFolder();
  const pipeline = openPipeline(folder);
  const result = await pipeline.runBundle({ publish: "pages", "site-dir": "_site/", format: "queue-analytics" });
  expect(result.outputs).toMatchObject({
    outcome: "written",
    "site-path": "_site",
    "dashboard-path": "_site/dashboard.json",
  });
  const root = path.join(pipeline.root, "_site");
  const found = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
  expect(found.sort()).toEqual(readFileSync(path.join(root, "data/files.txt"), "utf8").trimEnd().split("\n"));
  expect(JSON.parse(readFileSync(path.join(root, "dashboard.json"), "utf8"))).toMatchObject({ kind: "summary" });
});

test("inputs reach the site's configuration", async () => {
  using folder = new TempFolder();
  const pipeline = openPipeline(folder);
  await pipeline.runBundle({
    ...{
      publish: "none",
      output: "out.json",
      "site-dir": "_site",
      "site-title": "Larder",
      "site-url": "https://x.test/a",
    },
    ...{
      "retry-workflow": "batch.yml",
      "retry-input": "package",
      "issue-labels": "pipeline\nfailure",
      "failing-runs": "5",
    },
    ...{ "link-hosts": "docs.x.test", "recipe-path": "recipes/{first}/{name}.toml", "run-interval-minutes": "30" },
  });
  const summary = JSON.parse(readFileSync(path.join(pipeline.root, "_site/dashboard.json"), "utf8"));
  expect(summary.site).toMatchObject({
    ...{ title: "Larder", url: "https://x.test/a/", retry_workflow: "batch.yml", retry_input: "package" },
    ...{ issue_labels: ["pipeline", "failure"], link_hosts: ["docs.x.test"], failing_runs: 5 },
    ...{ recipe_path: "recipes/{first}/{name}.toml", run_interval_minutes: 30, queue_path: "data/queues" },
  });
});

describe("refused", () => {
  const rows = [
    {
      name: "the dashboard inside the site",
      inputs: { "site-dir": "website" },
      says: "is in the folder of the site",
    },
    {
      name: "the dashboard inside the site, by another path",
      inputs: { "site-dir": "./website/pipeline/" },
      says: "is in the folder",
    },
    { name: "the whole root as the site", inputs: { "site-dir": "." }, says: "is in the folder of the site" },
    {
      name: "a script as the address",
      inputs: { "site-dir": "docs", "site-url": "javascript:alert(1)" },
      says: "site-url",
    },
    {
      name: "a path as the workflow",
      inputs: { "site-dir": "docs", "retry-workflow": "../x.yml" },
      says: "retry-workflow",
    },
    {
      name: "a recipe path without a name",
      inputs: { "site-dir": "docs", "recipe-path": "recipes" },
      says: "recipe-path",
    },
    {
      name: "an address instead of a host",
      inputs: { "site-dir": "docs", "link-hosts": "https://x.test/" },
      says: "link-hosts",
    },
    { name: "zero failing runs", inputs: { "site-dir": "docs", "failing-runs": "0" }, says: "failing-runs" },
  ];
  test.each(rows)("$name", async ({ inputs, says }) => {
    using folder = new TempFolder();
    const pipeline = openPipeline(folder);
    const result = await pipeline.runBundle({ publish: "none", ...inputs } as Record<string, string>);
    expect(result.code).toBe(1);
    expect(result.annotations.map(({ message }) => message).join()).toContain(says);
    expect(readdirSync(pipeline.root).sort()).toEqual([".git", "README.md", "data"]);
  });

  test("a file instead of the site's folder", async () => {
    using folder = new TempFolder();
    const pipeline = openPipeline(folder);
    writeFileSync(path.join(pipeline.root, "docs"), "x");
    const result = await pipeline.runBundle({ publish: "none", output: "out.json", "site-dir": "docs" });
    expect(result.annotations.map(({ message }) => message).join()).toContain('"docs" cannot be written');
  });
});
