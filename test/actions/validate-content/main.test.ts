import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import action from "../../../actions/validate-content/main.ts";
import { BROKEN_CASES } from "../../../scripts/content-fixtures/broken-cases.ts";
import { edit, MINIMAL } from "../../../scripts/content-fixtures/small-content.ts";
import { printReport } from "../../../src/content/print-report.ts";
import { validateContent } from "../../../src/content/validate-content.ts";
import { memoryTree } from "../../support/memory-tree.ts";
import { runInProcess } from "../../support/run-in-process.ts";
import { tempFolder } from "../../support/temp-folder.ts";
import { startClock } from "../../support/virtual-clock.ts";

type Files = Readonly<Record<string, string>>;

const ROOT = "content/analytics";
const EVENTS = "plot-booking/events.json";
const WARNED = edit(MINIMAL, EVENTS, { '"description": "Sent when the page of a plot is open."': '"description": ""' });
const FAILED = BROKEN_CASES.invalid_date?.files as Files;

async function runAt(root: string, inputs: Record<string, string> = {}) {
  const result = await runInProcess(
    action,
    { folder: path.join(root, ".runner"), workspace: root, inputs: { report: "report.json", ...inputs } },
    startClock("2026-06-01T10:00:00Z"),
  );
  const file = path.join(root, "report.json");
  return { ...result, report: existsSync(file) ? readFileSync(file, "utf8") : null };
}

const inRoot = (files: Files, root = ROOT) =>
  Object.fromEntries(Object.entries(files).map(([file, text]) => [`${root}/${file}`, text]));

async function runIn(files: Files, inputs: Record<string, string> = {}) {
  using folder = tempFolder(inRoot(files));
  return await runAt(folder.root, inputs);
}

const reportOf = async (files: Files) => printReport(await validateContent({ tree: memoryTree(files), root: ROOT }));

test("content without issues ends with 0", async () => {
  const { code, outputs, report, annotations, summary, log } = await runIn(MINIMAL);
  expect({ code, annotations }).toEqual({ code: 0, annotations: [] });
  expect(outputs).toEqual({ ok: "true", errors: "0", warnings: "0", "new-warnings": "0", report: "report.json" });
  expect(report).toBe(await reportOf(MINIMAL));
  expect(summary).toContain("**Passed**: 1 flow with 2 events in");
  expect(log).toBe('1 flow with 2 events in "content/analytics": no errors, no warnings.\n');
});

