import { isQueued } from "../../pipeline/queue-order.ts";
import { formatCount } from "../../text/count.ts";
import { isDue } from "../lists/is-due.ts";
import type { PackageRecord } from "../package-records.ts";
import { pageLink } from "../page-link.ts";
import { Recipe, recipePath, tellPriority } from "../parts/package-words.tsx";
import type { PageContext } from "../parts/page-context.ts";
import { Text } from "../parts/text.tsx";
import { Age, Time } from "../parts/time.tsx";
import { type QueuePosition, tellPosition } from "./next-step.tsx";

/** What the queue, the failures and the runs record about a package. */
export function listPackageFacts(one: PackageRecord, position: QueuePosition | null, context: PageContext) {
  return [
    ["Source", one.source === null ? null : <Text key="" of={one.source} />],
    [
      "Ecosystem",
      <a key="" href={pageLink("ecosystem", { id: one.ecosystem })}>
        <Text of={one.ecosystem || "none"} />
      </a>,
    ],
    ["Priority", one.in_queue ? tellPriority(one.priority) : null],
    ["Confidence", one.confidence === null ? null : <Text key="" of={one.confidence} />],
    ["Queue", position === null ? "not waiting" : tellPosition(position)],
    ["Next retry", tellRetry(one, context)],
    ["Reason", one.status_reason === null ? null : <Text key="" of={one.status_reason} />],
    ["Since", <Time key="" at={one.status_at} />],
    ["Failures in a row", formatCount(one.failure_count)],
    [
      "Last failure",
      one.last_failure_at === null ? (
        "none recorded"
      ) : (
        <span key="">
          <Time at={one.last_failure_at} />
          <Age at={one.last_failure_at} />
        </span>
      ),
    ],
    ["First failure", one.first_failure_at === null ? "none recorded" : <Time key="" at={one.first_failure_at} />],
    [
      "Recipe generated",
      one.merged === null ? (
        "no run recorded"
      ) : (
        <a key="" href={pageLink("run", { id: one.merged.run_id })}>
          <Time at={one.merged.timestamp} />
        </a>
      ),
    ],
    ...(one.status !== "success" || recipePath(one.name, context.site) === null
      ? []
      : [["Recipe", <Recipe key="" name={one.name} context={context} />] as const]),
  ] as const;
}

/** A time in the past means the same as `at once`. Packages that have left the queue are not retried. */
function tellRetry({ status, next_retry_at: retry }: PackageRecord, { nowMs }: PageContext) {
  if (!isQueued(status)) return "none planned";
  if (retry === null) return "at once";
  return (
    <span key="">
      <Time at={retry} />
      {isDue(retry, nowMs ?? 0) ? ", due" : ""}
    </span>
  );
}
