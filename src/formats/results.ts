import { z } from "zod";
import { BatchId } from "./batch.ts";

const Name = z.string().min(1).max(300);
/** A step that did not run has an empty exit code. */
const ExitCode = z
  .union([z.int(), z.literal(""), z.null()])
  .optional()
  .transform((code) => (typeof code === "number" ? code : null));
const Cli = z.union([z.record(z.string(), z.unknown()), z.string(), z.null()]).optional();
const Text = z.string().nullish();

export const GenerationResult = z.looseObject({
  outcome: z.enum(["generated", "failed", "skipped"]),
  exit_code: ExitCode,
  cli: Cli,
  message: Text,
  full_output: Text,
  platform: Name.nullish(),
});
export type GenerationResult = z.infer<typeof GenerationResult>;

export const ValidationResult = z.looseObject({
  platform: Name,
  outcome: z.enum(["passed", "failed", "skipped"]),
  exit_code: ExitCode,
  cli: Cli,
  message: Text,
  full_output: Text,
  finished_at: Text,
});
export type ValidationResult = z.infer<typeof ValidationResult>;

/** Results of one package. The items are checked one by one, so that one bad item does not cost the others. */
export const PackageResult = z.looseObject({
  name: Name,
  generation: z.unknown().optional(),
  validation: z.array(z.unknown()).default([]),
});

/** A file with results of one or more jobs of a batch. */
export const ResultsDocument = z.looseObject({
  schema_version: z.literal(1),
  batch_id: BatchId,
  run_attempt: z.int().min(1).default(1),
  started_at: Text,
  finished_at: Text,
  workflow_run_url: Text,
  packages: z.array(z.unknown()),
});
export type ResultsDocument = z.infer<typeof ResultsDocument>;
