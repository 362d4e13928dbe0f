import type { PackageRecord } from "../package-records.ts";
import type { ChipProps } from "../parts/chip.tsx";

/** What the newest run of its ecosystem changed; nothing if the package has got its recipe since. */
export function tellTransition({
  transition,
  status,
  merged,
  last_failure_at: failedAt,
}: Pick<PackageRecord, "transition" | "status" | "merged" | "last_failure_at">): ChipProps | null {
  const isFailing = transition === "new" || transition === "still";
  if (isFailing && status === "success") {
    const isMended = merged !== null && failedAt !== null && merged.timestamp >= failedAt;
    return isMended ? null : { word: "failed", tone: "warn", label: "failed in the last run, the recipe stands" };
  }
  if (transition === "new") return { word: "new", label: "began to fail in the last run" };
  if (transition === "still") return { word: "still", label: "still failing in the last run" };
  if (transition === "fixed") return { word: "fixed", label: "fixed by the last run" };
  return transition === null ? null : { word: transition, tone: "off", label: "not retried by the last run" };
}
