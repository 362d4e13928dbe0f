import type { z } from "zod";
import { describeIssue } from "./describe-issue.ts";

/**
 * Parses a value without the `optional` fields that have a wrong form. Returns what is wrong, as text, if another field
 * is wrong.
 */
export function parseWithout<S extends z.ZodType>(
  shape: S,
  value: unknown,
  { optional, leaveOut }: { optional: readonly string[]; leaveOut(key: string, why: string): void },
): z.output<S> | string {
  const { data, error } = shape.safeParse(value);
  if (error === undefined) return data as z.output<S>;
  const odd = new Map(error.issues.map((issue) => [String(issue.path[0] ?? ""), issue.message]));
  const isFields = typeof value === "object" && value !== null;
  if (!isFields || [...odd.keys()].some((key) => !optional.includes(key))) return describeIssue(error);
  for (const [key, why] of odd) leaveOut(key, why);
  return shape.parse(Object.fromEntries(Object.entries(value).filter(([key]) => !odd.has(key))));
}
