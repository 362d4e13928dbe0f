import { describe, expect, test } from "vitest";
import {
  CHOICES,
  CLEAN,
  CONTROL,
  choice,
  choices,
  control,
  ENTRIES,
  entry,
  FAILURES,
  type Fields,
  failure,
  findIn,
  linesOf,
  QUEUE,
  queueOf,
  RUN,
  run,
  validateFiles,
} from "./clean-state.ts";

type Case = [title: string, changes: Record<string, string | null>, expected: string[]];

const added = (more: Fields): Record<string, string> => ({ [QUEUE]: queueOf(...ENTRIES, entry("jq", more)) });
const failed = (more: Fields): Record<string, string> => ({ [FAILURES]: linesOf(failure("rg"), failure("bat", more)) });
const LONG = "x".repeat(60_000);
const CONFLICT = `<<<<<<< HEAD\n${linesOf(failure("rg"))}=======\n${linesOf(failure("bat"))}>>>>>>> other\n`;
const OLD_QUEUE = "data/queues/priority-queue-npm.json";
const oldQueue = (...packages: Fields[]) => `${JSON.stringify({ schema_version: 1, packages }, null, 2)}\n`;
const oldPackage = (name: string) => ({ id: `npm:${name}`, source: "npm", name, tier: 3, status: "pending" });

