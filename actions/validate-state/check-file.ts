/** Checks one state file, and collects what the checks across files need. */

import type { FileRead } from "../../src/files/file-source.ts";
import { decodeFile } from "../../src/state/decode-file.ts";
import type { Fields } from "../../src/state/fields.ts";
import { Problems } from "../../src/state/problems.ts";
import { type RawFile, readJsonDocument, readJsonStream } from "../../src/state/read-json-stream.ts";
import { checkAttempts, checkCategory } from "./check-record.ts";
import {
  addConflict,
  checkCompact,
  checkKeys,
  checkLongLines,
  findConflicts,
  findLayout,
  type PrintedRecords,
  printValue,
} from "./check-text.ts";
import { addMissing, checkFields, isAbsent, isFields, type RecordForm } from "./field-rules.ts";
import { FileFindings } from "./findings.ts";
import { BATCH_RESULTS, CONTROL, DISAMBIGUATIONS, FAILURE, QUEUE, RUN } from "./record-forms.ts";

export type FileKind = "queue" | "failures" | "runs" | "disambiguations" | "control" | "batch-results";

export interface CheckedFile {
  kind: FileKind;
  findings: FileFindings;
  records: readonly KeptRecord[];
  /** The number of packages, failures, runs or choices. */
  size: number;
  isWhole: boolean;
}

export interface KeptRecord {
  fields: Fields;
  line: number;
}

const STREAMS: Partial<Record<FileKind, RecordForm>> = {
  failures: FAILURE,
  runs: RUN,
  disambiguations: DISAMBIGUATIONS,
};
const DOCUMENTS: Partial<Record<FileKind, RecordForm>> = {
  queue: QUEUE,
  control: CONTROL,
  "batch-results": BATCH_RESULTS,
};

export function checkFile(read: FileRead, kind: FileKind): CheckedFile {
  const problems = new Problems();
  const text = decodeFile(read, problems);
  const findings = new FileFindings(read.path, text ?? "");
  if (text === null) {
    findings.addProblems(problems.list());
    return { kind, findings, records: [], size: 0, isWhole: false };
  }
  const isStream = STREAMS[kind] !== undefined;
  const raw = (isStream ? readJsonStream : readJsonDocument)(read.path, text, problems);
  // A file with a conflict marker is never JSON.
  const conflicts = raw.isBroken ? findConflicts(text) : [];
  const long = isStream ? checkLongLines(text, findings) : new Set<number>();
  for (const line of conflicts) addConflict(line, findings);
  // Leave out problems that are already reported. A file with conflict markers is also not JSON, and a line over the
  // reader's limit is also over this check's limit.
  const isSaid = (code: string, line: number | null) =>
    (code === "not-json" && conflicts.length > 0) || (code === "bad-value" && line !== null && long.has(line));
  findings.addProblems(problems.list().filter(({ code, line }) => !isSaid(code, line)));
  if (isStream) checkCompact(text, raw, findings);
  const layout = raw.isBroken ? null : findLayout(text, raw);
  if (layout !== null) findings.setLayout(layout, raw);
  else if (!raw.isBroken) checkKeys(text, raw, findings);
  if (raw.values.length === 0 && text.trim() === "") checkBlank(kind, findings);
  const checked = checkRecords(raw, kind, { layout, findings });
  // Thousands of texts in memory would cost more time than everything else.
  if (isStream) findings.forgetText();
  return { kind, findings, ...checked, isWhole: !raw.isBroken };
}

function checkBlank(kind: FileKind, findings: FileFindings): void {
  if (kind === "control") {
    const message = "the control file is empty, so nobody knows whether the pipeline is switched off";
    findings.addLine(null, { level: "error", code: "not-an-object", expected: "an object", message });
  } else if (kind === "failures") {
    const message = "this file contains no failure; delete it";
    findings.addLine(null, { level: "warning", code: "empty-file", expected: "at least one record", message });
  }
}

