/**
 * Columns that are empty in every row. The build finds them over the whole list, and the page passes them to its
 * script.
 */

import type { PageContext } from "../parts/page-context.ts";
import type { ListSpec } from "./list-spec.ts";

/** Keys of the columns that are empty for every row of the whole list. */
export function findBlank<Row>({ columns }: ListSpec<Row>, rows: readonly Row[], context: PageContext): string[] {
  const blank = columns.filter(({ isRecorded }) => {
    return isRecorded !== undefined && !rows.some((row) => isRecorded(row, context));
  });
  return blank.map(({ key }) => key);
}

/** The list without the columns that have these keys. */
export function leaveOutColumns<Row>(list: ListSpec<Row>, keys: readonly string[]): ListSpec<Row> {
  return { ...list, columns: list.columns.filter(({ key }) => !keys.includes(key)) };
}