const ERRORS: Case[] = [
  ["a queue that is cut off", { [QUEUE]: queueOf(...ENTRIES).slice(0, -20) }, [`${QUEUE}:36  not-json`]],
  ["half a line", { [FAILURES]: `${linesOf(failure("rg"))}{"recipe": "b\n` }, [`${FAILURES}:2  not-json`]],
  ["an entry without a name", added({ name: undefined }), [`${QUEUE}:38 entries[3].name missing-field`]],
  ["an entry with a blank source", added({ source: " " }), [`${QUEUE}:40 entries[3].source missing-field`]],
  ["an unknown status", added({ status: "generated" }), [`${QUEUE}:42 entries[3].status unknown-status`]],
  ["priority 0", added({ priority: 0 }), [`${QUEUE}:41 entries[3].priority bad-priority`]],
  ["priority 4", added({ priority: 4 }), [`${QUEUE}:41 entries[3].priority bad-priority`]],
  ["a priority as text", added({ priority: "2" }), [`${QUEUE}:41 entries[3].priority bad-priority`]],
  ["priority 1.5", added({ priority: 1.5 }), [`${QUEUE}:41 entries[3].priority bad-priority`]],
  ["a negative count", added({ failure_count: -1 }), [`${QUEUE}:45 entries[3].failure_count negative-count`]],
  ["a negative count of a run", { [RUN]: linesOf(run({ failed: -1 })) }, [`${RUN}:1 failed negative-count`]],
  [
    "a negative count of a platform",
    { [RUN]: linesOf(run({ platforms: { a: { tested: -2 } } })) },
    [`${RUN}:1 platforms.a.tested negative-count`],
  ],
  ["a name twice", { [QUEUE]: queueOf(...ENTRIES, entry("rg")) }, [`${QUEUE}:39 entries[3].name duplicate-name`]],
  [
    "a name twice in two unified files",
    { [OLD_QUEUE]: queueOf(entry("jq"), entry("fd", { priority: 1 })) },
    [`${QUEUE}:6 entries[0].name duplicate-name`],
  ],
  ["entries that are no list", { [QUEUE]: '{"entries":{}}' }, [`${QUEUE}:1 entries wrong-type`]],
  ["packages that are no list", { [OLD_QUEUE]: '{"packages":"x"}' }, [`${OLD_QUEUE}:1 packages wrong-type`]],
  ["breakers in a list", { [CONTROL]: '{"circuit_breaker":[]}' }, [`${CONTROL}:1 circuit_breaker wrong-type`]],
  ["a queue without a list of packages", { [QUEUE]: '{"entries":null}\n' }, [`${QUEUE}:1  unknown-shape`]],
  ["an off switch that is text", { [CONTROL]: '{"enabled":"false"}' }, [`${CONTROL}:1 enabled wrong-type`]],
  ["an off switch that is 0", { [CONTROL]: '{"enabled":0}' }, [`${CONTROL}:1 enabled wrong-type`]],
  [
    "disabled ecosystems that are no list",
    { [CONTROL]: '{"disabled_ecosystems":{"npm":true}}' },
    [`${CONTROL}:1 disabled_ecosystems wrong-type`],
  ],
  ["\\ in a name", added({ name: "a\\b" }), [`${QUEUE}:39 entries[3].name unsafe-name`]],
  [".. in a name", added({ name: "../jq" }), [`${QUEUE}:39 entries[3].name unsafe-name`]],
  ["a leading / in a name", added({ name: "/jq" }), [`${QUEUE}:39 entries[3].name unsafe-name`]],
  ["a doubled / in a name", added({ name: "a//b" }), [`${QUEUE}:39 entries[3].name unsafe-name`]],
  ["a control character in a name", added({ name: "a\u0007" }), [`${QUEUE}:39 entries[3].name unsafe-name`]],
  ["a line break in a recipe", failed({ recipe: "a\nb" }), [`${FAILURES}:2 recipe unsafe-name`]],
  [
    "a C1 control in a tool",
    { [CHOICES]: linesOf(choices(choice("a\u0085", { selected: "npm:a" }))) },
    [`${CHOICES}:1 disambiguations[0].tool unsafe-name`],
  ],
  [".. in a source", added({ source: "npm:../jq" }), [`${QUEUE}:40 entries[3].source unsafe-name`]],
  ["/ in an ecosystem", added({ source: "a/b:jq", status: "excluded" }), [`${QUEUE}:40 entries[3].source unsafe-name`]],
  ["a bad time", added({ next_retry_at: "soon" }), [`${QUEUE}:46 entries[3].next_retry_at bad-time`]],
  ["an impossible date", failed({ timestamp: "2026-02-30T00:00:00Z" }), [`${FAILURES}:2 timestamp bad-time`]],
  ["a time without a zone", failed({ timestamp: "2026-02-03T00:00:00" }), [`${FAILURES}:2 timestamp bad-time`]],
  ["a time before 2005", failed({ timestamp: "1733-12-29T13:42:19Z" }), [`${FAILURES}:2 timestamp bad-time`]],
  [
    "the year 9999",
    { [CONTROL]: control({ opens_at: "9999-01-01T00:00:00Z" }) },
    [`${CONTROL}:9 circuit_breaker.npm.opens_at bad-time`],
  ],
  ["a time that is a number", { [RUN]: linesOf(run({ timestamp: 5 })) }, [`${RUN}:1 timestamp bad-time`]],
  [
    "an unknown breaker state",
    { [CONTROL]: control({ state: "ajar" }) },
    [`${CONTROL}:6 circuit_breaker.npm.state unknown-status`],
  ],
  [
    "a : in a file name",
    { "data/failures/npm-2026-03-02T10:00:00Z.jsonl": linesOf(failure("rg")) },
    ["data/failures/npm-2026-03-02T10:00:00Z.jsonl:null  colon-in-name"],
  ],
  ["a line over 60,000 bytes", failed({ message: LONG }), [`${FAILURES}:2  long-line`]],
  ["a line over 64 KiB", failed({ message: `${LONG}${LONG}` }), [`${FAILURES}:2  long-line`]],
  ["a line that is long in bytes only", failed({ message: "ü".repeat(30_000) }), [`${FAILURES}:2  long-line`]],
  ["conflict markers in a stream", { [FAILURES]: CONFLICT }, [`${FAILURES}:1  conflict-marker`]],
  [
    "conflict markers in the queue",
    { [QUEUE]: queueOf(...ENTRIES).replace('  "entries"', '<<<<<<< HEAD\n  "entries"') },
    [`${QUEUE}:4  conflict-marker`],
  ],
  ["a half-resolved conflict", { [CONTROL]: `${control()}>>>>>>> other\n` }, [`${CONTROL}:13  conflict-marker`]],
  ["no queue", { [QUEUE]: null }, ["data/queues:null  named-path"]],
  ["a control file that is a list", { [CONTROL]: "[]" }, [`${CONTROL}:1  not-an-object`]],
  ["an empty control file", { [CONTROL]: "" }, [`${CONTROL}:null  not-an-object`]],
  [
    "an entry that is text",
    { [QUEUE]: queueOf(...ENTRIES, "jq" as unknown as Fields) },
    [`${QUEUE}:38 entries[3] not-an-object`],
  ],
  ["a failure without a category", failed({ category: "", exit_code: null }), [`${FAILURES}:2 category missing-field`]],
  [
    "an item without a package",
    { [FAILURES]: linesOf({ failures: [{ category: "install_failed" }] }) },
    [`${FAILURES}:1 failures[0].package_id missing-field`],
  ],
  ["a run without a time", { [RUN]: linesOf(run({ timestamp: "" })) }, [`${RUN}:1 timestamp missing-field`]],
];

