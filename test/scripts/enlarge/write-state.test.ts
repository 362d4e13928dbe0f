import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { planCounts } from "../../../scripts/enlarge/plan-counts.ts";
import { writeState } from "../../../scripts/enlarge/write-state.ts";

interface Item {
  package_id?: string;
  recipe?: string;
  category: string;
  message?: string;
  timestamp: string;
}

const scratch = mkdtempSync(path.join(tmpdir(), "pipekeeper-enlarge-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function digest(directory: string): Record<string, string> {
  const files = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const names = files.map((file) => path.join(file.parentPath, file.name)).sort();
  const hash = (name: string) => createHash("sha256").update(readFileSync(name)).digest("hex");
  return Object.fromEntries(names.map((name) => [path.relative(directory, name), hash(name)]));
}

test("the same scale gives the same bytes", () => {
  const [one, other] = ["one", "other"].map((name) => path.join(scratch, name)) as [string, string];
  writeState(one, 0.03);
  writeState(other, 0.03);
  expect(Object.keys(digest(one)).length).toBeGreaterThan(200);
  expect(digest(other)).toEqual(digest(one));
});

test.each([10, 100])("every count is multiplied by %i", (scale) => {
  const times = Object.entries(planCounts(1)).map(([key, count]) => [key, count * scale]);
  expect(planCounts(scale)).toEqual(Object.fromEntries(times));
});

describe("scale 1", () => {
  const root = path.join(scratch, "real");
  const list = (folder: string) => readdirSync(path.join(root, "data", folder));
  const text = (file: string) => readFileSync(path.join(root, "data", file), "utf8");
  const share = (part: number, whole: number) => Math.round((100 * part) / whole);
  let lines: { failures?: Item[] }[] = [];
  let items: Item[] = [];
  beforeAll(() => {
    writeState(root, 1);
    const texts = list("failures").flatMap((name) => text(`failures/${name}`).split("\n"));
    lines = texts.filter((line) => line !== "").map((line) => JSON.parse(line));
    items = lines.flatMap((line) => line.failures ?? [line as Item]);
  });

  test("files, lines and records", () => {
    const found = {
      files: list("failures").length,
      lines: lines.length,
      records: items.length,
      runs: list("metrics").length,
    };
    expect(found).toEqual({ files: 5785, lines: 6020, records: 6631, runs: 1710 });
    expect(share(lines.filter((line) => line.failures !== undefined).length, lines.length)).toBe(92);
  });
  test("the queue's statuses, ecosystems and sources", () => {
    const { entries } = JSON.parse(text("queues/priority-queue.json")) as { entries: Record<string, string>[] };
    const count = (pick: (entry: Record<string, string>) => unknown) => {
      const counts: Record<string, number> = {};
      for (const entry of entries) counts[String(pick(entry))] = (counts[String(pick(entry))] ?? 0) + 1;
      return counts;
    };
    expect(count((entry) => entry.status)).toEqual({
      pending: 3831,
      success: 1374,
      failed: 72,
      blocked: 22,
      excluded: 6,
    });
    expect(count((entry) => entry.confidence)).toEqual({ auto: 4953, curated: 352 });
    expect(count((entry) => entry.priority)).toEqual({ 1: 18, 2: 27, 3: 5260 });
    expect(count((entry) => entry.source?.split(":")[0])).toMatchObject({
      homebrew: 4883,
      github: 111,
      "hex.pm": 105,
      npm: 75,
    });
    expect(Object.values(count((entry) => entry.source)).filter((times) => times > 1)).toHaveLength(9);
    expect(Object.keys(count((entry) => entry.name))).toHaveLength(5305);
  });
  test("bytes", () => {
    const bytes = (folder: string) =>
      list(folder).reduce((sum, name) => sum + Buffer.byteLength(text(`${folder}/${name}`)), 0);
    expect(bytes("queues") / 1e6).toBeCloseTo(1.35, 0.5);
    expect(bytes("failures") / 1e6).toBeCloseTo(3.9, 0.5);
    expect(bytes("metrics") / 1e6).toBeCloseTo(1, 0.5);
  });
  test("messages: length, characters, packages that fail again and again", () => {
    const messages = items.flatMap((item) => item.message ?? []);
    const sizes = messages.map((message) => Buffer.byteLength(message)).sort((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeGreaterThan(300);
    expect(sizes.at(-1)).toBeLessThanOrEqual(505);
    const nonAscii = messages.filter((message) => /[^\n -~]/.test(message)).length;
    expect(Math.abs(share(nonAscii, messages.length) - 50)).toBeLessThan(12);
    expect(messages.some((message) => message.endsWith("\uFFFD..."))).toBe(true);
    expect(new Set(items.map((item) => item.package_id ?? item.recipe)).size).toBeLessThan(items.length / 6);
  });
  test("categories in real proportions", () => {
    const of = (category: string) => share(items.filter((item) => item.category === category).length, items.length);
    expect([of("install_failed"), of("generation_failed"), of("missing_dep")]).toEqual([67, 15, 3]);
  });
  test("each failure is followed by a run, a median of about 172 seconds later", () => {
    const ends = list("metrics").map((name) => Date.parse(JSON.parse(text(`metrics/${name}`)).timestamp));
    ends.sort((a, b) => a - b);
    const lags = items.map(({ timestamp }) => {
      const failed = Date.parse(timestamp);
      return ((ends.find((end) => end >= failed) ?? Number.POSITIVE_INFINITY) - failed) / 1000;
    });
    lags.sort((a, b) => a - b);
    expect(lags.at(-1)).toBeLessThan(600);
    expect(Math.abs((lags[lags.length >> 1] as number) - 172)).toBeLessThan(10);
  });
  test("runs are pretty-printed, and few of them validated anything", () => {
    const texts = list("metrics").map((name) => text(`metrics/${name}`));
    expect(Math.min(...texts.map((one) => one.split("\n").length))).toBeGreaterThan(30);
    const idle = texts.filter((one) => JSON.parse(one).total === 0).length;
    expect(share(idle, texts.length)).toBeGreaterThanOrEqual(94);
    expect(idle).toBeLessThan(texts.length);
  });
});
