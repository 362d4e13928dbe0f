import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { UserError } from "../../src/errors.ts";
import type { RecordedControl } from "../../src/formats/control.ts";
import type { FailureLine } from "../../src/formats/failure.ts";
import type { RunLine } from "../../src/formats/run.ts";
import { Problems } from "../../src/state/problems.ts";
import { readControl } from "../../src/state/read-control.ts";
import { readJsonDocument } from "../../src/state/read-json-stream.ts";
import { writeControl } from "../../src/state/write-control.ts";
import {
  nameAuditFile,
  writeDisambiguationAudit,
  writeDisambiguationLine,
} from "../../src/state/write-disambiguations.ts";
import { writeFailureFile, writeFailureLine } from "../../src/state/write-failures.ts";
import { writeRunLine } from "../../src/state/write-run.ts";

const ROOT = "fixtures/state";
const read = (file: string) => readFileSync(`${ROOT}/${file}`, "utf8");
const strictFiles = (folder: string) =>
  readdirSync(`${ROOT}/${folder}`).filter((name) => /-[0-9a-f]{8}\.jsonl$/.test(name));
const records = <R>(text: string): R[] =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

const failure = (fields: Partial<FailureLine> = {}): FailureLine => ({
  schema_version: 1,
  ecosystem: "npm",
  package_id: "npm:jq",
  recipe: "jq",
  batch_id: "npm-2026-05-01T00-00-00Z-0a1b2c3d",
  category: "install_failed",
  timestamp: "2026-05-01T00:00:00Z",
  ...fields,
});

describe("failures", () => {
  test.each(strictFiles("data/failures").map((name) => ({ name })))("$name is written as it was", ({ name }) => {
    const text = read(`data/failures/${name}`);
    expect(writeFailureFile(records<FailureLine>(text), 100_000)).toBe(text);
  });

  test("keys are in the order of the table, then unknown keys, and absent keys are left out", () => {
    const { timestamp, ...rest } = failure({ zeta: 1, message: "no\ud800", exit_code: 6, platform: undefined });
    expect(writeFailureLine({ timestamp, ...rest } as FailureLine, 1000)).toBe(
      '{"schema_version":1,"ecosystem":"npm","package_id":"npm:jq","recipe":"jq","batch_id":"npm-2026-05-01T00-00-00Z-0a1b2c3d",' +
        '"exit_code":6,"category":"install_failed","message":"no\ufffd","timestamp":"2026-05-01T00:00:00Z","zeta":1}\n',
    );
  });

  test("output is cut in the middle, no code point is split, and the flag is set", () => {
    const [line] = records<FailureLine>(writeFailureLine(failure({ full_output: "é".repeat(1000) }), 101));
    expect(line?.full_output).toBe(`${"é".repeat(12)}\n[1900 bytes left out]\n${"é".repeat(38)}`);
    expect(line?.full_output_truncated).toBe(true);
    const [whole] = records<FailureLine>(writeFailureLine(failure({ full_output: "é".repeat(50) }), 100));
    expect([whole?.full_output?.length, whole?.full_output_truncated]).toEqual([50, undefined]);
  });

  test.each([
    { name: "only output", fields: { message: "short", full_output: "x".repeat(200_000) }, keeps: "short" },
    {
      name: "output that grows when escaped",
      fields: { message: "short", full_output: "\u0000".repeat(200_000) },
      keeps: "short",
    },
    {
      name: "a long message, too",
      fields: { message: "é".repeat(8000), full_output: "x".repeat(70_000) },
      keeps: "é".repeat(8000),
    },
    {
      name: "a message that grows when escaped",
      fields: { message: "\u0001".repeat(12_000), full_output: "x" },
      keeps: "\u0001".repeat(8000),
    },
  ])("a line has at most 60,000 bytes: $name", ({ fields, keeps }) => {
    const text = writeFailureLine(failure(fields), 100_000);
    expect(Buffer.byteLength(text.trimEnd())).toBeLessThanOrEqual(60_000);
    const [line] = records<FailureLine>(text);
    expect(line?.message).toBe(keeps);
  });

  test("the message is cut last, and no code point is split", () => {
    const blockers = Array.from({ length: 180 }, (_, n) => `${n}`.padEnd(298, "x"));
    const [line] = records<FailureLine>(
      writeFailureLine(failure({ message: "😀".repeat(4000), blocked_by: blockers }), 16_384),
    );
    expect(line?.message).toBe("😀".repeat((line?.message?.length ?? 0) / 2));
    expect(line?.message?.length).toBeLessThan(4000);
    const tooMany = [...blockers, ...blockers];
    expect(() => writeFailureLine(failure({ blocked_by: tooMany }), 16_384)).toThrow(
      'the failure of "jq" does not fit',
    );
  });

  test("a file has at most 256 KiB, and contains every failure", () => {
    const many = Array.from({ length: 100 }, (_, n) =>
      failure({ recipe: `p${n}`, message: "m".repeat(500), full_output: "x".repeat(16_000) }),
    );
    const text = writeFailureFile(many, 16_384);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(256 * 1024);
    expect(records<FailureLine>(text).map(({ recipe, message }) => [recipe, message?.length])).toEqual(
      many.map(({ recipe }) => [recipe, 500]),
    );
  });

  test.each([
    { name: "category", fields: { category: "deterministic" } },
    { name: "package_id", fields: { package_id: "" } },
    { name: "subcategory", fields: { subcategory: "No" } },
    { name: "blocked_by", fields: { blocked_by: [] } },
    { name: "exit_code", fields: { exit_code: Number.NaN } },
    { name: "workflow_run_url", fields: { workflow_run_url: "http://x" } },
    { name: "timestamp", fields: { timestamp: "now" } },
  ])("a bad $name is a bug, and the error names it", ({ name, fields }) => {
    expect(() => writeFailureLine(failure(fields as Partial<FailureLine>), 100)).toThrow(`failure "${name}`);
  });
});

