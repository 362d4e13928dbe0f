import { type CommitSha, MAX_SETTLED, type SettledPull, type WatchState } from "../../src/formats/watch-state.ts";

export interface MergeOptions {
  /** The nonce of our own claim. */
  nonce: string;
  /** True if one upstream commit is an ancestor of another; false if either is unknown. */
  isAncestor(ancestor: CommitSha, of: CommitSha): Promise<boolean>;
}

/**
 * Merges two states that were both written from the same earlier one. The cursor that is further along the history
 * wins; times are not compared. If another run has taken the claim meanwhile, that run keeps its claim and its journal.
 */
export async function mergeStates(
  ours: WatchState,
  theirs: WatchState,
  { nonce, isAncestor }: MergeOptions,
): Promise<WatchState> {
  const further = async (our: CommitSha | null, their: CommitSha | null) => {
    if (our === null || their === null) return our ?? their;
    // If neither is an ancestor of the other, the stored cursor stays.
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

/** Newest first, with each pull request listed once. */
function unite(ours: readonly SettledPull[], theirs: readonly SettledPull[]): SettledPull[] {
  const known = new Set(ours.map(({ number }) => number));
  const all = [...ours, ...theirs.filter(({ number }) => !known.has(number))];
  return all.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : b.number - a.number)).slice(0, MAX_SETTLED);
}
