import { defineAction, type Outcome } from "../../src/kit/define-action.ts";
import type { Runtime } from "../../src/kit/runtime.ts";
import { apply } from "./apply.ts";
import { decide } from "./decide.ts";
import { endRun, explainError } from "./end-run.ts";
import { inputs } from "./inputs.ts";
import { observe } from "./observe.ts";
import { openRun } from "./open-run.ts";
import { INTERRUPTED, openSession } from "./open-session.ts";
import { readSettings, type Settings } from "./read-settings.ts";
import { renderOutcome } from "./render-outcome.ts";
import type { WatchResult } from "./watch-result.ts";
import type { WatchRun, WatchSession } from "./watch-run.ts";
import { withInterrupt } from "./with-interrupt.ts";

/** How often a run looks again, if the world has changed under its hands. */
const MOST_ROUNDS = 3;

/** Turns what is new upstream into exactly one reviewed pull request. */
export default defineAction({
  name: "watch-upstream",
  inputs,
  async run(inputs, runtime) {
    const settings = await readSettings(inputs, runtime);
    const closing: { now: () => Promise<void> } = { now: async () => undefined };
    return withInterrupt(
      (signal) => runOnce(settings, runtime, { signal, closing }),
      () => closing.now(),
    );
  },
});

interface Around {
  signal: AbortSignal;
  /** What to do if the process has to end before the run does. */
  closing: { now: () => Promise<void> };
}

async function runOnce(settings: Settings, runtime: Runtime, { signal, closing }: Around): Promise<Outcome> {
  const strictLock = settings.inputs["strict-lock"];
  const opened = await openSession(settings, runtime, signal);
  if (opened.kind === "locked") {
    const { sentence } = opened;
    return renderOutcome(settings.name, { outcome: "locked", reason: null, sentence, exitCode: strictLock ? 1 : 0 });
  }
  const { session, close } = opened;
  const progress: { run: WatchRun | null } = { run: null };
  closing.now = async () => {
    const interrupted = { outcome: "interrupted", reason: "signal", sentence: INTERRUPTED, exitCode: 1 } as const;
    if (progress.run !== null) await endRun(progress.run, interrupted);
    await close();
  };
  try {
    let result = await watch(session, progress).catch(
      (error: unknown) => explainError(error, { strictLock }) ?? fail(error),
    );
    if (progress.run !== null) result = await endRun(progress.run, result);
    if (result.bug !== undefined) throw result.bug;
    return renderOutcome(settings.name, result);
  } finally {
    await close();
  }
}

/** Observe, decide, apply; and again, if the decision was overtaken. */
async function watch(session: WatchSession, progress: { run: WatchRun | null }): Promise<WatchResult> {
  for (let rounds = 1; ; rounds++) {
    const facts = await observe(session);
    const run = await openRun(session, facts);
    progress.run = run;
    const result = await apply(run, facts, decide(facts, session.policy));
    if (result !== "again") return result;
    if (rounds === MOST_ROUNDS) return { outcome: "transient", reason: "raced", sentence: RACED, exitCode: 1 };
  }
}

const RACED =
  "Others kept changing the branch or its pull request while this run was working. The next run tries again.";

function fail(bug: unknown): WatchResult {
  return { outcome: "failed", reason: "bug", sentence: String(bug), exitCode: 1, bug };
}
