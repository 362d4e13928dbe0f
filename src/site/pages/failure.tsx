import { formatCount } from "../../text/count.ts";
import type { FailureRecord } from "../failure-records.ts";
import type { ClusterHead } from "../group-records.ts";
import type { PackageRecord } from "../package-records.ts";
import { pageLink } from "../page-link.ts";
import { Chip } from "../parts/chip.tsx";
import { Facts } from "../parts/facts.tsx";
import { Head, PackageLink, PackageLinks, WorkflowRun } from "../parts/links.tsx";
import { type PageContext, sourceUrl } from "../parts/page-context.ts";
import { Panel } from "../parts/panel.tsx";
import { Text } from "../parts/text.tsx";
import { Age, Time } from "../parts/time.tsx";
import { FailureActions, RetryLine } from "./failure-actions.tsx";
import { MessageText, Output } from "./failure-texts.tsx";
import { describeNextStep, type QueuePosition } from "./next-step.tsx";

export interface FailureProps {
  failure: FailureRecord;
  /** The package that failed; null if the data file has no record of it. */
  package: PackageRecord | null;
  cluster: ClusterHead | null;
  /** The package's position in the queue. */
  position: QueuePosition | null;
  isDisabled: boolean;
  /** Texts that the reader asked for, by hash. */
  texts: ReadonlyMap<string, string>;
  context: PageContext;
}

/** One failed attempt: its message, where it ran, what came before and what comes next. */
export function FailurePage(props: FailureProps) {
  const { failure, package: owner, context } = props;
  const source = sourceUrl(context, failure.file, failure.line);
  return (
    <>
      <Head title={<Text of={failure.package} />}>
        <FailureActions failure={failure} cluster={props.cluster} context={context} />
      </Head>
      <p class="links small">
        <Chip word={failure.category} label={joinWords(failure)} />
        <span>
          <Time at={failure.timestamp} precision="s" />
          <Age at={failure.timestamp} />
        </span>
        {failure.platform === null ? null : <Text of={failure.platform} />}
        {failure.exit_code === null ? null : <span>{`exit code ${failure.exit_code}`}</span>}
        {failure.workflow_run_url === null ? null : <WorkflowRun url={failure.workflow_run_url} context={context} />}
        <span>{`attempt ${formatCount(failure.attempt)}${STATES[stateOf(failure, owner)]}`}</span>
      </p>
      <div class="grid">
        <div class="w8 stack">
          <Texts {...props} />
        </div>
        <div class="w4 stack">
          <Panel title="Attempt">
            <Facts
              of={[
                ["Package", <PackageLink key="" name={failure.package} />],
                [
                  "Ecosystem",
                  <a key="" href={pageLink("ecosystem", { id: failure.ecosystem })}>
                    <Text of={failure.ecosystem} />
                  </a>,
                ],
                ["Platform", failure.platform === null ? null : <Text key="" of={failure.platform} />],
                ["Exit code", failure.exit_code],
                [
                  "Subcategory",
                  failure.subcategory === null ? null : (
                    <Text key="" of={`${failure.subcategory} (${FROM[failure.subcategory_from ?? "recorded"]})`} />
                  ),
                ],
                ["Run", runOf(failure)],
                [
                  "Batch",
                  failure.batch_id === null ? null : (
                    <a key="" href={pageLink("failures", { batch: failure.batch_id })}>
                      <Text of={failure.batch_id} />
                    </a>
                  ),
                ],
                [
                  "Workflow run",
                  failure.workflow_run_url === null ? null : (
                    <WorkflowRun key="" url={failure.workflow_run_url} context={context} />
                  ),
                ],
                ...(failure.blocked_by.length === 0
                  ? []
                  : [["Waits for", <PackageLinks key="" names={failure.blocked_by} />] as const]),
                [
                  "Record",
                  source === null ? (
                    <Text key="" of={`${failure.file}, line ${failure.line}`} />
                  ) : (
                    <a key="" href={source} rel="noopener noreferrer">
                      <Text of={`${failure.file}, line ${failure.line}`} />
                    </a>
                  ),
                ],
              ]}
            />
          </Panel>
          <Next {...props} />
          <ClusterPanel cluster={props.cluster} failure={failure} />
        </div>
      </div>
      <Steps failure={failure} owner={owner} />
    </>
  );
}

