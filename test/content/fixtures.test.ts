/** For every rule there is content that breaks only that rule. The committed fixtures are what the script writes. */

import { readdirSync, readFileSync, readlinkSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { BROKEN_CASES } from "../../scripts/content-fixtures/broken-cases.ts";
import { CASCADE_CASES } from "../../scripts/content-fixtures/cascade-cases.ts";
import type { Fixture } from "../../scripts/content-fixtures/fixture.ts";
import { openFixture, writeFixture } from "../../scripts/content-fixtures/fixture-tree.ts";
import { FIXTURES, listContent, reportContent, reportPair } from "../../scripts/content-fixtures/list-fixtures.ts";
import { PAIR_CASES } from "../../scripts/content-fixtures/pair-cases.ts";
import { validateContent } from "../../src/content/validate-content.ts";
import { openContentFolder } from "../../src/files/content-folder.ts";
import { ContentIssueCode, ContentReport, levelOf } from "../../src/formats/content-report.ts";
import { tempFolder } from "../support/temp-folder.ts";

const content = listContent();
const check = (files: Fixture) => validateContent({ tree: openFixture(files), root: "." });

describe("broken", () => {
  test.each(Object.entries(BROKEN_CASES))(
    "%s is the only issue, and at the right place",
    async (code, { files, path, pointer, at }) => {
      const { issues, counts, ok } = await check(files);
      expect(issues).toMatchObject([{ code, path, pointer, level: levelOf(code as ContentIssueCode) }]);
      expect(issues.map(({ line, column }) => [line, column])).toEqual([
        at === undefined ? [1, 1] : placeOf(files[path], at),
      ]);
      expect([ok, counts.errors + counts.warnings]).toEqual([issues[0]?.level === "warning", 1]);
    },
  );

  test("every code has a case in this table or among the pairs", () => {
    const inPairs = Object.values(PAIR_CASES).flatMap(({ issues }) => issues.map((issue) => issue.split(" ").at(-2)));
    const missing = ContentIssueCode.options.filter((code) => !(code in BROKEN_CASES) && !inPairs.includes(code));
    expect(missing).toEqual([]);
  });
});

test.each(Object.entries(CASCADE_CASES))("cascade: %s is one issue", async (_, { files, code, path, pointer }) => {
  const { issues, suppressed } = await check(files);
  expect(issues.map((issue) => [issue.code, issue.path, issue.pointer])).toEqual([[code, path, pointer]]);
  expect(suppressed.length).toBeGreaterThan(0);
  expect(new Set(suppressed.map(({ cause }) => JSON.stringify(cause)))).toEqual(
    new Set([JSON.stringify({ code, path, pointer })]),
  );
});

test.each(Object.entries(PAIR_CASES))("pair: %s", async (_, pair) => {
  const report = ContentReport.parse(JSON.parse(await reportPair(pair)));
  const shown = report.issues.map(({ isNew, code, path }) => {
    const file = path === "content/analytics" ? "" : path.replace("content/analytics/", "");
    return `${isNew ? "new " : ""}${code} ${file}`;
  });
  expect(shown).toEqual(pair.issues);
  const added = pair.issues.filter((issue) => issue.startsWith("new ")).length;
  expect(report.baseline).toEqual({ new: added, fixed: pair.fixed ?? 0 });
  expect(report.ok).toBe(added === 0 && report.counts.errors === 0);
});

test("content without an issue", async () => {
  const { issues, counts } = await check(content.minimal as Fixture);
  expect([issues, counts.flows, counts.events, counts.diagrams]).toEqual([[], 1, 2, 1]);
});

test("older shapes are legal: only white space around a name gives a warning", async () => {
  const { issues } = await check(content.drift as Fixture);
  expect(issues.map(({ code, path }) => `${code} ${path}`)).toEqual(
    Array(2).fill("untrimmed_name Watering/events.json"),
  );
});

describe("the committed files", () => {
  test("are as the script writes them", async () => {
    using folder = tempFolder();
    for (const [name, files] of Object.entries(content)) {
      writeFixture(path.join(folder.root, name), files, { stored: true });
    }
    for (const [name, { base, changed }] of Object.entries(PAIR_CASES)) {
      writeFixture(path.join(folder.root, "pairs", name, "base"), base, { stored: true });
      writeFixture(path.join(folder.root, "pairs", name, "changed"), changed, { stored: true });
    }
    const isReport = (file: string) => /^(?:[^/]+|(?:broken|cascade|pairs)\/[^/]+)\.(?:json|md)$/.test(file);
    const committed = readTree(FIXTURES);
    expect([...committed.keys()].filter((file) => !isReport(file))).toEqual([...readTree(folder.root).keys()]);
    expect([...committed].filter(([file]) => !isReport(file))).toEqual([...readTree(folder.root)]);
  });

  test.each(Object.entries(content))("%s.json is the report of the content of that name", async (name, files) => {
    expect(await reportContent(name, files)).toBe(readFileSync(path.join(FIXTURES, `${name}.json`), "utf8"));
  });

  test.each(Object.entries(PAIR_CASES))("pairs/%s.json is the report of the pair of that name", async (name, pair) => {
    expect(await reportPair(pair)).toBe(readFileSync(path.join(FIXTURES, "pairs", `${name}.json`), "utf8"));
  });
});

test.each(Object.keys(BROKEN_CASES))("broken/%s on disk gives the same report", async (code) => {
  using folder = tempFolder();
  const { files } = BROKEN_CASES[code as ContentIssueCode] as (typeof BROKEN_CASES)[ContentIssueCode] & object;
  writeFixture(folder.root, files, { stored: false });
  const tree = openContentFolder(folder.root);
  expect(await validateContent({ tree, root: "." })).toEqual(await check(files));
});

/** Line and column of the text's first occurrence, found without the code under test. */
function placeOf(file: Fixture[string] | undefined, text: string): [number, number] {
  const whole =
    file instanceof Uint8Array ? Buffer.from(file).toString("latin1") : typeof file === "string" ? file : "";
  const [before] = whole.split(text, 1) as [string];
  const lines = before.split("\n");
  return [lines.length, [...(lines.at(-1) as string)].length + 1];
}

/** Bytes of the files and targets of the links below a folder, by path. */
function readTree(root: string): Map<string, string> {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory());
  const files = entries.map((entry): [string, string] => {
    const place = path.join(entry.parentPath, entry.name);
    const bytes = entry.isSymbolicLink() ? `-> ${readlinkSync(place)}` : readFileSync(place, "latin1");
    return [path.relative(root, place).replaceAll("\\", "/"), bytes];
  });
  return new Map(files.sort(([a], [b]) => (a < b ? -1 : 1)));
}
