/** Keeps exactly one open pull request for an upstream commit. */

import { explainUnanswered, isOutage } from "../../src/github/failure.ts";
import { addLabels, findLabels } from "../../src/github/labels.ts";
import { closePullRequest, createPullRequest, isTwinRefused, updatePullRequest } from "../../src/github/pulls.ts";
import type { Repository } from "../../src/github/repository.ts";
import type { Runtime } from "../../src/kit/runtime.ts";
import { confirmOpen, listPullsOf, toWatchPull, type Watch, type WatchPull } from "./own-pulls.ts";
import { markPull, type PullMarker, readPullMarker } from "./pull-marker.ts";

export interface WantedPull extends PullMarker {
  branch: string;
  base: string;
  title: string;
  /** Body without the marker. */
  text: string;
  labels: readonly string[];
  /** Numbers of the branch's merged and closed pull requests that a new one may follow. */
  settled: readonly number[];
  /** True if an earlier run may have died before adding the labels. */
  labelsAdopted: boolean;
}

export type KeptPull =
  | { kind: "created" | "updated" | "adopted"; pull: WatchPull; notes: readonly string[] }
  /** Somebody merged or closed it meanwhile. */
  | { kind: "ended"; pull: WatchPull }
  /** The open pull request is not ours. */
  | { kind: "foreign"; pull: WatchPull };

const MOST_TRIES = 6;
const FIRST_WAIT_MS = 1000;

/**
 * Looks for an open pull request before it creates one. If GitHub refuses a second one, or its response is lost, looks
 * again, because a list may lag some seconds behind.
 */
export async function keepPull(
  repository: Repository,
  watch: Watch,
  { wanted, sleep }: { wanted: WantedPull; sleep: Runtime["sleep"] },
): Promise<KeptPull> {
  for (let tries = 1; ; tries++) {
    const found = await confirmOpen(repository, watch, await listPullsOf(repository, watch, wanted.head));
    const kept = await keepFound(repository, wanted, found);
    if (kept !== null) return kept;
    try {
      const { head, base, title, body } = { ...wanted, head: wanted.branch, body: markPull(wanted, wanted.text) };
      const raw = await createPullRequest(repository, { head, base, title, body });
      const created = toWatchPull(raw, watch, await watch.login());
      const pull = await keepOldest(repository, watch, created);
      return { kind: "created", pull, notes: await label(repository, wanted.labels, pull) };
    } catch (error) {
      if (tries >= MOST_TRIES || (!isTwinRefused(error) && !isOutage(error))) throw error;
      await sleep(FIRST_WAIT_MS * 2 ** (tries - 1));
    }
  }
}

/** The existing pull request; null if one has to be created. */
async function keepFound(
  repository: Repository,
  wanted: WantedPull,
  found: readonly WatchPull[],
): Promise<KeptPull | null> {
  const open = found.filter(({ state }) => state === "open");
  const [own, ...twins] = open.filter(({ isOurs }) => isOurs);
  if (own !== undefined) {
    for (const twin of twins) await closePullRequest(repository, twin.number);
    const isUpdated = await updateText(repository, own, wanted);
    const notes = wanted.labelsAdopted ? await label(repository, wanted.labels, own) : [];
    return { kind: isUpdated ? "updated" : "adopted", pull: own, notes };
  }
  const [foreign] = open;
  if (foreign !== undefined) return { kind: "foreign", pull: foreign };
  const ended = found.findLast(({ isOurs, number }) => isOurs && !wanted.settled.includes(number));
  return ended === undefined ? null : { kind: "ended", pull: ended };
}

/** Closes all but the oldest one, because two runs may each have created one. The list may not show `created` yet. */
async function keepOldest(repository: Repository, watch: Watch, created: WatchPull): Promise<WatchPull> {
  const listed = await listPullsOf(repository, watch, created.head);
  const others = listed.filter(({ isOurs, state, number }) => isOurs && state === "open" && number !== created.number);
  const [oldest, ...twins] = [created, ...others].sort((a, b) => a.number - b.number);
  for (const twin of twins) await closePullRequest(repository, twin.number);
  return oldest as WatchPull;
}

/** Leaves a text alone if somebody edited it or if it is about another upstream commit. */
async function updateText(repository: Repository, pull: WatchPull, wanted: WantedPull): Promise<boolean> {
  const marker = readPullMarker(pull.body);
  if (marker === null || !marker.isTextOurs || marker.head !== wanted.head) return false;
  const body = markPull(wanted, wanted.text);
  if (pull.body.replaceAll("\r\n", "\n").trimEnd() === body.trimEnd()) return false;
  // An edited title stays too.
  await updatePullRequest(repository, pull.number, { title: pull.title, body });
  return true;
}

/** Labels that the repository does not have are not created, and a missing label does not fail the run. */
async function label(repository: Repository, labels: readonly string[], pull: WatchPull): Promise<string[]> {
  const missing = labels.filter((name) => !pull.labels.some((other) => other.toLowerCase() === name.toLowerCase()));
  if (missing.length === 0) return [];
  const list = (names: readonly string[]) => names.map((name) => `"${name}"`).join(", ");
  try {
    const { known, absent } = await findLabels(repository, missing);
    const notes =
      absent.length === 0 ? [] : [`#${pull.number} did not get ${list(absent)}: the repository has no such label.`];
    if (known.length === 0 || (await addLabels(repository, pull.number, known)) === "added") return notes;
    return [...notes, `#${pull.number} did not get ${list(known)}: GitHub did not accept one of them.`];
  } catch (error) {
    return [`#${pull.number} did not get its labels: ${explainUnanswered(error)}.`];
  }
}
