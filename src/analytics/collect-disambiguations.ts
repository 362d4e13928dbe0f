import type { AnalyticsDisambiguation, AnalyticsDisambiguations } from "../formats/queue-analytics.ts";
import type { RawFile } from "../formats/raw-file.ts";
import { compareBytewise } from "../pipeline/order.ts";
import { decodeRecord, decodeRecords, defineShape, toText } from "./decode-record.ts";
import { increment, toSortedObject } from "./maps.ts";

type Text = string | null;
type Line = {
  schema_version?: number | null;
  ecosystem?: Text;
  environment?: Text;
  updated_at?: Text;
  disambiguations?: unknown[] | null;
};
type Item = {
  tool?: Text;
  selected?: Text;
  alternatives?: Text[] | null;
  selection_reason?: Text;
  downloads_ratio?: number | null;
  high_risk?: boolean | null;
};

const LINE = defineShape<Line>({
  schema_version: "integer",
  ecosystem: "text",
  environment: "text",
  updated_at: "text",
  disambiguations: "list",
});
const ITEM = defineShape<Item>({
  tool: "text",
  selected: "text",
  alternatives: "texts",
  selection_reason: "text",
  downloads_ratio: "number",
  high_risk: "flag",
});
const LINE_LIMIT = 65_536;

export interface DisambiguationCollector {
  addFile(file: RawFile): void;
  /** undefined if there is none. */
  summarize(): AnalyticsDisambiguations | undefined;
}

/** Keeps the first record of each tool. */
export function createDisambiguationCollector(): DisambiguationCollector {
  const byTool = new Map<string, AnalyticsDisambiguation>();
  return {
    addFile(file) {
      if (file.longestLineBytes >= LINE_LIMIT) return;
      for (const { value, ownsLine } of file.values) {
        const line = ownsLine ? decodeRecord(value, LINE) : undefined;
        for (const item of (line && decodeRecords(line.disambiguations ?? [], ITEM)) ?? []) {
          const tool = toText(item.tool);
          if (!byTool.has(tool)) byTool.set(tool, describe(tool, item));
        }
      }
    },
    summarize: () => (byTool.size === 0 ? undefined : summarize([...byTool.values()])),
  };
}

function describe(tool: string, item: Item): AnalyticsDisambiguation {
  return {
    tool,
    selected: toText(item.selected),
    alternatives: item.alternatives?.map(toText) ?? null,
    selection_reason: toText(item.selection_reason),
    ...(item.downloads_ratio && { downloads_ratio: item.downloads_ratio }),
    high_risk: item.high_risk ?? false,
  };
}

function summarize(unsorted: AnalyticsDisambiguation[]): AnalyticsDisambiguations {
  const entries = unsorted.sort((a, b) => compareBytewise(a.tool, b.tool));
  const reasons = new Map<string, number>();
  for (const entry of entries) increment(reasons, entry.selection_reason);
  const risky = entries.filter((entry) => entry.high_risk).map((entry) => entry.tool);
  return {
    total: entries.length,
    by_reason: toSortedObject(reasons, (count) => count),
    high_risk: risky.length,
    need_review: risky,
    entries,
  };
}