/** Message and output, or one sentence instead of two empty panels. */
function Texts(props: FailureProps) {
  const { message, output, exit_code: code } = props.failure;
  if (message === null && output === null) {
    return (
      <Panel title="Message and output">
        <p class="muted">{code === null ? "Not recorded." : `Not recorded, except for exit code ${code}.`}</p>
      </Panel>
    );
  }
  return (
    <>
      <Panel title="Message">
        <MessageText {...props} />
      </Panel>
      <Panel title="Output">
        <Output {...props} />
      </Panel>
    </>
  );
}

const STATES = { still: ", still failing", new: ", new", fixed: ", fixed since", none: "" };
const FROM = {
  recorded: "recorded",
  tag: "from its tag",
  message: "read from the message",
  exit_code: "from the exit code",
};

function stateOf(failure: FailureRecord, owner: PackageRecord | null): keyof typeof STATES {
  if (owner === null) return "none";
  if (owner.transition === "fixed" || owner.status === "success") return "fixed";
  if (owner.failure_ids[0] !== failure.id) return "none";
  return owner.transition === "new" || owner.transition === "still" ? owner.transition : "none";
}

function joinWords({ category, subcategory }: Pick<FailureRecord, "category" | "subcategory">): string {
  return subcategory === null || subcategory === category ? category : `${category} / ${subcategory}`;
}

function runOf({ run_id: id, run_join: join }: FailureRecord) {
  if (id === null) return "run not recorded";
  return (
    <>
      <a href={pageLink("run", { id })}>
        <Text of={id} />
      </a>
      {join === "inferred" ? <span class="muted"> (the next run after it; not recorded)</span> : null}
    </>
  );
}

/** What will be tried next, and when. */
function Next(props: FailureProps) {
  const { package: owner } = props;
  return (
    <Panel title="Next">
      <p class="small">{owner === null ? "The package is not in the state." : describeNextStep(owner, props)}</p>
      <RetryLine name={props.failure.package} site={props.context.site} />
    </Panel>
  );
}

function ClusterPanel({ cluster, failure }: { cluster: ClusterHead | null; failure: FailureRecord }) {
  const others = (cluster?.packages ?? []).filter((name) => name !== failure.package);
  return (
    <Panel title="Same cause" href={pageLink("cluster", { id: failure.cluster })}>
      {cluster === null ? (
        <p class="small muted">not recorded</p>
      ) : (
        <>
          <Facts
            of={[
              ["Failures", formatCount(cluster.count)],
              ["Packages", formatCount(cluster.package_count)],
              ["First seen", <Time key="" at={cluster.first_at} />],
              ["Last seen", <Time key="" at={cluster.last_at} />],
            ]}
          />
          {others.length === 0 ? null : (
            <p class="small">
              <PackageLinks
                names={others}
                most={6}
                total={cluster.package_count - (others.length < cluster.packages.length ? 1 : 0)}
                all={pageLink("cluster", { id: failure.cluster })}
              />
            </p>
          )}
        </>
      )}
    </Panel>
  );
}

function Steps({ failure, owner }: { failure: FailureRecord; owner: PackageRecord | null }) {
  const ids = owner?.failure_ids ?? [];
  const place = ids.indexOf(failure.id);
  const [next, previous] = place < 0 ? [] : [ids[place - 1], ids[place + 1]];
  const isMore = owner !== null && owner.failures_recorded > ids.length;
  if (isMore && (place < 0 || previous === undefined)) return <AllSteps owner={owner} next={next} />;
  return (
    <nav class="steps small" aria-label="Attempts of this package">
      {previous === undefined ? (
        <span class="muted">No earlier attempt recorded</span>
      ) : (
        <a href={pageLink("failure", { id: previous })}>{"\u2039 Previous attempt"}</a>
      )}
      {next === undefined ? (
        <span class="muted">No later attempt recorded</span>
      ) : (
        <a href={pageLink("failure", { id: next })}>{"Next attempt \u203a"}</a>
      )}
    </nav>
  );
}

/** Shown for an attempt that is older than those in the package's record. */
function AllSteps({ owner, next }: { owner: PackageRecord; next: string | undefined }) {
  return (
    <nav class="steps small" aria-label="Attempts of this package">
      <a href={pageLink("failures", { q: owner.name })}>
        {`All ${formatCount(owner.failures_recorded)} attempts; there are no links between earlier ones`}
      </a>
      {next === undefined ? null : <a href={pageLink("failure", { id: next })}>{"Next attempt \u203a"}</a>}
    </nav>
  );
}
