import path from "node:path";
import { writeTextFile } from "../../src/files/write-text-file.ts";
import { defineAction } from "../../src/kit/define-action.ts";
import type { Runtime } from "../../src/kit/runtime.ts";
import { statePathsOf } from "../../src/kit/shared-inputs.ts";
import { withState } from "../../src/publish/with-state.ts";
import { listStatePaths } from "../../src/state/read-state.ts";
import { type Batch, composeBatch } from "./compose-batch.ts";
import { decide } from "./decide.ts";
import { type Inputs, inputs } from "./inputs.ts";
import { observe } from "./observe.ts";
import { planSelection } from "./plan-selection.ts";
import { renderOutcome } from "./render-outcome.ts";

/** Chooses the packages of the next batch. Reads the state, and writes nothing to the repository. */
export default defineAction({
  name: "select-batch",
  inputs,
  async run(inputs, runtime) {
    const plan = planSelection(inputs);
    const now = runtime.now();
    const paths = statePathsOf(inputs);
    const place = { ...inputs, paths: listStatePaths(paths) };
    const { facts, problems, commit } = await withState(place, runtime, (source) => observe(source, paths, plan));
    const selection = decide(facts, plan, now);
    const { expectedPlatforms } = plan;
    const batch = composeBatch(selection, { now, random: runtime.random(), commit, expectedPlatforms });
    return renderOutcome({ selection, batch, path: await write(batch, inputs, runtime), problems });
  },
});

/**
 * In a workflow the batch is written even if no input names a path, so that a later job can use it as an artifact. In
 * the terminal it is written only if an input names a path. A dry run does not write it.
 */
async function write(batch: Batch, inputs: Inputs, { env, cwd }: Runtime): Promise<string | null> {
  const place = inputs["batch-path"] ?? (env.RUNNER_TEMP ? path.join(env.RUNNER_TEMP, "batch.json") : undefined);
  if (inputs["dry-run"] || place === undefined) return null;
  const file = path.resolve(cwd, place);
  await writeTextFile(file, `${JSON.stringify(batch, null, 2)}\n`);
  return file;
}
