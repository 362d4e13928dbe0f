import { z } from "zod";
import { CATEGORIES } from "../pipeline/categories.ts";
import type { Time } from "../pipeline/times.ts";

const Name = z.string().min(1).max(300);
const IsoTime = z.iso.datetime({ offset: true });

/**
 * One line of a failure file as we write it: one failed (recipe, platform) of one batch. Absent values are left out.
 */
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

/** One failed attempt as read, from either form. */
export interface Failure {
  /** The name in the queue. Without a queue entry, the last segment of the identifier. */
  package: string;
  source: string;
  /** The name in a per-recipe record; null for an item of a batch. */
  recipe: string | null;
  ecosystem: string;
  /** As named in the item or record. */
  recorded_ecosystem: string | null;
  /** The canonical category if the recorded word is known, otherwise the recorded word. */
  category: string;
  /** The word in the file; "" if the category comes from the exit code. */
  recorded_category: string;
  recorded_subcategory: string | null;
  /**
   * The cause within the category. `subcategory_from` says where it comes from. Also null if the reader left it out.
   */
  subcategory: string | null;
  subcategory_from: "recorded" | "tag" | "message" | "exit_code" | null;
  /** Distinct and sorted. */
  blocked_by: readonly string[];
  /** In the order of the record, including repeated names. */
  recorded_blocked_by: readonly string[];
  /** `message` and `full_output` are also null if the reader left them out to save memory. */
  message: string | null;
  full_output: string | null;
  full_output_truncated: boolean;
  platform: string | null;
  exit_code: number | null;
  /** From the item, the record, or a file name in the strict form. */
  batch_id: string | null;
  workflow_run_url: string | null;
  time: Time | null;
  /** The text of the time in the item or per-recipe record; null if `time` comes from somewhere else. */
  recorded_time: string | null;
  /** The time in the file name. */
  file_time: Time | null;
  file: string;
  line: number;
  /** The index in the record's `failures`; -1 for a per-recipe record. */
  item: number;
}
