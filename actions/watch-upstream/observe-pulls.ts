/** Reads the pull requests of the watch as facts. */

import { MAX_SETTLED, type WatchState } from "../../src/formats/watch-state.ts";
import type { Repository } from "../../src/github/repository.ts";
import type { PullFact } from "./facts.ts";
import {
  confirmOpen,
  listAllPulls,
  listOpenPulls,
  listPullsOf,
  readWatchPull,
  type Watch,
  type WatchPull,
} from "./own-pulls.ts";
import { readPullMarker } from "./pull-marker.ts";
import { wasClosedByUs } from "./was-closed-by-us.ts";

/** Nobody reads a longer list of predecessors. */
const MOST_DECLINED = 5;

/**
 * Reads all open pull requests, those for the upstream head and for the journal's head in any state, the one that the
 * state names, and the newest declined ones after the baseline. Without a state, reads all that ever existed. `isAhead`
 * is true for an upstream commit after the baseline.
 */
export async function observePulls(
  repository: Repository,
  watch: Watch,
  { state, head, isAhead }: { state: WatchState | null; head: string | null; isAhead(head: string): Promise<boolean> },
): Promise<WatchPull[]> {
  if (state === null) return confirmOpen(repository, watch, await listAllPulls(repository, watch));
  const found = new Map<number, WatchPull>();
  const add = (pulls: readonly (WatchPull | null)[]) => {
    for (const pull of pulls) if (pull !== null) found.set(pull.number, pull);
  };
  add(await listOpenPulls(repository, watch));
  const heads = new Set([head, state.inFlight?.head ?? null]);
  // Skip the pull requests that the state knows are closed. A reopened one is in the list of open ones.
  for (const { head } of [...state.declined, ...state.superseded]) heads.delete(head);
  for (const each of heads) {
    const isKnown = each === null || [...found.values()].some((pull) => pull.head === each);
    if (!isKnown) add(await listPullsOf(repository, watch, each));
  }
  const listed = [...found.values()];
  found.clear();
  add(await confirmOpen(repository, watch, listed));
  const numbers = state.pr === null ? [] : [state.pr.number];
  // What a closed pull request proposed stays part of the range until something newer is merged.
  for (const pull of state.declined.slice(0, MOST_DECLINED)) if (await isAhead(pull.head)) numbers.push(pull.number);
  for (const number of numbers) if (!found.has(number)) add([await readWatchPull(repository, watch, number)]);
  return [...found.values()].sort((a, b) => a.number - b.number);
}

/**
 * `countAhead` counts the commits from the start of the range to an upstream head; null if unknown or not a descendant.
 * `isUpstream` is false for a commit that the upstream branch does not contain.
 */
export async function judgePulls(
  repository: Repository,
  watch: Watch,
  {
    pulls,
    state,
    countAhead,
    isUpstream,
  }: {
    pulls: readonly WatchPull[];
    state: WatchState | null;
    countAhead(head: string): Promise<number | null>;
    isUpstream(head: string): Promise<boolean>;
  },
): Promise<PullFact[]> {
  const settled = [...(state?.declined ?? []), ...(state?.superseded ?? [])].map(({ number }) => number);
  const isNews = ({ state: is, isOurs, number }: WatchPull) => is === "closed" && isOurs && !settled.includes(number);
  // The state would drop older ones anyway.
  const news = pulls.filter(isNews).slice(-MAX_SETTLED);
  const facts: PullFact[] = [];
  for (const pull of pulls) {
    const { number, url, branch, head, headSha, base, state: is, isOurs, author, body } = pull;
    const marker = readPullMarker(body);
    facts.push({
      ...{ number, url, branch, head, headSha, base, state: is, isOurs, author },
      ownCommit: marker?.commit ?? (state?.pr?.number === number ? state.pr.headSha : null),
      isClosedByUs: news.includes(pull) && (await wasClosedByUs(repository, watch, number)),
      rangeBase: marker?.rangeBase ?? null,
      commitsAhead: await countAhead(head),
      isTakenBack: is === "open" && isOurs && !(await isUpstream(head)),
    });
  }
  return facts;
}
