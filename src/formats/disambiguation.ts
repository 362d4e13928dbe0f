import { z } from "zod";
import { SELECTION_REASONS } from "../pipeline/select-disambiguations.ts";
import type { Time } from "../pipeline/times.ts";

const IsoTime = z.iso.datetime({ offset: true });
const Source = z.string().regex(/^[^:]*:.+$/, "expected ecosystem:identifier");

/** The chosen source of a tool, and its alternatives. */
export const Disambiguation = z.looseObject({
  tool: z.string().min(1),
  selected: Source,
  alternatives: z.array(z.string().min(1)).max(1000),
  selection_reason: z.enum(SELECTION_REASONS),
  downloads_ratio: z.number().min(0).optional(),
  high_risk: z.boolean(),
});
export type Disambiguation = z.infer<typeof Disambiguation>;

/** One line of a file in `data/disambiguations/`. */
export const DisambiguationLine = z.looseObject({
  schema_version: z.literal(1),
  ecosystem: z.string(),
  environment: z.string(),
  updated_at: IsoTime,
  disambiguations: z.array(Disambiguation),
});
export type DisambiguationLine = z.infer<typeof DisambiguationLine>;

/** `data/disambiguations/audit/<tool>.json`: how one choice was made. */
export const DisambiguationAudit = z.looseObject({
  tool: z.string().min(1),
  selected: Source,
  alternatives: z.array(z.string()),
  selection_reason: z.string(),
  high_risk: z.boolean(),
  probe_results: z.array(
    z.looseObject({
      source: z.string(),
      downloads: z.number().nullable(),
      version_count: z.number().nullable(),
      has_repository: z.boolean(),
    }),
  ),
  previous_source: z.string().nullable(),
  disambiguated_at: IsoTime,
  seeding_run: z.string().nullable(),
});
export type DisambiguationAudit = z.infer<typeof DisambiguationAudit>;

/** A choice as read. */
export interface RecordedDisambiguation {
  tool: string;
  selected: string;
  /** Null if none are recorded. */
  alternatives: readonly string[] | null;
  selection_reason: string;
  downloads_ratio: number | null;
  high_risk: boolean;
  updated_at: Time | null;
  file: string;
  line: number;
  item: number;
}
