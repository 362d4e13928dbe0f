/** Each promise of the README that says "exactly" or "never", and the test that is named after it. */

import { chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, readlinkSync, symlinkSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import action from "../../../actions/validate-content/main.ts";
import { BROKEN_CASES } from "../../../scripts/content-fixtures/broken-cases.ts";
import { MINIMAL } from "../../../scripts/content-fixtures/small-content.ts";
import { commitFiles, git, writeFiles } from "../../support/git.ts";
import { runInProcess } from "../../support/run-in-process.ts";
import { tempFolder } from "../../support/temp-folder.ts";
import { startClock } from "../../support/virtual-clock.ts";

const ROOT = "content/analytics";
const inRoot = (files: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(files).map(([file, text]) => [`${ROOT}/${file}`, text]));

/** Every file, folder and link below a folder, including .git: kind, mode, time and content. */
function describeTree(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .sort()
    .map((name) => {
      const place = path.join(root, name);
      const found = lstatSync(place);
      const content = found.isSymbolicLink() ? readlinkSync(place) : found.isFile() ? readFileSync(place, "hex") : "";
      return [name, found.mode, found.mtimeMs, found.ctimeMs, content].join(" ");
    });
}

/** Part of each promise's sentence, as the README has it. */
const PROMISES: Record<string, () => Promise<void>> = {
  "It reads what is in `root` and never changes anything": async () => {
    using folder = tempFolder();
    const repository = path.join(folder.root, "repository");
    mkdirSync(repository);
    git(repository, ["init", "--quiet", "--template="]);
    commitFiles(repository, inRoot(MINIMAL), "before");
    // Git would like to refresh its index, follow the link and repair the mode.
    writeFiles(repository, inRoot(BROKEN_CASES.invalid_date?.files as Record<string, string>));
    symlinkSync("/etc/passwd", path.join(repository, ROOT, "_meta.json"));
    chmodSync(path.join(repository, ROOT, "flow-slug-map.json"), 0o755);
    const before = describeTree(repository);
    for (const inputs of [{}, { "base-ref": "HEAD", "allow-removed-flows": "none" }, { "dry-run": "true" }]) {
      const run = { folder: path.join(folder.root, "runner"), workspace: repository, inputs };
      const { code, outputs } = await runInProcess(action, run, startClock("2026-06-01T10:00:00Z"));
      expect([code, Number(outputs.errors) > 2]).toEqual([2, true]);
      expect(describeTree(repository)).toEqual(before);
    }
  },
};

describe("the README promises", () => {
  for (const [promise, hold] of Object.entries(PROMISES)) test(promise, hold);
});

test("every sentence of the README with exactly or never is one of these promises", () => {
  const text = readFileSync("actions/validate-content/README.md", "utf8").replace(/\n(?:#\s+)?/g, " ");
  const known = Object.keys(PROMISES);
  expect(known.filter((promise) => !text.includes(promise))).toEqual([]);
  const count = (of: string) => of.match(/\b(?:exactly|never)\b/gi)?.length ?? 0;
  expect(count(text)).toBe(count(known.join(" ")));
});
