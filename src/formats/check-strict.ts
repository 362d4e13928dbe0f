import type { z } from "zod";

export type Schema = z.ZodType;

/** Throws if a value is not in the strict form. That is a bug in the caller; the message names record and field. */
export function checkStrict(schema: Schema, value: unknown, what: string): void {
  const [issue] = schema.safeParse(value).error?.issues ?? [];
  if (issue === undefined) return;
  const field = issue.path.join(".");
  throw new Error(`${what}${field && ` "${field}"`} is not as it has to be written: ${issue.message}`);
}
