import { stemOf } from "./name-category.ts";

/** A scheduled workflow, and how long it may be without a completed run before it counts as silent. */
export interface Expectation {
  /** For example `nightly.yml`. */
  file: string;
  hours: number;
}

const LINE = /^(?:\.github\/workflows\/)?([\w.-]{1,200}\.ya?ml)[ \t]+(\d{1,5}(?:\.\d{1,2})?)$/;

/** Parses the lines of the input `expect`. `faults` name the lines that cannot be used. */
export function parseExpectations(lines: readonly string[]): { expectations: Expectation[]; faults: string[] } {
  const expectations: Expectation[] = [];
  const faults: string[] = [];
  for (const line of lines.map((each) => each.trim()).filter((each) => each !== "" && !each.startsWith("#"))) {
    const [, file = "", hours = ""] = LINE.exec(line) ?? [];
    if (!(Number(hours) > 0)) {
      faults.push(
        `expect has the line "${line}", expected a workflow file and a number of hours, such as "nightly.yml 26"`,
      );
    } else if (expectations.some((other) => stemOf(other.file) === stemOf(file))) {
      faults.push(`expect names "${file}" twice, expected one line for each workflow`);
    } else expectations.push({ file, hours: Number(hours) });
  }
  return { expectations, faults };
}
