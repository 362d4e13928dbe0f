import { connectRepository } from "../../src/github/connect-repository.ts";
import { defineAction } from "../../src/kit/define-action.ts";
import { apply } from "./apply.ts";
import { decide } from "./decide.ts";
import { inputs } from "./inputs.ts";
import { observe } from "./observe.ts";
import { NOTHING_OBSERVED } from "./observed.ts";
import { planPreflight } from "./plan-preflight.ts";
import { describeStep, renderOutcome } from "./render-summary.ts";

/** Says whether a pull request is open for the ecosystem, and keeps other runs away while one is made. */
export default defineAction({
  name: "preflight-open-pr",
  inputs,
  async run(inputs, runtime) {
    const plan = planPreflight(inputs, runtime);
    // The time spent waiting for a new pull request does not count towards the deadline.
    const waitSeconds = inputs.mode === "release" ? inputs["release-wait-seconds"] : 0;
    const timeoutSeconds = inputs["deadline-seconds"] + waitSeconds;
    const access = { token: inputs.token, timeoutSeconds, timeoutInput: "deadline-seconds" };
    const repository = await connectRepository(runtime, access);
    let observed = NOTHING_OBSERVED;
    for (;;) {
      const step = decide(observed, plan);
      if (step.kind === "answer") return renderOutcome(step, { ...plan, now: observed.now ?? plan.now });
      const line = describeStep(step);
      if (line !== null) runtime.log(line);
      if (step.kind === "read") {
        if (step.afterMs > 0) await runtime.sleep(step.afterMs);
        observed = await observe(observed, step, { repository, plan });
      } else {
        observed = await apply(observed, step, { repository, plan });
      }
    }
  },
});
