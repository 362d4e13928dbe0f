/** Matches the jobs of a run with job names as users write them. */

import { baseName, isCut } from "./base-name.ts";
import { compareNaturally } from "./compare-naturally.ts";

export interface JobEntry {
  /** The text without its trailing `*`. */
  text: string;
  isPrefix: boolean;
}

export interface JobEntries {
  entries: JobEntry[];
  problems: string[];
  /** A sentence for the user if the whole list is unusable; otherwise null. */
  fault: string | null;
}

/** Skips blank lines and lines that start with `#`. A repeated name counts once. */
export function parseRequiredJobs(lines: readonly string[]): JobEntries {
  const parsed: JobEntries = { entries: [], problems: [], fault: null };
  const seen = new Set<string>();
  for (const line of lines.map((each) => each.trim().replace(/\s+/g, " "))) {
    if (line === "" || line.startsWith("#")) continue;
    if (line === "*")
      parsed.fault = `"*" alone would take every job. Expected a name, or the start of one before the "*".`;
    if (seen.has(line)) parsed.problems.push(`The job name "${line}" is listed twice and counts once.`);
    else
      parsed.entries.push(
        line.endsWith("*") ? { text: line.slice(0, -1), isPrefix: true } : { text: line, isPrefix: false },
      );
    seen.add(line);
  }
  return parsed;
}

export interface JobMatch<J> {
  entry: JobEntry;
  /** In natural order of the names; empty if the job is missing. */
  jobs: J[];
}

/**
 * Returns the jobs that each entry matches. A job goes to the first entry that takes it.
 *
 * An exact entry takes all jobs of the first tier with a match:
 * 1. the same name;
 * 2. the same name below a calling job (`caller / name`);
 * 3. the same name without a matrix suffix;
 * 4. the same name below a calling job and without a suffix.
 */
export function matchRequiredJobs<J extends { name: string }>(
  entries: readonly JobEntry[],
  jobs: readonly J[],
): { matches: JobMatch<J>[]; problems: string[] } {
  const left = new Set([...jobs].sort((a, b) => compareNaturally(a.name, b.name)));
  const problems: string[] = [];
  const matches = entries.map((entry) => {
    const taken = take(entry, [...left]);
    for (const job of taken) left.delete(job);
    if (taken.length === 0) problems.push(describeMiss(entry, jobs));
    return { entry, jobs: taken };
  });
  return { matches, problems };
}

export function isListedJob(entries: readonly JobEntry[], name: string): boolean {
  return entries.some((entry) => take(entry, [{ name }]).length > 0);
}

function take<J extends { name: string }>({ text, isPrefix }: JobEntry, jobs: readonly J[]): J[] {
  if (isPrefix) return jobs.filter(({ name }) => name.startsWith(text));
  for (const fits of TIERS) {
    const taken = jobs.filter(({ name }) => fits(name, text));
    if (taken.length > 0) return taken;
  }
  return [];
}

/** Each tier says whether an entry with this text matches a job with this name. */
const TIERS: readonly ((name: string, text: string) => boolean)[] = [
  (name, text) => isSame(name, text, isCut(name)),
  (name, text) => withoutCallers(name).some((form) => isSame(form, text, isCut(name))),
  (name, text) => isSame(baseName(name), text, isCut(name)),
  (name, text) => withoutCallers(baseName(name)).some((form) => isSame(form, text, isCut(name))),
];

/** GitHub allows fewer levels of workflows that call each other. */
const MOST_CALLERS = 20;

/** Returns the name below each calling job: `a / b / c` -> `b / c`, `c`. */
export function withoutCallers(name: string): string[] {
  const forms: string[] = [];
  for (let at = name.indexOf(" / "); at >= 0 && forms.length < MOST_CALLERS; at = name.indexOf(" / ", at + 3)) {
    forms.push(name.slice(at + 3));
  }
  return forms;
}

/** The API cuts long names. A cut name is the same if it shows the first half of the entry, or more. */
function isSame(form: string, text: string, isCutName: boolean): boolean {
  if (form === text) return true;
  if (!isCutName || !form.endsWith("...")) return false;
  const visible = form.slice(0, -3);
  return visible.length * 2 >= text.length && text.startsWith(visible);
}

function describeMiss(entry: JobEntry, jobs: readonly { name: string }[]): string {
  const { text, isPrefix } = entry;
  const what = isPrefix ? `No job starts with "${text}"` : `No job is called "${text}"`;
  if (take(entry, jobs).length > 0) return `${what}, apart from jobs of an earlier entry.`;
  const nearest = findNearest(
    text,
    jobs.map(({ name }) => name),
  );
  return nearest === null ? `${what}.` : `${what}; the nearest name is "${nearest}".`;
}

/** Prefers a name that differs only in case, then the name with the longest common prefix. */
function findNearest(text: string, names: readonly string[]): string | null {
  const sorted = [...new Set(names)].sort(compareNaturally);
  const sameLetters = sorted.find((name) =>
    [name, ...withoutCallers(name), baseName(name)].some((form) => form.toLowerCase() === text.toLowerCase()),
  );
  if (sameLetters !== undefined) return sameLetters;
  const ranked = sorted.map((name) => ({ name, common: countCommon(name, text) })).sort((a, b) => b.common - a.common);
  return ranked[0] !== undefined && ranked[0].common > 0 ? ranked[0].name : null;
}

function countCommon(a: string, b: string): number {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at++;
  return at;
}
