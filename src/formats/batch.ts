import { z } from "zod";

/** `ecosystem-time-suffix`: names everything of a batch, so it has to be a safe file name. */
export const BatchId = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,80}-\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ-[0-9a-f]{8}$/);

const Name = z.string().min(1).max(300);

/** What select-batch chose, as record-results reads it. */
export const BatchDocument = z.looseObject({
  schema_version: z.literal(1),
  batch_id: BatchId,
  ecosystem: z.string().min(1),
  selected_at: z.iso.datetime({ offset: true }).optional(),
  expected_platforms: z.array(z.string().min(1)).default([]),
  packages: z.array(
    z.looseObject({
      name: Name,
      source: Name,
      queue_source: Name.optional(),
      ecosystem: z.string().min(1),
      routed: z.boolean().default(false),
    }),
  ),
  skipped: z.array(z.looseObject({ name: Name, source: Name, reason: z.string().optional() })).default([]),
});
export type BatchDocument = z.infer<typeof BatchDocument>;
