import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { applyFixes } from "../../../actions/validate-state/apply-fixes.ts";
import type { FileKind } from "../../../actions/validate-state/check-file.ts";
import { fixFile } from "../../../actions/validate-state/fix-file.ts";
import { planValidation } from "../../../actions/validate-state/plan-validation.ts";
import { openFolder } from "../../../src/files/folder-source.ts";
import type { Failure } from "../../../src/formats/failure.ts";
import { rememberSubcategories } from "../../../src/pipeline/classify-failure.ts";
import { Problems } from "../../../src/state/problems.ts";
import { readFailures } from "../../../src/state/read-failures.ts";
import { readJsonStream } from "../../../src/state/read-json-stream.ts";
import { isProof } from "../../support/is-proof.ts";
import { damage, mutate } from "../../support/mutate-text.ts";
import { tempFolder } from "../../support/temp-folder.ts";
import {
  CLEAN,
  ENTRIES,
  entry,
  FAILURES,
  failure,
  findIn,
  inputsOf,
  linesOf,
  QUEUE,
  queueOf,
  RUN,
  run,
} from "./clean-state.ts";

const RUNS = isProof ? 1000 : 150;
const OLD = JSON.stringify(failure("a", { category: "timeout" }));
const json = (name: string) => JSON.stringify(entry(name));

test("order, compact lines, empty files and old names are corrected, and nothing else", async () => {
  const empty = "data/failures/batch-2026-03-01T10-00-00Z.jsonl";
  using folder = tempFolder({
    ...CLEAN,
    [QUEUE]: queueOf(entry("b"), { ...entry("a"), note: 1.0 }, entry("z", { priority: 1 })),
    [FAILURES]: `${JSON.stringify(failure("a", { category: "deterministic", n: 2 ** 60 }), null, 2)}\n`,
    [RUN]: JSON.stringify(run(), null, 4),
    [empty]: " \n",
  });
  const plan = planValidation(inputsOf({ fix: "true" }), { cwd: folder.root, isInWorkflow: false });
  const fix = () => applyFixes(openFolder(folder.root, "it"), plan);
  const readText = (file: string) => readFileSync(path.join(folder.root, file), "utf8");
  expect((await applyFixes(openFolder(folder.root, "it"), { ...plan, writes: false })).sort()).toEqual(
    [empty, FAILURES, QUEUE, RUN].sort(),
  );
  expect(existsSync(path.join(folder.root, empty))).toBe(true);
  expect((await fix()).sort()).toEqual([empty, FAILURES, QUEUE, RUN].sort());
  expect(readText(QUEUE)).toBe(queueOf(entry("z", { priority: 1 }), { ...entry("a"), note: 1.0 }, entry("b")));
  expect(readText(FAILURES)).toBe(linesOf(failure("a", { category: "generation_failed", n: 2 ** 60 })));
  expect(readText(RUN)).toBe(linesOf(run()));
  expect(existsSync(path.join(folder.root, empty))).toBe(false);
  expect(await fix()).toEqual([]);
});

test.each<[string, FileKind, string]>([
  ["conflict markers", "failures", `<<<<<<< a\n${JSON.stringify(failure("a"), null, 2)}\n>>>>>>> b\n`],
  ["damage", "failures", `{"a\n${JSON.stringify(failure("a"), null, 2)}\n`],
  ["a list at the top", "failures", "[\n{}\n]\n"],
  ["a repeated name", "queue", queueOf(entry("b"), entry("a"), entry("b", { priority: 1 }))],
  ["an entry without a name", "queue", queueOf(entry("b"), entry("a"), { source: "npm:x" })],
  ["two lists of packages", "queue", `{"entries":[${json("x")}],"entries":[${json("b")},${json("a")}]}`],
  ["two lists of failures", "failures", `{"failures":[${OLD}],"failures":[{"category":"timeout"}]}\n`],
  ["a failure with two categories", "failures", '{"recipe":"a","category":"odd","category":"timeout"}\n'],
  ["an item with two recipes", "failures", '{"failures":[{"recipe":"a","recipe":"b","category":"timeout"}]}\n'],
  ["a queue that is not JSON", "queue", "{"],
  ["an empty queue file", "queue", ""],
  ["an unknown category", "failures", linesOf(failure("a", { category: "sandbox" }))],
  ["records with blanks", "failures", '{"recipe": "a", "category": "install_failed"}\n'],
])("%s: the file stays as it is", (_, kind, text) => {
  expect(fixFile(text, kind)).toBe(text);
});

