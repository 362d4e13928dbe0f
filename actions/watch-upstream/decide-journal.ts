import { type CommitSha, type InFlight, WatchStage, type WatchState } from "../../src/formats/watch-state.ts";
import type { HeadFact } from "./choice.ts";
import { countFailure } from "./count-failure.ts";
import { holdForeignPull, holdModifiedBranch } from "./decide-head.ts";
import type { Act, StateChange } from "./decision.ts";
import type { Facts, Policy } from "./facts.ts";
import { judgeOpenPulls } from "./judge-open-pulls.ts";

/** What happens to the journal. Without an act, the head is decided as if there were no journal. */
export interface JournalVerdict {
  settle: readonly StateChange[];
  act: Act | null;
  /**
   * True if the previous run died while its updater ran, for the first time with this head. Then there is no backoff
   * yet.
   */
  isFirstCrash: boolean;
}

interface World {
  facts: Facts;
  policy: Policy;
}

/**
 * Judges an unfinished run. The facts decide what is left to do. The journal only says that there is a commit, so the
 * updater need not run again.
 */
export function decideJournal(state: WatchState, head: HeadFact, world: World): JournalVerdict {
  const { inFlight } = state;
  if (inFlight === null) return { settle: [], act: null, isFirstCrash: false };
  const { commit } = inFlight;
  if (commit === null || !hasReached(inFlight, "committed")) return countCrash(state, inFlight, world);
  const act = resume(state, head, { ...world, inFlight: { ...inFlight, commit } });
  if (act !== null) return { settle: [], act, isFirstCrash: false };
  return { settle: [{ kind: "clear-journal" }], act: null, isFirstCrash: false };
}

function countCrash({ failures: before }: WatchState, { head }: InFlight, { facts, policy }: World): JournalVerdict {
  const failures = countFailure(before, { head, now: facts.now, maxFailures: policy.maxFailures });
  const settle: StateChange[] = [{ kind: "clear-journal" }, { kind: "set-failures", failures }];
  return { settle, act: null, isFirstCrash: failures.count === 1 };
}

/** The act that finishes or holds the run; null if there is nothing to finish. */
function resume(
  state: WatchState,
  head: HeadFact,
  { facts, policy, inFlight }: World & { inFlight: InFlight & { commit: CommitSha } },
): Act | null {
  const { pulls, branches, isTreePresent, overrides } = facts;
  const branch = branches.find((each) => each.head === inFlight.head);
  const isThere = branch?.sha === inFlight.commit;
  const wasPushed = isThere || hasReached(inFlight, "pushed");
  const isCurrent = inFlight.head === head.sha;
  // Before the push nobody has seen the work, so it may be dropped for newer work.
  if (!wasPushed && (!isCurrent || inFlight.base !== state.lastMergedCommit)) return null;
  const ofHead = pulls.filter((pull) => pull.head === inFlight.head);
  const open = ofHead.filter((pull) => pull.state === "open");
  const foreign = open.find(({ isOurs }) => !isOurs);
  if (foreign !== undefined && !open.some(({ isOurs }) => isOurs)) return holdForeignPull(foreign);
  if (branch?.relation === "merged") return null;
  // A pull request that somebody has worked on counts as finished.
  if (branch?.relation === "foreign") return open.length > 0 ? null : holdModifiedBranch(branch, null);
  const isDeclined = state.declined.some((pull) => pull.head === inFlight.head) && !overrides.retryClosed;
  const isMerged = inFlight.head === state.lastMergedCommit || ofHead.some((pull) => pull.state === "merged");
  if (open.length === 0 && (isDeclined || isMerged)) return null;
  if (!isThere && !isTreePresent) return null;
  if (!isCurrent && pulls.some((pull) => pull.isOurs && pull.state === "open" && pull.head === head.sha)) return null;
  const others = judgeOpenPulls(state, inFlight.head, { facts, policy });
  if ("act" in others) return others.act;
  return { kind: "resume", inFlight, isPushed: isThere, expected: branch?.sha ?? null, ...others };
}

function hasReached({ stage }: InFlight, wanted: WatchStage): boolean {
  return WatchStage.options.indexOf(stage) >= WatchStage.options.indexOf(wanted);
}
