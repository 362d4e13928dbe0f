import type { ContentReport } from "../formats/content-report.ts";

/** Characters that a terminal would change, and text that the runner could take for a command. */
const UNPRINTABLE = /[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]|(?<=##)\[/g;

/**
 * The most characters of JSON for each list. A hostile file of 5 MB can have millions of issues, too many for one
 * string.
 */
const MAX_LIST_LENGTH = 25_000_000;

/**
 * Prints the report as JSON. A file and a terminal get the same bytes: whatever a terminal would change is escaped.
 * Very long lists are cut; the counts are not.
 */
export function printReport(report: ContentReport): string {
  const { issues, suppressed } = report;
  const text = JSON.stringify({ ...report, issues: cut(issues), suppressed: cut(suppressed) }, null, 2);
  return `${text.replace(UNPRINTABLE, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)}\n`;
}

/** Keeps as many elements as fit into MAX_LIST_LENGTH. */
function cut<Element>(list: readonly Element[]): readonly Element[] {
  let left = MAX_LIST_LENGTH;
  const end = list.findIndex((element) => {
    left -= JSON.stringify(element).length;
    return left < 0;
  });
  return end < 0 ? list : list.slice(0, end);
}
