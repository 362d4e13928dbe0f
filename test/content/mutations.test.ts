/** Damaged content always gives a report, and the same report each time. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { validateContent } from "../../src/content/validate-content.ts";
import { ContentReport } from "../../src/formats/content-report.ts";
import { everyNth } from "../support/every-nth.ts";
import { isProof } from "../support/is-proof.ts";
import { memoryTree, type TreeFile } from "../support/memory-tree.ts";
import { damage, mutate } from "../support/mutate-text.ts";
import { SAMPLE_CONTENT } from "../support/sample-content.ts";

const SAMPLE: Record<string, string> = Object.fromEntries(
  Object.entries(SAMPLE_CONTENT).map(([path, file]) => [
    path,
    typeof file === "string" ? file : JSON.stringify(file, null, 2),
  ]),
);
const PATHS = Object.keys(SAMPLE).sort();
const BASE = memoryTree(SAMPLE);
const numRuns = isProof ? 3_000 : 50;

const report = (files: Record<string, TreeFile>) =>
  validateContent({ tree: memoryTree(files), base: BASE, root: "content", auditDate: "2026-11-30" });

test("damaged texts never throw, and give a well-formed report", { timeout: 600_000 }, async () => {
  const damages = fc.array(damage, { minLength: 1, maxLength: 3 });
  const property = fc.asyncProperty(damages, async (damages) => {
    const files = { ...SAMPLE };
    for (const damage of damages) {
      const path = PATHS[Math.floor(damage.file * PATHS.length)] as string;
      files[path] = mutate(files[path] as string, damage).text;
    }
    const found = ContentReport.parse(await report(files));
    const reversed = Object.fromEntries(Object.entries(files).reverse());
    expect(await report(reversed)).toEqual(found);
    expect(found.ok).toBe(found.counts.errors === 0);
  });
  await fc.assert(property, { seed: 20261130, numRuns });
});

test("damaged bytes and trees never throw", { timeout: 600_000 }, async () => {
  const entry = fc.oneof(
    fc.uint8Array({ maxLength: 40 }),
    fc.constantFrom("", "{}", "[]", "null", '{"flows":{"a":{}}}', '{"a":"a"}', '{"events":[{}]}'),
    fc.record({
      kind: fc.constantFrom(
        "file" as const,
        "folder" as const,
        "link" as const,
        "special" as const,
        "repository" as const,
      ),
      isExecutable: fc.boolean(),
      sizeBytes: fc.constantFrom(0, 5, 6_000_000),
    }),
  );
  const name = fc.constantFrom(
    ...["flows.json", "flow-slug-map.json", "unassigned.json", "events.json", "flow-diagrams.md", "_meta.json"],
    ...[
      "checkout",
      "signup",
      "Checkout",
      "a",
      "a b",
      ".git",
      "..",
      "__proto__",
      "constructor",
      "é",
      "\ud800",
      "\u202e",
    ],
  );
  const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((names) => names.join("/"));
  const property = fc.asyncProperty(
    fc.array(fc.tuple(path, entry), { maxLength: 6 }),
    fc.subarray(PATHS),
    async (added, removed) => {
      const kept = Object.entries(SAMPLE).filter(([path]) => !removed.includes(path));
      const files = Object.fromEntries<TreeFile>([...kept, ...added]);
      ContentReport.parse(await report(files));
    },
  );
  await fc.assert(property, { seed: 20261130, numRuns });
});

describe("a lost piece of JSON is always an error", () => {
  const files = PATHS.filter((path) => path.endsWith(".json"));
  test.each(files)("%s", async (path) => {
    const text = SAMPLE[path] as string;
    const isReported = async (changed: string) => (await report({ ...SAMPLE, [path]: changed })).counts.errors > 0;
    for (const { index } of everyNth([...text.matchAll(/["[\]{}:,]/g)], 4)) {
      // Removing a character inside a string is not always an error.
      const changed = text.slice(0, index) + text.slice(index + 1);
      if (!isJson(changed)) expect([index, await isReported(changed)]).toEqual([index, true]);
    }
    for (const { index, 0: key } of everyNth([...text.matchAll(/"[^"]*"(?=:)/g)], 4)) {
      const changed = text.slice(0, index) + text.slice(index + key.length);
      expect([key, await isReported(changed)]).toEqual([key, true]);
    }
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe("content made to be slow", () => {
  const size = 300_000;
  test.each([
    {
      name: "the same key thousands of times",
      path: "checkout/events.json",
      text: `{${'"a":1,'.repeat(size)}"a":1}`,
      codes: ["duplicate_json_key"],
    },
    {
      name: "many keys, each twice",
      path: "checkout/events.json",
      text: `{${Array.from({ length: size }, (_, at) => `"${at % (size / 2)}":1`)}}`,
      codes: ["duplicate_json_key"],
    },
    {
      name: "slugs that differ in case",
      path: "flow-slug-map.json",
      text: JSON.stringify(respell("abcdefghijklmno")),
      codes: ["slug_case_collision"],
    },
    { name: "open lists", path: "flows.json", text: "[".repeat(5_000_000), codes: ["invalid_json"] },
    { name: "one long line of digits", path: "flows.json", text: "9".repeat(5_000_000), codes: ["invalid_shape"] },
    {
      name: "bytes that are not UTF-8",
      path: "flows.json",
      text: new Uint8Array(5_000_000).fill(0xff),
      codes: ["invalid_utf8"],
    },
    { name: "replacement characters", path: "flows.json", text: "\ufffd".repeat(1_600_000), codes: ["invalid_json"] },
  ])("$name", { timeout: 20_000 }, async ({ path, text, codes }) => {
    const { issues } = await report({ ...SAMPLE, [path]: text });
    expect(codes.filter((code) => !issues.some((issue) => issue.code === code))).toEqual([]);
  });
});

/** All spellings of these letters in upper and lower case, as keys. */
function respell(letters: string): Record<string, string> {
  const spellings = Array.from({ length: 2 ** letters.length }, (_, bits) =>
    [...letters].map((letter, at) => ((bits >> at) & 1 ? letter.toUpperCase() : letter)).join(""),
  );
  return Object.fromEntries(spellings.map((spelling) => [spelling, "Checkout"]));
}
