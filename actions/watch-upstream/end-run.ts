/** Ends a run, and records its result in the state. */

import { UserError } from "../../src/errors.ts";
import { type InFlight, WatchStage } from "../../src/formats/watch-state.ts";
import { describeFailure, isOutage, isRateLimit } from "../../src/github/failure.ts";
import { formatTime } from "../../src/pipeline/times.ts";
import { StateLost } from "./journal.ts";
import type { Settings } from "./read-settings.ts";
import { RunStopped } from "./run-stopped.ts";
import { StateUnavailable } from "./state-store.ts";
import type { WatchResult } from "./watch-result.ts";
import type { WatchRun } from "./watch-run.ts";

/** Turns an error into a result; null for a bug. */
export function explainError(error: unknown, { inputs }: Pick<Settings, "inputs">): WatchResult | null {
  const lockedCode = inputs["strict-lock"] ? 1 : 0;
  if (error instanceof RunStopped) {
    const { outcome, reason, message: sentence } = error;
    return { outcome, reason, sentence, exitCode: outcome === "locked" ? lockedCode : 1 };
  }
  if (error instanceof StateLost) {
    const sentence = "Another run has written the state meanwhile, so this run leaves the work to it.";
    return { outcome: "locked", reason: "state-lost", sentence, exitCode: lockedCode };
  }
  if (error instanceof StateUnavailable) {
    const outcome = error.refusal.kind === "refused" ? "failed" : "transient";
    return { outcome, reason: "state-unavailable", sentence: error.message, exitCode: 1 };
  }
  if (!(error instanceof UserError) && !isOutage(error) && !isRateLimit(error)) return null;
  const outcome = isOutage(error) || isRateLimit(error) ? "transient" : "failed";
  return {
    outcome,
    reason: outcome === "failed" ? "refused" : "unreachable",
    sentence: describeFailure(error),
    exitCode: 1,
  };
}

/** Writes the result into the state. If that fails, the result is still reported. */
export async function endRun(run: WatchRun, result: WatchResult): Promise<WatchResult> {
  const { journal, runtime, id, account } = run;
  const { outcome, reason, exitCode, sentence } = result;
  const inFlight = journal.state?.inFlight ?? null;
  // A run that stopped in an orderly way leaves no unfinished work. A bug or a full disk counts as a crash. Otherwise
  // the same updater would be started again and again.
  const isCrash = reason === "bug" || reason === "disk-full";
  if (inFlight?.runId === id && !isCommitted(inFlight) && !isCrash) journal.note([{ kind: "clear-journal" }]);
  const asked = account.asked();
  if (asked !== null && journal.state !== null && journal.state.botLogin !== asked)
    journal.note([{ kind: "set-bot-login", login: asked }]);
  if (journal.state?.claim?.nonce === id) journal.note([{ kind: "claim", claim: null }]);
  try {
    await journal.end({ at: formatTime(runtime.now()), outcome, reason, exitCode, sentence });
    return result;
  } catch (error) {
    const fault = explainError(error, run.settings);
    if (fault === null) throw error;
    return { ...result, notes: [...(result.notes ?? []), `The state could not be written: ${fault.sentence}`] };
  }
}

function isCommitted({ stage }: InFlight): boolean {
  return WatchStage.options.indexOf(stage) >= WatchStage.options.indexOf("committed");
}
