/** Renders the outputs, the sentence and the step summary of select-batch. */

import type { Problem } from "../../src/formats/problem.ts";
import type { Outcome } from "../../src/kit/define-action.ts";
import { count } from "../../src/text/count.ts";
import { codeSpan, escapeMarkdown, renderTable } from "../../src/text/markdown.ts";
import { type Batch, composeMatrix } from "./compose-batch.ts";
import type { BatchSelection } from "./decide.ts";

const MAX_ROWS = 50;

export interface SelectedBatch {
  selection: BatchSelection;
  batch: Batch;
  /** The file with the batch; null if it was not written. */
  path: string | null;
  problems: readonly Problem[];
}

export function renderOutcome({ selection, batch, path, problems }: SelectedBatch): Outcome {
  const { closed, packages, skipped, warnings, ecosystem } = selection;
  const reason = closed ?? "";
  const sentence = describe(selection, batch);
  return {
    sentence,
    outputs: {
      skip: String(closed !== null),
      reason,
      ecosystem: ecosystem ?? "",
      "batch-id": batch.batch_id,
      branch: `batch/${batch.batch_id}`,
      count: String(packages.length),
      "skipped-count": String(skipped.length),
      "breaker-state": ecosystem === null ? "" : (selection.breakers.get(ecosystem)?.effective ?? ""),
      matrix: JSON.stringify(composeMatrix(batch)),
      batch: JSON.stringify(batch),
      "batch-path": path ?? "",
    },
    summary: renderSummary(selection, sentence),
    warnings,
    problems,
  };
}

function describe({ closed, ecosystem, packages, skipped, held, breakers }: BatchSelection, batch: Batch): string {
  const name = ecosystem === "all" ? "all ecosystems" : (ecosystem ?? "no ecosystem");
  if (closed === "disabled") return "No batch: the pipeline is switched off in the control file.";
  if (closed === "ecosystem_disabled") return `No batch: ${name} is switched off in the control file.`;
  if (closed === "breaker_open") return `No batch: the breaker of ${name} is open.`;
  const wait =
    held.length === 0
      ? ""
      : ` ${count(held.length, "package")} ${held.length === 1 ? "waits" : "wait"} for an open breaker.`;
  if (closed === "empty") return `No batch: no package of ${name} is due.${wait}`;
  const isProbe = breakers.get(ecosystem ?? "")?.effective === "half-open";
  const what = isProbe ? "one package as a probe" : count(packages.length, "package");
  const left = skipped.length === 0 ? "" : ` ${count(skipped.length, "package")} skipped: the source is not supported.`;
  return `Batch ${batch.batch_id} takes ${packages.length === 0 ? "no package" : what} of ${name}.${left}${wait}`;
}

function renderSummary({ packages, skipped, held, warnings }: BatchSelection, sentence: string): string {
  const lines = ["## Batch", "", escapeMarkdown(sentence), ""];
  if (packages.length > 0) {
    const rows = packages.slice(0, MAX_ROWS).map((each) => {
      const notes = [each.isProbe ? "probe" : "", each.isRetry ? "retry" : "", each.isRouted ? "other source" : ""];
      return [
        codeSpan(each.name, { inTable: true }),
        codeSpan(each.source, { inTable: true }),
        each.priority,
        notes.filter((note) => note !== "").join(", "),
      ];
    });
    lines.push(...renderTable(["Package", "Source", "Priority", ""], rows).split("\n"), "");
    if (packages.length > MAX_ROWS)
      lines.push(`And ${count(packages.length - MAX_ROWS, "more package", "more packages")}.`, "");
  }
  lines.push(
    ...renderNames(
      "Skipped because the source is not supported",
      skipped.map(({ name, source }) => `${name} (${source})`),
    ),
  );
  lines.push(...renderNames("Waiting for an open breaker", held));
  for (const warning of warnings) lines.push(`- ⚠️ ${escapeMarkdown(warning)}`);
  return `${lines.join("\n").trimEnd()}\n`;
}

function renderNames(title: string, names: readonly string[]): string[] {
  if (names.length === 0) return [];
  const shown = names.slice(0, MAX_ROWS).map((name) => codeSpan(name));
  const more = names.length > MAX_ROWS ? ` and ${names.length - MAX_ROWS} more` : "";
  return [`${title}: ${shown.join(", ")}${more}.`, ""];
}
