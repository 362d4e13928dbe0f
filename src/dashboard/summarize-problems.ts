import type { Dashboard } from "../formats/dashboard.ts";
import type { Problem } from "../formats/problem.ts";
import { Tally } from "./count.ts";

/** `problems` in their order; the first `limit` are listed, all are counted. */
export function summarizeProblems(problems: readonly Problem[], limit: number): Dashboard["problems"] {
  const byCode = new Tally();
  const bySeverity = new Tally();
  for (const problem of problems) {
    byCode.add(problem.code);
    bySeverity.add(problem.severity);
  }
  return {
    total: problems.length,
    by_code: byCode.toObject(),
    by_severity: bySeverity.toObject(),
    items: problems.slice(0, limit),
  };
}
