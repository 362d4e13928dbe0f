import type { RecordedDisambiguation } from "../formats/disambiguation.ts";
import type { AnalyticsDisambiguation, AnalyticsDisambiguations } from "../formats/queue-analytics.ts";
import { compareBytewise } from "../pipeline/order.ts";
import { increment, toSortedObject } from "./count.ts";

/** Shows the first choice of each tool, sorted by tool; undefined without any choice. */
export function summarizeDisambiguations(
  choices: readonly RecordedDisambiguation[],
): AnalyticsDisambiguations | undefined {
  const byTool = new Map<string, AnalyticsDisambiguation>();
  for (const choice of choices) if (!byTool.has(choice.tool)) byTool.set(choice.tool, describeChoice(choice));
  if (byTool.size === 0) return undefined;
  const entries = [...byTool.values()].sort((a, b) => compareBytewise(a.tool, b.tool));
  const reasons = new Map<string, number>();
  for (const entry of entries) increment(reasons, entry.selection_reason);
  const risky = entries.filter((entry) => entry.high_risk).map((entry) => entry.tool);
  return {
    total: entries.length,
    by_reason: toSortedObject(reasons),
    high_risk: risky.length,
    need_review: risky,
    entries,
  };
}

function describeChoice(choice: RecordedDisambiguation): AnalyticsDisambiguation {
  return {
    tool: choice.tool,
    selected: choice.selected,
    alternatives: choice.alternatives === null ? null : [...choice.alternatives],
    selection_reason: choice.selection_reason,
    downloads_ratio: choice.downloads_ratio || undefined,
    high_risk: choice.high_risk,
  };
}
