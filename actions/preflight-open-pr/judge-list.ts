import { judgePulls, type PullVerdict, selectCandidates } from "./judge-pulls.ts";
import type { PreflightObserved, ReadStep } from "./observed.ts";
import type { PreflightPlan } from "./plan-preflight.ts";

/** What the list proves, or what has to be read first. */
export function judgeList(
  { list, files, ...observed }: PreflightObserved,
  { filters, ...plan }: PreflightPlan,
): ReadStep | { kind: "judged"; verdict: PullVerdict } {
  if (list === "unread") return { kind: "read", what: "list", afterMs: 0 };
  const now = observed.now ?? plan.now;
  const candidates = filters.matchesPath === null ? [] : selectCandidates(list.pulls, filters, now);
  const of = candidates.map(({ number }) => number).filter((number) => !files.has(number));
  if (of.length > 0) return { kind: "read", what: "files", of, afterMs: 0 };
  return { kind: "judged", verdict: judgePulls({ ...list, files }, filters, now) };
}
