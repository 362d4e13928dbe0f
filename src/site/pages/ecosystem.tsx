import type { BreakerFacts } from "../../pipeline/judge-health.ts";
import { STATUSES } from "../../pipeline/statuses.ts";
import { countLarge, formatCount } from "../../text/count.ts";
import type { EcosystemRow } from "../group-records.ts";
import { type PageName, pageLink } from "../page-link.ts";
import { Spark, StackedBar } from "../parts/charts.tsx";
import { Chip } from "../parts/chip.tsx";
import { Facts } from "../parts/facts.tsx";
import { Head } from "../parts/links.tsx";
import { Rows } from "../parts/list-view.tsx";
import { type PageContext, repositoryUrl } from "../parts/page-context.ts";
import { Panel } from "../parts/panel.tsx";
import { Text } from "../parts/text.tsx";
import { Age, Time } from "../parts/time.tsx";
import { causesList } from "./clusters.tsx";
import { runsList } from "./runs.tsx";

interface EcosystemProps {
  row: EcosystemRow;
  breaker: BreakerFacts | null;
  context: PageContext;
}

/** One source of packages: breaker, progress, causes and runs. */
export function EcosystemPage({ row, breaker, context }: EcosystemProps) {
  const { ecosystem } = row;
  const bare = { ...context, back: "" };
  const repository = repositoryUrl(context);
  const control = context.site.control_path.split("/").map(encodeURIComponent).join("/");
  const hasFailures = row.top_clusters.length > 0;
  /** Without a filter if the list has no rows of this ecosystem. With it, the list would show everything, and a note. */
  const linkTo = (page: PageName, isListed: boolean) => pageLink(page, isListed ? { ecosystem } : {});
  const statuses = orderStatuses(row.by_status);
  return (
    <>
      <Head title={<Text of={ecosystem || "No ecosystem"} />} />
      <div class="grid">
        <Panel title="Breaker" width={5}>
          <Facts
            of={[
              ["State", <Chip key="" word={row.breaker_state} />],
              ["Since", <Time key="" at={breaker?.since ?? null} />],
              ["Who", breaker?.who == null ? row.tracked ? "automatic" : null : <Text key="" of={breaker.who} />],
              [
                "Why",
                breaker?.why == null ? (
                  countLarge(row.consecutive_failures, "failure in a row", "failures in a row")
                ) : (
                  <Text key="" of={breaker.why} />
                ),
              ],
              ["Last failure", <Time key="" at={row.last_failure} />],
              ["Next probe", row.opens_at === null ? "none planned" : <Time key="" at={row.opens_at} />],
              ...(repository === null
                ? []
                : [
                    [
                      "Changes",
                      <a
                        key=""
                        href={`${repository}/commits/${context.commit ?? "HEAD"}/${control}`}
                        rel="noopener noreferrer"
                      >
                        History of the control file
                      </a>,
                    ] as const,
                  ]),
            ]}
          />
        </Panel>
        <Panel
          title="Packages"
          href={linkTo("packages", row.total > 0)}
          {...(row.total > 0 ? { count: row.total } : {})}
          width={7}
        >
          <div class="queue">
            <StackedBar
              counts={Object.fromEntries(statuses)}
              label={`Packages by status: ${statuses.map(([word, count]) => `${word} ${formatCount(count)}`).join(", ") || "none"}`}
            />
            {row.total === 0 ? <p class="small">No package of the queue comes from it.</p> : null}
            <ul class="legend">
              {statuses.map(([status, count]) => (
                <li key={status}>
                  <a href={statusLink(status, ecosystem)}>
                    <Chip word={status} label={status} />
                    <b>{formatCount(count)}</b>
                  </a>
                </li>
              ))}
            </ul>
            <Facts
              of={[
                ["Runs", <CountLink key="" of={row.runs} href={pageLink("runs", { ecosystem })} />],
                ["Merged", formatCount(row.merged)],
                ["Runs since merge", formatCount(row.runs_since_merge)],
                [
                  "Last merge",
                  row.last_merge_at === null ? (
                    "none that is certainly its own"
                  ) : (
                    <span key="">
                      <Time at={row.last_merge_at} />
                      <Age at={row.last_merge_at} />
                    </span>
                  ),
                ],
                [
                  "Failures, 30 days",
                  <span key="" class="links">
                    <CountLink
                      of={row.failures_30d}
                      href={pageLink("failures", { ecosystem, from: row.failures_since ?? "" })}
                    />
                    <Spark what="Failures per day" days={row.spark} />
                  </span>,
                ],
              ]}
            />
          </div>
        </Panel>
        <Panel title="Top causes" href={linkTo("clusters", hasFailures)} width={6} isFlush>
          {hasFailures ? (
            <Rows list={causesList} rows={row.top_clusters} context={bare} sort={null} caption="Top causes" />
          ) : (
            <p class="small">No failure is recorded.</p>
          )}
        </Panel>
        <Panel title="Newest runs" href={linkTo("runs", row.runs > 0)} width={6} isFlush>
          {row.newest_runs.length === 0 ? (
            <p class="small">No run is recorded.</p>
          ) : (
            <Rows
              list={pick(runsList, ["time", "outcome", "succeeded"])}
              rows={row.newest_runs}
              context={bare}
              sort={null}
              caption="Newest runs"
            />
          )}
        </Panel>
      </div>
    </>
  );
}

/** In the order of the overview; unknown words from the queue come last. */
function orderStatuses(counts: Readonly<Record<string, number>>): [status: string, count: number][] {
  const rank = (word: string) => (PAGES.includes(word) ? PAGES.indexOf(word) : PAGES.length);
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .sort(([a], [b]) => rank(a) - rank(b));
}

/** Zero is not a link, because the list would not know the ecosystem and would show everything. */
function CountLink({ of, href }: { of: number; href: string }) {
  return of === 0 ? formatCount(of) : <a href={href}>{formatCount(of)}</a>;
}

/** Statuses with a separate page. */
const PAGES: readonly string[] = STATUSES;

function statusLink(status: string, ecosystem: string): string {
  return PAGES.includes(status)
    ? pageLink(status as PageName, { ecosystem })
    : pageLink("packages", { ecosystem, status });
}

function pick<List extends { columns: readonly { key: string }[] }>(list: List, keys: readonly string[]): List {
  return { ...list, columns: list.columns.filter(({ key }) => keys.includes(key)) };
}
