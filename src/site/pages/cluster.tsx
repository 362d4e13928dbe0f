import { formatCount } from "../format-count.ts";
import type { ListSpec } from "../lists/list-spec.ts";
import { pageLink } from "../page-link.ts";
import { Spark } from "../parts/charts.tsx";
import { Chip } from "../parts/chip.tsx";
import { Facts } from "../parts/facts.tsx";
import { Head } from "../parts/links.tsx";
import type { PageContext } from "../parts/page-context.ts";
import { Panel } from "../parts/panel.tsx";
import { Text } from "../parts/text.tsx";
import { Time } from "../parts/time.tsx";
import type { ClusterMember, ClusterRecord } from "../records.ts";
import { visibleText } from "../visible-text.ts";

/** Packages of a cluster, those with the newest attempt first. */
export const membersList: ListSpec<ClusterMember> = {
  page: "cluster",
  title: "Packages with this failure",
  noun: "package",
  order: "last failed first",
  sort: "-last",
  search: (row) => row.package,
  href: (row) => pageLink("package", { id: row.package }),
  label: (row) => row.package,
  sub: (row) => <Text of={row.ecosystem} />,
  empty: "No package.",
  columns: [
    { key: "package", label: "Package", rank: 1, cell: (row) => row.package, sort: (row) => row.package },
    {
      key: "ecosystem",
      label: "Ecosystem",
      rank: 2,
      cell: (row) => <Text of={row.ecosystem} />,
      sort: (row) => row.ecosystem,
    },
    {
      key: "count",
      label: "Failures",
      rank: 1,
      style: "num",
      cell: (row) => formatCount(row.count),
      sort: (row) => row.count,
    },
    {
      key: "last",
      label: "Last",
      rank: 1,
      style: "num",
      isTime: true,
      cell: (row) => (
        <a href={pageLink("failure", { id: row.last_failure_id })}>
          <Time at={row.last_at} bare />
        </a>
      ),
      sort: (row) => row.last_at,
    },
  ],
  facets: [{ name: "ecosystem", label: "Ecosystem", kind: "select", of: (row) => row.ecosystem }],
};

interface ClusterProps {
  cluster: ClusterRecord;
  context: PageContext;
  children: preact.ComponentChildren;
}

/** One cause: what it says, since when, where, and whom it hits. */
export function ClusterPage({ cluster, children }: ClusterProps) {
  return (
    <>
      <Head title={<Text of={cluster.message || "No message"} />}>
        <a
          class="button"
          href={pageLink("failures", { cluster: cluster.id })}
        >{`${formatCount(cluster.count)} failures`}</a>
      </Head>
      <p class="links small">
        <Chip word={cluster.category} />
        {cluster.subcategory === null ? null : <Text of={cluster.subcategory} />}
        <span>{`${formatCount(cluster.package_count)} packages`}</span>
      </p>
      <div class="grid">
        <div class="w8 stack">
          <Panel title="Sample message" href={pageLink("failure", { id: cluster.sample_id })}>
            {cluster.sample_message === null ? (
              <p class="muted small">not recorded</p>
            ) : (
              <pre class="output">
                <bdi>{visibleText(cluster.sample_message)}</bdi>
              </pre>
            )}
          </Panel>
        </div>
        <div class="w4 stack">
          <Panel title="When">
            <Spark what="Failures per day" days={cluster.spark} />
            <Facts
              of={[
                ["First", <Time key="" at={cluster.first_at} />],
                ["Last", <Time key="" at={cluster.last_at} />],
                ["Days with any", formatCount(cluster.days.length)],
              ]}
            />
          </Panel>
          <Panel title="Where">
            <Counts of={cluster.by_platform} />
            <Counts of={cluster.by_ecosystem} />
          </Panel>
        </div>
      </div>
      {children}
    </>
  );
}

function Counts({ of }: { of: Readonly<Record<string, number>> }) {
  const counts = Object.entries(of).sort(([, a], [, b]) => b - a);
  return (
    <ul class="rows">
      {counts.slice(0, 12).map(([word, count]) => (
        <li key={word}>
          <Text of={word === "" ? "platform not recorded" : word} />
          <span class="muted">{formatCount(count)}</span>
        </li>
      ))}
    </ul>
  );
}
