import { isDeepStrictEqual } from "node:util";
import { describeIssue } from "../../src/formats/describe-issue.ts";
import { OldWatchState, type WatchIdentity, WatchState } from "../../src/formats/watch-state.ts";
import type { StateFact } from "./facts.ts";

/** Our states never come near this size. */
const MAX_BYTES = 5_000_000;

/**
 * Reads stored bytes as a state of this watch or of an older tool. Anything else is invalid, and is never taken for an
 * empty state.
 */
export function parseState(bytes: Buffer, { place, watch }: { place: string; watch: WatchIdentity }): StateFact {
  const invalid = (found: string): StateFact => ({ kind: "invalid", place, found });
  if (bytes.length === 0) return invalid("an empty file");
  if (bytes.length > MAX_BYTES) return invalid(`${bytes.length} bytes`);
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return invalid("text that is not JSON");
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return invalid(describeKind(value));
  if ("lastProcessedCommit" in value) return parseOld(value, place);
  if ("version" in value && value.version !== 1)
    return invalid(`version ${JSON.stringify(value.version)?.slice(0, 40)}, where 1 was expected`);
  const parsed = WatchState.safeParse(value);
  if (!parsed.success) return invalid(describeIssue(parsed.error));
  const other = findOther(parsed.data, watch);
  if (other !== null) return invalid(other);
  return { kind: "present", state: parsed.data, origin: "stored" };
}

function parseOld(value: object, place: string): StateFact {
  const parsed = OldWatchState.safeParse(value);
  if (parsed.success) return { kind: "old", place, old: parsed.data };
  return { kind: "invalid", place, found: `the state of an older tool, in which ${describeIssue(parsed.error)}` };
}

/** Says why this state belongs to another watch; null if it does not. */
function findOther(state: WatchState, watch: WatchIdentity): string | null {
  const part = (["name", "upstream", "target"] as const).find((key) => !isDeepStrictEqual(state[key], watch[key]));
  if (part === undefined) return null;
  return `the state of another watch: its ${part} is ${JSON.stringify(state[part])}, where ${JSON.stringify(watch[part])} was expected`;
}

function describeKind(value: unknown): string {
  if (Array.isArray(value)) return "an array";
  return value === null ? "null" : `a ${typeof value}`;
}
