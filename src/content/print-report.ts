import type { ContentReport } from "../formats/content-report.ts";

/** What a terminal must not get as it is, and what could be taken for a command by the runner that reads along. */
const UNPRINTABLE = /[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]|(?<=##)\[/g;

/** Of each list. A hostile file of 5 MB can have millions of issues, and no string can hold them all. */
const MAX_LIST_LENGTH = 25_000_000;

/**
 * The report as JSON. The same bytes in a file and in a terminal: what a terminal would change is escaped. Lists that are
 * longer than anybody reads are cut; the counts are not.
 */
export function printReport(report: ContentReport): string {
  const { issues, suppressed } = report;
  const text = JSON.stringify({ ...report, issues: cut(issues), suppressed: cut(suppressed) }, null, 2);
  return `${text.replace(UNPRINTABLE, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)}\n`;
}

/** As many elements as fit. */
function cut<Element>(list: readonly Element[]): readonly Element[] {
  let left = MAX_LIST_LENGTH;
  const end = list.findIndex((element) => {
    left -= JSON.stringify(element).length;
    return left < 0;
  });
  return end < 0 ? list : list.slice(0, end);
}