test("an error ends with 2, and is annotated at its position", async () => {
  const { code, outputs, report, log, summary } = await runIn(FAILED);
  expect(code).toBe(2);
  expect(outputs).toMatchObject({ ok: "false", errors: "1", warnings: "0" });
  expect(report).toBe(await reportOf(FAILED));
  expect(log).toContain(`::error file=${ROOT}/flows.json,line=7,col=22::"lastAudited" is "2026-02-30"; expected`);
  expect(summary).toMatch(/\*\*Failed\*\*[\s\S]*### content\/analytics\/flows\.json[\s\S]*\| 7:22 \| error \|/);
});

test("the summary names unchecked parts and the reasons", async () => {
  const { summary } = await runIn(BROKEN_CASES.invalid_json?.files as Files);
  expect(summary).toContain(
    "Not checked:\n\n- change rules, event labels, file shape, mapping of flows, property references, stage events, because of",
  );
});

test("only warnings end with 0", async () => {
  expect(await runIn(WARNED)).toMatchObject({ code: 0, outputs: { ok: "true", warnings: "1", "new-warnings": "0" } });
});

test("at most ten errors and ten warnings are annotated, and the summary shows twenty issues", async () => {
  const odd = Array.from({ length: 15 }, (_, at) => [`odd-${at}.txt`, ""]);
  const refs = Array.from({ length: 15 }, (_, at) => `"key_${at}"`).join(", ");
  const warned = edit(MINIMAL, EVENTS, { '[{ "name": "plot_id", "required": true }]': `[${refs}]` });
  const { annotations, summary } = await runIn({ ...warned, ...Object.fromEntries(odd) });
  const issues = annotations.filter(({ message }) => /\((?:unexpected_file|undefined_property_ref)\)$/.test(message));
  expect(issues.map(({ kind }) => kind)).toEqual([...Array(10).fill("error"), ...Array(10).fill("warning")]);
  expect(summary.match(/^\| \d+:\d+ \|/gm)).toHaveLength(20);
  expect(summary.match(/\| error \|/g)).toHaveLength(15);
  expect(summary).toContain("And 10 more issues.");
});

test("summary and annotations can be left out, and a dry run writes no report", async () => {
  const quiet = await runIn(FAILED, { summary: "false", annotations: "false", "dry-run": "true" });
  expect(quiet).toMatchObject({ code: 2, summary: "", report: null, outputs: { report: "" } });
  expect(quiet.annotations).toHaveLength(1);
});

test("names from the content cannot act as commands or markup in log, summary or report", async () => {
  const name = "::error::x\\n::warning::y @octo <img src=x> | ##[error]z \\u202e";
  const hostile = edit(MINIMAL, EVENTS, { '"type": "string"': `"type": "${name}"` });
  const { summary, annotations, report } = await runIn(hostile);
  expect(annotations).toHaveLength(1);
  expect(summary).not.toMatch(/@octo|(?<!\\)<img|\u202e/);
  expect(report).not.toMatch(/##\[|\u202e/);
  expect(JSON.parse(report ?? "").issues).toMatchObject([{ message: expect.stringContaining("##[error]z") }]);
});

describe("baseline", () => {
  const runWith = async (files: Files, baseline: string, inputs: Record<string, string> = {}) => {
    using folder = tempFolder({ ...inRoot(files), "baseline.json": baseline });
    return await runAt(folder.root, { baseline: "baseline.json", ...inputs });
  };

  test.each<[string, Files, Files, object]>([
    [
      "a known warning passes",
      WARNED,
      WARNED,
      { code: 0, outputs: { ok: "true", warnings: "1", "new-warnings": "0" } },
    ],
    ["a new warning fails", WARNED, MINIMAL, { code: 2, outputs: { ok: "false", warnings: "1", "new-warnings": "1" } }],
    ["a known error fails", FAILED, FAILED, { code: 2, outputs: { ok: "false", errors: "1", "new-warnings": "0" } }],
    ["a fixed warning passes", MINIMAL, WARNED, { code: 0, outputs: { ok: "true", warnings: "0" } }],
  ])("%s", async (_, files, before, expected) => {
    expect(await runWith(files, await reportOf(before))).toMatchObject(expected);
  });

  test("summary and annotations say what is new, known and fixed", async () => {
    const { summary, annotations } = await runWith(
      { ...FAILED, "x.txt": "" },
      await reportOf({ ...FAILED, "y.txt": "" }),
    );
    expect(summary).toContain("2 errors \\(1 new\\), no warnings, 1 fixed");
    expect(summary).toContain("| error, in the baseline |");
    expect(annotations.map(({ message }) => /\(.*\)$/.exec(message)?.[0])).toContain("(invalid_date, in the baseline)");
  });

  test.each([
    ["of another version", '{"schemaVersion":2}', "its schemaVersion is 2, and this version reads 1"],
    ["that is not JSON", "{", "it is not JSON"],
    ["that is a list", "[]", 'The baseline "baseline.json" cannot be used'],
    ["that is incomplete", '{"schemaVersion":1}', '"ok"'],
  ])("a baseline %s ends with 1", async (_, baseline, message) => {
    const { code, log, report } = await runWith(MINIMAL, baseline);
    expect({ code, report }).toEqual({ code: 1, report: null });
    expect(log).toContain(message);
  });

  test("a missing baseline ends with 1", async () => {
    const { code, log } = await runWith(MINIMAL, "{}", { baseline: "nowhere.json" });
    expect(code).toBe(1);
    expect(log).toContain('The baseline "nowhere.json" cannot be used: there is no such file.');
  });
});

describe("if the check itself is impossible", () => {
  test.each<[string, Record<string, string>, string]>([
    ["a root that does not exist", { root: "nowhere" }, 'root "nowhere" is not a folder that can be read (ENOENT)'],
    ["a root that is a file", { root: `${ROOT}/flows.json` }, "(ENOTDIR)"],
    ["a root outside", { root: "../x" }, "root: expected a folder in repository-root"],
    ["an absolute root", { root: "/x" }, "root: expected a folder in repository-root"],
    ["a root that is a link", { root: "link" }, '"link" is a symbolic link'],
    ["a root below a link", { root: "link/plot-booking" }, '"link" is a symbolic link'],
    ["a date that does not exist", { "audit-date": "2026-02-30" }, "audit-date: expected a date"],
    [
      "a share above 100",
      { "max-removed-percent": "101" },
      "max-removed-percent: expected a whole number from 0 to 100",
    ],
  ])("%s ends with 1", async (_, inputs, message) => {
    using folder = tempFolder(inRoot(MINIMAL));
    symlinkSync(ROOT, path.join(folder.root, "link"));
    const { code, log } = await runAt(folder.root, inputs);
    expect(code).toBe(1);
    expect(log).toContain(message);
  });
});

test.each([`./${ROOT}/`, `x/../${ROOT}`, "/absolute"])("root %s names the same folder", async (root) => {
  using folder = tempFolder(inRoot(MINIMAL));
  const given = root === "/absolute" ? path.join(folder.root, ROOT) : root;
  expect(await runAt(folder.root, { root: given })).toMatchObject({ code: 0, report: await reportOf(MINIMAL) });
});

test("the root may be the repository itself, or elsewhere", async () => {
  using folder = tempFolder(inRoot(MINIMAL, "checkout"));
  mkdirSync(path.join(folder.root, "checkout/.git"));
  writeFileSync(path.join(folder.root, "checkout/.git/HEAD"), "");
  const { code, report } = await runAt(folder.root, { root: ".", "repository-root": "checkout" });
  expect(code).toBe(0);
  expect(JSON.parse(report ?? "")).toMatchObject({ root: ".", issues: [] });
});

describe("a report that would change the content is refused", () => {
  const NAMES = ["flow-slug-map.json", "flows.json", "plot-booking"];

  test.each([
    ["a new file", ROOT, `${ROOT}/report.json`],
    ["a new file below", ROOT, `./${ROOT}/plot-booking/../x/r.json`],
    ["a file of the content", ROOT, `${ROOT}/flows.json`],
    ["the catalog in the repository's root", ".", "flows.json"],
    ["events, if the repository is the root", ".", "./plot-booking/events.json"],
    ["a linked folder", ROOT, "link/r.json"],
    ["a new folder in a linked folder", ROOT, "link/a/b/r.json"],
    ["a link to a file", ROOT, "report-link.json"],
  ])("%s", async (_, root, report) => {
    using folder = tempFolder(inRoot(MINIMAL, root));
    symlinkSync(root, path.join(folder.root, "link"));
    symlinkSync(path.join(root, "flows.json"), path.join(folder.root, "report-link.json"));
    const { code, log } = await runAt(folder.root, { root, report });
    expect([code, log]).toEqual([
      1,
      expect.stringContaining("report: expected a file outside of root, because it would"),
    ]);
    for (const [file, text] of Object.entries(MINIMAL))
      expect(readFileSync(path.join(folder.root, root, file), "utf8")).toBe(text);
    if (root === ROOT) expect(readdirSync(path.join(folder.root, ROOT)).sort()).toEqual(NAMES);
  });

  test.each(["out/a/r.json", "analytics.json", "content/r.json", "flows.json"])("%s is not refused", async (report) => {
    using folder = tempFolder(inRoot(MINIMAL));
    expect(await runAt(folder.root, { report })).toMatchObject({ code: 0, outputs: { report } });
    expect(existsSync(path.join(folder.root, report))).toBe(true);
  });
});

test("inputs about changes say that they need a base", async () => {
  const { code, log } = await runIn(MINIMAL, { "audit-date": "2026-01-01", "allow-removed-flows": "a" });
  expect(code).toBe(0);
  expect(log).toContain("audit-date has no effect");
  expect(log).toContain("allow-removed-flows has no effect");
});
