/** Publishing to places other than the state's own branch: `publish: branch`, `pages`, `none`, and `dry-run`. */

import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { countCommits, git, pushFiles, readAt, snapshot, TempFolder } from "../../support/git.ts";
import { DASHBOARD, failureOf, openPipeline, recompute, SMALL_STATE } from "../../support/pipeline.ts";

const MORE = { "data/failures/cargo-2026-03-04T10-00-00Z.jsonl": failureOf("fd") };
const refs = (bare: string) => git(bare, ["for-each-ref", "--format=%(refname) %(objectname)"]);

test.each([
  { name: "replaces the one commit of the orphan branch", inputs: {}, commits: 1 },
  { name: "adds a commit with keep-history", inputs: { "keep-history": "true" }, commits: 2 },
])("publish branch $name", async ({ inputs, commits }) => {
  using folder = new TempFolder();
  const pipeline = openPipeline(folder);
  const { bare } = pipeline.origin;
  const run = () => pipeline.run({ publish: "branch", ...inputs });
  const first = await run();
  expect(first).toMatchObject({ code: 0, outputs: { outcome: "published", "dashboard-path": DASHBOARD } });
  expect(git(bare, ["ls-tree", "-r", "--name-only", "dashboard"])).toBe(DASHBOARD);
  expect(countCommits(bare, "dashboard")).toBe(1);

  const published = refs(bare);
  expect((await run()).outputs).toMatchObject({ outcome: "unchanged", "commit-sha": "" });
  expect(refs(bare)).toBe(published);

  const tip = pushFiles(pipeline.origin, MORE);
  expect((await run()).outputs).toMatchObject({ outcome: "published", failures: "2" });
  expect(countCommits(bare, "dashboard")).toBe(commits);
  expect(git(bare, ["rev-parse", "main"])).toBe(tip);
  const dashboard = JSON.parse(readAt(bare, "dashboard", DASHBOARD) ?? "");
  expect(dashboard).toMatchObject({ source_commit: tip, failures_summary: { total: 2 } });
});

test("publish pages leaves the site's folder for the upload and commits nothing", async () => {
  using folder = new TempFolder();
  const pipeline = openPipeline(folder);
  const before = refs(pipeline.origin.bare);
  const result = await pipeline.run({ publish: "pages", "site-dir": "_site" });
  expect(result).toMatchObject({
    code: 0,
    outputs: { outcome: "written", changed: "true", "site-path": "_site", "dashboard-path": "_site/dashboard.json" },
  });
  expect(JSON.parse(readFileSync(path.join(pipeline.root, "_site/dashboard.json"), "utf8")).queue.total).toBe(2);
  expect(existsSync(path.join(pipeline.root, DASHBOARD))).toBe(false);
  expect(refs(pipeline.origin.bare)).toBe(before);
});

test("publish pages without site-dir fails and says what is missing", async () => {
  using folder = new TempFolder();
  const result = await openPipeline(folder).run({ publish: "pages" });
  expect(result).toMatchObject({
    code: 1,
    annotations: [{ kind: "error", message: expect.stringContaining("`publish: pages` needs `site-dir`") }],
  });
  expect(result.summary).toContain("### update-dashboard failed");
});

test("publish none writes the file, from the working directory, and only if its content is new", async () => {
  using folder = new TempFolder();
  const files = Object.fromEntries(Object.entries(SMALL_STATE).map(([file, text]) => [`registry/${file}`, text]));
  const pipeline = openPipeline(folder, files);
  const before = refs(pipeline.origin.bare);
  const outside = folder.at("elsewhere", "dashboard.json");
  const file = path.join(pipeline.root, "out/dashboard.json");
  const run = (inputs: Record<string, string>) => pipeline.run({ publish: "none", root: "registry", ...inputs });

  const dry = await run({ output: "out/dashboard.json", "dry-run": "true" });
  expect(dry).toMatchObject({ code: 0, outputs: { outcome: "dry-run", changed: "true" } });
  expect(dry.log).toContain('Dry run: would write "out/dashboard.json".');
  expect(existsSync(path.dirname(file))).toBe(false);

  const first = await run({ output: "out/dashboard.json" });
  expect(first).toMatchObject({ code: 0, outputs: { outcome: "written", "dashboard-path": "out/dashboard.json" } });
  const { mtimeMs } = statSync(file);
  expect((await run({ output: "out/dashboard.json" })).outputs).toMatchObject({
    outcome: "unchanged",
    changed: "false",
  });
  expect(statSync(file).mtimeMs).toBe(mtimeMs);

  expect(await run({ output: outside })).toMatchObject({ code: 0, outputs: { "dashboard-path": outside } });
  expect(JSON.parse(readFileSync(outside, "utf8")).queue.total).toBe(2);
  expect(refs(pipeline.origin.bare)).toBe(before);
});

test.each([{ publish: "commit" }, { publish: "branch" }])(
  "dry-run with publish $publish pushes nothing",
  async (inputs) => {
    using folder = new TempFolder();
    const pipeline = openPipeline(folder);
    const before = [refs(pipeline.origin.bare), snapshot(pipeline.root)];
    const result = await pipeline.run({ ...inputs, "dry-run": "true" });
    expect(result).toMatchObject({ code: 0, outputs: { outcome: "dry-run", changed: "true", "commit-sha": "" } });
    const branch = inputs.publish === "commit" ? "main" : "dashboard";
    expect(result.log).toContain(`Dry run: would publish "${DASHBOARD}" to branch "${branch}".`);
    expect([refs(pipeline.origin.bare), snapshot(pipeline.root)]).toEqual(before);
  },
);

test("a site-dir is published with the dashboard in one commit, and both formats from the same state", async () => {
  using folder = new TempFolder();
  const pipeline = openPipeline(folder);
  const result = await pipeline.run({ "site-dir": "site" });
  expect(result.outputs).toMatchObject({ outcome: "published", "site-path": "site", "dashboard-path": DASHBOARD });
  const { bare } = pipeline.origin;
  const files = git(bare, ["diff", "--name-only", "main^", "main"]).split("\n");
  const listed = (readAt(bare, "main", "site/data/files.txt") ?? "").trimEnd().split("\n");
  expect(files).toEqual([...listed.map((file) => `site/${file}`), DASHBOARD].sort());
  expect(readAt(bare, "main", DASHBOARD)).toBe(await recompute(folder, bare));
  expect(JSON.parse(readAt(bare, "main", "site/dashboard.json") ?? "")).toMatchObject({
    kind: "summary",
    queue: { total: 2 },
    source_commit: git(bare, ["rev-parse", "main^"]),
  });
  expect((await pipeline.run({ "site-dir": "site" })).outputs).toMatchObject({
    outcome: "unchanged",
    "site-files-written": "0",
  });

  expect((await pipeline.run({ format: "queue-analytics" })).outputs).toMatchObject({
    outcome: "published",
    packages: "2",
  });
  expect(JSON.parse(readAt(bare, "main", DASHBOARD) ?? "").failures).toEqual({ install_failed: 1 });
  expect((await pipeline.run({ format: "queue-analytics" })).outputs.outcome).toBe("unchanged");
});
