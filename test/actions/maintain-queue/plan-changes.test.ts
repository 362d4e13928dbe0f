import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { planChanges } from "../../../actions/maintain-queue/plan-changes.ts";
import { planUpkeep } from "../../../actions/maintain-queue/plan-upkeep.ts";
import type { FileSource } from "../../../src/files/file-source.ts";
import { compareBytewise } from "../../../src/pipeline/order.ts";
import { readState } from "../../../src/state/read-state.ts";
import { isProof } from "../../support/is-proof.ts";
import { failureOf, QUEUE_FILE, queueOf } from "../../support/pipeline.ts";
import { STATE_PATHS } from "../../support/read-folder.ts";
import { inputsOf } from "./inputs-of.ts";

type Files = Readonly<Record<string, string>>;

const NOW = "2026-06-03T12:00:00Z";
const MONTH_FILE = "data/failures/2026-03.jsonl";
const COMPACT = { "compact-after-days": "30" };

function openFiles(files: Files): FileSource {
  return {
    place: "the test",
    commit: null,
    async list(folder) {
      if (files[folder] !== undefined) return { kind: "file" };
      const below = Object.keys(files).filter((file) => file.startsWith(`${folder}/`));
      const names = new Set(below.map((file) => file.slice(folder.length + 1).split("/")[0] as string));
      return names.size === 0 ? { kind: "missing" } : { kind: "folder", names: [...names].sort(compareBytewise) };
    },
    async *read(paths) {
      for (const path of paths) {
        const text = files[path];
        if (text === undefined) yield { path, kind: "missing" };
        else yield { path, kind: "bytes", bytes: Buffer.from(text) };
      }
    },
  };
}

/** The files after the changes, the paths that changed, and the report. */
async function maintain(
  files: Files,
  { now = NOW, inputs = {} }: { now?: string; inputs?: Record<string, string> } = {},
) {
  const plan = planUpkeep(inputsOf(inputs));
  const around = { paths: STATE_PATHS, plan, listed: null, now: new Date(now) };
  const { changes, report } = await planChanges(openFiles(files), around);
  const left = Object.entries(files).filter(([file]) => changes.get(file) !== null);
  const written = [...changes].flatMap(([file, text]) => (text === null ? [] : [[file, text] as const]));
  return { files: Object.fromEntries([...left, ...written]) as Files, changed: [...changes.keys()].sort(), report };
}

function entriesOf(text: string | undefined): Record<string, unknown>[] {
  return JSON.parse(text ?? "").entries;
}

test("a package with a recipe is written as done, and the rest of the file stays", async () => {
  const queue = queueOf({ name: "bat", odd: [1.0], priority: 1 }, { name: "fd", status: "failed", failure_count: 2 });
  const { files, changed, report } = await maintain({ [QUEUE_FILE]: queue, "recipes/f/fd.toml": "" });
  expect(changed).toEqual([QUEUE_FILE]);
  expect(report.upkeep.produced).toEqual(["fd"]);
  expect(entriesOf(files[QUEUE_FILE])).toMatchObject([
    { name: "bat", odd: [1] },
    { name: "fd", status: "success", failure_count: 0, next_retry_at: null, status_at: NOW },
  ]);
  expect(JSON.parse(files[QUEUE_FILE] ?? "").updated_at).toBe(NOW);
});

test.each([
  ["name", ["b", "a", "c"]],
  ["score", ["b", "c", "a"]],
  ["none", ["c", "a", "b"]],
])("order %s", async (order, names) => {
  const waiting = { name: "b", priority: 1, status: "blocked", blocked_by: ["c"] };
  const given = { [QUEUE_FILE]: queueOf({ name: "c" }, { name: "a" }, waiting) };
  const { files } = await maintain(given, { inputs: { order } });
  expect(entriesOf(files[QUEUE_FILE]).map(({ name }) => name)).toEqual(names);
});

test("of two entries for a package in two files only one is changed, and odd entries are kept", async () => {
  const other = "data/queues/priority-queue-cargo.json";
  const twin = queueOf({ name: "fd", status: "blocked" }, { name: "", odd: true });
  const given = { [QUEUE_FILE]: queueOf({ name: "fd" }), [other]: twin, "recipes/fd.toml": "" };
  const { files, changed } = await maintain(given);
  // The entry in the file whose name sorts first counts.
  expect(changed).toHaveLength(1);
  expect(Object.values(files).filter((text) => text.includes('"success"'))).toHaveLength(1);
  expect(Object.values(files).filter((text) => text.includes('"odd": true'))).toHaveLength(1);
});

test.each([
  ["a queue file that is not JSON", { "data/queues/priority-queue-npm.json": "{" }, "priority-queue-npm.json"],
])("%s fails and changes nothing", async (_, files, message) => {
  await expect(maintain({ [QUEUE_FILE]: queueOf({ name: "fd" }), ...files })).rejects.toThrow(message);
});

