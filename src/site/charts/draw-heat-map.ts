export const HEAT_CELL = { size: 12, gap: 2 };

export const HEAT_OUTCOMES = ["ok", "fail", "blocked", "pending", "empty"] as const;
/** `null`: nothing happened and nothing is drawn. */
export type HeatOutcome = (typeof HEAT_OUTCOMES)[number] | null;

/**
 * The shape of each outcome in a cell of 12 by 12, so that colour is not alone in telling them apart. To be filled by nonzero;
 * the cross, which is drawn most often, is two strokes, which take a third of the bytes of its outline.
 */
const SHAPES: Readonly<Record<(typeof HEAT_OUTCOMES)[number], { at: readonly [x: number, y: number]; shape: string }>> =
  {
    ok: { at: [0, 0], shape: "h12v12h-12z" },
    fail: { at: [1, 1], shape: "l10 10m0-10l-10 10" },
    blocked: { at: [0, 6], shape: "h12v6h-12z" },
    pending: { at: [0, 0], shape: "h12v12h-12zm3 3v6h6v-6z" },
    empty: { at: [5, 5], shape: "h2v2h-2z" },
  };

export interface HeatMap {
  width: number;
  height: number;
  /** Data of one `<path>` per outcome that occurs, in the order of HEAT_OUTCOMES. */
  paths: readonly { outcome: (typeof HEAT_OUTCOMES)[number]; path: string }[];
}

/** One row of cells each; a row may be shorter than the others. */
export function drawHeatMap(rows: readonly (readonly HeatOutcome[])[]): HeatMap {
  const pitch = HEAT_CELL.size + HEAT_CELL.gap;
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const drawn = new Map<HeatOutcome, string>();
  rows.forEach((row, y) => {
    row.forEach((outcome, x) => {
      if (outcome === null) return;
      const { at, shape } = SHAPES[outcome];
      drawn.set(outcome, `${drawn.get(outcome) ?? ""}M${x * pitch + at[0]} ${y * pitch + at[1]}${shape}`);
    });
  });
  return {
    width: Math.max(0, columns * pitch - HEAT_CELL.gap),
    height: Math.max(0, rows.length * pitch - HEAT_CELL.gap),
    paths: HEAT_OUTCOMES.flatMap((outcome) => {
      const path = drawn.get(outcome);
      return path === undefined ? [] : [{ outcome, path }];
    }),
  };
}
