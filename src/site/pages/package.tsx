import type { PackageRecord } from "../package-records.ts";
import { Chip, type ChipProps } from "../parts/chip.tsx";
import { Facts } from "../parts/facts.tsx";
import { Head } from "../parts/links.tsx";
import { Status } from "../parts/package-words.tsx";
import type { PageContext } from "../parts/page-context.ts";
import { Panel } from "../parts/panel.tsx";
import { Text } from "../parts/text.tsx";
import { RetryActions, RetryLine } from "./failure-actions.tsx";
import { describeNextStep, type QueuePosition } from "./next-step.tsx";
import { Attempts, Results } from "./package-attempts.tsx";
import { Choice } from "./package-choice.tsx";
import { Dependencies } from "./package-dependencies.tsx";
import { listPackageFacts } from "./package-facts.tsx";

interface PackageProps {
  package: PackageRecord;
  position: QueuePosition | null;
  /** True if control has disabled the package's ecosystem. */
  isDisabled: boolean;
  context: PageContext;
}

/** One package: its status and why, what blocks it, and what was tried. */
export function PackagePage(props: PackageProps) {
  const { package: one, position, context } = props;
  const change = describeTransition(one);
  return (
    <>
      <Head title={<Text of={one.name} />}>
        <RetryActions name={one.name} site={context.site} />
      </Head>
      <p class="links">
        <Status of={one.status} />
        {change === null ? null : <Chip {...change} />}
        <span>{describeNextStep(one, { ...props, failure: null })}</span>
      </p>
      <div class="grid">
        <Panel title="Package" width={5}>
          <Facts of={listPackageFacts(one, position, context)} />
          <RetryLine name={one.name} site={context.site} />
        </Panel>
        <div class="w7 stack">
          <Panel title="Last 30 results">
            <Results of={one} />
          </Panel>
          <Dependencies of={one} />
          <Choice of={one} context={context} />
        </div>
      </div>
      <Attempts of={one} context={context} />
    </>
  );
}

/**
 * What the newest run of the package's ecosystem changed about the package. Null if nothing is recorded, or if the
 * package failed in that run and was merged later.
 */
export function describeTransition({
  transition,
  status,
  merged,
  last_failure_at: failedAt,
}: Pick<PackageRecord, "transition" | "status" | "merged" | "last_failure_at">): ChipProps | null {
  const isFailing = transition === "new" || transition === "still";
  if (isFailing && status === "success") {
    const isFixed = merged !== null && failedAt !== null && merged.timestamp >= failedAt;
    return isFixed
      ? null
      : { word: "failed", tone: "warn", label: "failed in the last run, but the recipe is still there" };
  }
  if (transition === "new") return { word: "new", label: "began to fail in the last run" };
  if (transition === "still") return { word: "still", label: "still failing in the last run" };
  if (transition === "fixed") return { word: "fixed", label: "fixed by the last run" };
  return transition === null ? null : { word: transition, tone: "off", label: "not retried by the last run" };
}
