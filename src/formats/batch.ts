import { z } from "zod";
import { isSafeName, isSafeSource, isShortName, SAFE_NAME_FORM } from "../pipeline/safe-name.ts";

/** `ecosystem-time-suffix`. Everything in a batch is named after this id, so the id has to be a safe file name. */
export const BatchId = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,80}-\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ-[0-9a-f]{8}$/);

/** The name of a package or platform, as the state may contain it. */
export const SafeName = z
  .string()
  .min(1)
  .refine(isShortName, "expected at most 300 bytes")
  .refine(isSafeName, `expected ${SAFE_NAME_FORM}`);
const Source = z
  .string()
  .min(1)
  .refine(isShortName, "expected at most 300 bytes")
  .refine(isSafeSource, `expected ecosystem:identifier, ${SAFE_NAME_FORM}`);
const Ecosystem = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, "expected a name such as npm");

/**
 * The batch that select-batch chose and record-results reads. Contains each package once, because a repeated package
 * would be counted twice.
 */
export const BatchDocument = z
  .looseObject({
    schema_version: z.literal(1),
    batch_id: BatchId,
    ecosystem: Ecosystem,
    selected_at: z.iso.datetime({ offset: true }).optional(),
    expected_platforms: z.array(SafeName).default([]),
    packages: z.array(
      z.looseObject({
        name: SafeName,
        source: Source,
        queue_source: Source.optional(),
        ecosystem: Ecosystem,
        routed: z.boolean().default(false),
      }),
    ),
    skipped: z.array(z.looseObject({ name: SafeName, source: Source, reason: z.string().optional() })).default([]),
  })
  .superRefine(({ packages, skipped }, context) => {
    const names = new Set<string>();
    for (const { name } of [...packages, ...skipped]) {
      if (names.has(name)) context.addIssue({ code: "custom", message: `"${name}" occurs twice` });
      names.add(name);
    }
  });
export type BatchDocument = z.infer<typeof BatchDocument>;
