/** Realistic content with something removed or damaged always gives a report. The check itself never fails. */

import { writeFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import action from "../../../actions/validate-content/main.ts";
import { buildRealistic } from "../../../scripts/content-fixtures/build-realistic.ts";
import { ContentReport } from "../../../src/formats/content-report.ts";
import { isProof } from "../../support/is-proof.ts";
import { damage, mutate } from "../../support/mutate-text.ts";
import { tempFolder } from "../../support/temp-folder.ts";
import { testRuntime } from "../../support/test-runtime.ts";

const REALISTIC = buildRealistic() as Record<string, string>;
const PATHS = Object.keys(REALISTIC).filter((file) => /flows\.json|events\.json|map\.json|diagrams\.md/.test(file));
const JSON_PATHS = PATHS.filter((file) => file.endsWith(".json"));
/** Keys that every object of some kind must have. */
const REQUIRED_KEY = /"(?:flowId|flowName|events|type)": |(?<=\n {4}\{\n {6}|\n {6})"name": /g;
const SETTINGS = { seed: 20261130, numRuns: isProof ? 1_000 : 5 };
const TIMEOUT = { timeout: isProof ? 3_600_000 : 60_000 };

const share = fc.noBias(fc.integer({ min: 0, max: 999_999 })).map((n) => n / 1_000_000);
const pick = <T>(from: readonly T[], at: number) => from[Math.floor(at * from.length)] as T;

/** Runs the action on the realistic content with one file changed. */
function openContent() {
  const folder = tempFolder(REALISTIC, { inMemory: true });
  return {
    async check(file: string, text: string): Promise<ContentReport> {
      writeFileSync(path.join(folder.root, file), text);
      const inputs = { root: ".", "repository-root": ".", summary: true, annotations: true, "dry-run": false };
      const lists = { "allow-removed-flows": [], "max-removed-percent": 20 };
      const none = { baseline: undefined, "base-ref": undefined, "audit-date": undefined, report: undefined };
      const runtime = testRuntime({ cwd: folder.root, env: { GITHUB_ACTIONS: "true" } });
      const { document, exitCode } = await action.run({ ...inputs, ...lists, ...none }, runtime);
      writeFileSync(path.join(folder.root, file), REALISTIC[file] as string);
      const report = ContentReport.parse(JSON.parse(document ?? ""));
      expect(exitCode).toBe(report.ok ? undefined : 2);
      return report;
    },
    [Symbol.dispose]: () => folder[Symbol.dispose](),
  };
}

test("a damaged file always gives a report", TIMEOUT, async () => {
  using content = openContent();
  const property = fc.asyncProperty(damage, async (damage) => {
    const file = pick(PATHS, damage.file);
    await content.check(file, mutate(REALISTIC[file] as string, damage).text);
  });
  await fc.assert(property, SETTINGS);
});

test("a quote, a bracket or a key that is removed is an error in its file", TIMEOUT, async () => {
  using content = openContent();
  const property = fc.asyncProperty(share, share, fc.boolean(), async (fileAt, at, isKey) => {
    const file = pick(JSON_PATHS, fileAt);
    const text = REALISTIC[file] as string;
    const found = pick([...text.matchAll(isKey ? /"[^"]*"(?=: )/g : /["[\]{}]/g)], at);
    // Inside a string, a bracket is only a character.
    const changed = text.slice(0, found.index) + text.slice(found.index + found[0].length);
    const inFile = (await content.check(file, changed)).issues.filter((issue) => issue.path === file);
    const isText = !isKey && found[0] !== '"' && isJson(changed);
    expect([found.index, inFile.some(({ level }) => level === "error")]).toEqual([found.index, !isText]);
  });
  await fc.assert(property, SETTINGS);
});

test("a required member that is renamed is an error in its file", TIMEOUT, async () => {
  using content = openContent();
  const events = JSON_PATHS.filter((file) => file.endsWith("events.json"));
  const property = fc.asyncProperty(share, share, async (fileAt, at) => {
    const file = pick(events, fileAt);
    const text = REALISTIC[file] as string;
    const found = pick([...text.matchAll(REQUIRED_KEY)], at);
    const changed = `${text.slice(0, found.index)}"x${text.slice(found.index + 1)}`;
    const { issues } = await content.check(file, changed);
    const codes = issues.filter(({ path, level }) => path === file && level === "error").map(({ code }) => code);
    expect([found.index, codes]).toEqual([found.index, [expect.stringMatching(/required_string|invalid_shape/)]]);
  });
  await fc.assert(property, SETTINGS);
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
