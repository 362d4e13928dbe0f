/** Selects one choice for each tool. */

import { compareBytewise } from "./order.ts";
import { compareNewestFirst, type Time } from "./times.ts";

export const SELECTION_REASONS = ["curated", "single_match", "10x_popularity_gap", "priority_fallback"] as const;

interface Choice {
  tool: string;
  selection_reason: string;
  updated_at: Time | null;
  file: string;
  line: number;
  item: number;
}

/** Sorted by tool. Curated choices win, then the newest choice, then the first by file and line. */
export function selectDisambiguations<C extends Choice>(choices: readonly C[]): C[] {
  const selected = new Map<string, C>();
  for (const choice of choices) {
    const known = selected.get(choice.tool);
    if (known === undefined || compareWeight(choice, known) < 0) selected.set(choice.tool, choice);
  }
  return [...selected.values()].sort((a, b) => compareBytewise(a.tool, b.tool));
}

function compareWeight(a: Choice, b: Choice): number {
  const rank = (choice: Choice) => (choice.selection_reason === "curated" ? 0 : 1);
  return (
    rank(a) - rank(b) ||
    compareNewestFirst(a.updated_at, b.updated_at) ||
    compareBytewise(a.file, b.file) ||
    a.line - b.line ||
    a.item - b.item
  );
}