test("`missing-recipe: pending` without any recipe is refused, because the path is probably wrong", async () => {
  const given = { [QUEUE_FILE]: queueOf({ name: "fd", status: "success" }) };
  const wrong = maintain(given, { inputs: { recipes: "recipies/*.toml", "missing-recipe": "pending" } });
  await expect(wrong).rejects.toThrow('no file matches "recipies/*.toml"');
});

describe("old records", () => {
  const queue = { [QUEUE_FILE]: queueOf({ name: "fd", priority: 3 }) };
  const march = "data/failures/cargo-2026-03-02T10-00-00Z.jsonl";

  test("move as soon as their month ended that many days ago, not a millisecond earlier", async () => {
    const given = { ...queue, [march]: failureOf("bat") };
    const early = await maintain(given, { now: "2026-04-30T23:59:59.999Z", inputs: COMPACT });
    expect(early.report.moved).toBe(0);
    const late = await maintain(given, { now: "2026-05-01T00:00:00Z", inputs: COMPACT });
    expect(late.changed).toEqual([MONTH_FILE, march]);
    expect(late.report.moved).toBe(1);
    expect(late.files[march]).toBeUndefined();
  });

  test("stay where they are by default", async () => {
    expect((await maintain({ ...queue, [march]: failureOf("bat") })).report.moved).toBe(0);
  });

  test("keep the facts that were only in the file's name", async () => {
    const strict = "data/failures/npm-2026-03-05T10-00-00Z-0a1b2c3d.jsonl";
    const named = JSON.stringify({ schema_version: 1, recipe: "left-pad", category: "install_failed" });
    const { files } = await maintain({ ...queue, [strict]: `${named}\n` }, { inputs: COMPACT });
    expect(JSON.parse(files[MONTH_FILE] ?? "")).toEqual({
      ...JSON.parse(named),
      batch_id: "npm-2026-03-05T10-00-00Z-0a1b2c3d",
      file_time: "2026-03-05T10:00:00Z",
      ecosystem: "npm",
    });
    const { failures } = await readState(openFiles(files), STATE_PATHS);
    expect(failures).toMatchObject([{ ecosystem: "npm", source: "npm:left-pad", time: "2026-03-05T10:00:00Z" }]);
  });

  test("get no ecosystem from the file's name if the queue names another", async () => {
    const file = "data/failures/npm-2026-03-05T10-00-00Z.jsonl";
    const named = { schema_version: 1, recipe: "fd", category: "install_failed" };
    const { files } = await maintain({ ...queue, [file]: `${JSON.stringify(named)}\n` }, { inputs: COMPACT });
    expect(JSON.parse(files[MONTH_FILE] ?? "")).toEqual({ ...named, file_time: "2026-03-05T10:00:00Z" });
    const { failures } = await readState(openFiles(files), STATE_PATHS);
    expect(failures).toMatchObject([{ ecosystem: "cargo", source: "cargo:fd" }]);
  });

  test("are sorted by time and added to an existing file, and newer failures stay where they are", async () => {
    const recordOf = (name: string, time: string) => failureOf(name, { timestamp: time });
    const growing = "data/failures/homebrew.jsonl";
    const given = {
      ...queue,
      [MONTH_FILE]: recordOf("second", "2026-03-02T00:00:00Z"),
      [growing]: [
        recordOf("third", "2026-03-03T00:00:00Z"),
        recordOf("new", "2026-06-01T00:00:00Z"),
        recordOf("first", "2026-03-01T00:00:00Z"),
      ].join("\n"),
    };
    const { files, report } = await maintain(given, { inputs: COMPACT });
    const names = (file: string) =>
      (files[file] ?? "")
        .trimEnd()
        .split("\n")
        .map((text) => JSON.parse(text).failures[0].package_id);
    expect(names(MONTH_FILE)).toEqual(["cargo:first", "cargo:second", "cargo:third"]);
    expect(names(growing)).toEqual(["cargo:new"]);
    expect(report.moved).toBe(2);
  });

  test.each([
    ["half a record", (text: string) => `${text}{"schema_version": 1, "fail`],
    ["a list", (text: string) => `[${text}]`],
    ["a record of no known form", (text: string) => `${text}{"other": 1}\n`],
    ["an item without a package", (text: string) => `${text}{"failures": [{"category": "x"}]}\n`],
    ["a record without a time", (text: string) => `${text}{"recipe": "x", "category": "install_failed"}\n`],
    ["a byte order mark", (text: string) => `\ufeff${text}`],
    ["a line that is too long", (text: string) => text.replace("no bat", "x".repeat(60_000))],
  ])("a file with %s stays as it is", async (_, spoil) => {
    const growing = "data/failures/cargo.jsonl";
    const given = { ...queue, [growing]: spoil(failureOf("bat")), [march]: failureOf("rg") };
    const { files, report } = await maintain(given, { inputs: COMPACT });
    expect(files[growing]).toBe(given[growing]);
    expect(report).toMatchObject({ moved: 1, stuck: [growing] });
  });

  test("wait while the file of their month cannot be read", async () => {
    const given = { ...queue, [MONTH_FILE]: "{", [march]: failureOf("bat") };
    const { changed, report } = await maintain(given, { inputs: COMPACT });
    expect({ changed, stuck: report.stuck }).toEqual({ changed: [], stuck: [march] });
  });

  test("of runs move too, on one line each, with keys and digits as they were", async () => {
    const file = "data/metrics/batch-runs-2026-03-02T08-00-00Z.jsonl";
    const run =
      '{\n  "batch_id": "2026-03-02",\n  "total": 1,\n  "x": 1.50,\n  "timestamp": "2026-03-02T08:00:00Z"\n}\n';
    const { files } = await maintain({ ...queue, [file]: run }, { inputs: COMPACT });
    expect(files["data/metrics/batch-runs-2026-03.jsonl"]).toBe(
      '{"batch_id":"2026-03-02","total":1,"x":1.50,"timestamp":"2026-03-02T08:00:00Z"}\n',
    );
    const { runs } = await readState(openFiles(files), STATE_PATHS);
    expect(runs.map(({ batch_id: id }) => id)).toEqual(["2026-03-02"]);
  });
});

