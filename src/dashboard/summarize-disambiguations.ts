import type { DisambiguationSummary } from "../formats/dashboard.ts";
import type { RecordedDisambiguation } from "../formats/disambiguation.ts";
import { compareBytewise } from "../pipeline/order.ts";
import { compareNewestFirst } from "../pipeline/times.ts";
import { Tally } from "./count.ts";

/** Shows one choice per tool, by tool. */
export function summarizeDisambiguations(recorded: readonly RecordedDisambiguation[]): DisambiguationSummary {
  const choices = selectDisambiguations(recorded);
  const byReason = new Tally();
  for (const choice of choices) byReason.add(choice.selection_reason);
  const risky = choices.filter((choice) => choice.high_risk);
  return {
    total: choices.length,
    by_reason: byReason.toObject(),
    high_risk: risky.length,
    need_review: risky.map((choice) => choice.tool),
    entries: choices.map((choice) => ({
      tool: choice.tool,
      selected: choice.selected,
      alternatives: [...(choice.alternatives ?? [])],
      selection_reason: choice.selection_reason,
      downloads_ratio: choice.downloads_ratio,
      high_risk: choice.high_risk,
      updated_at: choice.updated_at,
    })),
  };
}

/** Curated choices come first, then the newest, then the first by file and line. */
function selectDisambiguations(choices: readonly RecordedDisambiguation[]): RecordedDisambiguation[] {
  const selected = new Map<string, RecordedDisambiguation>();
  for (const choice of choices) {
    const known = selected.get(choice.tool);
    if (known === undefined || compareWeight(choice, known) < 0) selected.set(choice.tool, choice);
  }
  return [...selected.values()].sort((a, b) => compareBytewise(a.tool, b.tool));
}

function compareWeight(a: RecordedDisambiguation, b: RecordedDisambiguation): number {
  const rank = (choice: RecordedDisambiguation) => (choice.selection_reason === "curated" ? 0 : 1);
  return (
    rank(a) - rank(b) ||
    compareNewestFirst(a.updated_at, b.updated_at) ||
    compareBytewise(a.file, b.file) ||
    a.line - b.line ||
    a.item - b.item
  );
}