describe("runs", () => {
  test.each(strictFiles("data/metrics").map((name) => ({ name })))("$name is written as it was", ({ name }) => {
    const text = read(`data/metrics/${name}`);
    expect(writeRunLine(records<RunLine>(text)[0] as RunLine)).toBe(text);
  });

  const [run] = records<RunLine>(read(`data/metrics/${strictFiles("data/metrics")[0]}`)) as [RunLine];
  test.each([
    { name: "a bad count", fields: { merged: -1 }, want: 'run "merged"' },
    { name: "an absent count", fields: { attempts: undefined }, want: 'run "attempts"' },
    { name: "NaN in an unknown key", fields: { other: { a: [Number.NaN] } }, want: '"run other.a[0]" is NaN' },
  ])("$name is a bug, and the error names it", ({ fields, want }) => {
    expect(() => writeRunLine({ ...run, ...fields } as RunLine)).toThrow(want);
  });

  test("routes are left out of a line that would be too long, and a batch that is too large is an error", () => {
    const routing = Array(1000).fill({ name: "x".repeat(30), from: "github:x/x", to: "cargo:x" });
    const text = writeRunLine({ ...run, routing });
    expect(JSON.parse(text)).toEqual({ ...run, routing: undefined });
    const packages_processed = Array(1000).fill("x".repeat(100));
    expect(() => writeRunLine({ ...run, packages_processed })).toThrow(UserError);
  });
});

