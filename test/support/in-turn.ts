import { isProof } from "./is-proof.ts";

/**
 * Pairs rows of a table with ways to run them. In the proof, each row runs in every way that fits it. In the gate, each
 * row runs once, and the ways take turns.
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
