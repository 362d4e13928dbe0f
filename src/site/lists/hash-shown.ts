import { hashText } from "../shard-paths.ts";
import type { Found, Options } from "./list-spec.ts";

/**
 * A few digits for what a list in its default order shows. If the file has the same digits as the loaded data, it
 * already shows that data.
 */
export function hashShown<Row>({ rows, of }: Pick<Found<Row>, "rows" | "of">, options: Options): string {
  return hashText(JSON.stringify([of, [...options], rows], sortKeys)).toString(16);
}

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
