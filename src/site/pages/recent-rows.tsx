import type { FailureRow } from "../failure-records.ts";
import type { Column, ListSpec } from "../lists/list-spec.ts";
import { pageLink } from "../page-link.ts";
import { Rows } from "../parts/list-view.tsx";
import { Message } from "../parts/message.tsx";
import type { PageContext } from "../parts/page-context.ts";
import { Panel } from "../parts/panel.tsx";
import { Text } from "../parts/text.tsx";
import type { Summary } from "../summary.ts";
import { failuresList } from "./failures.tsx";
import { runsList } from "./runs.tsx";

const SHOWN = 10;

interface RecentProps {
  of: Summary;
  context: PageContext;
}

/** The newest failures, for the overview. */
export function RecentFailures({
  of: {
    failures,
    failures_summary: { total },
  },
  context,
}: RecentProps) {
  const list = pick(failuresList, ["package", "category", "message", "time"]);
  const isSilent = failures.slice(0, SHOWN).some(({ message, platform }) => message === null && platform !== null);
  const columns = list.columns.map((column) => (column.key === "message" && isSilent ? orPlatform(column) : column));
  return (
    <ListPanel list={{ ...list, columns }} rows={failures} context={context} count={total} title="Recent failures" />
  );
}

/** The newest runs, for the overview. */
export function RecentRuns({ of: { runs, data }, context }: RecentProps) {
  const list = pick(runsList, ["time", "ecosystem", "outcome", "succeeded"]);
  return <ListPanel list={list} rows={runs} context={context} count={data.runs} title="Recent runs" />;
}

/** Without a message, the platform distinguishes a package's failures in one batch. */
function orPlatform(column: Column<FailureRow>): Column<FailureRow> {
  return {
    ...column,
    label: "Message or platform",
    cell: (row, context) => {
      if (row.message !== null) return column.cell(row, context);
      return row.platform === null ? (
        <Message of={null} exitCode={row.exit_code} />
      ) : (
        <span class="muted">
          <Text of={row.platform} />
        </span>
      );
    },
  };
}

interface ListPanelProps<Row> {
  list: ListSpec<Row>;
  rows: readonly Row[];
  context: PageContext;
  title: string;
  count: number;
}

function ListPanel<Row>({ list, rows, context, title, count }: ListPanelProps<Row>) {
  const shown = rows.slice(0, SHOWN);
  return (
    <Panel title={title} href={pageLink(list.page)} count={count} width={6} isFlush>
      {shown.length === 0 ? (
        <p class="small muted">{list.empty}</p>
      ) : (
        <Rows list={list} rows={shown} context={{ ...context, back: "" }} sort={null} caption={title} />
      )}
    </Panel>
  );
}

function pick<Row>(list: ListSpec<Row>, keys: readonly string[]): ListSpec<Row> {
  return { ...list, columns: list.columns.filter(({ key }) => keys.includes(key)) };
}
