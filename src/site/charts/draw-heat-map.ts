export const HEAT_CELL = { size: 12, gap: 2 };

export const HEAT_OUTCOMES = ["ok", "fail", "blocked", "pending", "empty"] as const;
/** `null` means that nothing happened, so nothing is drawn. */
export type HeatOutcome = (typeof HEAT_OUTCOMES)[number] | null;

/**
 * The shape of each outcome in a 12 by 12 cell, so that color is not the only difference. Fill with the nonzero rule.
 * The cross is the most frequent shape; as two strokes it takes a third of the bytes of its outline.
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
  /** Path data for one `<path>` per outcome that occurs, in the order of HEAT_OUTCOMES. */
  paths: readonly { outcome: (typeof HEAT_OUTCOMES)[number]; path: string }[];
}

/** Draws one row of cells for each element of `rows`. A row may be shorter than the others. */
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
