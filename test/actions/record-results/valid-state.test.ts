/** Whatever jobs report, recorded state passes the check for pull requests, and each failure says where and how. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { planValidation } from "../../../actions/validate-state/plan-validation.ts";
import { validate } from "../../../actions/validate-state/validate.ts";
import { isProof } from "../../support/is-proof.ts";
import { QUEUE_FILE, queueOf } from "../../support/pipeline.ts";
import { inputsOf } from "../validate-state/clean-state.ts";
import { BATCH_ID, batchOf, CONTROL, FAILURES, linesOf, openFiles, record, resultsOf } from "./batch-of.ts";

const PLAN = planValidation(inputsOf(), { cwd: "/", isInWorkflow: false });
const TIMEOUT = { timeout: isProof ? 3_600_000 : 60_000 };
const NAMES = ["fd", "x/y", "ö@2", "c++", "__proto__"];
const ODD_TEXTS = [
  "",
  " ",
  "..",
  "a/../b",
  "\u001b[31mred\u0000",
  "::error::x\n%0A",
  "\ud800",
  "é".repeat(200),
  "<script>|`",
  "[no_bottle]",
  "recipe zlib not found",
  'recipe "fd" not found',
  '{"missing_recipes":["a","../b",5]}',
  "x".repeat(70_000),
];
const SECRET = `token=ghp_${"a1B2".repeat(9)}`;
const TIMES = ["2026-03-02T10:05:00Z", "2026-03-02T15:50:00.123456789+05:45", "0001-01-01T00:00:00Z", "soon", "", 7];
const ADDRESSES = ["https://x.example/actions/runs/1", "https://a:b@x.example", "javascript:x", "https://", 5];
const CODES = [0, 1, 3, 6, 7, 8, 9, 124, 137, -1, 70_000, "6", "", null, "six", 1.5, 2 ** 60];

const text = fc.oneof(fc.constantFrom(...ODD_TEXTS), fc.string({ unit: "binary", maxLength: 40 }));
const odd = fc.oneof({ weight: 4, arbitrary: text }, fc.constantFrom(null, 5, {}, []));
const said = fc.oneof({ weight: 4, arbitrary: odd }, fc.constant(SECRET));
const cli = fc.oneof(
  odd,
  fc.record({ missing_recipes: fc.oneof(odd, fc.array(odd)), subcategory: odd, message: odd }, { requiredKeys: [] }),
);
const attempt = { exit_code: fc.constantFrom(...CODES), cli, message: said, full_output: said };
const platform = fc.oneof({ weight: 3, arbitrary: fc.constantFrom("linux", "musl", "mac") }, odd);
const generation = fc.record({ ...attempt, outcome: fc.constantFrom("generated", "failed"), platform });
const outcome = fc.constantFrom("passed", "failed", "skipped");
const validation = fc.record({ ...attempt, outcome, platform, finished_at: fc.constantFrom(...TIMES) });
const result = fc.record({ name: fc.constantFrom(...NAMES), generation, validation: fc.array(validation) });
const file = fc.record({
  packages: fc.array(result, { maxLength: 8 }),
  started_at: fc.constantFrom(...TIMES),
  finished_at: fc.constantFrom(...TIMES),
  workflow_run_url: fc.constantFrom(...ADDRESSES),
  run_attempt: fc.constantFrom(1, 2, "2", 1e12, 1e15, 0),
});
const status = fc.constantFrom("pending", "failed", "blocked", "success", "excluded", "requires_manual");
const entry = fc.record({ status, failure_count: fc.constantFrom(0, 4, 9, 1e12) });
const entries = fc.tuple(...NAMES.map(() => entry));

test("the recorded state has no errors, and each failure has platform, exit code and batch", TIMEOUT, async () => {
  const property = fc.asyncProperty(entries, fc.array(file), fc.array(file), async (given, first, second) => {
    const queue = given.map((each, at) => ({ name: NAMES[at] as string, source: `cargo:${NAMES[at]}`, ...each }));
    const breaker = { state: "closed", failures: 4 };
    const control = JSON.stringify({ enabled: true, circuit_breaker: { cargo: breaker } });
    const start = { [QUEUE_FILE]: queueOf(...queue), [CONTROL]: control };
    const batch = batchOf(NAMES);
    const once = await record(start, { batch, results: first.map((each) => resultsOf(each.packages, each)) });
    const results = second.map((each) => resultsOf(each.packages, { ...each, run_attempt: 3 }));
    const twice = await record(once.files, { batch, results });
    for (const { files: state } of [once, twice]) {
      const { findings } = await validate(openFiles(state), PLAN);
      expect(findings.filter(({ level }) => level === "error")).toEqual([]);
      for (const line of linesOf({ files: state }, FAILURES)) {
        expect(line).toMatchObject({ platform: expect.stringMatching(/\S/), batch_id: BATCH_ID });
        expect(Number.isInteger(line.exit_code) && line.exit_code !== 0).toBe(true);
      }
      expect(JSON.stringify(state)).not.toMatch(/ghp_|a:b@/);
    }
  });
  await fc.assert(property, { numRuns: isProof ? 5000 : 60, seed: 20261130 });
});