const WARNINGS: Case[] = [
  ["an empty failure file", { [FAILURES]: "\n" }, [`${FAILURES}:null  empty-file`]],
  ["an unknown key", added({ added_by: "me" }), [`${QUEUE}:47 entries[3].added_by unknown-key`]],
  ["the key __proto__", { [RUN]: linesOf(run()).replace("{", '{"__proto__":1,') }, [`${RUN}:1 __proto__ unknown-key`]],
  ["a key twice", { [RUN]: linesOf(run()).replace("{", '{"total":1,') }, [`${RUN}:1  duplicate-key`]],
  [
    "a key twice in an entry",
    { [QUEUE]: queueOf(...ENTRIES).replace('"name": "rg",', '"name": "jq",\n"name": "rg",') },
    [`${QUEUE}:30  duplicate-key`],
  ],
  [
    "blocked without blockers or reason",
    added({ status: "blocked" }),
    [`${QUEUE}:39 entries[3].name blocked-without-reason`],
  ],
  [
    "a blocker in no queue",
    added({ status: "blocked", blocked_by: ["zlib"] }),
    [`${QUEUE}:39 entries[3].name unknown-blocker`],
  ],
  [
    "a package that waits for itself",
    added({ status: "blocked", blocked_by: ["jq"] }),
    [`${QUEUE}:39 entries[3].name blocker-cycle`],
  ],
  [
    "an open breaker without opens_at",
    { [CONTROL]: control({ opens_at: undefined }) },
    [`${CONTROL}:5 circuit_breaker.npm open-without-time`],
  ],
  [
    "an open breaker with a blank opens_at",
    { [CONTROL]: control({ opens_at: "" }) },
    [`${CONTROL}:5 circuit_breaker.npm open-without-time`],
  ],
  ["a pretty-printed record", { [RUN]: `${JSON.stringify(run(), null, 2)}\n` }, [`${RUN}:1  pretty-record`]],
  [
    "the second record pretty-printed",
    { [FAILURES]: `${linesOf(failure("bat"))}${JSON.stringify(failure("rg"), null, 1)}` },
    [`${FAILURES}:2  pretty-record`],
  ],
  ["an old category", failed({ category: "deterministic" }), [`${FAILURES}:2 category old-category`]],
  ["an old subcategory", failed({ subcategory: "no_bottles" }), [`${FAILURES}:2 subcategory old-category`]],
  ["an unknown category", failed({ category: "sandbox" }), [`${FAILURES}:2 category unknown-category`]],
  [
    "a batch id twice",
    { "data/metrics/batch-runs-b.jsonl": `\n${linesOf(run())}` },
    [`${RUN}:1 batch_id duplicate-batch`],
  ],
  ["success without a recipe", added({ status: "success" }), [`${QUEUE}:39 entries[3].name missing-recipe`]],
  ["an unsupported source", added({ source: "github:jq/jq" }), [`${QUEUE}:39 entries[3].name unsupported-source`]],
  ["attempts that do not add up", { [RUN]: linesOf(run({ attempts: 3 })) }, [`${RUN}:1 attempts bad-value`]],
  [
    "a platform's tests that are not the sum of its results",
    { [RUN]: linesOf(run({ platforms: { a: { tested: 3, passed: 1, failed: 1 } } })) },
    [`${RUN}:1 platforms.a.tested bad-value`],
  ],
  ["a count of 1e13", { [RUN]: linesOf(run({ merged: 1e13 })) }, [`${RUN}:1 merged bad-value`]],
  ["a count as text", added({ failure_count: "3" }), [`${QUEUE}:45 entries[3].failure_count wrong-type`]],
  ["a byte order mark", { [RUN]: `\ufeff${linesOf(run())}` }, [`${RUN}:1  bad-value`]],
  ["CRLF", { [RUN]: linesOf(run()).replace("\n", "\r\n") }, [`${RUN}:1  bad-value`]],
  ["a newer version", { [RUN]: linesOf(run({ schema_version: 2 })) }, [`${RUN}:1 schema_version newer-schema`]],
  ["a line of another kind", { [RUN]: linesOf({ hello: 1 }) }, [`${RUN}:1  unknown-shape`]],
  ["the same record twice", { [FAILURES]: linesOf(failure("rg"), failure("rg")) }, [`${FAILURES}:2  duplicate`]],
  [
    "a tool twice in a record",
    { [CHOICES]: linesOf(choices(choice("fd"), choice("fd"))) },
    [`${CHOICES}:1 disambiguations[1].tool duplicate`],
  ],
];

