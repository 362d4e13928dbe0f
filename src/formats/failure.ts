import { z } from "zod";
import { CATEGORIES } from "../pipeline/categories.ts";
import type { Time } from "../pipeline/times.ts";

const Name = z.string().min(1).max(300);
const IsoTime = z.iso.datetime({ offset: true });

/** One line of a failure file as it is written: one failed (recipe, platform) of one batch. Absent values are left out. */
export const FailureLine = z.looseObject({
  schema_version: z.literal(1),
  ecosystem: z.string(),
  package_id: Name.describe("ecosystem:identifier, as attempted"),
  recipe: Name,
  batch_id: z.string().min(1),
  platform: Name.optional(),
  exit_code: z.int().optional(),
  category: z.enum(CATEGORIES),
  subcategory: z
    .string()
    .regex(/^[a-z][a-z0-9_]{0,63}$/)
    .optional(),
  blocked_by: z.array(Name).min(1).max(1000).optional(),
  message: z.string().max(8000).optional(),
  full_output: z.string().optional(),
  full_output_truncated: z.boolean().optional(),
  workflow_run_url: z.url({ protocol: /^https$/ }).optional(),
  timestamp: IsoTime,
});
export type FailureLine = z.infer<typeof FailureLine>;

/** One failed attempt as it is read, out of either form. */
export interface Failure {
  /** Name in the queue; without an entry the last segment of the identifier. */
  package: string;
  source: string;
  /** Name in a per-recipe record; null for an item of a batch. */
  recipe: string | null;
  ecosystem: string;
  /** As the item or record names it. */
  recorded_ecosystem: string | null;
  /** Canonical where the recorded word is known, else the recorded word. */
  category: string;
  /** The word in the file; "" where the exit code gave the category. */
  recorded_category: string;
  recorded_subcategory: string | null;
  /** The finer cause that words, message or exit code give; null also where they were left out. */
  subcategory: string | null;
  subcategory_from: "recorded" | "tag" | "message" | "exit_code" | null;
  /** Distinct and sorted. */
  blocked_by: readonly string[];
  /** In the order of the record, repeated names included. */
  recorded_blocked_by: readonly string[];
  /** Both texts are also null where the reader left them out to save memory. */
  message: string | null;
  full_output: string | null;
  full_output_truncated: boolean;
  platform: string | null;
  exit_code: number | null;
  /** As recorded in item, record or strict file name. */
  batch_id: string | null;
  workflow_run_url: string | null;
  time: Time | null;
  /** Text of the item's own time, or of the per-recipe record's; null if `time` is from elsewhere. */
  recorded_time: string | null;
  /** Time in the file's name. */
  file_time: Time | null;
  file: string;
  line: number;
  /** Index in the record's `failures`; -1 for a per-recipe record. */
  item: number;
}
