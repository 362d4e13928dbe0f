/** Rules that are true for any batches, results and queues. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { planRetry, readBackoff } from "../../../src/pipeline/backoff.ts";
import { isProof } from "../../support/is-proof.ts";
import { QUEUE_FILE, queueOf } from "../../support/pipeline.ts";
import { batchOf, CONTROL, entryOf, linesOf, record, resultOf, resultsOf } from "./batch-of.ts";

const RUNS = { numRuns: isProof ? 1000 : 300, seed: 3 };
const NAMES = ["a", "b", "c", "d", "e", "f"];
const code = fc.constantFrom(0, 0, 3, 5, 6, 7, 8, 9, 124, "");
const attempt = code.map((exit_code) => ({ exit_code, cli: exit_code === 8 ? { missing_recipes: ["zlib"] } : null }));
const result = fc.oneof(
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 4, arbitrary: fc.dictionary(fc.constantFrom("linux", "musl", "mac"), attempt) },
);
const status = fc.constantFrom("pending", "failed", "blocked", "success", "excluded", "requires_manual", "generated");
const entry = fc.record({ status, failure_count: fc.nat(12) });
const queue = fc.tuple(...NAMES.map(() => entry));
const ids = { a: "cargo-2026-03-02T10-00-00Z-0000000a", b: "npm-2026-03-02T10-00-00Z-0000000b" };

type Results = Record<string, Record<string, object> | null>;
const resultsFor = (names: readonly string[]) => fc.record(Object.fromEntries(names.map((name) => [name, result])));
const stateOf = (entries: readonly object[]) => ({
  [QUEUE_FILE]: queueOf(...entries.map((each, index) => ({ name: NAMES[index], kept: index, ...each }))),
});

function recordAll(files: Record<string, string>, results: Results, batch_id = ids.a, now = "2026-03-02T10:06:00Z") {
  const found = Object.entries(results).flatMap(([name, platforms]) =>
    platforms === null ? [] : [resultOf(name, platforms)],
  );
  const batch = batchOf(Object.keys(results), { batch_id });
  return record(files, { batch, results: [resultsOf(found, { batch_id })], now });
}

const metricsOf = (batchId: string) => `data/metrics/batch-runs-${batchId}.jsonl`;

test("counts are exclusive and add up; no entry is lost or added; a success is never lowered; recording twice changes nothing", async () => {
  const property = fc.asyncProperty(queue, resultsFor(NAMES), async (entries, results) => {
    const before = stateOf(entries);
    const after = await recordAll(before, results);
    const [run] = linesOf(after, metricsOf(ids.a)) as Record<string, number>[];
    const { attempts, total, succeeded, failed, blocked, unverified } = run as Record<string, number>;
    expect([attempts, total]).toEqual([6, 6]);
    expect((succeeded ?? 0) + (failed ?? 0) + (blocked ?? 0) + (unverified ?? 0)).toBe(6);
    for (const platform of Object.values((run as { platforms?: object }).platforms ?? {})) {
      const { tested, passed, failed: lost } = platform as Record<string, number>;
      expect(tested).toBe((passed ?? 0) + (lost ?? 0));
    }
    const all = JSON.parse(after.files[QUEUE_FILE] ?? "").entries;
    expect(all.map(({ name, kept }: { name: string; kept: number }) => [name, kept])).toEqual(
      NAMES.map((name, index) => [name, index]),
    );
    for (const [index, { status: word }] of entries.entries()) {
      if (word === "success" || word === "excluded") expect(all[index].status).toBe(word);
    }
    expect((await recordAll(after.files, results, ids.a, "2026-03-05T00:00:00Z")).changed).toEqual([]);
  });
  await fc.assert(property, RUNS);
});

test("batches over different packages give the same entries and files in any order", async () => {
  const property = fc.asyncProperty(
    queue,
    resultsFor(NAMES.slice(0, 3)),
    resultsFor(NAMES.slice(3)),
    async (entries, one, two) => {
      const start = stateOf(entries);
      const forth = await recordAll((await recordAll(start, one, ids.a)).files, two, ids.b);
      const back = await recordAll((await recordAll(start, two, ids.b)).files, one, ids.a);
      const withoutBreakers = ({ [CONTROL]: _, ...rest }: Record<string, string>) => rest;
      expect(withoutBreakers(back.files)).toEqual(withoutBreakers(forth.files));
    },
  );
  await fc.assert(property, RUNS);
});

test("if a later attempt passes, the count is as it was before the batch", async () => {
  const codes = fc.constantFrom(6, 7, 9);
  const property = fc.asyncProperty(
    fc.nat(30),
    fc.array(codes, { minLength: 1, maxLength: 4 }),
    async (count, failing) => {
      let files: Record<string, string> = stateOf([{ status: "failed", failure_count: count }]);
      const batch = batchOf(["a"], { batch_id: ids.a });
      for (const [index, exit_code] of [...failing, 0].entries()) {
        const results = [resultsOf([resultOf("a", { linux: exit_code })], { batch_id: ids.a, run_attempt: index + 1 })];
        ({ files } = await record(files, { batch, results, inputs: { "max-failures": "0" } }));
      }
      expect(entryOf({ files }, "a").failure_count).toBe(count);
    },
  );
  await fc.assert(property, { ...RUNS, numRuns: isProof ? 200 : 80 });
});

test("the wait after any number of failures is one of the waits in the input", () => {
  const backoff = readBackoff({ backoff: "0,24h,72h,144h,168h", "max-failures": 0 }, []);
  for (let failures = 1; failures <= 10_000; failures++) {
    const until = planRetry(failures, 0, backoff);
    expect(until === null ? 0 : Date.parse(until)).toBe(backoff.delaysMs[Math.min(failures, 5) - 1]);
  }
});
