/** Renders the outputs, the sentence, the commit message and the step summary of record-results. */

import type { Problem } from "../../src/formats/problem.ts";
import type { Outcome } from "../../src/kit/define-action.ts";
import type { Publication } from "../../src/publish/publish.ts";
import { count } from "../../src/text/count.ts";
import { codeSpan, escapeCell, escapeMarkdown, renderTable } from "../../src/text/markdown.ts";
import type { PackageVerdict } from "./decide-verdicts.ts";
import type { PlannedRecording, Recording } from "./plan-recording.ts";

const MAX_ROWS = 100;

export interface RecordedBatch {
  publication: Publication<{ planned: PlannedRecording; problems: readonly Problem[] }>;
  outcome: Recording["outcome"];
  batchId: string;
  warnings: readonly string[];
}

/** The lines of the commit message after the first one. */
export function describeRecording({ batchId, outcome }: Recording, { merged }: PlannedRecording): string {
  if (outcome === null) return `${batchId}: ${count(merged.length, "package")} merged`;
  return `${batchId}: ${describeCounts(outcome)}`;
}

export function renderOutcome({ publication, outcome, batchId, warnings }: RecordedBatch): Outcome {
  const { report } = publication;
  const planned = report?.planned ?? null;
  const sentence = describe(publication, { outcome, batchId, merged: planned?.merged ?? [] });
  const doubts = outcome === null ? [] : listDoubts(outcome.verdicts);
  const all = [...warnings, ...doubts, ...(planned?.warnings ?? []), ...publication.warnings];
  const problems = report?.problems ?? [];
  return {
    sentence,
    outputs: {
      outcome: publication.kind,
      "commit-sha": publication.kind === "published" ? publication.commit : "",
      "push-attempts": String(publication.attempts),
      ...countOutputs(outcome),
      merged: String(planned?.merged.length ?? 0),
      problems: String(problems.length + all.length),
      "breaker-state": describeStates(planned?.breakerStates ?? new Map()),
    },
    summary: renderSummary(sentence, outcome, { planned, warnings: all }),
    warnings: all,
    problems,
    ...(publication.kind === "failed" ? { failure: publication.message } : {}),
  };
}

/** The outcome if there is no result for any package. Nothing is written, and the step fails. */
export function renderUnverified(outcome: NonNullable<Recording["outcome"]>, warnings: readonly string[]): Outcome {
  const { batch, verdicts } = outcome;
  const sentence = `Batch ${batch.batch_id} has no result for any of its ${count(verdicts.length, "package")}, so nothing was recorded. Check that the jobs upload their results, and that \`results\` matches the files.`;
  const all = [...warnings, ...listDoubts(verdicts)];
  return {
    sentence,
    outputs: {
      outcome: "failed",
      "commit-sha": "",
      "push-attempts": "0",
      ...countOutputs(outcome),
      merged: "0",
      problems: String(all.length),
      "breaker-state": "",
    },
    summary: renderSummary(sentence, outcome, { planned: null, warnings: all }),
    warnings: all,
    failure: sentence,
  };
}

function describe(
  publication: RecordedBatch["publication"],
  { outcome, batchId, merged }: Pick<RecordedBatch, "outcome" | "batchId"> & { merged: readonly string[] },
): string {
  const what = outcome === null ? `${count(merged.length, "package")} merged` : describeCounts(outcome);
  if (publication.kind === "failed") return publication.message;
  if (publication.kind === "unchanged") return `Unchanged: batch ${batchId} is already recorded.`;
  if (publication.kind === "dry-run") return `Dry run: would record batch ${batchId}: ${what}.`;
  const where = publication.kind === "published" ? ` as ${publication.commit}` : "";
  return `Recorded batch ${batchId}${where}: ${what}.`;
}

function describeCounts({ batch, verdicts }: NonNullable<Recording["outcome"]>): string {
  const of = (kind: PackageVerdict["kind"]) => verdicts.filter((verdict) => verdict.kind === kind).length;
  const parts = [
    `${of("produced")} succeeded`,
    `${of("failed")} failed`,
    `${of("blocked")} blocked`,
    of("unverified") > 0 ? `${of("unverified")} without a result` : "",
    batch.skipped.length > 0 ? `${batch.skipped.length} skipped` : "",
  ];
  return parts.filter((part) => part !== "").join(", ");
}

function countOutputs(outcome: Recording["outcome"]): Record<string, string> {
  const of = (kind: PackageVerdict["kind"]) =>
    String(outcome?.verdicts.filter((verdict) => verdict.kind === kind).length ?? 0);
  return {
    attempted: String(outcome?.verdicts.length ?? 0),
    succeeded: of("produced"),
    failed: of("failed"),
    blocked: of("blocked"),
    skipped: String(outcome?.batch.skipped.length ?? 0),
  };
}

/** One word for a batch of one ecosystem; JSON for several ecosystems. */
function describeStates(states: ReadonlyMap<string, string>): string {
  const [only, ...others] = states.values();
  return others.length === 0 ? (only ?? "") : JSON.stringify(Object.fromEntries(states));
}

/** A sentence for each package with a doubt, so that nobody takes a missing result for a success. */
function listDoubts(verdicts: readonly PackageVerdict[]): string[] {
  return verdicts.flatMap(({ name, kind, doubt }) => {
    if (doubt === null) return [];
    return kind === "unverified" ? [`"${name}" stays as it is: ${doubt}.`] : [`"${name}": ${doubt}.`];
  });
}

function renderSummary(
  sentence: string,
  outcome: Recording["outcome"],
  { planned, warnings }: { planned: PlannedRecording | null; warnings: readonly string[] },
): string {
  const lines = ["## Results of the batch", "", escapeMarkdown(sentence, 2000), ""];
  const verdicts = outcome?.verdicts ?? [];
  if (verdicts.length > 0) {
    const rows = verdicts
      .slice(0, MAX_ROWS)
      .map((verdict) => [
        codeSpan(verdict.name, { inTable: true }),
        verdict.isConstrained ? "produced for some platforms" : verdict.kind,
        escapeCell(describeFailures(verdict)),
      ]);
    lines.push(...renderTable(["Package", "Result", ""], rows).split("\n"), "");
    if (verdicts.length > MAX_ROWS)
      lines.push(`And ${count(verdicts.length - MAX_ROWS, "more package", "more packages")}.`, "");
  }
  const skipped = (outcome?.batch.skipped ?? []).slice(0, MAX_ROWS);
  if (skipped.length > 0) {
    const names = skipped.map(({ name, source }) => codeSpan(`${name} (${source})`));
    lines.push(`Skipped because the source is not supported: ${names.join(", ")}.`, "");
  }
  for (const [ecosystem, { state, failures, opens_at }] of planned?.breakers ?? []) {
    const until = opens_at === null ? "" : `; the next probe is due at ${opens_at}`;
    lines.push(
      `The breaker of ${codeSpan(ecosystem)} is ${escapeMarkdown(state)} after ${count(failures, "failure")} in a row${until}.`,
      "",
    );
  }
  for (const warning of warnings.slice(0, MAX_ROWS)) lines.push(`- ⚠️ ${escapeMarkdown(warning)}`);
  return `${lines.join("\n").trimEnd()}\n`;
}

function describeFailures({ failures, blockedBy }: PackageVerdict): string {
  if (blockedBy.length > 0) return `waits for ${blockedBy.join(", ")}`;
  return failures
    .map(
      ({ category, subcategory, platform, exitCode }) =>
        `${subcategory ?? category} on ${platform} (exit code ${exitCode})`,
    )
    .join("; ");
}
