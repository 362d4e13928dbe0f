import type { ContentReport } from "../formats/content-report.ts";

/** What a terminal must not get as it is, and what could be taken for a command by the runner that reads along. */
const UNPRINTABLE = /[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]|(?<=##)\[/g;

/** The report as JSON. The same bytes in a file and in a terminal: what a terminal would change is escaped. */
export function printReport(report: ContentReport): string {
  const text = JSON.stringify(report, null, 2);
  return `${text.replace(UNPRINTABLE, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)}\n`;
}
