import type { PackageRecord } from "../package-records.ts";
import { Chip } from "../parts/chip.tsx";
import { Facts } from "../parts/facts.tsx";
import { Head } from "../parts/links.tsx";
import { Status } from "../parts/package-words.tsx";
import type { PageContext } from "../parts/page-context.ts";
import { Panel } from "../parts/panel.tsx";
import { Text } from "../parts/text.tsx";
import { RetryActions, RetryLine } from "./failure-actions.tsx";
import { type QueuePosition, tellNext } from "./next-step.tsx";
import { Attempts, Results } from "./package-attempts.tsx";
import { Choice } from "./package-choice.tsx";
import { Dependencies } from "./package-dependencies.tsx";
import { listPackageFacts } from "./package-facts.tsx";
import { tellTransition } from "./tell-transition.ts";

interface PackageProps {
  package: PackageRecord;
  position: QueuePosition | null;
  /** Control has switched its ecosystem off. */
  isDisabled: boolean;
  context: PageContext;
}

/** One package: its status and why, what is in its way, what was tried. */
export function PackagePage(props: PackageProps) {
  const { package: one, position, context } = props;
  const change = tellTransition(one);
  return (
    <>
      <Head title={<Text of={one.name} />}>
        <RetryActions name={one.name} site={context.site} />
      </Head>
      <p class="links">
        <Status of={one.status} />
        {change === null ? null : <Chip {...change} />}
        <span>{tellNext(one, { ...props, failure: null })}</span>
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
