import { visibleText } from "../../text/clean.ts";
import { drawHeatMap, HEAT_CELL, HEAT_OUTCOMES, type HeatOutcome } from "../charts/draw-heat-map.ts";

type Outcome = Exclude<HeatOutcome, null>;

interface HeatMapProps {
  /** Describes the chart in one sentence. */
  label: string;
  /** Each row has its own sentence (`label`) and a total. */
  rows: readonly { name: string; href: string; label: string; total: string; cells: readonly HeatOutcome[] }[];
  legend: Partial<Record<Outcome, string>>;
  /** Number of rows shown at first. The rest opens below them. All if absent. */
  first?: number;
}

const TONES: Record<Outcome, string> = { ok: "ok", fail: "fail", blocked: "warn", pending: "info", empty: "off" };

/** A row of cells for each name, tall enough to tap. Names and totals are text next to it. */
export function HeatMap({ label, rows, legend, first = rows.length }: HeatMapProps) {
  const rest = rows.length - first;
  return (
    <>
      <HeatRows label={label} rows={rows.slice(0, first)} />
      {rest <= 0 ? null : (
        <details>
          <summary class="small">{`${rest} more`}</summary>
          <HeatRows label={`${rest} more rows`} rows={rows.slice(first)} />
        </details>
      )}
      <Legend of={legend} />
    </>
  );
}

function HeatRows({ label, rows }: Pick<HeatMapProps, "label" | "rows">) {
  return (
    <ul class="heat" tabindex={0} aria-label={label}>
      {rows.map((row) => (
        <li key={row.name}>
          <a href={row.href} dir="auto">
            {visibleText(row.name)}
          </a>
          <Cells label={row.label} rows={[row.cells]} />
          <span class="muted">{row.total}</span>
        </li>
      ))}
    </ul>
  );
}

/** The drawing alone: one path per outcome, which differ in shape and color. */
export function Cells({ label, rows }: { label: string; rows: readonly (readonly HeatOutcome[])[] }) {
  const { width, height, paths } = drawHeatMap(rows);
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
      {paths.map(({ outcome, path }) => (
        <path key={outcome} class={`ink-${TONES[outcome]}`} d={path} />
      ))}
    </svg>
  );
}

export function Legend({ of }: { of: HeatMapProps["legend"] }) {
  return (
    <ul class="legend muted">
      {HEAT_OUTCOMES.filter((outcome) => of[outcome] !== undefined).map((outcome) => {
        const { path = "" } = drawHeatMap([[outcome]]).paths[0] ?? {};
        const { size } = HEAT_CELL;
        return (
          <li key={outcome}>
            <svg viewBox={`0 0 ${size} ${size}`} width={size} height={size} aria-hidden="true">
              <path class={`ink-${TONES[outcome]}`} d={path} />
            </svg>
            {of[outcome]}
          </li>
        );
      })}
    </ul>
  );
}
