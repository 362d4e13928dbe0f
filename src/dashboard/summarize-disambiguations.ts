import type { DisambiguationSummary } from "../formats/dashboard.ts";
import type { RecordedDisambiguation } from "../formats/disambiguation.ts";
import { selectDisambiguations } from "../pipeline/select-disambiguations.ts";
import { Tally } from "./count.ts";

/** Shows one choice per tool, sorted by tool. */
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
