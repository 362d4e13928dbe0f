/** Content that is compared with the content of a commit. */

import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import action from "../../../actions/validate-content/main.ts";
import { CONNECTED } from "../../../scripts/content-fixtures/cascade-cases.ts";
import { edit, MINIMAL, withSecondFlow } from "../../../scripts/content-fixtures/small-content.ts";
import { printReport } from "../../../src/content/print-report.ts";
import { validateContent } from "../../../src/content/validate-content.ts";
import { commitFiles, git } from "../../support/git.ts";
import { memoryTree } from "../../support/memory-tree.ts";
import { runInProcess } from "../../support/run-in-process.ts";
import { tempFolder } from "../../support/temp-folder.ts";
import { startClock } from "../../support/virtual-clock.ts";

type Files = Readonly<Record<string, string>>;

interface Change {
  before: Files;
  after: Files;
  inputs?: Record<string, string>;
  /** The folder of the repository that the action runs in. */
  below?: string;
  /** Files in that folder. */
  others?: Files;
}

const ROOT = "content/analytics";
const EVENTS = "plot-booking/events.json";
const WARNED = edit(MINIMAL, EVENTS, { '"description": "Sent when the page of a plot is open."': '"description": ""' });
const RENTED = edit(MINIMAL, EVENTS, { "to get a plot": "to rent a plot" });

/** Runs in a repository with `before` on the tag `base`, and `after` in its working tree. */
async function runAfter({ before, after, inputs = {}, below = "", others = {} }: Change) {
  using folder = tempFolder();
  const repository = path.join(folder.root, "repository");
  const root = path.posix.join(below, ROOT);
  const inRoot = (files: Files) => Object.entries(files).map(([file, text]) => [`${root}/${file}`, text]);
  mkdirSync(repository);
  git(repository, ["init", "--quiet", "--template="]);
  commitFiles(repository, { "README.md": "x", ...Object.fromEntries(inRoot(before)) }, "before");
  git(repository, ["tag", "base"]);
  const gone = Object.keys(before).filter((file) => !(file in after));
  const removed = Object.fromEntries(gone.map((file) => [`${root}/${file}`, null]));
  const beside = Object.fromEntries(Object.entries(others).map(([file, text]) => [path.posix.join(below, file), text]));
  commitFiles(repository, { ...Object.fromEntries(inRoot(after)), ...removed, ...beside }, "after");
  return await runInProcess(
    action,
    {
      folder: path.join(folder.root, ".runner"),
      workspace: path.join(repository, below),
      inputs: { "base-ref": "base", ...inputs },
    },
    startClock("2026-06-01T10:00:00Z"),
  );
}

test("without a change there is no issue, and older issues count as known", async () => {
  const result = await runAfter({ before: WARNED, after: WARNED });
  expect(result).toMatchObject({ code: 0, outputs: { warnings: "1", "new-warnings": "0", report: "" } });
  // In a workflow the report is not printed: it goes to a file, if the inputs name one.
  expect(result.log).not.toContain("schemaVersion");
});

test("a removed flow fails unless it is allowed", async () => {
  const refused = await runAfter({ before: withSecondFlow(), after: MINIMAL });
  expect(refused).toMatchObject({ code: 2, outputs: { errors: "1" } });
  expect(refused.log).toContain("(flow_removed)");
  const inputs = { "allow-removed-flows": "x, seed-swap" };
  const allowed = await runAfter({ before: withSecondFlow(), after: MINIMAL, inputs });
  expect(allowed).toMatchObject({ code: 0, outputs: { errors: "0" } });
});

test("a changed flow must have been audited since audit-date", async () => {
  const fresh = await runAfter({ before: MINIMAL, after: RENTED, inputs: { "audit-date": "2026-05-12" } });
  expect(fresh.code).toBe(0);
  const stale = await runAfter({ before: MINIMAL, after: RENTED, inputs: { "audit-date": "2026-05-13" } });
  expect(stale.code).toBe(2);
  expect(stale.log).toContain("(audit_date_stale)");
});

test("content in a subfolder of the repository is compared", async () => {
  const inputs = { "allow-removed-flows": "seed-swap" };
  const result = await runAfter({ before: CONNECTED, after: WARNED, inputs, below: "app" });
  expect(result).toMatchObject({ code: 2, outputs: { errors: "1", "new-warnings": "1" } });
  expect(result.log).toContain("(directive_lost)");
});

test("new content passes, but its warnings count as new", async () => {
  expect(await runAfter({ before: {}, after: MINIMAL })).toMatchObject({ code: 0, outputs: { ok: "true" } });
  const warned = await runAfter({ before: {}, after: WARNED });
  expect(warned).toMatchObject({ code: 2, outputs: { errors: "0", "new-warnings": "1" } });
});

