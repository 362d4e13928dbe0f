/** The bundle: exit codes, streams, and the same bytes in any environment. */

import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { BROKEN_CASES } from "../../../scripts/content-fixtures/broken-cases.ts";
import { CONNECTED } from "../../../scripts/content-fixtures/cascade-cases.ts";
import { edit, MINIMAL } from "../../../scripts/content-fixtures/small-content.ts";
import { runAction } from "../../support/run-action.ts";
import { runTerminal } from "../../support/run-terminal.ts";
import { tempFolder } from "../../support/temp-folder.ts";

const PROJECT = path.resolve(import.meta.dirname, "../../..");

test.each([
  ["content without issues", MINIMAL, 0],
  ["an error", BROKEN_CASES.invalid_date?.files as Record<string, string>, 2],
  ["no content", null, 1],
])("the action starts, and its exit code says what it found: %s", async (_, files, expected) => {
  const content = Object.entries(files ?? {}).map(([file, text]) => [`content/analytics/${file}`, text]);
  using folder = tempFolder(Object.fromEntries(content));
  const run = { folder: path.join(folder.root, ".runner"), workspace: folder.root };
  const { code, log } = await runAction("validate-content", run);
  expect(code, log).toBe(expected);
});

test("the terminal prints the report to standard output, and text for people to standard error", async () => {
  const { code, stdout, stderr } = await runTerminal(PROJECT, [
    "validate-content",
    "--root",
    "fixtures/content/realistic",
  ]);
  expect({ code, stdout }).toEqual({ code: 0, stdout: readFileSync("fixtures/content/realistic.json", "utf8") });
  expect(stderr).toContain("And 66 more issues.");
  expect(stderr.trimEnd().split("\n").at(-1)).toMatch(/^25 flows with 1,300 events in .*: no errors, 86 warnings\.$/);
});

test("with a report file or with --json, standard output has no report", async () => {
  using folder = tempFolder(MINIMAL);
  using other = tempFolder();
  const report = path.join(other.root, "report.json");
  const written = await runTerminal(folder.root, ["validate-content", "--root", ".", "--report", report]);
  expect(written).toMatchObject({ code: 0, stdout: "" });
  expect(JSON.parse(readFileSync(report, "utf8"))).toMatchObject({ ok: true, root: "." });
  const json = await runTerminal(folder.root, ["validate-content", "--root", ".", "--json"]);
  expect(JSON.parse(json.stdout)).toEqual({ ok: "true", errors: "0", warnings: "0", "new-warnings": "0", report: "" });
});

test("the report is the same for other locales, time zones, permissions and orders of files", async () => {
  const files = edit(CONNECTED, "plot-booking/events.json", { '"plot_id", {': '"ISPARTA", "\u0131", {' });
  const reports = [];
  for (const [at, env] of [{}, { LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8", TZ: "Pacific/Auckland" }].entries()) {
    using folder = tempFolder({ "b.txt": "", "a/x": "" });
    const entries = Object.entries({ ...files, "\u00e4.txt": "", "z.txt": "", "Z.txt": "" });
    for (const [file, text] of at === 0 ? entries : entries.reverse()) {
      mkdirSync(path.dirname(path.join(folder.root, file)), { recursive: true });
      writeFileSync(path.join(folder.root, file), text);
      chmodSync(path.join(folder.root, file), at === 0 ? 0o644 : 0o600);
    }
    reports.push((await runTerminal(folder.root, ["validate-content", "--root", "."], env)).stdout);
  }
  expect(reports[0]).toContain('"unexpected_file"');
  expect(reports[1]).toBe(reports[0]);
});
