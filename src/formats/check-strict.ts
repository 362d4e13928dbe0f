import type { z } from "zod";

export type Schema = z.ZodType;

/** Throws if a value does not have the strict form. That is a bug in the caller. The message names record and field. */
export function checkStrict(schema: Schema, value: unknown, what: string): void {
  const [issue] = schema.safeParse(value).error?.issues ?? [];
  if (issue === undefined) return;
  const field = issue.path.join(".");
  throw new Error(`${what}${field && ` "${field}"`} is not in its strict form: ${issue.message}`);
}
