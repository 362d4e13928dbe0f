import { UserError } from "../../src/errors.ts";
import { defineAction } from "../../src/kit/define-action.ts";
import type { Runtime } from "../../src/kit/runtime.ts";
import { statePathsOf } from "../../src/kit/shared-inputs.ts";
import { publishState } from "../../src/publish/publish-state.ts";
import { listStatePaths } from "../../src/state/read-state.ts";
import { decideVerdicts, type PackageVerdict } from "./decide-verdicts.ts";
import { type Inputs, inputs } from "./inputs.ts";
import { mergeResults } from "./merge-results.ts";
import { observe } from "./observe.ts";
import { planRecording, type Recording } from "./plan-recording.ts";
import { findBatchId, readBatch, readResultFiles } from "./read-inputs.ts";
import { describeRecording, renderOutcome, renderUnverified } from "./render-outcome.ts";
import { type RecordingSettings, readSettings } from "./settings.ts";

/** Records the results of a batch in the state: queue, failures, metrics and breakers, in one commit. */
export default defineAction({
  name: "record-results",
  inputs,
  readsEvent: true,
  async run(inputs, runtime) {
    const settings = readSettings(inputs);
    const paths = statePathsOf(inputs);
    const { outcome, warnings } = await readOutcome(inputs, settings, runtime);
    if (outcome !== null && isUnknown(outcome.verdicts)) return renderUnverified(outcome, warnings);
    const batchId = outcome === null ? findBatchId(inputs["batch-id"], runtime.event) : outcome.batch.batch_id;
    const publication = await publishState(
      {
        inputs,
        paths: listStatePaths(paths),
        async plan(source) {
          const state = await observe(source, paths, batchId);
          if (outcome === null && state.prior === null) throw notRecorded(batchId);
          const recording: Recording = { batchId, paths, settings, now: runtime.now(), outcome };
          const planned = planRecording(state, recording);
          const report = { planned, problems: state.problems };
          return { changes: planned.changes, report, message: describeRecording(recording, planned) };
        },
      },
      runtime,
    );
    return renderOutcome({ publication, outcome, batchId, warnings });
  },
});

/** What the jobs of the batch reported. `outcome` is null if there are only merged packages to record. */
async function readOutcome(
  { batch: text, results: globs }: Inputs,
  { missingPattern }: RecordingSettings,
  { cwd }: Runtime,
): Promise<Pick<Recording, "outcome"> & { warnings: readonly string[] }> {
  if (text === undefined && globs.length > 0) {
    throw new UserError("results: needs `batch`. Pass the output `batch` of select-batch.");
  }
  if (text === undefined) return { outcome: null, warnings: [] };
  const batch = await readBatch(text, cwd);
  const { files, warnings } = await readResultFiles(globs, cwd);
  const names = new Set(batch.packages.map(({ name }) => name));
  const results = mergeResults(files, { batchId: batch.batch_id, names });
  const verdicts = decideVerdicts(batch, results, missingPattern);
  return { outcome: { batch, results, verdicts }, warnings: [...warnings, ...results.faults] };
}

/** True if there is no result for any package. */
function isUnknown(verdicts: readonly PackageVerdict[]): boolean {
  return verdicts.length > 0 && verdicts.every(({ kind }) => kind === "unverified");
}

function notRecorded(batchId: string): UserError {
  return new UserError(
    `Batch ${batchId} has no record in the state, so there is nothing to mark as merged. Record its results first, or check \`branch\` and \`metrics-dir\`.`,
  );
}
