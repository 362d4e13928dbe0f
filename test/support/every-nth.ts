import { isProof } from "./is-proof.ts";

/** All rows of a table in the proof. The gate runs every nth of them, starting with the first. */
export function everyNth<Row>(rows: readonly Row[], n: number): Row[] {
  return rows.filter((_, place) => isProof || place % n === 0);
}
