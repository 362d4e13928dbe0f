import { type CommitSha, MAX_SETTLED, type SettledPull, type WatchState } from "../../src/formats/watch-state.ts";

export interface MergeOptions {
  /** Of our own claim. */
  nonce: string;
  /** Whether one upstream commit is an ancestor of another; false if either is not known. */
  isAncestor(ancestor: CommitSha, of: CommitSha): Promise<boolean>;
}

/**
 * Two states that were written from the same one. Ancestry decides which cursor is further on, never time. A run that
 * has taken the claim meanwhile keeps its claim and its journal.
 */
export async function mergeStates(
  ours: WatchState,
  theirs: WatchState,
  { nonce, isAncestor }: MergeOptions,
): Promise<WatchState> {
  const further = async (our: CommitSha | null, their: CommitSha | null) => {
    if (our === null || their === null) return our ?? their;
    // Without a common line, nothing moves.
    return (await isAncestor(their, our)) ? our : their;
  };
  const lastProposedCommit = await further(ours.lastProposedCommit, theirs.lastProposedCommit);
  const isTaken = theirs.claim !== null && theirs.claim.nonce !== nonce;
  const isTheirPull = theirs.pr !== null && theirs.pr.head === lastProposedCommit;
  return {
    ...ours,
    lastMergedCommit: (await further(ours.lastMergedCommit, theirs.lastMergedCommit)) ?? ours.lastMergedCommit,
    lastProposedCommit,
    pr: isTheirPull && ours.pr?.head !== lastProposedCommit ? theirs.pr : ours.pr,
    declined: unite(ours.declined, theirs.declined),
    superseded: unite(ours.superseded, theirs.superseded),
    ...((ours.drift ?? theirs.drift) === undefined ? {} : { drift: ours.drift ?? theirs.drift }),
    inFlight: isTaken ? theirs.inFlight : ours.inFlight,
    claim: isTaken ? theirs.claim : ours.claim,
  };
}

/** Newest first, each pull request once. */
function unite(ours: readonly SettledPull[], theirs: readonly SettledPull[]): SettledPull[] {
  const known = new Set(ours.map(({ number }) => number));
  const all = [...ours, ...theirs.filter(({ number }) => !known.has(number))];
  return all.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : b.number - a.number)).slice(0, MAX_SETTLED);
}