describe("control", () => {
  const text = read("batch-control.json");
  const parse = (content: string) =>
    readControl(readJsonDocument("c", content, new Problems()), new Problems()) as RecordedControl;
  const control = parse(text);
  const withBreaker = (name: string, fields: object) =>
    ({
      ...control,
      breakers: new Map([...control.breakers, [name, { ...control.breakers.get(name), ...fields }]]),
    }) as RecordedControl;

  test("keeps its bytes if nothing changes", () => expect(writeControl("c", text, control)).toBe(text));

  test.each([
    {
      name: "opening",
      breaker: "npm",
      fields: { state: "open", failures: 5, opens_at: "2026-05-13T00:00:00Z" },
      want: { state: "open", failures: 5, last_failure: "2026-05-12T10:03:04Z", opens_at: "2026-05-13T00:00:00Z" },
    },
    {
      name: "closing, without opens_at",
      breaker: "cpan",
      fields: { state: "closed", failures: 0 },
      want: { state: "closed", failures: 0, last_failure: "2026-05-12T14:02:22Z" },
    },
    {
      name: "a new breaker",
      breaker: "nix",
      fields: { state: "closed", failures: 1, last_failure: null, opens_at: null },
      want: { state: "closed", failures: 1 },
    },
  ])("breaker: $name", ({ breaker, fields, want }) => {
    const written = writeControl("c", text, withBreaker(breaker, fields));
    const before = JSON.parse(text);
    expect(JSON.parse(written)).toEqual({ ...before, circuit_breaker: { ...before.circuit_breaker, [breaker]: want } });
  });

  test("unknown keys and odd breakers stay, and only the given fields change", () => {
    const odd =
      '{"zeta":1e400,"enabled":true,"circuit_breaker":{"__proto__":{"state":"strange","failures":0,"x":1},"npm":7}}';
    const written = writeControl("c", odd, { ...parse(odd), enabled: false, reason: "stop" });
    expect(written).toContain(
      '"__proto__": {\n      "state": "strange",\n      "failures": 0,\n      "x": 1\n    },\n    "npm": 7',
    );
    expect(written).toContain('"enabled": false,\n  "disabled_ecosystems": [],\n  "reason": "stop"');
    expect(written.endsWith('"zeta": 1e400\n}\n')).toBe(true);
  });

  test("a new file is complete", () => {
    const written = JSON.parse(writeControl("c", null, { ...parse("{}"), breakers: new Map() }));
    expect(Object.keys(written)).toEqual(Object.keys(JSON.parse(text)));
  });

  test.each([{ bad: "[]" }, { bad: "{" }, { bad: "" }])("$bad is never rewritten", ({ bad }) => {
    expect(() => writeControl("batch-control.json", bad, control)).toThrow(UserError);
  });

  test("a bad state is a bug, and the error names it", () => {
    expect(() => writeControl("c", text, withBreaker("npm", { state: "ajar" }))).toThrow("breaker state");
  });
});

describe("disambiguations", () => {
  test("the sample's lines are written as they were, except that alternatives are lists and times are strict", () => {
    for (const name of readdirSync(`${ROOT}/data/disambiguations`).filter((file) => file.endsWith(".jsonl"))) {
      const strictTime = (_all: string, hour: string, rest: string) => `T${hour}:${rest.replaceAll("-", ":")}Z"`;
      const text = read(`data/disambiguations/${name}`)
        .replaceAll('"alternatives":null', '"alternatives":[]')
        .replace(/T(\d\d)-(\d\d-\d\d)Z"/, strictTime);
      expect(writeDisambiguationLine(records(text)[0] as never)).toBe(text);
    }
  });

  test("an audit is written as it was, and a bad field is a bug that the error names", () => {
    const text = read("data/disambiguations/audit/fd.json");
    expect(writeDisambiguationAudit(JSON.parse(text))).toBe(text);
    expect(() => writeDisambiguationAudit({ ...JSON.parse(text), tool: "" })).toThrow('audit "tool"');
  });

  test.each([
    { tool: "fd", want: "fd.json" },
    { tool: "x.y-z_1", want: "x.y-z_1.json" },
    { tool: "../fd", want: null },
    { tool: "..", want: null },
    { tool: "a/b", want: null },
    { tool: "", want: null },
    { tool: "é", want: null },
  ])("the file of $tool", ({ tool, want }) => expect(nameAuditFile(tool)).toBe(want));
});
