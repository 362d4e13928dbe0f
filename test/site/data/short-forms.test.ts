/** The compact forms in data files read back as the original values. */

import { describe, expect, test } from "vitest";
import { findCluster, storeCluster } from "../../../src/site/cluster-shards.ts";
import { composeFailure } from "../../../src/site/data/compose-failure.ts";
import { listNames } from "../../../src/site/data/index-packages.ts";
import { readFailures, storeFailure } from "../../../src/site/failure-pages.ts";
import type { FailureRecord } from "../../../src/site/failure-records.ts";
import type { ClusterRecord } from "../../../src/site/group-records.ts";
import type { PackageRecord } from "../../../src/site/package-records.ts";
import { packageNames } from "../../../src/site/package-rows.ts";
import { findPackage, storePackages } from "../../../src/site/package-shards.ts";
import type { RunRow } from "../../../src/site/run-records.ts";
import { readRuns, storeRuns } from "../../../src/site/run-rows.ts";
import {
  readShortId,
  readShortIds,
  readShortTime,
  shortenId,
  shortenIds,
  shortenTime,
} from "../../../src/site/short-ids.ts";
import { aFailure, describeState } from "../../support/describe-state.ts";
import { HOSTILE_TEXTS } from "../../support/site/hostile-texts.ts";

describe("names", () => {
  const long = "a".repeat(50);
  const rows: [name: string, names: string[]][] = [
    ["none", []],
    ["an empty name", ["", "a"]],
    ["with the same beginning", ["lib", "liba", "liba-b", "libc"]],
    ["that share more characters than a digit can count", [long, `${long}b`, `${long}bc`]],
    ["with characters beyond U+FFFF that share their first half", ["x\u{1f600}", "x\u{1f601}"]],
    ["with spaces and percent signs", ["%20 %2520", "a b", "a%b"]],
    ["hostile names", [...new Set(HOSTILE_TEXTS.map(({ text }) => text.toWellFormed()))].sort()],
  ];
  test.each(rows)("%s", (_, names) => {
    const printed = JSON.parse(JSON.stringify(listNames({ names })));
    expect(packageNames(printed)).toEqual(names);
  });

  test("are smaller than the full form", () => {
    const names = ["python-dateutil", "python-decouple", "python-dotenv"];
    expect(listNames({ names })).toEqual({ rests: "python-dateutil ecouple otenv", shared: "088" });
  });
});

describe("ids of failures", () => {
  const owner = { ecosystem: "npm", name: "a b" };
  const rows: [name: string, id: string, short: string][] = [
    ["of the package itself", "npm-2026-06-26T20-47-13Z-a b", "th9b2p"],
    ["with an encoded name", "npm-2026-06-26T20-47-13Z-a%20b", "npm-2026-06-26T20-47-13Z-a%20b"],
    ["of another ecosystem", "pypi-2026-06-26T20-47-13Z-a b", "pypi-2026-06-26T20-47-13Z-a b"],
    ["with a hash", "npm-2026-06-26T20-47-13Z-a b~0badcafe", "th9b2p~0badcafe"],
    ["with a longer name", "npm-2026-06-26T20-47-13Z-a b-c", "npm-2026-06-26T20-47-13Z-a b-c"],
    ["with a longer name after a tilde", "npm-2026-06-26T20-47-13Z-a b~c-d", "npm-2026-06-26T20-47-13Z-a b~c-d"],
    ["without a time", "npm-undated-a b", "npm-undated-a b"],
  ];
  test.each(rows)("%s", (_, id, short) => {
    expect(shortenId(id, owner)).toBe(short);
    expect(readShortId(short, owner)).toBe(id);
  });
});

describe("ids of one package, newest first", () => {
  const owner = { ecosystem: "npm", name: "a" };
  const ids = [
    "npm-2026-06-26T20-47-13Z-a~0badcafe",
    "npm-2026-06-26T20-47-13Z-a",
    "pypi-2026-06-26T20-47-13Z-a",
    "npm-2026-06-26T20-46-13Z-a",
    "npm-2026-06-26T20-47-13Z-a~later",
    "npm-undated-a",
    "npm-2026-06-26T20-46-12Z-a",
  ];
  const shorts = ["th9b2p~0badcafe", "0", ids[2], "1o", ids[4], ids[5], "1"];
  test("have the seconds since the previous id", () => expect(shortenIds(ids, owner)).toEqual(shorts));
  test("read back as they were", () => expect(readShortIds(shortenIds(ids, owner), owner)).toEqual(ids));
});

