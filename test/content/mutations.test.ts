/** Whatever is done to content, there is a report, and it is the same each time. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { validateContent } from "../../src/content/validate-content.ts";
import { ContentReport } from "../../src/formats/content-report.ts";
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
const numRuns = isProof ? 10_000 : 300;

const report = (files: Record<string, TreeFile>) =>
  validateContent({ tree: memoryTree(files), base: BASE, root: "content", auditDate: "2026-11-30" });

test("damaged texts never throw, and give a report in its form", async () => {
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

test("damaged bytes and trees never throw", async () => {
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

describe("no piece of JSON can get lost without an error", () => {
  const files = PATHS.filter((path) => path.endsWith(".json"));
  test.each(files)("%s", async (path) => {
    const text = SAMPLE[path] as string;
    const isReported = async (changed: string) => (await report({ ...SAMPLE, [path]: changed })).counts.errors > 0;
    for (const { index } of text.matchAll(/["[\]{}:,]/g)) {
      // Characters inside of strings may go.
      const changed = text.slice(0, index) + text.slice(index + 1);
      if (!isJson(changed)) expect([index, await isReported(changed)]).toEqual([index, true]);
    }
    for (const { index, 0: key } of text.matchAll(/"[^"]*"(?=:)/g)) {
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
