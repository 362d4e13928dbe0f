export const HEAT_CELL = { size: 12, gap: 2 };

export const HEAT_OUTCOMES = ["ok", "fail", "blocked", "pending", "empty"] as const;
/** `null`: nothing happened and nothing is drawn. */
export type HeatOutcome = (typeof HEAT_OUTCOMES)[number] | null;

/** The shape of each outcome in a cell of 12 by 12, so that colour is not alone in telling them apart; to be filled by nonzero. */
const SHAPES: Readonly<Record<(typeof HEAT_OUTCOMES)[number], string>> = {
  ok: "h12v12h-12z",
  fail: "m0 2l2-2 4 4 4-4 2 2-4 4 4 4-2 2-4-4-4 4-2-2 4-4z",
  blocked: "m0 6h12v6h-12z",
  pending: "h12v12h-12zm3 3v6h6v-6z",
  empty: "m5 5h2v2h-2z",
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
      drawn.set(outcome, `${drawn.get(outcome) ?? ""}M${x * pitch} ${y * pitch}${SHAPES[outcome]}`);
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
