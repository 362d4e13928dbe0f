import { countLarge } from "../../text/count.ts";
import { pageLink } from "../page-link.ts";
import { Spark } from "../parts/charts.tsx";
import { Panel } from "../parts/panel.tsx";
import type { HistoryRow } from "../run-records.ts";

const DAYS = 30;

/** The last thirty days as lines. Pending packages have a line only if the state records the queue of each day. */
export function HistoryCharts({ days }: { days: readonly HistoryRow[] }) {
  const last = days.slice(-DAYS);
  const firstQueue = days.find(({ queue }) => queue !== null)?.date;
  const hasBreakers = days.some(({ breakers_open: open }) => open !== null);
  if (last.length === 0) return null;
  return (
    <Panel title="Last 30 days">
      <ul class="lines">
        <Line what="Failures per day" days={last.map(({ failures }) => failures)} />
        <Line what="Merged per day" days={last.map(({ merged }) => merged)} />
        <Line what="Runs per day" days={last.map(({ runs }) => runs)} />
        <Line what="Attempted per day" days={last.map(({ attempted }) => attempted)} />
        {firstQueue === undefined ? null : (
          <Line what="Pending" days={last.map(({ queue }) => queue?.pending ?? null)} />
        )}
      </ul>
      <p class="small muted">
        <span class="scripted">From and To together compare two days. </span>
        {firstQueue === undefined
          ? `The state does not record the queue by status${hasBreakers ? "" : " or the open breakers"} of each day.`
          : `The queue by status is not recorded before ${firstQueue}.`}
      </p>
    </Panel>
  );
}

/** Recipes merged in the last thirty days. */
export function MergesPanel({ days }: { days: readonly HistoryRow[] }) {
  const last = days.slice(-DAYS).map(({ merged }) => merged);
  if (last.length === 0) return null;
  return (
    <Panel title="Merged in 30 days" href={pageLink("history")} id="merges">
      <p class="links small">
        {countLarge(
          last.reduce((sum, merged) => sum + merged, 0),
          "recipe",
        )}
        <Spark what="Merged per day" days={last} />
      </p>
    </Panel>
  );
}

function Line({ what, days }: { what: string; days: readonly (number | null)[] }) {
  return (
    <li>
      <span>{what}</span>
      <Spark what={what} days={days} />
    </li>
  );
}
