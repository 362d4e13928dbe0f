import type { z } from "zod";

/** The first mistake in a value, such as `"packages.0.name": expected string`. */
export function describeIssue(error: z.ZodError): string {
  const [issue] = error.issues;
  if (issue === undefined) return "it has an unknown form";
  return issue.path.length === 0 ? issue.message : `"${issue.path.join(".")}": ${issue.message}`;
}