const names = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 6 }), { maxLength: 8 });
const priorities = fc.constantFrom(1, 2, 3, 7, "2", null);
const layouts = fc.constantFrom(0, 2, "\t");

test("it never adds, removes or changes a package or a result: a queue is sorted, and fixing again does nothing", () => {
  const entries = names.chain((all) =>
    fc.tuple(...all.map((name) => priorities.map((priority) => entry(name, { priority, "7": name })))),
  );
  fc.assert(
    fc.property(entries, layouts, (list, indent) => {
      const text = JSON.stringify({ x: 1, entries: list }, null, indent);
      const fixed = fixFile(text, "queue") as string;
      const after = JSON.parse(fixed).entries as typeof list;
      expect(after).toHaveLength(list.length);
      for (const each of list) expect(after).toContainEqual(each);
      expect(fixFile(fixed, "queue")).toBe(fixed);
    }),
    { numRuns: RUNS },
  );
});

const categories = fc.constantFrom(
  "deterministic",
  "validation_failed",
  "timeout",
  "api_error",
  "network",
  "install_failed",
  "odd",
);
const subcategories = fc.constantFrom(
  undefined,
  "",
  "no_bottles",
  "verify_timeout",
  "schema_invalid",
  "api_error",
  "complex_archive",
  "own",
);
const records = fc.array(
  fc.record({
    name: fc.string({ minLength: 1, maxLength: 4 }),
    category: categories,
    subcategory: subcategories,
    isItem: fc.boolean(),
    indent: layouts,
  }),
  { maxLength: 5 },
);

test("it never adds, removes or changes a package or a result: of failures only the recorded words change", () => {
  fc.assert(
    fc.property(records, (list) => {
      const text = list
        .map(({ name, category, subcategory, isItem, indent }) => {
          const one = failure(name.trim() || "x", { category, subcategory });
          const record = isItem ? { schema_version: 1, ecosystem: "npm", failures: [one], more: [1, { a: 2 }] } : one;
          return JSON.stringify(record, null, indent);
        })
        .join("\n");
      const fixed = fixFile(text, "failures");
      if (fixed === null) {
        expect(text.trim()).toBe("");
        return;
      }
      expect(readAll(fixed)).toEqual(readAll(text));
      expect(fixFile(fixed, "failures")).toBe(fixed);
    }),
    { numRuns: RUNS },
  );
});

test("fixing a damaged file never loses a record that can be read", () => {
  fc.assert(
    fc.property(damage, (harm) => {
      const whole = `${JSON.stringify(failure("a", { category: "timeout" }), null, 1)}\n${linesOf(failure("b"), failure("c"))}`;
      const text = mutate(whole, harm).text.toWellFormed();
      const fixed = fixFile(text, "failures");
      if (fixed === null) {
        expect(text.trim()).toBe("");
        return;
      }
      expect(wellFormed(readAll(fixed))).toEqual(wellFormed(readAll(text)));
      expect(fixFile(fixed, "failures")).toBe(fixed);
    }),
    { numRuns: RUNS },
  );
});

test("after a fix nothing is left to fix", async () => {
  const text = `${JSON.stringify(failure("rg", { category: "validation_failed", subcategory: "no_bottles" }), null, 2)}\n`;
  const fixed = fixFile(text, "failures") as string;
  expect(await findIn({ [FAILURES]: fixed, [QUEUE]: queueOf(...ENTRIES) })).toEqual([]);
});

/** Failures as the readers return them, without their line numbers and recorded words. */
function readAll(text: string): Partial<Failure>[] {
  const problems = new Problems();
  const found: Partial<Failure>[] = [];
  const queue = { byName: new Map(), bySource: new Map() };
  const context = { queue, problems, share: (each: string) => each, classify: rememberSubcategories() };
  readFailures(readJsonStream("f.jsonl", text, problems), context, (each) => {
    const {
      line: _line,
      recorded_category: _category,
      recorded_subcategory: _sub,
      subcategory_from: _from,
      ...rest
    } = each;
    found.push(rest);
  });
  return found;
}

/** Replaces halves of surrogate pairs. A fix does that only in the records that it prints again. */
function wellFormed<T>(value: T): T {
  return JSON.parse(JSON.stringify(value, (_, each) => (typeof each === "string" ? each.toWellFormed() : each)));
}
