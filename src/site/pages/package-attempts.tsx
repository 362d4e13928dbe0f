import { formatCount } from "../../text/count.ts";
import type { AttemptRow } from "../failure-records.ts";
import type { ListSpec } from "../lists/list-spec.ts";
import type { PackageRecord } from "../package-records.ts";
import { pageLink } from "../page-link.ts";
import { Chip } from "../parts/chip.tsx";
import { Cells, Legend } from "../parts/heat-map.tsx";
import { Rows } from "../parts/list-view.tsx";
import { Message } from "../parts/message.tsx";
import type { PageContext } from "../parts/page-context.ts";
import { Panel } from "../parts/panel.tsx";
import { Text } from "../parts/text.tsx";

/** The newest failed attempts, and a link to all of them. */
export function Attempts({ of: one, context }: { of: PackageRecord; context: PageContext }) {
  return (
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
  );
}

/** The last results, both recipes and failures, oldest first. */
export function Results({ of: { outcomes } }: { of: PackageRecord }) {
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
