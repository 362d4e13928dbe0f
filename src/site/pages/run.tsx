import { formatCount, formatDuration } from "../../text/count.ts";
import type { ListSpec } from "../lists/list-spec.ts";
import type { NextRun } from "../lists/look-up-runs.ts";
import { pageLink } from "../page-link.ts";
import { Chip, type Tone } from "../parts/chip.tsx";
import { Facts } from "../parts/facts.tsx";
import { Head, Outside, WorkflowRun } from "../parts/links.tsx";
import type { PageContext } from "../parts/page-context.ts";
import { Panel } from "../parts/panel.tsx";
import { ecosystemsOf, Outcome } from "../parts/run-words.tsx";
import { shorten } from "../parts/shorten.ts";
import { Text } from "../parts/text.tsx";
import { Age, Time } from "../parts/time.tsx";
import type { RunPackage, RunRecord } from "../run-records.ts";
import { RunPlatforms } from "./run-platforms.tsx";
import { RunSteps } from "./run-steps.tsx";

/** The tone of each result, in the order of the list. */
const RESULTS: Record<RunPackage["result"], Tone> = {
  failed: "fail",
  blocked: "warn",
  succeeded: "ok",
  unknown: "off",
};

/** Packages that a run processed, as a list on the run's page. */
export const runPackagesList: ListSpec<RunPackage> = {
  page: "run",
  title: "Packages of this run",
  noun: "package",
  order: "failed first",
  sort: "result",
  href: (row) => pageLink("package", { id: row.package }),
  label: (row) => row.package,
  sub: (row) => (
    <>
      {row.change === null ? null : <span>{describeChange(row.change)}</span>}
      {row.ecosystem === null ? null : <Text of={row.ecosystem} />}
      <Text of={shorten(row.platforms, "platforms")} />
    </>
  ),
  empty: "The run took no packages.",
  columns: [
    { key: "package", label: "Package", rank: 1, cell: (row) => row.package },
    { key: "ecosystem", label: "Ecosystem", rank: 2, cell: (row) => <Text of={row.ecosystem ?? "not recorded"} /> },
    {
      key: "result",
      label: "Result",
      rank: 1,
      cell: (row) => <Chip word={row.result} tone={RESULTS[row.result]} />,
      sort: (row) => Object.keys(RESULTS).indexOf(row.result),
    },
    {
      key: "change",
      label: "Change",
      rank: 2,
      cell: (row) => (row.change === null ? null : <Chip word={row.change} label={describeChange(row.change)} />),
    },
    {
      key: "platforms",
      label: "Platforms",
      rank: 3,
      cell: (row) => <Text of={shorten(row.platforms, "platforms")} />,
    },
    { key: "failures", label: "Failures", rank: 1, cell: (row) => <FailureLinks ids={row.failure_ids} /> },
  ],
  facets: [
    {
      name: "result",
      label: "Result",
      kind: "select",
      of: (row) => row.result,
      values: Object.keys(RESULTS),
    },
    { name: "platform", label: "Platform", kind: "select", of: (row) => row.platforms },
  ],
};

function describeChange(change: string): string {
  return change === "still" ? "still failing" : change;
}

function FailureLinks({ ids }: { ids: readonly string[] }) {
  const [first] = ids;
  if (first === undefined) return <span class="muted">none</span>;
  return (
    <>
      <a href={pageLink("failure", { id: first })}>{ids.length === 1 ? "message" : "newest message"}</a>
      {ids.length > 1 ? <span class="muted">{` of ${ids.length}`}</span> : null}
    </>
  );
}

interface RunProps {
  run: RunRecord;
  next: NextRun;
  context: PageContext;
  /** The list of packages. The caller draws it, because it knows the filters. */
  children: preact.ComponentChildren;
}

/** One run: which packages it took, and the results, also by platform. */
export function RunPage({ run, next, context, children }: RunProps) {
  const changes = (["new", "still", "fixed"] as const).map(
    (word) => [word, run.packages.filter(({ change }) => change === word).length] as const,
  );
  /** All failures of the run. A package has one for each platform where it failed. */
  const recorded = run.packages.reduce((sum, { failure_ids: ids }) => sum + ids.length, 0);
  return (
    <>
      <Head
        title={
          <>
            {"Run of "}
            <Time at={run.timestamp} />
          </>
        }
      />
      <p class="links small">
        <Outcome of={run} />
        <Text of={ecosystemsOf(run)} />
        <span>
          {`${formatCount(run.succeeded)} of ${formatCount(run.total)} succeeded`}
          <Age at={run.timestamp} />
        </span>
      </p>
      <div class="grid">
        <Panel title="Run" width={5}>
          <Facts
            of={[
              [
                "Batch",
                <a key="" href={pageLink("failures", { batch: run.batch_id })}>
                  <Text of={run.batch_id} />
                </a>,
              ],
              ["Started", <Time key="" at={run.started_at} />],
              ["Ended", <Time key="" at={run.timestamp} precision="s" />],
              ["Duration", run.duration_seconds === null ? null : formatDuration(run.duration_seconds)],
              ["Conclusion", run.conclusion === null ? null : <Text key="" of={run.conclusion} />],
              [
                "Workflow run",
                run.workflow_run_url === null ? null : (
                  <WorkflowRun key="" url={run.workflow_run_url} context={context} />
                ),
              ],
              [
                "Pull request",
                run.pull_request_url === null ? null : <Outside key="" url={run.pull_request_url} context={context} />,
              ],
            ]}
          />
        </Panel>
        <Panel title="Result" width={4}>
          <Facts
            of={[
              [
                "Attempted",
                `${formatCount(run.total)}${run.total_from === "counted" ? " (counted from failures)" : ""}`,
              ],
              ["Succeeded", formatCount(run.succeeded)],
              ["Failed", formatCount(run.failed)],
              ["Blocked", formatCount(run.blocked)],
              [
                "Failures recorded",
                recorded === 0 ? (
                  "none"
                ) : (
                  <a key="" href={pageLink("failures", { run: run.id })}>
                    {formatCount(recorded)}
                  </a>
                ),
              ],
              ["Merged", formatCount(run.merged)],
              ["Constrained", formatCount(run.constrained)],
              ["Disambiguated", run.used_disambiguation === null ? null : formatCount(run.used_disambiguation)],
              [
                "Recipes",
                run.recipes_generated.length === 0 ? "none" : <RecipeNames key="" names={run.recipes_generated} />,
              ],
            ]}
          />
        </Panel>
        <Panel title="Against the run before" width={3}>
          <ul class="nums">
            {changes.map(([word, count]) => (
              <li key={word}>
                <b>{formatCount(count)}</b>
                <span>{describeChange(word)}</span>
              </li>
            ))}
          </ul>
        </Panel>
        <RunPlatforms of={run} />
      </div>
      {children}
      <RunSteps run={run} next={next} />
    </>
  );
}

function RecipeNames({ names }: { names: readonly string[] }) {
  return (
    <>
      {names.slice(0, 20).map((name, place) => (
        <span key={name}>
          {place === 0 ? "" : ", "}
          <a href={pageLink("package", { id: name })}>
            <Text of={name} />
          </a>
        </span>
      ))}
      {names.length > 20 ? ` and ${formatCount(names.length - 20)} more` : ""}
    </>
  );
}
