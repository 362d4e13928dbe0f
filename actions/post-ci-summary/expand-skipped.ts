import { baseName } from "../../src/pipeline/base-name.ts";
import { isListedJob, type JobEntry, withoutCallers } from "../../src/pipeline/match-required-jobs.ts";
import type { SelectedJob } from "../../src/pipeline/select-jobs.ts";

/**
 * A job with a matrix that is skipped as a whole never gets its instances: GitHub shows one job whose name still has the
 * expression, `python ci (${{ matrix.python }})`, or no suffix at all. It stands for every entry that no other job is for.
 */
export function expandSkipped(jobs: readonly SelectedJob[], entries: readonly JobEntry[]): SelectedJob[] {
  const absent = entries.filter((entry) => !entry.isPrefix && !jobs.some(({ name }) => isListedJob([entry], name)));
  const names = new Set(absent.map(({ text }) => text));
  const stand = [...names].flatMap((text) => {
    const job = jobs.find((each) => each.state === "skipped" && mayBecome(each.name, text));
    return job === undefined ? [] : [{ ...job, name: text }];
  });
  return [...jobs, ...stand];
}

function mayBecome(name: string, text: string): boolean {
  return [name, ...withoutCallers(name)].some((form) => {
    if (form === baseName(text) && form !== text) return true;
    const parts = form.split(/\$\{\{.*?\}\}/);
    if (parts.length === 1) return false;
    const pattern = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join(".+");
    return new RegExp(`^${pattern}$`).test(text);
  });
}