const FINE: Case[] = [
  ["nothing changed", {}, []],
  ["no control file, failures or choices", { [CONTROL]: null, [FAILURES]: null, [CHOICES]: null }, []],
  ["blank optional times", added({ next_retry_at: "", disambiguated_at: "" }), []],
  ["a time with an offset and nine digits", added({ next_retry_at: "2026-03-02T10:00:00.123456789+05:45" }), []],
  ["a scoped name and source", added({ name: "@scope/jq", source: "npm:@scope/jq" }), []],
  ["an address as identifier", added({ source: "npm:https://example.org/x" }), []],
  ["blocked for a reason", added({ status: "blocked", status_reason: "unsupported_source" }), []],
  ["a routed source", { ...added({ source: "github:jq/jq" }), [CHOICES]: linesOf(choices(choice("jq"))) }, []],
  ["an ecosystem under its alias", added({ source: "crates.io:jq" }), []],
  ["an empty queue", { [QUEUE]: queueOf(), "recipes/f/fd.toml": null }, []],
  [
    "blockers that are named only in the failure",
    {
      ...added({ status: "blocked" }),
      [FAILURES]: linesOf(failure("jq", { category: "missing_dep", blocked_by: ["fd"] })),
    },
    [],
  ],
  ["a message with quotes and colons", failed({ message: '{"a": 1, "a": ":x", "":"y"}' }), []],
  ["marker-like text in a message", failed({ message: "<<<<<<< HEAD\n=======\n>>>>>>> x" }), []],
  ["a category from the exit code", failed({ category: undefined, exit_code: 7 }), []],
  ["an old queue with other packages", { [OLD_QUEUE]: oldQueue(oldPackage("jq")) }, []],
];

const short = (findings: Awaited<ReturnType<typeof findIn>>) =>
  findings.map(({ file, line, path, code }) => `${file}:${line} ${path} ${code}`);

test.each(ERRORS)("error: %s", async (_, changes, expected) => {
  const findings = await findIn(changes);
  expect(short(findings)).toEqual(expected);
  expect(findings.every(({ level }) => level === "error")).toBe(true);
});

test.each(WARNINGS)("warning: %s", async (_, changes, expected) => {
  const findings = await findIn(changes);
  expect(short(findings)).toEqual(expected);
  expect(findings.every(({ level }) => level === "warning")).toBe(true);
  expect((await findIn(changes, { strict: "true" })).every(({ level }) => level === "error")).toBe(true);
});

test.each(FINE)("fine: %s", async (_, changes) => {
  expect(await findIn(changes)).toEqual([]);
});

