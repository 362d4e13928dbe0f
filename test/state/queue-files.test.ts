import { mkdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { openFolder } from "../../src/files/folder-source.ts";
import type { QueuedPackage } from "../../src/formats/queue.ts";
import { Problems } from "../../src/state/problems.ts";
import { readQueueFiles, rewriteQueueFiles, startQueueFiles } from "../../src/state/queue-files.ts";
import { type Files, TempFolder, writeFiles } from "../support/git.ts";
import { queueOf } from "../support/pipeline.ts";

const NOW = "2026-03-02T10:00:00Z";
const MAIN = "data/queues/priority-queue.json";
const CARGO = "data/queues/priority-queue-cargo.json";
const options = { now: NOW, ecosystemOf: ({ ecosystem }: QueuedPackage) => ecosystem };
const oldQueue = (...packages: object[]) => JSON.stringify({ schema_version: 1, packages });
const OLD = { id: "cargo:fd", source: "cargo", name: "fd", tier: 2, status: "pending", added_at: NOW };

/** Changes packages, given by their names, and returns the files that are written. */
async function rewrite(files: Files, changes: Record<string, Partial<QueuedPackage>>, queue = "data/queues") {
  using folder = new TempFolder();
  mkdirSync(folder.path, { recursive: true });
  writeFiles(folder.path, files);
  const problems = new Problems();
  const read = await readQueueFiles(openFolder(folder.path, "here"), queue, problems);
  const next = Object.entries(changes).map(([name, change]) => ({
    ...fresh(name),
    ...read.packages.get(name),
    ...change,
  }));
  return { written: rewriteQueueFiles(read, next, options), problems: problems.list() };
}

function fresh(name: string): QueuedPackage {
  return {
    form: "unified",
    name,
    source: `cargo:${name}`,
    ecosystem: "cargo",
    priority: 3,
    status: "pending",
    confidence: "auto",
    disambiguated_at: null,
    failure_count: 0,
    next_retry_at: null,
    recorded_next_retry_at: null,
    blocked_by: [],
    status_reason: null,
    status_at: null,
    last_batch_id: null,
  };
}

test("only files with a changed package are written, and only then does updated_at change", async () => {
  const files = { [MAIN]: queueOf({ name: "fd" }), [CARGO]: queueOf({ name: "rg" }) };
  expect((await rewrite(files, { fd: {}, rg: {} })).written).toEqual(new Map());
  const { written } = await rewrite(files, { fd: {}, rg: { status: "failed", failure_count: 1 } });
  expect([...written.keys()]).toEqual([CARGO]);
  expect(JSON.parse(written.get(CARGO) ?? "")).toMatchObject({
    updated_at: NOW,
    entries: [{ name: "rg", status: "failed", failure_count: 1 }],
  });
});

test("the unified file takes precedence over a duplicate, which stays and is a problem", async () => {
  const twin = queueOf({ name: "fd", status: "failed" });
  const { written, problems } = await rewrite(
    { [MAIN]: queueOf({ name: "fd" }), [CARGO]: twin },
    { fd: { status: "blocked", blocked_by: ["zlib"] } },
  );
  expect([...written.keys()]).toEqual([MAIN]);
  expect(problems).toMatchObject([{ file: CARGO, code: "duplicate", entry: "fd" }]);
});

test("a file in the old form keeps that form, and has counts and blockers only if they are not empty", async () => {
  const files = { [CARGO]: oldQueue(OLD, { ...OLD, id: "cargo:rg", name: "rg" }) };
  const { written } = await rewrite(files, { fd: { status: "requires_manual", failure_count: 2, next_retry_at: NOW } });
  const [fd, rg] = JSON.parse(written.get(CARGO) ?? "").packages;
  expect(fd).toEqual({ ...OLD, status: "requires_manual", failure_count: 2, next_retry_at: NOW });
  expect(rg).toEqual({ ...OLD, id: "cargo:rg", name: "rg" });
  const again = await rewrite({ [CARGO]: written.get(CARGO) ?? "" }, { fd: { failure_count: 0, next_retry_at: null } });
  const { failure_count, next_retry_at, ...rest } = JSON.parse(again.written.get(CARGO) ?? "").packages[0];
  expect([failure_count, next_retry_at, rest.status]).toEqual([undefined, undefined, "requires_manual"]);
});

describe("a new package", () => {
  test.each([
    { name: "goes to the file of its ecosystem", files: { [MAIN]: queueOf(), [CARGO]: queueOf() }, to: CARGO },
    { name: "otherwise goes to the unified file", files: { [MAIN]: queueOf({ name: "a" }) }, to: MAIN },
  ])("$name", async ({ files, to }) => {
    const { written } = await rewrite(files, { new: {} });
    expect([...written.keys()]).toEqual([to]);
  });

  test("goes to a new file of its ecosystem if there is no queue yet", () => {
    const written = rewriteQueueFiles(startQueueFiles("data/queues"), [fresh("fd")], options);
    expect([...written.keys()]).toEqual([CARGO]);
    expect(rewriteQueueFiles(startQueueFiles("q.json"), [fresh("fd")], options).has("q.json")).toBe(true);
  });
});

test("unknown keys, odd entries and unknown words stay", async () => {
  const odd = [
    null,
    7,
    { name: "x" },
    { ...JSON.parse(queueOf({ name: "u", status: "generated", mine: 1.5 })).entries[0] },
  ];
  const text = JSON.stringify({ schema_version: 1, mine: true, entries: [...odd, { ...fresh("fd"), kept: [1] }] });
  const { written } = await rewrite({ [MAIN]: text }, { fd: { status: "failed" } });
  const after = JSON.parse(written.get(MAIN) ?? "");
  expect(after.mine).toBe(true);
  expect(after.entries.slice(0, 3)).toEqual(odd.slice(0, 3));
  expect(after.entries[3]).toMatchObject({ status: "generated", mine: 1.5 });
  expect(after.entries[4]).toMatchObject({ status: "failed", kept: [1] });
});
