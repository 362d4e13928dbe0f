import type { CiDecision } from "./decide-verdict.ts";

/** `2 of 4 required jobs did not pass`, for headings and commit statuses. Reports failures before running jobs. */
export function describeVerdict({
  verdict,
  rows,
  required,
}: Pick<CiDecision, "verdict" | "rows" | "required">): string {
  const total = rows.length;
  const isOne = total === 1;
  const one = required.kind === "all" ? "job" : "required job";
  if (verdict === "success") return isOne ? `the ${one} passed` : `all ${total} ${one}s passed`;
  const open = rows.filter(({ passes }) => !passes);
  const running = open.filter(({ state }) => state === "running").length;
  if (open.length === 0) return verdict === "pending" ? "some results are still missing" : "some results are unknown";
  if (open.length === running) {
    return isOne ? `the ${one} is still running` : `${running} of ${total} ${one}s still running`;
  }
  const failed = open.length - running;
  return isOne ? `the ${one} did not pass` : `${failed} of ${total} ${one}s did not pass`;
}
