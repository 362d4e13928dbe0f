/** Reads the JSON of a failure issue field by field, so that a bad field does not affect the others. */

import type { RunKey } from "../../src/pipeline/run-key.ts";
import { compareRunKeys } from "../../src/pipeline/run-key.ts";
import type { Due, Occurrence, TrackedFailure } from "./tracked-failure.ts";

type Data = Pick<
  TrackedFailure,
  | "archived"
  | "foldedTo"
  | "openedBy"
  | "openedAfter"
  | "keys"
  | "flaky"
  | "archivedFlaky"
  | "tracked"
  | "recovered"
  | "lastCommentAt"
  | "history"
>;

const KEY = /^\d{1,15}\.\d{1,6}$/;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;
const DUES: readonly Due[] = ["occurrence", "reopened", "escalation"];

/** Null if the text is not a JSON object with a list of keys. The caller then uses the visible lines instead. */
export function readFailureData(json: string): Data | null {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return null;
  }
  if (!isRecord(value) || !Array.isArray(value.keys)) return null;
  const keys = readKeys(value.keys);
  return {
    archived: readCount(value.archived),
    foldedTo: readKey(value.foldedTo),
    openedBy: readKey(value.openedBy),
    openedAfter: readText(value.openedAfter, TIME),
    keys,
    flaky: readKeys(value.flaky).filter((key) => keys.includes(key)),
    archivedFlaky: Math.min(readCount(value.archivedFlaky), readCount(value.archived)),
    tracked: readSubjects(value.tracked),
    recovered: readSubjects(value.recovered),
    lastCommentAt: readText(value.lastCommentAt, TIME),
    history: readHistory(value.history),
  };
}

function readHistory(value: unknown): Occurrence[] {
  if (!Array.isArray(value)) return [];
  const rows = value.filter(isRecord).filter(({ key, at }) => readKey(key) !== "" && readText(at, TIME) !== "");
  return rows.map(readRow).sort((a, b) => compareRunKeys(b.key, a.key));
}

function readRow(row: Record<string, unknown>): Occurrence {
  const jobs = Array.isArray(row.jobs) ? row.jobs.filter(isRecord) : [];
  return {
    key: readKey(row.key),
    at: readText(row.at, TIME),
    subject: readText(row.subject, /^(?:pr|branch|workflow):./s),
    head: readText(row.head, /^[0-9a-f]{0,64}$/),
    workflow: readText(row.workflow),
    isScheduled: row.scheduled === true,
    jobs: jobs.map(({ job, step, token }) => ({ job: readText(job), step: readText(step), token: readText(token) })),
    signature: readText(row.signature, /^[0-9a-f]{12}$/),
    late: row.late === true,
    due: Array.isArray(row.due) ? DUES.filter((due) => (row.due as unknown[]).includes(due)) : [],
  };
}

function readSubjects(value: unknown): Record<string, RunKey> {
  if (!isRecord(value)) return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, RunKey] => readKey(entry[1]) !== ""),
  );
}

function readKeys(value: unknown): RunKey[] {
  if (!Array.isArray(value)) return [];
  return [...new Set(value.filter((key): key is RunKey => readKey(key) !== ""))].sort(compareRunKeys);
}

function readCount(value: unknown): number {
  return Number.isSafeInteger(value) ? Math.max(0, value as number) : 0;
}

function readKey(value: unknown): RunKey | "" {
  return readText(value, KEY);
}

function readText(value: unknown, pattern = /(?:)/): string {
  return typeof value === "string" && pattern.test(value) ? value : "";
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
