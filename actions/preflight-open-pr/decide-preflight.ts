/** Is there a pull request that the filters mean? Only a complete list proves that there is none. */

import type { ListedPullRequest } from "../../src/formats/listed-pull-request.ts";
import { type Filters, isStale, selectCandidates } from "./select-candidates.ts";

/** What was read, and what could not be. */
export interface Reading {
  pulls: readonly ListedPullRequest[];
  /** Changed files by pull request; null: they could not all be read. Asked for where the filters name paths. */
  files: ReadonlyMap<number, readonly string[] | null>;
  /** Why the list is not complete; null if it is. A sentence without a full stop. */
  gap: string | null;
}

export interface Answer {
  state: "open" | "none" | "unknown";
  /** One sentence, without text from outside but for numbers and what failed. */
  reason: string;
  /** Oldest first. */
  matches: ListedPullRequest[];
  /** Those that would match if they were not older than the limit; oldest first. */
  stale: ListedPullRequest[];
}

/** One match is proof of `open`, whatever else could not be read. */
export function decidePreflight(reading: Reading, filters: Filters, now: Date): Answer {
  const candidates = selectCandidates(reading.pulls, filters, now);
  const verdicts = candidates.map((pull) => ({ pull, touches: touchesPaths(pull, reading, filters) }));
  const taken = verdicts.filter(({ touches }) => touches === true).map(({ pull }) => pull);
  const stale = taken.filter((pull) => isStale(pull, filters, now));
  const matches = taken.filter((pull) => !stale.includes(pull));
  const undecided = verdicts.filter(({ pull, touches }) => touches === null && !isStale(pull, filters, now));
  const [oldest] = matches;
  if (oldest !== undefined) return { state: "open", reason: describeOpen(oldest, matches.length), matches, stale };
  if (reading.gap !== null) return { state: "unknown", reason: `It is not known: ${reading.gap}.`, matches, stale };
  const [first] = undecided;
  if (first !== undefined) {
    const reason = `It is not known: the changed files of pull request #${first.pull.number} could not all be read.`;
    return { state: "unknown", reason, matches, stale };
  }
  return { state: "none", reason: describeNone(reading.pulls.length, stale.length), matches, stale };
}

/** null: not known. */
function touchesPaths({ number }: ListedPullRequest, { files }: Reading, { matchesPath }: Filters): boolean | null {
  if (matchesPath === null) return true;
  return files.get(number)?.some(matchesPath) ?? null;
}

function describeOpen(oldest: ListedPullRequest, count: number): string {
  const word = oldest.mergedAt !== null ? "merged" : oldest.draft && oldest.state === "open" ? "a draft" : oldest.state;
  const others = count === 1 ? "" : `, the oldest of ${count} that match`;
  return `Pull request #${oldest.number} is ${word}${others}.`;
}

function describeNone(read: number, stale: number): string {
  const all = read === 1 ? "the one that was read" : `all ${read} that were read`;
  const ignored = stale === 0 ? "" : `; ${stale} older than the limit ${stale === 1 ? "does" : "do"} not count`;
  return read === 0 ? "There is no pull request." : `No pull request matches, of ${all}${ignored}.`;
}