function checkRecords(
  { values }: RawFile,
  kind: FileKind,
  { layout, findings }: { layout: PrintedRecords | null; findings: FileFindings },
) {
  const form = (STREAMS[kind] ?? DOCUMENTS[kind]) as RecordForm;
  const records: KeptRecord[] = [];
  let size = 0;
  const texts = new Set<string>();
  for (const [index, { value, line }] of values.entries()) {
    findings.enterRecord(line);
    if (!isFields(value)) {
      findings.add({
        level: "error",
        code: "not-an-object",
        value,
        expected: "an object",
        message: "this is not an object",
      });
      continue;
    }
    const text = values.length > 1 ? (layout?.records[index] ?? printValue(value, "compact")) : null;
    if (text !== null && texts.has(text)) {
      const message = "this record occurs twice in the file; it counts once";
      findings.add({ level: "warning", code: "duplicate", expected: "each record once", message });
    }
    if (text !== null) texts.add(text);
    if (hasKnownShape(value, kind, findings)) checkFields(value, form, findings);
    if (kind === "failures") checkFailure(value, findings);
    if (kind === "runs") checkAttempts(value, findings);
    if (kind === "disambiguations") checkTools(value, findings);
    size += countItems(value, kind);
    const fields = keepFields(value, kind);
    if (fields !== null) records.push({ fields, line });
  }
  return { records, size };
}

const LISTS: Partial<Record<FileKind, readonly string[]>> = {
  queue: ["entries", "packages"],
  failures: ["failures"],
  disambiguations: ["disambiguations"],
};

function countItems(fields: Fields, kind: FileKind): number {
  const keys = LISTS[kind];
  if (keys === undefined) return kind === "runs" ? 1 : 0;
  const lists = keys.map((key) => fields[key]).filter((list) => Array.isArray(list));
  if (lists.length === 0 && kind === "failures") return 1;
  return lists.reduce((sum, list) => sum + list.length, 0);
}

/** Null if there are no fields that other files are compared with. */
function keepFields(fields: Fields, kind: FileKind): Fields | null {
  if (kind === "runs") return { batch_id: fields.batch_id };
  if (kind !== "failures") return fields;
  const items = Array.isArray(fields.failures)
    ? fields.failures.filter((item) => isFields(item) && item.blocked_by)
    : [];
  return items.length > 0 || fields.blocked_by ? { ...fields, failures: items } : null;
}

const SHAPES: Partial<Record<FileKind, readonly string[]>> = {
  queue: ["entries", "packages"],
  failures: ["failures", "recipe", "category", "package_id"],
  runs: ["batch_id", "timestamp"],
  disambiguations: ["disambiguations"],
};

function hasKnownShape(fields: Fields, kind: FileKind, findings: FileFindings): boolean {
  const shape = SHAPES[kind];
  if (shape === undefined || shape.some((key) => (fields[key] ?? null) !== null)) return true;
  const expected = shape.map((key) => `"${key}"`).join(" or ");
  const message = `this record has no ${expected}, so none of it is used`;
  findings.add({ level: "warning", code: "unknown-shape", expected, message });
  return false;
}

/** A failure may be a record of its own, next to the list `failures` or instead of the list. */
function checkFailure(fields: Fields, findings: FileFindings): void {
  const hasItems = (fields.failures ?? null) !== null;
  if (hasItems && isAbsent(fields.recipe)) return;
  if (!hasItems && fields.recipe === undefined && fields.category === undefined && fields.package_id === undefined)
    return;
  if (isAbsent(fields.recipe)) addMissing("recipe", findings);
  checkCategory(fields, findings);
}

/** Reports a tool with two choices in one record, because nothing shows which choice is newer. */
function checkTools({ disambiguations: choices }: Fields, findings: FileFindings): void {
  if (!Array.isArray(choices)) return;
  const tools = new Set<unknown>();
  for (const [index, choice] of choices.entries()) {
    const tool = isFields(choice) ? choice.tool : undefined;
    if (typeof tool !== "string") continue;
    if (tools.has(tool)) {
      const message = `"${tool}" is already chosen above in this record; the first choice counts`;
      const fault = { level: "warning", code: "duplicate", value: tool, expected: "each tool once" } as const;
      findings.addAt(["disambiguations", index, "tool"], { ...fault, message });
    }
    tools.add(tool);
  }
}
