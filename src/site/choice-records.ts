/** What people or rules decided about packages. See failure-records.ts for times and nulls. */

import type { CuratedPackage, DisambiguationSummary } from "../formats/dashboard.ts";

export interface DisambiguationRow {
  tool: string;
  selected: string;
  alternatives: readonly string[];
  selection_reason: string;
  downloads_ratio: number | null;
  high_risk: boolean;
  needs_review: boolean;
  updated_at: string | null;
}

export type DisambiguationEntry = DisambiguationSummary["entries"][number];

export interface CuratedRow extends CuratedPackage {
  /** Why it is invalid: the queue's reason, otherwise one line of the newest failure's message, at most 120 bytes. */
  reason: string | null;
}
