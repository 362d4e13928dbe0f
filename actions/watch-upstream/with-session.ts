import type { Runtime } from "../../src/kit/runtime.ts";
import { endRun, explainError } from "./end-run.ts";
import { freeFullDisk } from "./free-full-disk.ts";
import { reopenRun } from "./open-run.ts";
import { INTERRUPTED, type OpenedSession, openSession } from "./open-session.ts";
import type { Settings } from "./read-settings.ts";
import type { WatchResult } from "./watch-result.ts";
import type { WatchRun, WatchSession } from "./watch-run.ts";
import { withInterrupt } from "./with-interrupt.ts";

/** The work of a session. `begun` is called with each run when it begins. */
type SessionWork = (session: WatchSession, begun: (run: WatchRun) => void) => Promise<WatchResult>;

/**
 * Does the work while holding the lock. Records in the state how the work ended, even if a signal ended it, and
 * releases the lock.
 */
export async function withSession(settings: Settings, runtime: Runtime, work: SessionWork): Promise<WatchResult> {
  let opened: OpenedSession | null = null;
  let run: WatchRun | null = null;
  const closeSession = async () => {
    if (opened?.kind === "open") await opened.close();
  };
  return withInterrupt(
    async (signal) => {
      try {
        opened = await openSession(settings, runtime, signal);
      } catch (error) {
        const explained = explainError(error, settings);
        if (explained === null) throw error;
        return explained;
      }
      if (opened.kind === "locked") return renderLocked(settings, opened.sentence);
      const { session } = opened;
      try {
        const result = await work(session, (begun) => {
          run = begun;
        }).catch(async (error: unknown) => {
          const cause = await freeFullDisk(error, session.runsFolder);
          return explainError(cause, settings) ?? fail(cause);
        });
        run ??= await reopenRun(session);
        const ended = run === null ? result : await endRun(run, result);
        if (ended.bug !== undefined) throw ended.bug;
        return ended;
      } finally {
        await closeSession();
      }
    },
    async () => {
      if (run !== null)
        await endRun(run, { outcome: "interrupted", reason: "signal", sentence: INTERRUPTED, exitCode: 1 });
      await closeSession();
    },
  );
}

function renderLocked({ inputs }: Settings, sentence: string): WatchResult {
  return { outcome: "locked", reason: null, sentence, exitCode: inputs["strict-lock"] ? 1 : 0 };
}

function fail(bug: unknown): WatchResult {
  return { outcome: "failed", reason: "bug", sentence: String(bug), exitCode: 1, bug };
}
