/** What data files say in fewer bytes reads back as it was. */

import { describe, expect, test } from "vitest";
import { listNames } from "../../../src/site/data/index-packages.ts";
import { packageNames } from "../../../src/site/package-rows.ts";
import { findPackage, storePackages } from "../../../src/site/package-shards.ts";
import type { PackageRecord } from "../../../src/site/records.ts";
import { readShortId, readShortTime, shortenId, shortenTime } from "../../../src/site/short-ids.ts";
import { HOSTILE_TEXTS } from "../../support/site/hostile-texts.ts";

describe("names", () => {
  const long = "a".repeat(50);
  const rows: [name: string, names: string[]][] = [
    ["none", []],
    ["an empty one", ["", "a"]],
    ["with the same beginning", ["lib", "liba", "liba-b", "libc"]],
    ["that share more than a digit can say", [long, `${long}b`, `${long}bc`]],
    ["with characters beyond U+FFFF that share their first half", ["x\u{1f600}", "x\u{1f601}"]],
    ["with spaces and percent signs", ["%20 %2520", "a b", "a%b"]],
    ["hostile ones", [...new Set(HOSTILE_TEXTS.map(({ text }) => text.toWellFormed()))].sort()],
  ];
  test.each(rows)("%s", (_, names) => {
    const printed = JSON.parse(JSON.stringify(listNames({ names })));
    expect(packageNames(printed)).toEqual(names);
  });

  test("cost less than written out", () => {
    const names = ["python-dateutil", "python-decouple", "python-dotenv"];
    expect(listNames({ names })).toEqual({ rests: "python-dateutil ecouple otenv", shared: "088" });
  });
});

describe("ids of failures", () => {
  const owner = { ecosystem: "npm", name: "a b" };
  const rows: [name: string, id: string, short: string][] = [
    ["of its own ecosystem and name", "npm-2026-06-26T20-47-13Z-a b", "th9b2p"],
    ["with a name that is written otherwise", "npm-2026-06-26T20-47-13Z-a%20b", "npm-2026-06-26T20-47-13Z-a%20b"],
    ["of another ecosystem", "pypi-2026-06-26T20-47-13Z-a b", "pypi-2026-06-26T20-47-13Z-a b"],
    ["with a hash", "npm-2026-06-26T20-47-13Z-a b~0badcafe", "npm-2026-06-26T20-47-13Z-a b~0badcafe"],
    ["without a time", "npm-undated-a b", "npm-undated-a b"],
  ];
  test.each(rows)("%s", (_, id, short) => {
    expect(shortenId(id, owner)).toBe(short);
    expect(readShortId(short, owner)).toBe(id);
  });
});

describe("times beside ids", () => {
  const id = "npm-2026-06-26T20-47-13Z-a";
  const rows: [name: string, time: string | null, short: string | 0 | null][] = [
    ["what the id says", "2026-06-26T20:47:13Z", 0],
    ["a fraction more", "2026-06-26T20:47:13.5Z", ".5"],
    ["another second", "2026-06-26T20:47:14Z", "2026-06-26T20:47:14Z"],
    ["none", null, null],
  ];
  test.each(rows)("%s", (_, time, short) => {
    expect(shortenTime(time, id)).toBe(short);
    expect(readShortTime(short, id)).toBe(time);
  });

  test("beside an id without a time", () => {
    const time = "2026-06-26T20:47:13Z";
    expect(readShortTime(shortenTime(time, "npm-undated-a"), "npm-undated-a")).toBe(time);
  });
});

describe("packages", () => {
  const bare: PackageRecord = {
    attempts: [],
    blocked_by: [],
    blocker: null,
    category: null,
    confidence: null,
    dependants: [],
    dependants_total: 0,
    disambiguation: null,
    ecosystem: "",
    failure_count: 0,
    failure_ids: [],
    failures_recorded: 0,
    first_failure_at: null,
    in_queue: false,
    last_failure_at: null,
    merged: null,
    name: "bare",
    next_retry_at: null,
    outcomes: [],
    override: null,
    priority: null,
    source: null,
    status: null,
    status_at: null,
    status_reason: null,
    subcategory: null,
    transition: null,
    unblocks: 0,
  };
  const id = "npm-2026-06-26T20-47-13Z-full";
  const full: PackageRecord = {
    ...bare,
    attempts: [
      {
        attempt: 2,
        category: "install_failed",
        exit_code: 6,
        id,
        message: "",
        platform: null,
        subcategory: "",
        timestamp: "2026-06-26T20:47:13.25Z",
      },
    ],
    blocked_by: ["x"],
    dependants: ["y"],
    dependants_total: 51,
    ecosystem: "npm",
    failure_ids: [id, "npm-undated-full"],
    failures_recorded: 2,
    in_queue: true,
    merged: { run_id: "r", timestamp: "2026-01-01T00:00:00Z" },
    name: "full",
    outcomes: ["ok", "blocked", "fail"],
    priority: 0,
    status: "pending",
  };
  const shard = JSON.parse(JSON.stringify(storePackages([bare, full])));

  test.each([bare, full])("$name", (record) => {
    expect(findPackage(shard, record.name)).toEqual(record);
  });
  test("that are not there", () => {
    expect(findPackage(shard, "other")).toBeNull();
  });
  test("without anything known are their name alone", () => {
    expect(shard.rows[0]).toEqual({ name: "bare" });
  });
});
