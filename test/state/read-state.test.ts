import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { buildDashboard } from "../../src/dashboard/build-dashboard.ts";
import { UserError } from "../../src/errors.ts";
import { Dashboard } from "../../src/formats/dashboard.ts";
import { QueueAnalytics } from "../../src/formats/queue-analytics.ts";
import { buildFromState } from "../support/analyze-state.ts";
import { readFolder, STATE_PATHS } from "../support/read-folder.ts";
import { tempFolder } from "../support/temp-folder.ts";

const NOW = new Date("2026-01-09T18:00:00Z");
const QUEUE = "data/queues/priority-queue.json";
const FAILURES = "data/failures/npm-2026-01-09T14-30-00Z.jsonl";
const RUNS = "data/metrics/batch-runs.jsonl";
const CHOICES = "data/disambiguations/curated.jsonl";

const entry = (name: string, status = "pending") => ({
  name,
  source: `npm:${name}`,
  priority: 3,
  status,
  confidence: "auto",
});
const queue = (...names: string[]) => JSON.stringify({ schema_version: 1, entries: names.map((name) => entry(name)) });
const failure = (name: string) => ({ recipe: name, category: "install_failed", timestamp: "2026-01-09T14:30:00Z" });
const run = (id: string) => ({ batch_id: id, timestamp: "2026-01-09T14:40:00Z" });
const choices = {
  updated_at: null,
  disambiguations: [{ tool: "fd", selected: "npm:fd", selection_reason: "curated", high_risk: false }],
};
const GOOD = {
  [QUEUE]: queue("a", "b"),
  [FAILURES]: `${JSON.stringify(failure("a"))}\n`,
  "data/failures/npm.jsonl": `${JSON.stringify(failure("b"))}\n`,
  [RUNS]: `${JSON.stringify(run("x"))}\n`,
  [CHOICES]: `${JSON.stringify(choices)}\n`,
  "batch-control.json": '{"circuit_breaker":{"npm":{"state":"closed","failures":0}}}',
};

/** Reads the folder and builds both documents, which must match their schemas. */
async function derive(root: string, paths = STATE_PATHS) {
  const state = await readFolder(root, paths);
  const limits = { failures: null, runs: null, historyDays: 30, outputBytes: null };
  const { dashboard, problems } = buildDashboard(state, { now: NOW, sourceCommit: null, limits });
  Dashboard.parse(dashboard);
  const analytics = QueueAnalytics.parse(buildFromState(state, NOW));
  const { packages, failures, runs, disambiguations } = state;
  const sizes = { packages, failures, runs, disambiguations };
  const counts = Object.fromEntries(Object.entries(sizes).map(([key, list]) => [key, list.length]));
  return { state, counts, problems, analytics };
}

const ALL = { packages: 2, failures: 2, runs: 1, disambiguations: 1 };

test("a whole state", async () => {
  using folder = tempFolder(GOOD);
  const { state, counts, problems } = await derive(folder.root);
  expect([counts, problems]).toEqual([ALL, []]);
  expect(state.control?.breakers.size).toBe(1);
});

test("only a queue is required, and empty files have no records", async () => {
  const empty = { [FAILURES]: "", [RUNS]: "\n", "batch-control.json": "", "data/queues/batch-results.json": "" };
  using folder = tempFolder({ [QUEUE]: queue("a"), ...empty });
  const { counts, problems } = await derive(folder.root);
  expect([counts, problems]).toEqual([{ packages: 1, failures: 0, runs: 0, disambiguations: 0 }, []]);
});

const link = (target: string, file: string) => (root: string) => {
  rmSync(path.join(root, file), { recursive: true, force: true });
  symlinkSync(target, path.join(root, file));
};
const folderAt = (file: string) => (root: string) => {
  rmSync(path.join(root, file));
  mkdirSync(path.join(root, file));
};
const pipeAt = (file: string) => (root: string) => {
  rmSync(path.join(root, file));
  execFileSync("mkfifo", [path.join(root, file)]);
};
const strayFile = (folder: string) => (root: string) => {
  rmSync(path.join(root, folder), { recursive: true });
  symlinkSync(path.join(root, QUEUE), path.join(root, folder));
};

