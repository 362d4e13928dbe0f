import { connectRepository } from "../../src/github/connect-repository.ts";
import { defineAction } from "../../src/kit/define-action.ts";
import { apply, recheck } from "./apply.ts";
import { openBranches } from "./branches.ts";
import { decide } from "./decide.ts";
import { inputs } from "./inputs.ts";
import { observe } from "./observe.ts";
import { planPathRules } from "./path-rules.ts";
import { planRescue } from "./plan-rescue.ts";
import { renderOutcome } from "./render-outcome.ts";

/** Sorts conflicting pull requests by what happens to their recipes. */
export default defineAction({
  name: "triage-conflicts",
  inputs,
  async run(inputs, runtime) {
    const rules = planPathRules(inputs);
    const repository = await connectRepository(runtime, { token: inputs.token });
    const branches = await openBranches(inputs, runtime);
    try {
      const facts = await observe({ repository, branches }, rules, runtime);
      const found = decide(facts, rules);
      const proposals = inputs.apply ? await recheck(repository, found, facts.defaultBranch) : found;
      const planned = planRescue(proposals, facts, runtime.now().toISOString().slice(0, 10));
      const plan = { proposals, branches: planned, defaultBranch: facts.defaultBranch, closes: inputs.close };
      const applied = inputs.apply ? await apply({ repository, branches }, plan, runtime) : null;
      return renderOutcome(plan, applied);
    } finally {
      await branches.remove();
    }
  },
});
