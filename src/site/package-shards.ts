/**
 * Packages as stored in their shards. Each batch rewrites about ten shards, so empty and redundant fields are left out.
 */

import type { AttemptRow } from "./failure-records.ts";
import type { OutcomeWord, PackageRecord } from "./package-records.ts";
import type { PackageShard, StoredAttempt, StoredPackage } from "./shards.ts";
import { readShortIds, readShortTime, shortenIds, shortenTime } from "./short-ids.ts";

/** The usual values. Fields with these values are left out. */
function usualOf({ ecosystem, name, status }: Pick<PackageRecord, "ecosystem" | "name" | "status">) {
  const isQueued = status !== null;
  return {
    attempts: [],
    blocked_by: [],
    blocker: null,
    category: null,
    confidence: isQueued ? "auto" : null,
    dependants: [],
    dependants_total: 0,
    disambiguation: null,
    ecosystem: "",
    failure_count: 0,
    failure_ids: [],
    failures_recorded: 0,
    first_failure_at: null,
    in_queue: isQueued,
    last_failure_at: null,
    merged: null,
    next_retry_at: null,
    outcomes: [],
    override: null,
    priority: null,
    source: isQueued ? `${ecosystem}:${name}` : null,
    status: null,
    status_at: null,
    status_reason: null,
    subcategory: null,
    transition: null,
    unblocks: 0,
  } satisfies Omit<PackageRecord, "name">;
}

const LETTERS: Readonly<Record<OutcomeWord, string>> = { ok: "o", fail: "f", blocked: "b" };

/** Words are numbered in the order in which the records use them. */
export function storePackages(records: readonly PackageRecord[]): PackageShard {
  const places = new Map<string, number>();
  const placeOf = (word: string | null): number => {
    if (word === null) return -1;
    const place = places.get(word) ?? places.size;
    places.set(word, place);
    return place;
  };
  const rows = records.map((record) => storePackage(record, placeOf));
  return { rows, words: [...places.keys()] };
}

/** The record with that name; null if the shard does not have it. */
export function findPackage({ rows, words }: PackageShard, name: string): PackageRecord | null {
  const row = rows.find((one) => one.name === name);
  if (row === undefined) return null;
  const { attempts = [], failure_ids: ids = [], outcomes = "", ...fields } = row;
  const record = { ...usualOf({ ecosystem: "", status: null, ...fields }), ...fields };
  const failureIds = readShortIds(ids, record);
  return {
    ...record,
    attempts: attempts.map((attempt, place) => readAttempt(attempt, words, failureIds[place] as string)),
    failure_ids: failureIds,
    outcomes: [...outcomes].map((letter) => (letter === "o" ? "ok" : letter === "b" ? "blocked" : "fail")),
  };
}

/** Leaves the keys in sorted order, for the reason that composeFailure gives. */
function storePackage(record: PackageRecord, placeOf: (word: string | null) => number): StoredPackage {
  const usual: Readonly<Record<string, unknown>> = usualOf(record);
  const kept = Object.entries(record).filter(([key, value]) => {
    return Array.isArray(value) ? value.length > 0 : value !== usual[key];
  });
  const stored = Object.fromEntries(kept) as unknown as StoredPackage;
  const { attempts, failure_ids: ids, outcomes } = record;
  if (attempts.length > 0) stored.attempts = attempts.map((attempt) => storeAttempt(attempt, placeOf));
  if (ids.length > 0) stored.failure_ids = shortenIds(ids, record);
  if (outcomes.length > 0) stored.outcomes = outcomes.map((word) => LETTERS[word]).join("");
  return stored;
}

function storeAttempt(row: AttemptRow, placeOf: (word: string | null) => number): StoredAttempt {
  return [
    row.attempt,
    shortenTime(row.timestamp, row.id),
    row.exit_code,
    placeOf(row.category),
    placeOf(row.subcategory),
    placeOf(row.platform),
    placeOf(row.message),
  ];
}

/** Attempts are the first failures, in the same order. */
function readAttempt(stored: StoredAttempt, words: readonly string[], id: string): AttemptRow {
  const [attempt, time, exitCode, category, subcategory, platform, message] = stored;
  return {
    attempt,
    category: words[category] ?? "",
    exit_code: exitCode,
    id,
    message: words[message] ?? null,
    platform: words[platform] ?? null,
    subcategory: words[subcategory] ?? null,
    timestamp: readShortTime(time, id),
  };
}