test("a given baseline decides what is known, and the rules about changes use the ref", async () => {
  const known = printReport(await validateContent({ tree: memoryTree(WARNED), root: ROOT }));
  const change = { before: withSecondFlow(), after: WARNED, others: { "known.json": known } };
  const { code, outputs, log } = await runAfter({ ...change, inputs: { baseline: "known.json" } });
  expect([code, outputs["new-warnings"]]).toEqual([2, "0"]);
  expect(log).toContain("(flow_removed)");
});

describe("a ref that cannot be used ends with 1", () => {
  test.each([
    ["nowhere", 'base-ref "nowhere" is not a commit of this checkout. Fetch it first'],
    ["--all", 'base-ref "--all" is not a commit of this checkout'],
    ["^HEAD", 'base-ref "^HEAD" is not a commit of this checkout'],
    ["HEAD^{tree}", 'base-ref "HEAD^{tree}" is not a commit of this checkout'],
    ["HEAD..HEAD", 'base-ref "HEAD..HEAD" is not a commit of this checkout'],
    ["base:README.md", "is not a commit of this checkout"],
  ])("%s", async (ref, message) => {
    const { code, log } = await runAfter({ before: MINIMAL, after: MINIMAL, inputs: { "base-ref": ref } });
    expect(code).toBe(1);
    expect(log).toContain(message);
  });

  test("outside of a repository", async () => {
    using folder = tempFolder(
      Object.fromEntries(Object.entries(MINIMAL).map(([file, text]) => [`${ROOT}/${file}`, text])),
    );
    const run = { folder: path.join(folder.root, ".runner"), workspace: folder.root, inputs: { "base-ref": "main" } };
    const { code, log } = await runInProcess(action, run, startClock("2026-06-01T10:00:00Z"));
    expect(code).toBe(1);
    expect(log).toContain("needs a git repository");
  });
});

test("line endings of the checkout do not count as changes of a flow", async () => {
  const windows = Object.fromEntries(
    Object.entries(MINIMAL).map(([file, text]) => [file, text.replaceAll("\n", "\r\n")]),
  );
  const inputs = { "audit-date": "2099-01-01" };
  expect(await runAfter({ before: MINIMAL, after: windows, inputs })).toMatchObject({ code: 0 });
  expect(await runAfter({ before: windows, after: MINIMAL, inputs })).toMatchObject({ code: 0 });
  expect(await runAfter({ before: windows, after: RENTED, inputs })).toMatchObject({ code: 2 });
});

test("a flow in allow-removed-flows that never existed is named", async () => {
  const inputs = { "allow-removed-flows": "Plot-Booking, plot-boking" };
  const { code, log } = await runAfter({ before: MINIMAL, after: MINIMAL, inputs });
  expect(code).toBe(0);
  expect(log).toContain('allow-removed-flows has "plot-boking", but "base" has no such flow.');
  expect(log).not.toContain('has "Plot-Booking"');
});

test.each([
  ["a pointer of Git LFS", "version https://git-lfs.github.com/spec/v1\noid sha256:12ab\nsize 9\n", "Git LFS pointer"],
  ["no JSON", "{", "not valid JSON"],
  ["a list", "[]", "expected an object"],
])("a base that the rules about changes cannot read is named: %s", async (_, text, says) => {
  const { code, log } = await runAfter({ before: { ...MINIMAL, [EVENTS]: text }, after: MINIMAL });
  expect(code).toBe(0);
  expect(log).toContain(`base-ref: "base" has ${ROOT}/${EVENTS} in a form that the rules about changes cannot read`);
  expect(log).toContain(says);
  expect((await runAfter({ before: {}, after: MINIMAL })).log).not.toContain("cannot read");
});

test.each(["plot-booking/events.json", "plot-booking"])(
  "a base whose repository lacks the object of %s ends with 1",
  async (file) => {
    using folder = tempFolder();
    const repository = path.join(folder.root, "repository");
    mkdirSync(repository);
    git(repository, ["init", "--quiet", "--template="]);
    commitFiles(
      repository,
      Object.fromEntries(Object.entries(MINIMAL).map(([at, text]) => [`${ROOT}/${at}`, text])),
      "x",
    );
    const id = git(repository, ["rev-parse", `HEAD:${ROOT}/${file}`]).trim();
    rmSync(path.join(repository, ".git/objects", id.slice(0, 2), id.slice(2)));
    const run = { folder: path.join(folder.root, ".runner"), workspace: repository, inputs: { "base-ref": "HEAD" } };
    const { code, log } = await runInProcess(action, run, startClock("2026-06-01T10:00:00Z"));
    expect([code, log]).toEqual([1, expect.stringContaining('The content of base-ref "HEAD" cannot be read: git ')]);
    expect(log).not.toMatch(/\n +at /);
  },
);
