import type { RecordedBreaker, RecordedControl } from "../formats/control.ts";
import { BREAKER_STATES } from "../pipeline/breaker.ts";
import { asFields, describe, type Fields, readAllNames, readCount, readFlag, readTime, readWord } from "./fields.ts";
import { type Place, type Problems, quote, report } from "./problems.ts";
import type { RawFile } from "./read-json-stream.ts";

const STATES = new Set<string>(BREAKER_STATES);

/**
 * Reads the control file; null if it is not an object. In that case dashboards show no breakers, and actions that
 * decide something fail.
 */
export function readControl(raw: RawFile, problems: Problems): RecordedControl | null {
  const place: Place = { file: raw.file, line: 1, entry: null, problems };
  const fields = raw.values.length === 0 ? null : asFields(raw.values[0]?.value, place);
  if (fields === null) return null;
  const breakers = new Map<string, RecordedBreaker>();
  const entries = fields.circuit_breaker;
  if (typeof entries === "object" && entries !== null && !Array.isArray(entries)) {
    for (const [ecosystem, value] of Object.entries(entries)) {
      place.entry = ecosystem;
      const entry = asFields(value, place);
      if (entry !== null) breakers.set(ecosystem, readBreaker(entry, place));
    }
    place.entry = null;
  } else if (entries !== undefined && entries !== null) {
    report(
      place,
      "wrong-type",
      "warning",
      `"circuit_breaker" is ${describe(entries)}, which is not used; expected an object`,
    );
  }
  return {
    enabled: readFlag(fields.enabled, "enabled", place) ?? true,
    disabled_ecosystems: readAllNames(fields.disabled_ecosystems, "disabled_ecosystems", place) ?? [],
    reason: readWord(fields.reason, "reason", place),
    incident_url: readWord(fields.incident_url, "incident_url", place),
    disabled_by: readWord(fields.disabled_by, "disabled_by", place),
    disabled_at: readTime(fields.disabled_at, "disabled_at", place),
    expected_resume: readWord(fields.expected_resume, "expected_resume", place),
    breakers,
  };
}

function readBreaker(fields: Fields, place: Place): RecordedBreaker {
  const state = readWord(fields.state, "state", place) ?? "closed";
  if (fields.state === undefined || fields.state === null || fields.state === "") {
    report(place, "bad-value", "warning", '"state" is missing; taken as closed');
  }
  if (!STATES.has(state)) {
    const reason = `"state" ${quote(state)} is kept, and batches take one probe; expected closed, open or half-open`;
    report(place, "unknown-status", "warning", reason);
  }
  const opensAt = readTime(fields.opens_at, "opens_at", place);
  if (state === "open" && opensAt === null && !fields.opens_at) {
    report(place, "bad-time", "warning", 'an open breaker without "opens_at"; a probe is due now');
  }
  const lastFailure = readTime(fields.last_failure, "last_failure", place);
  return {
    state,
    failures: readCount(fields.failures, "failures", place) ?? 0,
    last_failure: lastFailure,
    opens_at: opensAt,
    recorded_last_failure: lastFailure === null ? null : (fields.last_failure as string),
    recorded_opens_at: opensAt === null ? null : (fields.opens_at as string),
  };
}
