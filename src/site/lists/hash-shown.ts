import { hashText } from "../shard-paths.ts";
import type { Found, Options } from "./list-spec.ts";

/**
 * What a list in its default order shows, as a few digits. If they match those of the loaded data, the file already
 * shows it.
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