describe("if one thing is wrong, a problem says so and the rest is read", () => {
  test.each([
    {
      name: "unknown status",
      files: { [QUEUE]: JSON.stringify({ entries: [entry("a", "generated"), entry("b")] }) },
      want: [`${QUEUE}:1 unknown-status warning`],
    },
    {
      name: "half a line",
      files: { [FAILURES]: `${JSON.stringify(failure("a"))}\n{"recipe":"x",\n` },
      want: [`${FAILURES}:2 not-json error`],
    },
    {
      name: "a line of 1 MiB",
      files: { [FAILURES]: `${JSON.stringify({ ...failure("a"), message: "x".repeat(1024 ** 2) })}\n` },
      want: [`${FAILURES}:1 bad-value warning`],
    },
    {
      name: "a byte order mark",
      files: { [FAILURES]: `\ufeff${GOOD[FAILURES]}` },
      want: [`${FAILURES}:1 bad-value warning`],
    },
    { name: "CRLF", files: { [RUNS]: `${JSON.stringify(run("x"))}\r\n` }, want: [`${RUNS}:1 bad-value warning`] },
    {
      name: "bytes that are not UTF-8",
      files: {
        [FAILURES]: Buffer.from(
          `${JSON.stringify({ ...failure("a"), message: "caf#" })}\n`.replace("#", "\xe9"),
          "latin1",
        ),
      },
      want: [`${FAILURES}:null bad-utf8 warning`],
    },
    {
      name: "a U+FFFD in the file itself is valid",
      files: { [FAILURES]: `${JSON.stringify({ ...failure("a"), message: "\ufffd..." })}\n` },
      want: [],
    },
    {
      name: "a control file that is a list",
      files: { "batch-control.json": "[]" },
      want: ["batch-control.json:1 not-an-object error"],
    },
    {
      name: "a control file that is not JSON",
      files: { "batch-control.json": "{" },
      want: ["batch-control.json:1 not-json error"],
    },
    {
      name: "a folder instead of a failure file",
      act: folderAt(FAILURES),
      lost: { failures: 1 },
      want: [`${FAILURES}:null unreadable-file error`],
    },
    {
      name: "a folder instead of the control file",
      act: folderAt("batch-control.json"),
      want: ["batch-control.json:null unreadable-file error"],
    },
    {
      name: "a pipe instead of a failure file",
      act: pipeAt(FAILURES),
      lost: { failures: 1 },
      want: [`${FAILURES}:null unreadable-file error`],
    },
    {
      name: "a pipe instead of the control file",
      act: pipeAt("batch-control.json"),
      want: ["batch-control.json:null unreadable-file error"],
    },
    {
      name: "a link out of the root",
      act: link("/etc/hostname", FAILURES),
      lost: { failures: 1 },
      want: [`${FAILURES}:null unreadable-file error`],
    },
    {
      name: "a control file outside the root",
      act: link("/etc/hostname", "batch-control.json"),
      want: ["batch-control.json:null unreadable-file error"],
    },
    {
      name: "a dangling link",
      act: link("nowhere", FAILURES),
      lost: { failures: 1 },
      want: [`${FAILURES}:null unreadable-file error`],
    },
    {
      name: "a control file that is a dangling link",
      act: link("nowhere", "batch-control.json"),
      want: ["batch-control.json:null unreadable-file error"],
    },
    {
      name: "a link to itself",
      act: link("batch-runs.jsonl", RUNS),
      lost: { runs: 1 },
      want: [`${RUNS}:null unreadable-file error`],
    },
    {
      name: "a file instead of the folder of failures",
      act: strayFile("data/failures"),
      lost: { failures: 2 },
      want: ["data/failures:null unreadable-file error"],
    },
    {
      name: "a failures folder outside the root",
      act: link("/etc", "data/failures"),
      lost: { failures: 2 },
      want: ["data/failures:null unreadable-file error"],
    },
    {
      name: "a metrics folder that cannot be listed",
      act: link("metrics", "data/metrics"),
      lost: { runs: 1 },
      want: ["data/metrics:null unreadable-file error"],
    },
    {
      name: "a choices folder that is a dangling link",
      act: link("nowhere", "data/disambiguations"),
      lost: { disambiguations: 1 },
      want: ["data/disambiguations:null unreadable-file error"],
    },
    {
      name: "a second queue file that is not JSON",
      files: { "data/queues/priority-queue-go.json": "{" },
      want: ["data/queues/priority-queue-go.json:1 not-json error"],
    },
    {
      name: "the same run in two files",
      files: { "data/metrics/batch-runs-x.jsonl": GOOD[RUNS] },
      lost: { runs: -1 },
      want: [`${RUNS}:1 duplicate warning`],
    },
    {
      name: "a repeated failure",
      files: { [FAILURES]: GOOD[FAILURES].repeat(2) },
      lost: { failures: -1 },
      want: [`${FAILURES}:2 duplicate warning`],
    },
    {
      name: "results of an unknown batch",
      files: { "data/queues/batch-results.json": '{"batch_id":"old","total":1,"timestamp":"2025-01-01T00:00:00Z"}' },
      want: ["data/queues/batch-results.json:1 superseded notice"],
    },
  ])("$name", async ({ files, act, lost, want }) => {
    using folder = tempFolder({ ...GOOD, ...files });
    act?.(folder.root);
    const { counts, problems } = await derive(folder.root);
    expect(problems.map(({ file, line, code, severity }) => `${file}:${line} ${code} ${severity}`)).toEqual(want);
    const kept = Object.entries(ALL).map(([key, count]) => [
      key,
      count - ((lost as typeof ALL | undefined)?.[key as "runs"] ?? 0),
    ]);
    expect(counts).toEqual(Object.fromEntries(kept));
  });

  test("a file of more than 256 MiB", async () => {
    using folder = tempFolder(GOOD);
    truncateSync(path.join(folder.root, FAILURES), 256 * 1024 ** 2 + 1);
    const { counts, problems } = await derive(folder.root);
    expect(problems.map(({ file, code }) => [file, code])).toEqual([[FAILURES, "file-too-large"]]);
    expect(counts).toEqual({ ...ALL, failures: 1 });
  });

  test("reasons do not name folders above the root", async () => {
    using folder = tempFolder(GOOD);
    link("batch-runs.jsonl", RUNS)(folder.root);
    expect((await derive(folder.root)).problems[0]?.reason).not.toContain(folder.root);
  });

  test("queue-analytics leaves out the health if there is a control file that cannot be used", async () => {
    using without = tempFolder({ [QUEUE]: queue("a"), [RUNS]: GOOD[RUNS] });
    expect((await derive(without.root)).analytics.health).toBeDefined();
    for (const act of [folderAt("batch-control.json"), link("nowhere", "batch-control.json"), () => {}]) {
      using folder = tempFolder({ ...GOOD, "batch-control.json": "{" });
      act(folder.root);
      expect((await derive(folder.root)).analytics.health).toBeUndefined();
    }
  });

  test("queue-analytics is built even if every other file has a problem", async () => {
    const marked = Object.entries(GOOD).map(([file, text]) => [file, `\ufeff${text}`]);
    using folder = tempFolder({ ...Object.fromEntries(marked), [QUEUE]: GOOD[QUEUE] });
    const pretty = JSON.stringify({ ...run("p"), total: 1 }, null, 2);
    writeFileSync(path.join(folder.root, RUNS), `${pretty}\n[${JSON.stringify({ ...run("l"), total: 2 })}]\n{\n`);
    const { counts, analytics } = await derive(folder.root);
    expect(counts).toEqual({ ...ALL, runs: 2 });
    expect(analytics.failures).toEqual({ install_failed: 2 });
    expect(analytics.runs?.map(({ total }) => total)).toEqual([2, 1]);
    expect(analytics.health?.ecosystems).toHaveProperty("npm");
    expect(analytics.disambiguations?.total).toBe(1);
  });
});