describe("for any state", () => {
  const NAMES = ["a", "b", "c", "d"];
  const word = <T extends string | null>(...words: T[]) => fc.constantFrom(...words);
  const time = word(
    "2026-03-02T10:00:00Z",
    "2026-03-02T10:00:00.5+01:00",
    "2026-05-31T00:00:00Z",
    "2026-09-01T00:00:00Z",
  );
  const blockers = fc.subarray([...NAMES, "nowhere"], { maxLength: 2 });
  const entry = fc.record(
    {
      name: word(...NAMES),
      source: word("cargo:a", "github:x/a", "npm:@b/b"),
      priority: fc.constantFrom(1, 3, 9),
      status: word("pending", "success", "failed", "blocked", "requires_manual", "excluded", "generated"),
      failure_count: fc.integer({ min: 0, max: 11 }),
      next_retry_at: fc.oneof(time, fc.constant("soon")),
      blocked_by: blockers,
      status_reason: word("unsupported_source", "awaiting_merge"),
      status_at: time,
      more: fc.constant({ kept: [1, "<&>"] }),
    },
    { requiredKeys: ["name", "source"] },
  );
  const old = fc.record({
    id: word("cargo:c", "npm:d"),
    source: word("cargo", "npm"),
    name: word(...NAMES),
    tier: fc.constantFrom(1, 2, 3),
    status: word("pending", "in_progress", "success", "failed", "blocked", "skipped"),
    added_at: fc.constant("2026-01-01T00:00:00Z"),
  });
  const failure = fc.record(
    {
      recipe: word(...NAMES),
      category: word("install_failed", "missing_dep", "recipe_not_found", "odd"),
      timestamp: time,
      blocked_by: blockers,
      batch_id: word("cargo-1"),
      platform: word("linux", "darwin"),
    },
    { requiredKeys: ["recipe", "category"] },
  );
  const lines = (records: object[]) => records.map((record) => `${JSON.stringify(record)}\n`).join("");
  const document = (more: object) => `${JSON.stringify({ schema_version: 1, updated_at: NOW, ...more }, null, 2)}\n`;
  const states = fc
    .record({
      entries: fc.array(entry, { minLength: 1, maxLength: 5 }),
      packages: fc.array(old, { maxLength: 3 }),
      some: fc.array(failure, { maxLength: 5 }),
      others: fc.array(failure, { maxLength: 5 }),
      recipes: fc.subarray(NAMES, { maxLength: 2 }),
    })
    .map(
      ({ entries, packages, some, others, recipes }): Files => ({
        [QUEUE_FILE]: document({ entries }),
        "data/queues/priority-queue-npm.json": document({ packages }),
        "data/failures/npm-2026-03-02T11-00-00Z.jsonl": lines(some),
        "data/failures/cargo.jsonl": lines(others),
        ...Object.fromEntries(recipes.map((name) => [`recipes/${name}.toml`, ""])),
        "recipes/z.toml": "",
      }),
    );
  const someInputs = fc.record({
    "compact-after-days": word("0", "30"),
    "missing-recipe": word("report", "pending"),
    order: word("name", "score", "none"),
  });

  test("a second run changes no byte, at the same time or later, and no package is lost or added", async () => {
    const names = (files: Files) =>
      Object.values(files)
        .flatMap((text) => [...text.matchAll(/^ {6}"name": ?"(.*)"/gm)].map(([, name]) => name))
        .sort();
    await fc.assert(
      fc.asyncProperty(states, someInputs, async (given, inputs) => {
        const once = await maintain(given, { inputs });
        expect(names(once.files)).toEqual(names(given));
        expect((await maintain(once.files, { inputs })).changed).toEqual([]);
        // Much later, another month would be old enough to move, so that run moves no records.
        const later = { now: "2026-06-03T13:00:00Z", inputs };
        expect((await maintain(once.files, later)).changed).toEqual([]);
        const muchLater = { now: "2027-06-03T13:00:00Z", inputs: { ...inputs, "compact-after-days": "0" } };
        expect((await maintain(once.files, muchLater)).changed).toEqual([]);
      }),
      { numRuns: isProof ? 1000 : 250, seed: 1 },
    );
  });
});
