/** Faulty result files and batches: usable parts count, the rest is named in warnings, and nothing odd is stored. */

import { describe, expect, test } from "vitest";
import { readBatch } from "../../../actions/record-results/read-inputs.ts";
import { UserError } from "../../../src/errors.ts";
import { TempFolder, writeFiles } from "../../support/git.ts";
import { QUEUE_FILE, queueOf } from "../../support/pipeline.ts";
import {
  BATCH_ID,
  batchOf,
  breakerOf,
  CONTROL,
  entryOf,
  FAILURES,
  linesOf,
  METRICS,
  record,
  resultOf,
  resultsOf,
} from "./batch-of.ts";

const START = { [QUEUE_FILE]: queueOf({ name: "fd" }, { name: "bat" }) };
const BATCH = batchOf(["fd", "bat"]);
const failedOn = (fields: object) => ({
  name: "fd",
  generation: { outcome: "generated", exit_code: 0 },
  validation: [{ platform: "linux", outcome: "failed", exit_code: 6, ...fields }],
});
const generationOf = (fields: object) => ({ name: "fd", generation: { outcome: "failed", exit_code: 9, ...fields } });
const run = (...results: string[]) => record(START, { batch: BATCH, results });
const deep = `${"[".repeat(50_000)}${"]".repeat(50_000)}`;