describe("the place of the queue", () => {
  const names = async (root: string, at: string) =>
    (await readFolder(root, { queue: at })).packages.map(({ name }) => name);
  test.each([
    {
      name: "a folder",
      at: "data/queues",
      files: { [QUEUE]: queue("a"), "data/queues/priority-queue-go.json": queue("b"), "data/queues/other.json": "{" },
      want: ["a", "b"],
    },
    { name: "with a slash", at: "data/queues/", files: { [QUEUE]: queue("a") }, want: ["a"] },
    {
      name: "a file",
      at: QUEUE,
      files: { [QUEUE]: queue("a"), "data/queues/priority-queue-go.json": queue("b") },
      want: ["a"],
    },
    { name: "one folder up", at: "data/queues", files: { "data/priority-queue.json": queue("a") }, want: ["a"] },
    { name: "the root", at: ".", files: { "priority-queue.json": queue("a") }, want: ["a"] },
  ])("$name", async ({ at, files, want }) => {
    using folder = tempFolder(files);
    expect(await names(folder.root, at)).toEqual(want);
  });

  test.each([
    {
      name: "no folder",
      at: "data/queues",
      files: {},
      looked: ['"data/queues/priority-queue*.json"', '"data/priority-queue.json"'],
    },
    {
      name: "no file of that name",
      at: "data/queues",
      files: { "data/queues/queue.json": queue("a") },
      looked: ['"data/queues/priority-queue*.json"'],
    },
    {
      name: "only another file than the named one",
      at: "data/queues/priority-queue-go.json",
      files: { [QUEUE]: queue("a") },
      looked: ['"data/queues/priority-queue-go.json"'],
    },
    {
      name: "outside the root",
      at: "../x",
      files: {},
      looked: ['"../x/priority-queue*.json"', '"../priority-queue.json"'],
    },
  ])("missing: $name", async ({ at, files, looked }) => {
    using folder = tempFolder(files);
    await expect(names(folder.root, at)).rejects.toThrow(UserError);
    for (const place of looked) await expect(names(folder.root, at)).rejects.toThrow(place);
  });

  test("a queue folder outside the root is refused, and the message says why", async () => {
    using outside = tempFolder({ "priority-queue.json": queue("a") });
    using folder = tempFolder({ "data/x": "" });
    symlinkSync(outside.root, path.join(folder.root, "data/queues"));
    await expect(names(folder.root, "data/queues")).rejects.toThrow("leads out of the root");
  });
});
