import { countLarge, formatCount } from "../../text/count.ts";
import type { FailureRecord } from "../failure-records.ts";
import type { findPosition } from "../find-position.ts";
import { isDue } from "../lists/is-due.ts";
import type { PackageRecord } from "../package-records.ts";
import { PackageLinks } from "../parts/links.tsx";
import type { PageContext } from "../parts/page-context.ts";
import { Time } from "../parts/time.tsx";

interface Around {
  failure: FailureRecord | null;
  position: QueuePosition | null;
  context: Pick<PageContext, "nowMs">;
  /** True if control has disabled the package's ecosystem. */
  isDisabled: boolean;
}

/** One sentence on what will be tried next with a package, and when. */
export function describeNextStep(owner: PackageRecord, { failure, position, context, isDisabled }: Around) {
  const { status, next_retry_at: retry, blocked_by: blockers } = owner;
  const count =
    owner.failure_count > 0 ? ` after ${countLarge(owner.failure_count, "failure in a row", "failures in a row")}` : "";
  if (!owner.in_queue) return "Not in the queue: nothing will be tried.";
  if (status === "success")
    return failure === null ? "Done: it has a recipe." : "Nothing: the package has a recipe by now.";
  if (status === "blocked")
    return (
      <>Waits for {blockers.length === 0 ? "something that is not recorded" : <PackageLinks names={blockers} />}.</>
    );
  if (status === "requires_manual") return "Waits for a person.";
  if (status === "excluded") return "Nothing: the package is excluded.";
  const place = position === null ? "" : `, ${describePosition(position)}`;
  if (isDisabled) return `Not tried while control has its ecosystem disabled${place}${count}.`;
  if (retry === null) return `May be tried in the next batch${place}${count}.`;
  if (isDue(retry, context.nowMs ?? 0)) {
    return (
      <>
        {"Due since "}
        <Time at={retry} />
        {`: may be tried in the next batch${place}${count}.`}
      </>
    );
  }
  return (
    <>
      {"Retry after "}
      <Time at={retry} />
      {`${place}${count}.`}
    </>
  );
}

/** Positions in the queue are stored at intervals, so a position in between is a range. */
export type QueuePosition = NonNullable<ReturnType<typeof findPosition>>;

export function describePosition({ from, to }: QueuePosition): string {
  return from === to
    ? `place ${formatCount(from)} in the queue`
    : `place ${formatCount(from)} to ${formatCount(to)} in the queue`;
}
