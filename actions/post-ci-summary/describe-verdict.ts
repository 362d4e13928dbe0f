import type { CiDecision } from "./decide-verdict.ts";

/** `2 of 4 required jobs did not pass`, for headings and commit statuses. A failure beats what is still running. */
export function describeVerdict({ verdict, rows }: Pick<CiDecision, "verdict" | "rows">): string {
  const total = rows.length;
  const isOne = total === 1;
  if (verdict === "success") return isOne ? "the required job passed" : `all ${total} required jobs passed`;
  const running = rows.filter(({ passes, state }) => !passes && state === "running").length;
  if (verdict === "pending") {
    const waiting = rows.filter(({ passes }) => !passes).length;
    return isOne
      ? "the required job is still running"
      : `${Math.min(running, waiting)} of ${total} required jobs still running`;
  }
  const failed = rows.filter(({ passes }) => !passes).length - running;
  return isOne ? "the required job did not pass" : `${failed} of ${total} required jobs did not pass`;
}
