import { defineAction } from "../../src/kit/define-action.ts";
import { publishState } from "../../src/publish/publish-state.ts";
import { inputs } from "./inputs.ts";
import { listSeedingPaths, planQueue } from "./plan-queue.ts";
import { ECOSYSTEMS, planSeeding } from "./plan-seeding.ts";
import { readNpmConfig } from "./read-npm-config.ts";
import { readSources } from "./read-sources.ts";
import { renderOutcome } from "./render-outcome.ts";

/** Adds packages from public lists to the queue. */
export default defineAction({
  name: "seed-queue",
  inputs,
  async run(inputs, runtime) {
    const plan = planSeeding(inputs, await readNpmConfig(runtime), runtime);
    const readings = await readSources(plan, inputs, runtime);
    if (readings.every(({ status }) => status === "failed"))
      return renderOutcome({ inputs, readings, publication: null });
    const job = {
      queue: inputs.queue,
      tierFile: inputs["tier-1-file"] ?? null,
      lists: readings,
      rules: {
        aliases: plan.aliases,
        raisesPriority: inputs["update-priority"] === "raise",
        ecosystems: ECOSYSTEMS,
      },
      now: runtime.now(),
    };
    const publication = await publishState(
      { inputs, paths: listSeedingPaths(job), plan: (source) => planQueue(source, job) },
      runtime,
    );
    return renderOutcome({ inputs, readings, publication });
  },
});
