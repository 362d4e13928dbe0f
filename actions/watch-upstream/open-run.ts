import { explainUnanswered } from "../../src/github/failure.ts";
import { readRun } from "../../src/github/runs.ts";
import { parseRunKey } from "../../src/pipeline/run-key.ts";
import { formatTime } from "../../src/pipeline/times.ts";
import type { Facts } from "./facts.ts";
import { openJournal } from "./journal.ts";
import { judgeWatchClaim } from "./judge-claim.ts";
import { countAhead } from "./observe-range.ts";
import { RunStopped } from "./run-stopped.ts";
import type { WatchRun, WatchSession } from "./watch-run.ts";

/** Opens the journal for the observed state. Stops if another run has claimed it. */
export async function openRun(session: WatchSession, { state, now }: Pick<Facts, "state" | "now">): Promise<WatchRun> {
  const { store, upstream, settings, id } = session;
  const isStored = state.kind === "present" && state.origin === "stored";
  const isClaimed = isStored && settings.stateKind === "ref" && !isReader(session) && state.state.claim !== null;
  if (isClaimed) await requireClaim(session, state.state.claim, now);
  const journal = openJournal({
    ...{ store, stored: isStored ? state.state : null, writesLastRun: settings.stateKind === "file", nonce: id },
    isAncestor: async (ancestor, of) => (await countAhead(upstream, ancestor, of)) !== null,
  });
  // A rebuilt state is written together with the first change.
  if (state.kind === "present" && !isStored) journal.note([{ kind: "initialize", state: state.state }]);
  // The run that made this claim is gone. Without this, the claim would block other runs until it expires.
  if (isClaimed) journal.note([{ kind: "claim", claim: null }]);
  return { ...session, journal };
}

/** Lets a run that failed early record its failure in the state file. Null if there is no state file to write to. */
export async function reopenRun(session: WatchSession): Promise<WatchRun | null> {
  if (session.settings.stateKind === "ref" || isReader(session)) return null;
  // If the state cannot be read either, report the first failure.
  const state = await session.store.read().catch(() => null);
  return state?.kind === "present" ? openRun(session, { state, now: formatTime(session.runtime.now()) }) : null;
}

function isReader({ settings }: WatchSession): boolean {
  return settings.isDryRun || settings.inputs.phase === "prepare";
}

async function requireClaim(
  session: WatchSession,
  claim: Parameters<typeof judgeWatchClaim>[0],
  now: string,
): Promise<void> {
  if (claim === null) return;
  const own = { now, nonce: session.id, run: runNameOf(session) };
  if (judgeWatchClaim(claim, { ...own, isRunOver: null }) !== "held") return;
  if (judgeWatchClaim(claim, { ...own, isRunOver: await isOver(session, claim.run) }) !== "held") return;
  const sentence = `Run ${claim.run} is working on this watch, until ${claim.expiresAt} at the latest.`;
  throw new RunStopped("locked", "claimed", sentence);
}

/** `<run id>.<attempt>` of the workflow run, otherwise the run's own id. */
export function runNameOf({ runtime, id }: Pick<WatchSession, "runtime" | "id">): string {
  const { GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT = "1" } = runtime.env;
  return GITHUB_RUN_ID ? `${GITHUB_RUN_ID}.${GITHUB_RUN_ATTEMPT}` : id;
}

/** Null if the token may not read runs, or there is no such run. */
async function isOver({ repository }: WatchSession, key: string): Promise<boolean | null> {
  const { run } = parseRunKey(key);
  if (run === 0) return null;
  try {
    const found = await readRun(repository, run);
    return found === "gone" ? null : found.status === "completed";
  } catch (error) {
    explainUnanswered(error);
    return null;
  }
}
