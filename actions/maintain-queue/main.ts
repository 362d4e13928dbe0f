import { UserError } from "../../src/errors.ts";
import { defineAction } from "../../src/kit/define-action.ts";
import { statePathsOf } from "../../src/kit/shared-inputs.ts";
import { publishState } from "../../src/publish/publish-state.ts";
import { listStatePaths } from "../../src/state/read-state.ts";
import { inputs } from "./inputs.ts";
import { planChanges } from "./plan-changes.ts";
import { planUpkeep } from "./plan-upkeep.ts";
import { readProducedFile } from "./read-produced.ts";
import { renderOutcome } from "./render-outcome.ts";

/** Updates the queue from recipes and failures, and releases packages whose blockers are available. */
export default defineAction({
  name: "maintain-queue",
  inputs,
  async run(inputs, runtime) {
    const plan = planUpkeep(inputs);
    const paths = statePathsOf(inputs);
    const listedIn = inputs["produced-file"];
    const listed = listedIn === undefined ? null : await readProducedFile(listedIn, runtime.cwd);
    // If the server refuses a large file, publishing suggests `max-failures`. That input does not make the queue
    // smaller.
    const { "max-failures": _, ...publishing } = inputs;
    const publication = await publishState(
      {
        inputs: publishing,
        paths: listStatePaths(paths),
        plan: (source) => planChanges(source, { paths, plan, listed, now: runtime.now() }),
      },
      runtime,
    );
    const { report } = publication;
    if (report !== null) return renderOutcome({ publication, report, plan });
    throw new UserError(publication.kind === "failed" ? publication.message : "Nothing was planned.");
  },
});
