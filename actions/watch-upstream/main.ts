import { defineAction } from "../../src/kit/define-action.ts";
import { apply } from "./apply.ts";
import { decide } from "./decide.ts";
import { inputs } from "./inputs.ts";
import { nameFlags } from "./name-flags.ts";
import { observe } from "./observe.ts";
import { openRun } from "./open-run.ts";
import { readSettings } from "./read-settings.ts";
import { renderOutcome } from "./render-outcome.ts";
import type { WatchResult } from "./watch-result.ts";
import type { WatchRun, WatchSession } from "./watch-run.ts";
import { withSession } from "./with-session.ts";

/** How many times a run observes, decides and applies at most. It starts over if the world changed while it worked. */
const MOST_ROUNDS = 3;
const RACED: WatchResult = {
  ...{ outcome: "transient", reason: "raced", exitCode: 1 },
  sentence: "Others kept changing the branch or its pull request while this run was working. The next run tries again.",
};

/** Turns what is new upstream into exactly one reviewed pull request. */
export default defineAction({
  name: "watch-upstream",
  inputs,
  async run(inputs, runtime) {
    const settings = await readSettings(inputs, runtime);
    const result = await withSession(settings, runtime, watch);
    const isTerminal = runtime.env.GITHUB_ACTIONS !== "true";
    const sentence = isTerminal ? nameFlags(result.sentence) : result.sentence;
    return renderOutcome(settings.name, { ...result, sentence });
  },
});

/** Observes, decides and applies, and starts over if the world has changed. `begun` is called with each run. */
async function watch(session: WatchSession, begun: (run: WatchRun) => void): Promise<WatchResult> {
  for (let rounds = 1; rounds <= MOST_ROUNDS; rounds++) {
    const facts = await observe(session);
    const run = await openRun(session, facts);
    begun(run);
    const result = await apply(run, facts, decide(facts, session.policy));
    if (result !== "again") return result;
  }
  return RACED;
}
