import { z } from "zod";

export const ProblemCode = z.enum([
  "unreadable-file",
  "file-too-large",
  "not-json",
  "record-too-long",
  "not-an-object",
  "wrong-type",
  "missing-field",
  "bad-value",
  "unknown-status",
  "unknown-category",
  "bad-time",
  "bad-utf8",
  "duplicate",
  "newer-schema",
  "unknown-shape",
  "superseded",
]);
export type ProblemCode = z.infer<typeof ProblemCode>;

/** error: data was not used. warning: data was used, but altered or doubtful. notice: expected leftovers. */
export const Severity = z.enum(["error", "warning", "notice"]);
export type Severity = z.infer<typeof Severity>;

/** A piece of input that could not be used as it is. */
export const Problem = z.strictObject({
  /** Relative to the repository root, with `/`. */
  file: z.string(),
  /** The 1-based line of the first byte of the value; null if the problem is about the whole file. */
  line: z.int().min(1).nullable(),
  /** The index of the element in its list, or the name of the package. */
  entry: z.union([z.int(), z.string()]).nullable(),
  code: ProblemCode,
  severity: Severity,
  /** Quotes the bad value, shortened to 120 characters, and says what was expected. */
  reason: z.string(),
});
export type Problem = z.infer<typeof Problem>;
