/** The issue about drift as a fact. */

import type { WatchDrift } from "../../src/formats/watch-state.ts";
import { type Issue, readIssue } from "../../src/github/issues.ts";
import type { Repository } from "../../src/github/repository.ts";
import type { Time } from "../../src/pipeline/times.ts";
import { readDriftMarker } from "./drift-marker.ts";
import type { DriftFact, Policy } from "./facts.ts";
import { findClosedDriftIssue, listDriftIssues } from "./keep-drift-issue.ts";
import type { WatchSession } from "./watch-run.ts";

export interface DriftQuestion {
  /** What the state says; undefined if it knows of no issue. */
  known: WatchDrift | undefined;
  /** The time of the upstream head. An issue about this head cannot have changed earlier. */
  since: Time;
  /** Watched files that changed after an upstream commit; null if that is not known. */
  countSince(head: string): Promise<number | null>;
}

/** The oldest open issue; without one, the newest that a person closed; null if there is neither. */
export async function observeDrift(
  { repository, watch, policy }: Pick<WatchSession, "repository" | "watch" | "policy">,
  { known, since, countSince }: DriftQuestion,
): Promise<DriftFact | null> {
  const [open] = await listDriftIssues(repository, watch);
  if (open !== undefined && open.number !== known?.number) return describe(open, null);
  if (known !== undefined) {
    const isOpen = open !== undefined || (await isIssueOpen(repository, known.number));
    return describeKnown(known, { isOpen, policy, watchedSince: await countSince(known.head) });
  }
  const closed = await findClosedDriftIssue(repository, watch, since);
  const head = closed === null ? null : (readDriftMarker(closed.body)?.range?.head ?? null);
  return closed === null || head === null ? null : describe(closed, await countSince(head));
}

/** Observes the drift with one call, if upstream and the baseline have not moved since the issue was written. */
export async function observeKnownDrift(
  { repository, policy }: Pick<WatchSession, "repository" | "policy">,
  known: WatchDrift,
): Promise<DriftFact> {
  const isOpen = await isIssueOpen(repository, known.number);
  return describeKnown(known, { isOpen, policy, watchedSince: 0 });
}

async function isIssueOpen(repository: Repository, number: number): Promise<boolean> {
  const issue = await readIssue(repository, number);
  return issue !== "gone" && issue.state === "open";
}

function describeKnown(
  { number, base, head, paths }: WatchDrift,
  { policy, ...now }: { isOpen: boolean; policy: Policy; watchedSince: number | null },
): DriftFact {
  return { number, range: { base, head }, hasSamePaths: isSameList(paths, policy.watchedPaths), ...now };
}

/** Describes an issue that the state does not know. Its text does not say which globs were watched. */
function describe({ number, state, body }: Issue, watchedSince: number | null): DriftFact {
  const range = readDriftMarker(body)?.range ?? null;
  return { number, isOpen: state === "open", range, hasSamePaths: false, watchedSince };
}

/** True for the same globs in the same order. */
export function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((each, index) => each === b[index]);
}
