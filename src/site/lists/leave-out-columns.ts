/** Columns that say nothing of any row: the build finds them over the whole list, and the page names them to its script. */

import type { PageContext } from "../parts/page-context.ts";
import type { ListSpec } from "./list-spec.ts";

/** Keys of the columns for which no row of the whole list has anything. */
export function findBlank<Row>({ columns }: ListSpec<Row>, rows: readonly Row[], context: PageContext): string[] {
  const blank = columns.filter(({ isRecorded }) => {
    return isRecorded !== undefined && !rows.some((row) => isRecorded(row, context));
  });
  return blank.map(({ key }) => key);
}

/** The list without the columns of these keys. */
export function leaveOutColumns<Row>(list: ListSpec<Row>, keys: readonly string[]): ListSpec<Row> {
  return { ...list, columns: list.columns.filter(({ key }) => !keys.includes(key)) };
}
