/** Renders the outputs, the sentence, the step summary and the report of validate-state. */

import type { Outcome } from "../../src/kit/define-action.ts";
import { count } from "../../src/text/count.ts";
import { codeSpan, escapeCell, escapeMarkdown, renderTable } from "../../src/text/markdown.ts";
import type { Finding } from "./findings.ts";
import type { Validation } from "./validate.ts";

const MAX_SHOWN = 50;
/** Exit code 1 means that the step could not validate at all. */
const ERRORS_FOUND = 2;

export interface ValidationOutcome extends Validation {
  /** Files that were corrected; null if no correction was requested. */
  fixed: readonly string[] | null;
  /** False in a dry run. */
  writes: boolean;
}

export function renderOutcome({ fixed, writes, ...validation }: ValidationOutcome): Outcome {
  const { files, records, findings, unchecked } = validation;
  const errors = countLevel(findings, "error");
  const warnings = countLevel(findings, "warning");
  const sentence = `${describe(validation, errors, warnings)}${describeFixes(fixed, writes)}`;
  const outcome: Outcome = {
    sentence,
    outputs: {
      valid: String(errors === 0),
      files: String(files),
      records: String(records),
      errors: String(errors),
      warnings: String(warnings),
      fixed: String(fixed?.length ?? 0),
    },
    summary: renderSummary(validation, sentence),
    warnings: unchecked,
    problems: [...findings]
      .sort((a, b) => rank(a) - rank(b))
      .map(({ file, line, level: severity, code, message: reason }) => ({ file, line, severity, code, reason })),
    maxShownProblems: MAX_SHOWN,
  };
  return errors === 0 ? outcome : { ...outcome, failure: sentence, exitCode: ERRORS_FOUND };
}

export function renderReport({ files, records, findings }: Validation): string {
  return `${JSON.stringify({ schema_version: 1, files, records, problems: findings }, null, 2)}\n`;
}

function describe({ files, records }: Validation, errors: number, warnings: number): string {
  const what = `${count(files, "state file")} with ${count(records, "record")}`;
  const also = warnings === 0 ? "" : ` and ${count(warnings, "warning")}`;
  if (errors > 0) return `${what}: ${count(errors, "error")}${also}.`;
  return `${what}: no errors${also}.`;
}

function describeFixes(fixed: readonly string[] | null, writes: boolean): string {
  if (fixed === null) return "";
  return writes
    ? ` ${count(fixed.length, "file was", "files were")} corrected.`
    : ` ${count(fixed.length, "file")} would be corrected.`;
}

function renderSummary({ findings, unchecked }: Validation, sentence: string): string {
  const lines = ["## State", "", escapeMarkdown(sentence), ""];
  if (findings.length > 0) {
    const shown = [...findings].sort((a, b) => rank(a) - rank(b)).slice(0, MAX_SHOWN);
    const rows = shown.map(({ file, line, level, code, message }) => [
      level,
      codeSpan(line === null ? file : `${file}:${line}`, { inTable: true }),
      escapeCell(message),
      codeSpan(code, { inTable: true }),
    ]);
    lines.push(...renderTable(["Level", "Where", "What", "Code"], rows).split("\n"), "");
    const more = findings.length - shown.length;
    if (more > 0) lines.push(`And ${count(more, "more problem")}.`, "");
  }
  for (const sentence of unchecked) lines.push(`- ⚠️ ${escapeMarkdown(sentence)}`);
  return `${lines.join("\n").trimEnd()}\n`;
}

function countLevel(findings: readonly Finding[], level: Finding["level"]): number {
  return findings.filter((finding) => finding.level === level).length;
}

function rank({ level }: Finding): number {
  return ["error", "warning", "notice"].indexOf(level);
}