describe("a failure counts, even if its result is odd", () => {
  const text = resultsOf([failedOn({})]);
  test.each<[string, string, RegExp | null]>([
    ["an exit code as text", resultsOf([failedOn({ exit_code: "6" })]), null],
    ["an exit code below 0", resultsOf([failedOn({ exit_code: -1 })]), null],
    ["an exit code above 255", resultsOf([failedOn({ exit_code: 3_221_225_477 })]), null],
    ["an attempt as text", resultsOf([failedOn({})], { run_attempt: "2" }), null],
    ["a message that is an object", resultsOf([failedOn({ message: {} })]), /"message" of validation 0 of "fd"/],
    ["an output that is a number", resultsOf([failedOn({ full_output: 5 })]), /"full_output" of validation 0/],
    ["a cli that is a list", resultsOf([failedOn({ cli: [1] })]), /"cli" of validation 0/],
    ["a time that is a number", resultsOf([failedOn({ finished_at: 5 })]), /"finished_at" of validation 0/],
    [
      "a time of year 1",
      resultsOf([failedOn({})], { finished_at: "0001-01-01T00:00:00Z" }),
      /"finished_at" is not used/,
    ],
    [
      "a time of year 9999",
      resultsOf([failedOn({})], { started_at: "9999-01-01T00:00:00Z" }),
      /"started_at" is not used/,
    ],
    ["a second 60", resultsOf([failedOn({ finished_at: "2026-06-30T23:59:60Z" })]), /finished_at/],
    ["an address that is a number", resultsOf([failedOn({})], { workflow_run_url: 5 }), /"workflow_run_url"/],
    ["an address with a script", resultsOf([failedOn({})], { workflow_run_url: "javascript:x" }), /"workflow_run_url"/],
    ["an address with a password", resultsOf([failedOn({})], { workflow_run_url: "https://a:b@x.example" }), /_url"/],
    [
      "a long address",
      resultsOf([failedOn({})], { workflow_run_url: `https://x.example/${"a".repeat(70_000)}` }),
      /_url"/,
    ],
    ["no list of platforms", resultsOf([{ ...generationOf({ platform: "linux" }), validation: null }]), null],
    [
      "platforms that are no list",
      resultsOf([{ ...generationOf({ platform: "linux" }), validation: {} }]),
      /"validation"/,
    ],
    ["a byte order mark", `\ufeff${text}`, null],
    ["CRLF", JSON.stringify(JSON.parse(text), null, 2).replaceAll("\n", "\r\n"), null],
    ["a key twice", text.replace('"packages"', '"packages":[],"packages"'), null],
    ["a deep cli", text.replace('"exit_code":6', `"exit_code":6,"cli":{"a":${deep}}`), null],
  ])("%s", async (_, given, want) => {
    const recorded = await run(given, resultsOf([resultOf("bat", { linux: 0 })]));
    expect(entryOf(recorded, "fd")).toMatchObject({ status: "failed", failure_count: 1 });
    expect(linesOf(recorded, FAILURES)).toHaveLength(1);
    if (want === null) expect(recorded.warnings).toEqual([]);
    else expect(recorded.warnings.join(" ")).toMatch(want);
    expect(recorded.files[FAILURES] + String(recorded.files[METRICS])).not.toMatch(
      /0001-|9999-|javascript|a:b@|aaaaaaaa/,
    );
  });

  test("equal results with a deeply nested cli count once", async () => {
    const twin = text.replace('"exit_code":6', `"exit_code":6,"cli":{"a":${deep}}`);
    expect(entryOf(await run(twin, twin.replace('"a"', '"b"')), "fd").failure_count).toBe(1);
  });
});

describe("a result that cannot be used is named, and leaves its package alone", () => {
  test.each<[string, object]>([
    ["a control character in a platform", failedOn({ platform: "li\u001b[31mnux\n::error::x" })],
    ["a platform that leads out of a folder", failedOn({ platform: "../../etc" })],
    ["a platform of 600 bytes", failedOn({ platform: "é".repeat(300) })],
    ["an exit code with a fraction", failedOn({ exit_code: 1.5 })],
    ["an exit code that is a word", failedOn({ exit_code: "six" })],
    ["an exit code that is true", failedOn({ exit_code: true })],
    ["an exit code of 2^60", failedOn({ exit_code: 2 ** 60 })],
    ["no outcome", failedOn({ outcome: undefined })],
  ])("%s", async (_, result) => {
    const recorded = await run(resultsOf([result, resultOf("bat", { linux: 0 })]));
    expect(recorded.warnings.join(" ")).toMatch(/validation 0 of "fd" is not used/);
    expect(entryOf(recorded, "fd").last_batch_id).toBeUndefined();
    expect(entryOf(recorded, "bat").status_reason).toBe("awaiting_merge");
    expect(recorded.files[FAILURES]).toBeUndefined();
  });
});

describe("every failure has a platform and an exit code", () => {
  test.each([
    [{}, "unknown"],
    [{ platform: "" }, "unknown"],
    [{ platform: "  " }, "unknown"],
    [{ platform: null }, "unknown"],
    [{ platform: "a/../b" }, "unknown"],
    [{ platform: "linux" }, "linux"],
  ])("a generation that failed with %j", async (fields, platform) => {
    const recorded = await run(resultsOf([generationOf(fields)]));
    expect(linesOf(recorded, FAILURES)).toMatchObject([{ recipe: "fd", platform, exit_code: 9 }]);
    // The package was tested on no platform, so the metrics name no platform.
    expect(linesOf(recorded, METRICS)).toMatchObject([{ failed: 1, excluded: 0, platforms: {} }]);
  });
});

describe("a package does not wait for itself", () => {
  test.each([
    { exit_code: 8, cli: { missing_recipes: ["fd"] } },
    { exit_code: 3, message: 'recipe "fd" not found' },
    { exit_code: 6, full_output: "recipe fd was not found" },
  ])("%j", async (attempt) => {
    const recorded = await run(resultsOf([failedOn(attempt)]));
    expect(entryOf(recorded, "fd")).toMatchObject({ status: "failed", failure_count: 1 });
    expect(linesOf(recorded, FAILURES)[0]).not.toHaveProperty("blocked_by");
  });

  test("a package still waits for the other packages that it names", async () => {
    const recorded = await run(resultsOf([failedOn({ exit_code: 8, cli: { missing_recipes: ["fd", "zlib"] } })]));
    expect(entryOf(recorded, "fd")).toMatchObject({ status: "blocked", blocked_by: ["zlib"] });
  });
});

describe("huge numbers", () => {
  const fails = [resultsOf([failedOn({})])];
  const one = batchOf(["fd"]);
  test.each([1e12, Number.MAX_SAFE_INTEGER, 1e300])("%d failures in a row", async (failure_count) => {
    const recorded = await record(
      { [QUEUE_FILE]: queueOf({ name: "fd", failure_count }) },
      { batch: one, results: fails },
    );
    expect(entryOf(recorded, "fd").failure_count).toBe(failure_count === 1e12 ? 1e12 : 1);
  });

  test("1e12 failed batches in a row", async () => {
    const breaker = { state: "open", failures: 1e12, opens_at: "2026-03-01T00:00:00Z" };
    const files = { ...START, [CONTROL]: JSON.stringify({ circuit_breaker: { cargo: breaker } }) };
    const inputs = { "recovery-multiplier": "999999999999999", "max-recovery-minutes": "999999999999999" };
    expect(breakerOf(await record(files, { batch: one, results: fails, inputs }))).toMatchObject({
      failures: 1e12,
      opens_at: "2099-12-31T23:59:59Z",
    });
  });

  test("a merge hold of 15 digits", async () => {
    const inputs = { "merge-hold-hours": "9".repeat(15) };
    const recorded = await record(START, { batch: one, results: [resultsOf([resultOf("fd", { linux: 0 })])], inputs });
    expect(entryOf(recorded, "fd").next_retry_at).toBe("2099-12-31T23:59:59Z");
  });

  test("more platforms than fit in a line are too many for a batch", async () => {
    const platforms = Object.fromEntries(Array.from({ length: 2000 }, (_, n) => [`linux-${n}`, 0]));
    await expect(run(resultsOf([resultOf("fd", platforms)]))).rejects.toThrow(UserError);
  });
});

describe("an invalid batch is refused with what is wrong", () => {
  const batch = (more: object, packages: object[] = [{ name: "fd", source: "cargo:fd", ecosystem: "cargo" }]) =>
    JSON.stringify({ schema_version: 1, batch_id: BATCH_ID, ecosystem: "cargo", packages, ...more });
  const fd = { name: "fd", source: "cargo:fd", ecosystem: "cargo" };

  test.each<[string, string, RegExp]>([
    ["a package twice", batch({}, [fd, fd]), /"fd" occurs twice/],
    ["a package taken and skipped", batch({ skipped: [{ name: "fd", source: "github:x/fd" }] }), /"fd" occurs twice/],
    ["a name that leads out of the folder", batch({}, [{ ...fd, name: "../fd" }]), /packages.0.name/],
    ["a name with a line break", batch({}, [{ ...fd, name: "f\nd" }]), /packages.0.name/],
    ["a name of 600 bytes", batch({}, [{ ...fd, name: "é".repeat(300) }]), /packages.0.name/],
    ["a source that leads out of the folder", batch({}, [{ ...fd, source: "cargo:..\\x" }]), /packages.0.source/],
    ["an ecosystem with a line break", batch({}, [{ ...fd, ecosystem: "x\n../y" }]), /packages.0.ecosystem/],
    ["the ecosystem __proto__", batch({ ecosystem: "__proto__" }), /"ecosystem"/],
    ["no packages", batch({ packages: undefined }), /"packages"/],
  ])("%s", async (_, text, want) => {
    const refused = expect(readBatch(text, ".")).rejects;
    await refused.toThrow(UserError);
    await refused.toThrow(want);
  });

  test("a byte order mark before the batch does not matter", async () => {
    using folder = new TempFolder();
    writeFiles(folder.path, { "batch.json": `\ufeff${batch({})}\r\n` });
    expect((await readBatch("batch.json", folder.path)).batch_id).toBe(BATCH_ID);
  });
});
