import { countLarge, formatCount } from "../../text/count.ts";
import type { HeatOutcome } from "../charts/draw-heat-map.ts";
import type { EcosystemRow } from "../group-records.ts";
import { pageLink } from "../page-link.ts";
import { HeatMap } from "../parts/heat-map.tsx";
import { Panel } from "../parts/panel.tsx";
import { Time } from "../parts/time.tsx";
import type { RunRow } from "../run-records.ts";

const DAY_MS = 86_400_000;
const WINDOWS = [
  { label: "24 hours", days: 1 },
  { label: "7 days", days: 7 },
  { label: "30 days", days: 30 },
];
const MAP_DAYS = 30;
const MAP_ROWS = 12;

interface CardsProps {
  /** Newest first. */
  runs: readonly RunRow[];
  ecosystems: readonly EcosystemRow[];
  /** The end of the newest run. Files count back from it instead of from the clock. */
  until: string | null;
}

/** Totals of the days up to the last run, and a chart of thirty days. */
export function RunCards({ runs, ecosystems, until }: CardsProps) {
  if (until === null) return null;
  const endMs = Date.parse(until);
  const spans = WINDOWS.map(({ label, days }) => {
    const since = new Date(endMs - days * DAY_MS).toISOString();
    return { label, runs: runs.filter(({ timestamp }) => timestamp > since) };
  });
  return (
    <div class="grid">
      <Panel
        title="Before the last run"
        width={5}
        aside={
          <span class="small muted">
            <Time at={until} />
          </span>
        }
      >
        <ul class="cards">
          {spans.map((span) => (
            <li key={span.label}>
              <h3>{span.label}</h3>
              <b>{countLarge(span.runs.length, "run")}</b>
              <span>{`${formatCount(sum(span.runs, "succeeded"))} of ${formatCount(sum(span.runs, "total"))} succeeded`}</span>
              <span>{`${formatCount(sum(span.runs, "merged"))} merged`}</span>
            </li>
          ))}
        </ul>
      </Panel>
      <Panel title="Ecosystems by day" href={pageLink("ecosystems")} width={7}>
        <EcosystemMap runs={runs} ecosystems={ecosystems} endMs={endMs} />
      </Panel>
    </div>
  );
}

function EcosystemMap({
  runs,
  ecosystems,
  endMs,
}: {
  runs: readonly RunRow[];
  ecosystems: readonly EcosystemRow[];
  endMs: number;
}) {
  const days = Array.from({ length: MAP_DAYS }, (_, place) => {
    return new Date(endMs - (MAP_DAYS - 1 - place) * DAY_MS).toISOString().slice(0, 10);
  });
  const placeOf = new Map(days.map((day, place) => [day, place]));
  const cells = new Map<string, HeatOutcome[]>();
  const totals = new Map<string, number>();
  for (const run of runs) {
    const place = placeOf.get(run.timestamp.slice(0, 10));
    if (place === undefined) continue;
    for (const ecosystem of Object.keys(run.ecosystems)) {
      const row = cells.get(ecosystem) ?? days.map(() => null);
      row[place] = better(row[place] ?? null, outcomeOf(run));
      cells.set(ecosystem, row);
      totals.set(ecosystem, (totals.get(ecosystem) ?? 0) + 1);
    }
  }
  const names = ecosystems.map(({ ecosystem }) => ecosystem).filter((name) => cells.has(name));
  const shown = names.sort((a, b) => (totals.get(b) ?? 0) - (totals.get(a) ?? 0)).slice(0, MAP_ROWS);
  if (shown.length === 0) return <p class="small muted">No run of these 30 days names an ecosystem.</p>;
  const merged = shown.filter((name) => cells.get(name)?.includes("ok")).length;
  return (
    <HeatMap
      label={`Runs per ecosystem and day, ${MAP_DAYS} days to ${days.at(-1)}: ${merged} of ${countLarge(shown.length, "ecosystem")} had a day with a merge`}
      rows={shown.map((name) => ({
        name,
        href: pageLink("runs", { ecosystem: name }),
        label: describeRow(cells.get(name) ?? []),
        total: countLarge(totals.get(name) ?? 0, "run"),
        cells: cells.get(name) ?? [],
      }))}
      legend={{ ok: "merged", fail: "failed", empty: "took no packages" }}
    />
  );
}

function describeRow(cells: readonly HeatOutcome[]): string {
  const days = cells.filter((cell) => cell !== null).length;
  return `merged on ${cells.filter((cell) => cell === "ok").length} of ${countLarge(days, "day")} with a run`;
}

const RANK: readonly HeatOutcome[] = [null, "empty", "fail", "ok"];

function outcomeOf({ outcome }: RunRow): HeatOutcome {
  return outcome === "merged" ? "ok" : outcome === "empty" ? "empty" : "fail";
}

/** A day counts as its best run. */
function better(a: HeatOutcome, b: HeatOutcome): HeatOutcome {
  return RANK.indexOf(a) >= RANK.indexOf(b) ? a : b;
}

function sum(runs: readonly RunRow[], field: "succeeded" | "total" | "merged"): number {
  return runs.reduce((total, run) => total + run[field], 0);
}