describe("times next to ids", () => {
  const id = "npm-2026-06-26T20-47-13Z-a";
  const rows: [name: string, time: string | null, short: string | 0 | null][] = [
    ["the time in the id", "2026-06-26T20:47:13Z", 0],
    ["the same second with a fraction", "2026-06-26T20:47:13.5Z", ".5"],
    ["another second", "2026-06-26T20:47:14Z", "2026-06-26T20:47:14Z"],
    ["none", null, null],
  ];
  test.each(rows)("%s", (_, time, short) => {
    expect(shortenTime(time, id)).toBe(short);
    expect(readShortTime(short, id)).toBe(time);
  });

  test("next to an id without a time", () => {
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
  const usual: PackageRecord = {
    ...bare,
    confidence: "auto",
    ecosystem: "npm",
    in_queue: true,
    name: "usual",
    priority: 3,
    source: "npm:usual",
    status: "pending",
  };
  const unqueued: PackageRecord = { ...usual, name: "unqueued", in_queue: false, status: null, priority: null };
  const other: PackageRecord = { ...usual, name: "odd", confidence: null, source: null, in_queue: false };
  const records = [bare, full, usual, unqueued, other];
  const shard = JSON.parse(JSON.stringify(storePackages(records)));

  test.each(records)("$name", (record) => {
    expect(findPackage(shard, record.name)).toEqual(record);
  });
  test("that do not exist", () => {
    expect(findPackage(shard, "other")).toBeNull();
  });
  test("without known facts are stored as only a name", () => {
    expect(shard.rows[0]).toEqual({ name: "bare" });
  });
  test("of the queue are stored without usual values", () => {
    expect(shard.rows[2]).toEqual({ ecosystem: "npm", name: "usual", priority: 3, status: "pending" });
  });
});

describe("runs", () => {
  const base: RunRow = {
    batch_id: "2026-05-12-npm",
    blocked: 1,
    conclusion: null,
    duration_seconds: null,
    ecosystems: { npm: 2, cargo: null, "7": 0 },
    failed: 3,
    id: "2026-05-12-npm~12-30-00Z",
    merged: 4,
    outcome: "merged",
    succeeded: 5,
    timestamp: "2026-05-12T12:30:00Z",
    total: 9,
  };
  const rows: RunRow[] = [
    base,
    { ...base, id: "2026-05-12-npm", timestamp: "2026-05-12T12:30:00.123456789Z", ecosystems: {}, outcome: "empty" },
    { ...base, batch_id: "", id: "~2", conclusion: "failure", duration_seconds: 0, outcome: "broken" },
    { ...base, batch_id: "__proto__", id: "__proto__~2026-05-12T12-30-00Z", ecosystems: JSON.parse('{"__proto__":1}') },
  ];
  test("read back as they were", () => {
    expect(readRuns(JSON.parse(JSON.stringify(storeRuns(rows))))).toEqual(rows);
  });

  test("leave out the time if the id contains it", () => {
    expect(storeRuns(rows).rows.map((row) => row[2])).toEqual([0, rows[1]?.timestamp, base.timestamp, base.timestamp]);
  });
});

describe("failures", () => {
  const { failures } = describeState({
    failures: [
      aFailure({ full_output: "x", message: null }),
      aFailure({ package: "__proto__", ecosystem: "*", platform: null, time: null, category: "*" }),
      aFailure({ package: "a", ecosystem: "$&", time: "2026-05-12T12:00:00.5Z", exit_code: 6, batch_id: "b" }),
      ...HOSTILE_TEXTS.map(({ text }) => aFailure({ package: text, ecosystem: text, message: text, category: text })),
    ],
  });
  const records = failures.map((failure) => composeFailure(failure).record);

  test("read back as they were", () => {
    const stored = records.map(storeFailure);
    expect(readFailures(JSON.parse(JSON.stringify({ rows: stored })))).toEqual(records);
  });

  test("do not repeat what the id and the category contain", () => {
    const record = { ...(records[0] as FailureRecord), source: "npm:a", ecosystem: "npm", package: "a" };
    const named = { ...record, id: "npm-2026-05-12T12-00-00Z-a", file: "f/npm-2026-05-12T12-00-00Z.jsonl" };
    const stored = storeFailure({ ...named, timestamp: "2026-05-12T12:00:00Z", recorded_category: record.category });
    expect(stored).toMatchObject({ file: "f/*.jsonl" });
    expect(Object.keys(stored)).not.toEqual(expect.arrayContaining(["source"]));
    expect(stored).not.toHaveProperty("timestamp");
    expect(stored).not.toHaveProperty("recorded_category");
    expect(stored.id).not.toContain("-");
  });
});

describe("clusters", () => {
  const member = { ecosystem: "npm", package: "a", count: 2, last_failure_id: "npm-2026-05-12T12-00-00Z-a" };
  const record: ClusterRecord = {
    by_ecosystem: { npm: 2 },
    by_platform: { "": 2 },
    category: "install_failed",
    count: 3,
    days: [
      { date: "2026-02-28", count: 1 },
      { date: "2026-03-01", count: 2 },
      { date: "2027-03-01", count: 1 },
    ],
    ecosystems: ["cargo", "npm"],
    first_at: "2026-05-12T12:00:00Z",
    id: "c0ffee",
    last_at: null,
    members: [
      { ...member, last_at: "2026-05-12T12:00:00Z" },
      { ...member, last_at: "2026-05-12T12:00:00.25Z" },
      { ...member, last_at: null },
      { ...member, ecosystem: "cargo", last_at: "2026-01-01T00:00:00Z", last_failure_id: "npm-undated-a" },
    ],
    message: "error",
    package_count: 2,
    platforms: [],
    sample_id: "x",
    sample_message: null,
    spark: [1, 2],
    subcategory: null,
  };
  const rows = [record, { ...record, id: "none", days: [], members: [] }];
  test.each(rows)("$id", (row) => {
    const shard = JSON.parse(JSON.stringify({ rows: rows.map(storeCluster) }));
    expect(findCluster(shard, row.id)).toEqual(row);
    expect(findCluster(shard, "other")).toBeNull();
  });

  test("are stored with distances between days, and members without keys", () => {
    const { days, first_day: first, members } = storeCluster(record);
    expect({ days, first }).toEqual({ days: [0, 1, 1, 2, 365, 1], first: "2026-02-28" });
    expect(members[0]).toEqual(["a", 1, 2, "texao0"]);
  });
});