describe("more than one record or file", () => {
  test("a cycle is found once, with its members in their order", async () => {
    const packages = ["a", "b", "c"].map((name, at) =>
      entry(name, { status: "blocked", blocked_by: [["b", "c", "a"][at]] }),
    );
    const findings = await findIn({ [QUEUE]: queueOf(...ENTRIES, ...packages) });
    expect(short(findings)).toEqual([`${QUEUE}:39 entries[3].name blocker-cycle`]);
    expect(findings[0]?.message).toContain('"a" -> "b" -> "c" -> "a"');
  });

  test("ten thousand packages that wait in a chain are not a cycle", async () => {
    const chain = Array.from({ length: 10_000 }, (_, at) =>
      entry(`p${at}`, { status: "blocked", blocked_by: [at === 9999 ? "fd" : `p${at + 1}`] }),
    );
    expect(await findIn({ [QUEUE]: queueOf(...ENTRIES, ...chain) })).toEqual([]);
  });

  test("an unknown key of many entries is reported once, with a count", async () => {
    const packages = ENTRIES.map((each) => ({ ...each, note: "x" }));
    const findings = await findIn({ [QUEUE]: queueOf(...packages) });
    expect(short(findings)).toEqual([`${QUEUE}:14 entries[0].note unknown-key`]);
    expect(findings[0]?.message).toContain("2 more");
  });

  test("packages that are in both the old queue and the unified one give one notice, even with strict", async () => {
    const findings = await findIn({ [OLD_QUEUE]: oldQueue(oldPackage("fd"), oldPackage("rg")) }, { strict: "true" });
    expect(short(findings)).toEqual([`${OLD_QUEUE}:null  superseded`]);
    expect(findings[0]?.level).toBe("notice");
  });

  test("if a queue cannot be read, no blocker is reported as unknown", async () => {
    const findings = await findIn({ [OLD_QUEUE]: "{", ...added({ status: "blocked", blocked_by: ["zlib"] }) });
    expect(short(findings)).toEqual([`${OLD_QUEUE}:1  not-json`]);
  });

  test("a broken record does not hide other problems of the file", async () => {
    const text = `${linesOf(failure("rg", { recipe: "" }))}{"a\n${linesOf(failure("bat", { timestamp: "x" }))}`;
    expect(short(await findIn({ [FAILURES]: text }))).toEqual([
      `${FAILURES}:1 recipe missing-field`,
      `${FAILURES}:2  not-json`,
      `${FAILURES}:3 timestamp bad-time`,
    ]);
  });

  test.each([QUEUE, FAILURES, RUN, CHOICES, CONTROL])("a value nested 14,000 deep in %s is checked", async (file) => {
    const deep = `"deep":${"[".repeat(14_000)}${"]".repeat(14_000)}`;
    const text = String(CLEAN[file]).replace("{", `{${deep},`);
    expect((await findIn({ [file]: text })).map(({ code }) => code)).toEqual(["unknown-key"]);
    const twice = await findIn({ [file]: text.replace("{", `{${deep},`) });
    expect(twice.map(({ code }) => code).sort()).toEqual(["duplicate-key", "unknown-key"]);
  });

  test("a record nested 14,000 deep may occur twice", async () => {
    const line = linesOf(failure("rg", { deep: 1 })).replace(
      '"deep":1',
      `"deep":${"[".repeat(14_000)}${"]".repeat(14_000)}`,
    );
    const findings = await findIn({ [FAILURES]: line.repeat(2) });
    expect(findings.map(({ code }) => code)).toContain("unknown-key");
  });

  test("only the main queue file must have a list of packages", async () => {
    const findings = await findIn({ [OLD_QUEUE]: '{"notes":[]}\n' });
    expect(findings.map(({ code, level }) => [code, level])).toEqual([["unknown-shape", "warning"]]);
  });

  test("files and records are counted", async () => {
    expect(await validateFiles({})).toMatchObject({ files: 5, records: 3 + 2 + 1 + 1, unchecked: [] });
  });

  test("without any recipe, recipes are not checked, and the report says so", async () => {
    const { findings, unchecked } = await validateFiles({ "recipes/f/fd.toml": null });
    expect(findings).toEqual([]);
    expect(unchecked.join()).toContain("`recipes` matches no file");
  });
});

describe("named places", () => {
  test.each([
    ["failures-dir", "nowhere", "nowhere:null  named-path"],
    ["metrics-dir", "recipes", "recipes:null  named-path"],
    ["control-file", "control.json", "control.json:null  named-path"],
  ])("%s: %s without content is a warning", async (name, value, expected) => {
    expect(short(await findIn({}, { [name]: value }))).toEqual([expected]);
  });

  test.each([
    ["a file that is there", "batch-control.json", []],
    ["a missing file", "data/none.json", ["data/none.json:null  required-file"]],
    ["an empty file", "recipes/f/fd.toml", ["recipes/f/fd.toml:null  required-file"]],
    ["a folder", "data", ["data:null  required-file"]],
  ])("require %s", async (_, file, expected) => {
    expect(short(await findIn({}, { require: file }))).toEqual(expected);
  });
});

test("a hostile text cannot be read as a command, and its hidden characters are shown", async () => {
  const [finding, ...others] = await findIn(added({ status: "\u001b[31m::error::x\u202e\nnext" }));
  expect(others).toEqual([]);
  for (const hidden of ["\n", "\u001b", "\u202e"]) expect(finding?.message).not.toContain(hidden);
  expect(finding?.message).toContain("\\u202e");
});

test("a file that is not UTF-8 is read, with a warning", async () => {
  const bytes = Buffer.concat([
    Buffer.from('{"recipe":"rg","category":"install_failed","timestamp":"2026-03-02T10:00:00Z","message":"'),
    Buffer.from([0xff]),
    Buffer.from('"}\n'),
  ]);
  expect(short(await findIn({ [FAILURES]: bytes }))).toEqual([`${FAILURES}:null  bad-utf8`]);
});

test("deeply nested JSON does not stop the check", async () => {
  const deep = `{"recipe":"rg","category":"install_failed","timestamp":"2026-03-02T10:00:00Z","x":${"[".repeat(3000)}${"]".repeat(3000)},"x":1}\n`;
  expect(short(await findIn({ [FAILURES]: deep }))).toEqual([
    `${FAILURES}:1  duplicate-key`,
    `${FAILURES}:1 x unknown-key`,
  ]);
});
