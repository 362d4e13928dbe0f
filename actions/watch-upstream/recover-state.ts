import { readPullRequest } from "../../src/github/pulls.ts";
import type { StateFact } from "./facts.ts";
import { migrateState, numberOfOldPull, type OldPull } from "./migrate-state.ts";
import { countAhead } from "./observe-range.ts";
import type { WatchPull } from "./own-pulls.ts";
import { readPullMarker } from "./pull-marker.ts";
import { readMergedHeads } from "./read-merged-heads.ts";
import { rebuildState } from "./rebuild-state.ts";
import { wasClosedByUs } from "./was-closed-by-us.ts";
import type { WatchSession } from "./watch-run.ts";

const TRAILER = /^Upstream-Range: ([0-9a-f]{40,64})\.\.([0-9a-f]{40,64})\s*$/m;

/** Rebuilds a lost state from GitHub, or migrates an older tool's. Otherwise returns the stored state. */
export async function recoverState(
  session: WatchSession,
  { stored, listed, now }: { stored: StateFact; listed: readonly WatchPull[]; now: string },
): Promise<StateFact> {
  const { policy, upstream, target, repository, watch } = session;
  if (stored.kind === "old") {
    const pull = await findOldPull(session, stored);
    const state = migrateState(stored.old, { pull, watch: policy.watch, now });
    return state === null ? stored : { kind: "present", state, origin: "migrated" };
  }
  if (stored.kind !== "absent") return stored;
  const pulls = [];
  for (const pull of listed) {
    const isUnmerged = pull.isOurs && pull.state !== "merged";
    const isClosedByUs = isUnmerged && (await wasClosedByUs(repository, watch, pull.number));
    pulls.push({ ...pull, isClosedByUs, rangeBase: readPullMarker(pull.body)?.rangeBase ?? null });
  }
  const branch = `refs/heads/${policy.watch.target.base}`;
  const state = await rebuildState({
    ...{ watch: policy.watch, now, pulls },
    mergedHeads: await readMergedHeads(target.git, { branch, name: policy.watch.name }),
    isAncestor: async (ancestor, of) => (await countAhead(upstream, ancestor, of)) !== null,
  });
  return state === null ? stored : { kind: "present", state, origin: "rebuilt" };
}

/** The older tool used other branch names. Its trailers are in the body or in the newest commit. */
async function findOldPull(
  { repository, target }: WatchSession,
  { old }: Extract<StateFact, { kind: "old" }>,
): Promise<OldPull | null> {
  const number = numberOfOldPull(old);
  const pull = number === null ? "gone" : await readPullRequest(repository, number);
  if (pull === "gone") return null;
  const { url, headSha, author, body } = pull;
  const { stdout } = await target.git.run(["log", "-1", "--format=%B", "--end-of-options", headSha]);
  const [, base, head] = TRAILER.exec(body) ?? TRAILER.exec(stdout.toString()) ?? [];
  const range = base === undefined || head === undefined ? null : { base, head };
  return { number: pull.number, url, headSha, author, state: pull.mergedAt !== null ? "merged" : pull.state, range };
}
