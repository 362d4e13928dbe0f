import { isProof } from "./is-proof.ts";

/**
 * Rows of a table with the ways to run them. The proof pairs each row with every way that fits it. The gate runs each
 * row once, and takes the ways in turn.
 */
export function inTurn<Row, Way>(
  rows: readonly Row[],
  ways: readonly Way[],
  fits: (row: Row, way: Way) => boolean = () => true,
): { row: Row; way: Way }[] {
  return rows.flatMap((row, place) => {
    const turned = ways.map((_, step) => ways[(place + step) % ways.length] as Way);
    const fitting = (isProof ? ways : turned).filter((way) => fits(row, way));
    return (isProof ? fitting : fitting.slice(0, 1)).map((way) => ({ row, way }));
  });
}
