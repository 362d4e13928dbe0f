import { z } from "zod";
import { MAX_COUNT } from "../pipeline/count-failure.ts";
import { BatchId, SafeName } from "./batch.ts";

/** Also accepts a whole number written as text, because shell scripts write numbers as text. */
function wholeNumber<S extends z.ZodType>(schema: S) {
  const read = (value: unknown) =>
    typeof value === "string" && /^-?\d{1,15}$/.test(value.trim()) ? Number(value) : value;
  return z.preprocess(read, schema);
}

/** A step that did not run has an empty exit code. */
const ExitCode = wholeNumber(
  z
    .union([z.int(), z.string().regex(/^\s*$/), z.null()])
    .optional()
    .transform((code) => (typeof code === "number" ? code : null)),
);
const Cli = z.union([z.record(z.string(), z.unknown()), z.string(), z.null()]).optional();
const Text = z.string().nullish();

export const GenerationResult = z.looseObject({
  outcome: z.enum(["generated", "failed", "skipped"]),
  exit_code: ExitCode,
  cli: Cli,
  message: Text,
  full_output: Text,
  platform: SafeName.nullish(),
});
export type GenerationResult = z.infer<typeof GenerationResult>;

export const ValidationResult = z.looseObject({
  platform: SafeName,
  outcome: z.enum(["passed", "failed", "skipped"]),
  exit_code: ExitCode,
  cli: Cli,
  message: Text,
  full_output: Text,
  finished_at: Text,
});
export type ValidationResult = z.infer<typeof ValidationResult>;

/** The results of one package. Items are checked one by one, so that a bad item does not affect the others. */
export const PackageResult = z.looseObject({
  name: SafeName,
  generation: z.unknown().optional(),
  validation: z.array(z.unknown()).nullish(),
});

/** A file with the results of one or more jobs of a batch. */
export const ResultsDocument = z.looseObject({
  schema_version: z.literal(1),
  batch_id: BatchId,
  run_attempt: wholeNumber(z.int().min(1).max(MAX_COUNT).default(1)),
  started_at: Text,
  finished_at: Text,
  workflow_run_url: Text,
  packages: z.array(z.unknown()),
});
export type ResultsDocument = z.infer<typeof ResultsDocument>;
