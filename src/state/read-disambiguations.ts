import type { RecordedDisambiguation } from "../formats/disambiguation.ts";
import type { Time } from "../pipeline/times.ts";
import {
  asFields,
  checkVersion,
  describe,
  type Fields,
  readFlag,
  readNames,
  readTime,
  readWord,
  requireName,
} from "./fields.ts";
import { type Place, type Problems, quote, report } from "./problems.ts";
import type { RawFile } from "./read-json-stream.ts";

const REASONS = new Set(["curated", "single_match", "10x_popularity_gap", "priority_fallback"]);

/** Passes each choice in the file to `add`, in the order of the file. */
export function readDisambiguations(
  raw: RawFile,
  problems: Problems,
  add: (choice: RecordedDisambiguation) => void,
): void {
  const place: Place = { file: raw.file, line: null, entry: null, problems };
  for (const { value, line } of raw.values) {
    place.line = line;
    place.entry = null;
    const fields = asFields(value, place);
    if (fields === null) continue;
    checkVersion(fields, place);
    const updatedAt = readTime(fields.updated_at, "updated_at", place);
    const items = fields.disambiguations;
    if (!Array.isArray(items)) {
      if (items === undefined) report(place, "unknown-shape", "warning", 'has no "disambiguations"; kept as it is');
      else if (items !== null)
        report(place, "wrong-type", "error", `"disambiguations" is ${describe(items)}; expected a list`);
      continue;
    }
    for (let item = 0; item < items.length; item++) {
      place.entry = item;
      const choice = readChoice(items[item], { updatedAt, item }, place);
      if (choice !== null) add(choice);
    }
  }
}

function readChoice(
  value: unknown,
  { updatedAt, item }: { updatedAt: Time | null; item: number },
  place: Place,
): RecordedDisambiguation | null {
  const fields = asFields(value, place);
  if (fields === null) return null;
  const tool = requireName(fields.tool, "tool", place);
  const selected = tool === null ? null : requireName(fields.selected, "selected", place);
  const alternatives = readNames(fields.alternatives, "alternatives", place);
  if (tool === null || selected === null || alternatives === null) return null;
  return {
    tool,
    selected,
    alternatives: (fields.alternatives ?? null) === null ? null : alternatives,
    selection_reason: readReason(fields, place),
    downloads_ratio: readRatio(fields, place),
    high_risk: readFlag(fields.high_risk, "high_risk", place) ?? false,
    updated_at: updatedAt,
    file: place.file,
    line: place.line as number,
    item,
  };
}

function readReason(fields: Fields, place: Place): string {
  const reason = readWord(fields.selection_reason, "selection_reason", place) ?? "";
  if (!REASONS.has(reason)) {
    report(
      place,
      "bad-value",
      "warning",
      `"selection_reason" ${quote(reason)} is kept; expected one of ${[...REASONS].join(", ")}`,
    );
  }
  return reason;
}

function readRatio(fields: Fields, place: Place): number | null {
  const ratio = fields.downloads_ratio;
  if (ratio === undefined || ratio === null) return null;
  if (typeof ratio === "number" && ratio >= 0 && Number.isFinite(ratio)) return ratio;
  report(
    place,
    "wrong-type",
    "warning",
    `"downloads_ratio" is ${describe(ratio)}, which is not used; expected a number`,
  );
  return null;
}
