import type { AttemptRow } from "../failure-records.ts";
import { formatCount } from "../format-count.ts";
import { isDue } from "../lists/is-due.ts";
import type { ListSpec } from "../lists/list-spec.ts";
import type { PackageRecord } from "../package-records.ts";
import { pageLink } from "../page-link.ts";
import { Chip } from "../parts/chip.tsx";
import { Facts } from "../parts/facts.tsx";
import { Cells, Legend } from "../parts/heat-map.tsx";
import { Head, PackageLinks } from "../parts/links.tsx";
import { Rows } from "../parts/list-view.tsx";
import { Message } from "../parts/message.tsx";
import { Recipe, Review, recipePath, Status, tellPriority } from "../parts/package-words.tsx";
import { type PageContext, sourceUrl } from "../parts/page-context.ts";
import { Panel } from "../parts/panel.tsx";
import { Text } from "../parts/text.tsx";
import { Age, Time } from "../parts/time.tsx";
import { RetryActions, RetryLine } from "./failure-actions.tsx";
import { type QueuePosition, tellNext, tellPosition } from "./next-step.tsx";
import { tellTransition } from "./tell-transition.ts";

interface PackageProps {
  package: PackageRecord;
  position: QueuePosition | null;
  /** Control has switched its ecosystem off. */
  isDisabled: boolean;
  context: PageContext;
}

const attemptsList: ListSpec<AttemptRow> = {
  page: "failures",
  title: "Newest attempts that failed",
  noun: "attempt",
  order: "newest first",
  sort: "-time",
  href: (row) => pageLink("failure", { id: row.id }),
  label: (row) => (row.timestamp === null ? "time not recorded" : row.timestamp.slice(0, 16).replace("T", " ")),
  sub: (row) => <Text of={row.platform === null ? row.category : `${row.category}, ${row.platform}`} />,
  empty: "No failure is recorded.",
  facets: [],
  columns: [
    { key: "time", label: "Time", rank: 1, style: "nw", isTime: true, cell: (row) => row.timestamp },
    { key: "category", label: "Category", rank: 2, cell: (row) => <Chip word={row.category} /> },
    { key: "platform", label: "Platform", rank: 3, cell: (row) => <Text of={row.platform ?? "not recorded"} /> },
    {
      key: "message",
      label: "Message",
      rank: 1,
      style: "msg",
      cell: (row) => <Message of={row.message} exitCode={row.exit_code} />,
    },
    { key: "attempt", label: "Attempt", rank: 3, style: "num", cell: (row) => formatCount(row.attempt) },
  ],
};

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
          <Facts of={listFacts(one, position, context)} />
          <RetryLine name={one.name} site={context.site} />
        </Panel>
        <div class="w7 stack">
          <Panel title="Last 30 results">
            <Strip of={one} />
          </Panel>
          <Panel title="Dependencies">
            <Facts
              of={[
                ["Waits for", one.blocked_by.length === 0 ? "nothing" : <Blockers key="" names={one.blocked_by} />],
                [
                  "Wait for it",
                  one.blocker === null || one.dependants.length === 0 ? (
                    "nobody"
                  ) : (
                    <PackageLinks
                      key=""
                      names={one.dependants}
                      total={one.dependants_total}
                      all={pageLink("blocker", { id: one.blocker })}
                    />
                  ),
                ],
                ...(one.blocker === null
                  ? []
                  : [
                      [
                        "Frees",
                        <a
                          key=""
                          href={pageLink("blocker", { id: one.blocker })}
                        >{`${formatCount(one.unblocks)} packages`}</a>,
                      ] as const,
                    ]),
              ]}
            />
          </Panel>
          <Choice of={one} context={context} />
        </div>
      </div>
      <Panel title="Failures" href={pageLink("failures", { q: one.name })} count={one.failures_recorded} isFlush>
        {one.attempts.length === 0 ? (
          <p class="small">No failure is recorded.</p>
        ) : (
          <Rows list={attemptsList} rows={one.attempts} context={{ ...context, back: "" }} sort={null} />
        )}
        {one.failures_recorded > one.attempts.length ? (
          <p class="small more">
            <a href={pageLink("failures", { q: one.name })}>{`All ${formatCount(one.failures_recorded)} failures`}</a>
          </p>
        ) : null}
      </Panel>
    </>
  );
}

/** `at once` and a time that has passed come to the same; what has left the queue has no retry. */
function tellRetry({ status, next_retry_at: retry }: PackageRecord, { nowMs }: PageContext) {
  if (status !== "pending" && status !== "failed") return "none planned";
  if (retry === null) return "at once";
  return (
    <span key="">
      <Time at={retry} />
      {isDue(retry, nowMs ?? 0) ? ", due" : ""}
    </span>
  );
}

function listFacts(one: PackageRecord, position: QueuePosition | null, context: PageContext) {
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

function Strip({ of: { outcomes } }: { of: PackageRecord }) {
  if (outcomes.length === 0) return <p class="small muted">not recorded</p>;
  const failed = outcomes.filter((outcome) => outcome === "fail").length;
  const label = `${outcomes.length} results, oldest first: ${failed} failed, last ${outcomes.at(-1) === "ok" ? "a recipe" : outcomes.at(-1)}`;
  return (
    <>
      <Cells label={label} rows={[outcomes]} />
      <Legend of={{ ok: "recipe generated", fail: "failed", blocked: "blocked" }} />
    </>
  );
}

function Blockers({ names }: { names: readonly string[] }) {
  return (
    <>
      {names.map((name, place) => (
        <span key={name}>
          {place === 0 ? "" : ", "}
          <a href={pageLink("blocker", { id: name })}>
            <Text of={name} />
          </a>
        </span>
      ))}
    </>
  );
}

/** What people or rules decided about it. */
function Choice({ of: { disambiguation, override }, context }: { of: PackageRecord; context: PageContext }) {
  if (disambiguation === null && override === null) return null;
  const queue = sourceUrl(context, context.site.queue_path);
  return (
    <Panel title="Choices">
      {disambiguation === null ? null : (
        <Facts
          of={[
            ["Selected", <Text key="" of={disambiguation.selected} />],
            [
              "Alternatives",
              disambiguation.alternatives.length === 0 ? null : (
                <Text key="" of={disambiguation.alternatives.join(", ")} />
              ),
            ],
            ["Reason", <Text key="" of={disambiguation.selection_reason} />],
            ["Review", <Review key="" of={disambiguation} />],
          ]}
        />
      )}
      {override === null ? null : (
        <Facts
          of={[
            ["Override", <Text key="" of={override.source} />],
            ["Validation", <Chip key="" word={override.validation_status} />],
            ...(override.reason === null ? [] : [["Why", <Text key="" of={override.reason} />] as const]),
            ...(queue === null
              ? []
              : [
                  [
                    "File",
                    <a key="" href={queue} rel="noopener noreferrer">
                      <Text of={context.site.queue_path} />
                    </a>,
                  ] as const,
                ]),
          ]}
        />
      )}
    </Panel>
  );
}
