import { z } from "zod";
import { OLD_STATUSES, STATUSES } from "../pipeline/statuses.ts";

const IsoTime = z.iso.datetime({ offset: true });
const Name = z.string().min(1).max(300);

export const QueueStatus = z.enum(STATUSES);
export type QueueStatus = z.infer<typeof QueueStatus>;

/** One package of the unified queue, in the form we write. Unknown keys are kept. */
export const QueueEntry = z.looseObject({
  name: Name,
  source: Name.describe("ecosystem:identifier"),
  priority: z.int().min(1).max(3),
  status: QueueStatus,
  confidence: z.enum(["auto", "curated"]),
  disambiguated_at: IsoTime.nullable(),
  failure_count: z.int().min(0),
  next_retry_at: IsoTime.nullable(),
  blocked_by: z.array(Name).max(1000).optional(),
  status_reason: z.string().optional(),
  status_at: IsoTime.optional(),
  last_batch_id: z.string().optional(),
});
export type QueueEntry = z.infer<typeof QueueEntry>;

/** `data/queues/priority-queue.json`. */
export const Queue = z.looseObject({
  schema_version: z.literal(1),
  updated_at: IsoTime,
  entries: z.array(QueueEntry),
});
export type Queue = z.infer<typeof Queue>;

/** One package of an old per-ecosystem queue. */
export const OldQueuePackage = z.looseObject({
  id: Name.describe("ecosystem:name"),
  source: z.string(),
  name: Name,
  tier: z.int().min(1).max(3),
  status: z.enum(OLD_STATUSES),
  added_at: IsoTime,
  metadata: z.record(z.string(), z.unknown()).optional(),
  force_override: z.boolean().optional(),
  failure_count: z.int().min(0).optional(),
  next_retry_at: IsoTime.optional(),
  blocked_by: z.array(Name).max(1000).optional(),
  status_reason: z.string().optional(),
  status_at: IsoTime.optional(),
  last_batch_id: z.string().optional(),
});
export type OldQueuePackage = z.infer<typeof OldQueuePackage>;

/** `data/queues/priority-queue-<ecosystem>.json` in its old form. */
export const OldQueue = z.looseObject({
  schema_version: z.literal(1),
  updated_at: IsoTime,
  tiers: z.record(z.string(), z.string()).optional(),
  packages: z.array(OldQueuePackage),
});
export type OldQueue = z.infer<typeof OldQueue>;

/** A package of either form as read, with defaults filled in and times normalized. */
export interface QueuedPackage {
  /** The form of the queue file that it comes from. */
  form: "unified" | "old";
  name: string;
  source: string;
  /** The text before the first `:` of the source; "" if there is none. */
  ecosystem: string;
  priority: number;
  /** One of STATUSES, or an unknown word as recorded. */
  status: string;
  confidence: string;
  disambiguated_at: string | null;
  failure_count: number;
  next_retry_at: string | null;
  /** The text as recorded, with its own offset, even if it cannot be used as a time. */
  recorded_next_retry_at: string | null;
  blocked_by: readonly string[];
  status_reason: string | null;
  status_at: string | null;
  last_batch_id: string | null;
}
