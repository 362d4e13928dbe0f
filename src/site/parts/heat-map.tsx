import { drawHeatMap, HEAT_CELL, HEAT_OUTCOMES, type HeatOutcome } from "../charts/draw-heat-map.ts";
import { Text } from "./text.tsx";

type Outcome = Exclude<HeatOutcome, null>;

interface HeatMapProps {
  /** What the picture says, in one sentence. */
  label: string;
  rows: readonly { name: string; href: string; total: string; cells: readonly HeatOutcome[] }[];
  legend: Partial<Record<Outcome, string>>;
}

const TONES: Record<Outcome, string> = { ok: "ok", fail: "fail", blocked: "warn", pending: "info", empty: "off" };

/** Rows of cells as one picture; names and totals stand beside it as text. */
export function HeatMap({ label, rows, legend }: HeatMapProps) {
  return (
    <>
      <div class="heat">
        <ul>
          {rows.map(({ name, href }) => (
            <li key={name}>
              <a href={href}>
                <Text of={name} />
              </a>
            </li>
          ))}
        </ul>
        <Cells label={label} rows={rows.map(({ cells }) => cells)} />
        <ul class="muted num">
          {rows.map(({ name, total }) => (
            <li key={name}>{total}</li>
          ))}
        </ul>
      </div>
      <Legend of={legend} />
    </>
  );
}

/** The picture alone: one path for each outcome, told apart by shape and colour. */
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
