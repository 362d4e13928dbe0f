/**
 * Finds the single job that GitHub shows for a skipped matrix, such as `python ci (${{ matrix.python }})` or `python
 * ci`.
 */

import { baseName } from "../../src/pipeline/base-name.ts";
import { isListedJob, type JobEntry, withoutCallers } from "../../src/pipeline/match-required-jobs.ts";
import type { SelectedJob } from "../../src/pipeline/select-jobs.ts";

/** For each entry without a job, adds a copy of the skipped matrix job, with the entry's name. */
export function standForSkipped(jobs: readonly SelectedJob[], entries: readonly JobEntry[]): SelectedJob[] {
  const skipped = jobs.filter(({ state }) => state === "skipped");
  if (skipped.length === 0) return [...jobs];
  const absent = entries.filter((entry) => !entry.isPrefix && !jobs.some(({ name }) => isListedJob([entry], name)));
  const copies = [...new Set(absent.map(({ text }) => text))].flatMap((text) => {
    const job = skipped.find((each) => standsFor(each, text));
    return job === undefined ? [] : [{ ...job, name: text }];
  });
  return [...jobs, ...copies];
}

/** True for a skipped matrix job that would have created a job with this name. */
export function standsFor({ name, state }: Pick<SelectedJob, "name" | "state">, text: string): boolean {
  if (state !== "skipped") return false;
  return [name, ...withoutCallers(name)].some(
    (form) => (form === baseName(text) && form !== text) || fillsIn(splitExpressions(form), text),
  );
}

/** `a ${{ x }} b` -> `a `, ` b`. Takes linear time for any name. */
function splitExpressions(name: string): string[] {
  const parts: string[] = [];
  for (let from = 0; ; ) {
    const start = name.indexOf("${{", from);
    const end = start < 0 ? -1 : name.indexOf("}}", start);
    if (end < 0) return [...parts, name.slice(from)];
    parts.push(name.slice(from, start));
    from = end + 2;
  }
}

/** True if the text contains the parts in this order, with at least one character in each gap. */
function fillsIn(parts: readonly string[], text: string): boolean {
  const [first = "", ...rest] = parts;
  const last = rest.pop();
  if (last === undefined || !text.startsWith(first)) return false;
  let at = first.length;
  for (const part of rest) {
    const found = text.indexOf(part, at + 1);
    if (found < 0) return false;
    at = found + part.length;
  }
  return text.length - last.length > at && text.endsWith(last);
}
