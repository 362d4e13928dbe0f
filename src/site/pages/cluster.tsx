import { visibleText } from "../../text/clean.ts";
import { countLarge, formatCount } from "../../text/count.ts";
import type { ClusterMember, ClusterRecord } from "../group-records.ts";
import { type ListSpec, NOTHING } from "../lists/list-spec.ts";
import { pageLink } from "../page-link.ts";
import { Spark } from "../parts/charts.tsx";
import { Chip } from "../parts/chip.tsx";
import { Facts } from "../parts/facts.tsx";
import { Head } from "../parts/links.tsx";
import type { PageContext } from "../parts/page-context.ts";
import { Panel } from "../parts/panel.tsx";
import { Text } from "../parts/text.tsx";
import { Time } from "../parts/time.tsx";

/** Packages of a cluster, newest attempt first. */
export const membersList: ListSpec<ClusterMember> = {
  page: "cluster",
  title: "Packages with this failure",
  noun: "package",
  order: "most recent failure first",
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

const SHOWN_DAYS = 30;
/** How many days are open at first. The others are collapsed. */
const OPEN_DAYS = 10;
const SHOWN_WORDS = 30;

interface ClusterProps {
  cluster: ClusterRecord;
  context: PageContext;
  children: preact.ComponentChildren;
}

/** One cause: its message, since when, where, and which packages it affects. */
export function ClusterPage({ cluster, children }: ClusterProps) {
  return (
    <>
      <Head title={<Text of={cluster.message || "No message"} />}>
        <a class="button" href={pageLink("failures", { cluster: cluster.id })}>
          {countLarge(cluster.count, "failure")}
        </a>
      </Head>
      <p class="links small">
        <Chip word={cluster.category} />
        {cluster.subcategory === null ? null : <Text of={cluster.subcategory} />}
        <span>{countLarge(cluster.package_count, "package")}</span>
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
        </div>
        <Days of={cluster} />
        <Counts
          title="Per platform"
          head="Platform"
          counts={cluster.by_platform}
          href={(platform) => pageLink("failures", { cluster: cluster.id, platform: platform || NOTHING })}
        />
        <Counts
          title="Per ecosystem"
          head="Ecosystem"
          counts={cluster.by_ecosystem}
          href={(ecosystem) => pageLink("failures", { cluster: cluster.id, ecosystem: ecosystem || NOTHING })}
        />
      </div>
      {cluster.members.length < cluster.package_count ? <Rest of={cluster} /> : null}
      {children}
    </>
  );
}

/** The newest days with failures, each with a link to its failures. */
function Days({ of: { id, days } }: { of: ClusterRecord }) {
  const shown = days.slice(-SHOWN_DAYS).reverse();
  const folded = shown.slice(OPEN_DAYS);
  const earlier = days.length - shown.length;
  return (
    <Panel title="Per day" href={pageLink("failures", { cluster: id })} width={4} isFlush>
      <DayTable id={id} days={shown.slice(0, OPEN_DAYS)} caption="Failures per day, newest first" />
      {folded.length === 0 ? null : (
        <details>
          <summary>{`${formatCount(folded.length)} more`}</summary>
          <DayTable id={id} days={folded} caption="Failures per earlier day" />
        </details>
      )}
      {days.length === 0 ? <p class="small muted">No failure of this cluster has a recorded time.</p> : null}
      {earlier > 0 ? <p class="small muted">{`and ${countLarge(earlier, "earlier day")}`}</p> : null}
    </Panel>
  );
}

function DayTable({ id, days, caption }: { id: string; days: ClusterRecord["days"]; caption: string }) {
  return (
    <table>
      <caption class="vh">{caption}</caption>
      <Columns names={["Day", "Failures"]} />
      <tbody>
        {days.map(({ date, count }) => (
          <tr key={date}>
            <th scope="row">
              <a class="row" href={pageLink("failures", { cluster: id, from: date, to: date })}>
                <Time at={date} precision="d" bare />
              </a>
            </th>
            <td class="num">{formatCount(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CountsProps {
  title: string;
  head: string;
  /** Failures by word, such as a platform. An empty word means not recorded. */
  counts: Readonly<Record<string, number>>;
  href: (word: string) => string;
}

function Counts({ title, head, counts, href }: CountsProps) {
  const sorted = Object.entries(counts).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const rest = sorted.length - SHOWN_WORDS;
  return (
    <Panel title={title} width={4} isFlush>
      <table>
        <caption class="vh">{`Failures ${title.toLowerCase()}`}</caption>
        <Columns names={[head, "Failures"]} />
        <tbody>
          {sorted.slice(0, SHOWN_WORDS).map(([word, count]) => (
            <tr key={word}>
              <th scope="row">
                <a class="row" href={href(word)}>
                  <Text of={word || "not recorded"} />
                </a>
              </th>
              <td class="num">{formatCount(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 ? <p class="small muted">{`and ${formatCount(rest)} more`}</p> : null}
    </Panel>
  );
}

function Columns({ names: [name, count] }: { names: readonly [string, string] }) {
  return (
    <thead>
      <tr>
        <th scope="col">{name}</th>
        <th scope="col" class="num">
          {count}
        </th>
      </tr>
    </thead>
  );
}

/** Says which packages the list shows, and links to the rest. */
function Rest({ of: { id, members, package_count: packages, count } }: { of: ClusterRecord }) {
  return (
    <p class="small">
      {`The ${formatCount(members.length)} of ${formatCount(packages)} packages that failed most recently; the others are in `}
      <a href={pageLink("failures", { cluster: id })}>{`all ${formatCount(count)} failures`}</a>.
    </p>
  );
}
