/**
 * Failures as stored on their pages. Empty and redundant fields are left out, because reading one failure loads forty.
 */

import type { FailureRecord } from "./failure-records.ts";
import type { FailurePage, StoredFailure } from "./shards.ts";
import { idPrefix, readShortId, readShortTime, shortenId, shortenTime } from "./short-ids.ts";

/** The usual values. Fields with these values are left out. */
const USUAL = {
  batch_id: null,
  blocked_by: [],
  exit_code: null,
  line: 1,
  message: null,
  message_cut: false,
  message_text: null,
  output: null,
  platform: null,
  platform_group: null,
  run_id: null,
  run_join: "none",
  subcategory: null,
  subcategory_from: null,
  workflow_run_url: null,
} satisfies Partial<FailureRecord>;

/** Replaces the beginning of the id in a file name. */
const PREFIX = "*";

/** Leaves the keys in sorted order, for the reason that composeFailure gives. */
export function storeFailure(record: FailureRecord): StoredFailure {
  const { file, id, recorded_category: recorded, source, timestamp } = record;
  const prefix = idPrefix(id);
  const isNamed = prefix !== "" && !file.includes(PREFIX);
  const short = {
    ...record,
    file: isNamed ? file.replace(prefix, PREFIX) : file,
    id: shortenId(id, ownerOf(record)),
    recorded_category: recorded === record.category ? undefined : recorded,
    source: source === usualSource(record) ? undefined : source,
    timestamp: shortenTime(timestamp, id) || (timestamp === null ? null : undefined),
  };
  const kept = Object.entries(short).filter(([key, value]) => value !== undefined && !isUsual(key, value));
  return Object.fromEntries(kept) as unknown as StoredFailure;
}

export function readFailures({ rows }: FailurePage): FailureRecord[] {
  return rows.map(readFailure);
}

function readFailure({ file, id: short, timestamp = 0, ...fields }: StoredFailure): FailureRecord {
  const id = readShortId(short, ownerOf(fields));
  const prefix = idPrefix(id);
  return {
    ...USUAL,
    recorded_category: fields.category,
    source: usualSource(fields),
    ...fields,
    file: prefix === "" ? file : file.replace(PREFIX, () => prefix),
    id,
    timestamp: readShortTime(timestamp, id),
  };
}

function isUsual(key: string, value: unknown): boolean {
  if (!Object.hasOwn(USUAL, key)) return false;
  const usual: unknown = USUAL[key as keyof typeof USUAL];
  return Array.isArray(usual) ? (value as readonly unknown[]).length === 0 : value === usual;
}

function usualSource({ ecosystem, package: name }: Pick<FailureRecord, "ecosystem" | "package">): string {
  return `${ecosystem}:${name}`;
}

function ownerOf({ ecosystem, package: name }: Pick<FailureRecord, "ecosystem" | "package">) {
  return { ecosystem, name };
}
