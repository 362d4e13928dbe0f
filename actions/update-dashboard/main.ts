import path from "node:path";
import { UserError } from "../../src/errors.ts";
import type { FileSource } from "../../src/files/file-source.ts";
import { defineAction } from "../../src/kit/define-action.ts";
import type { Runtime } from "../../src/kit/runtime.ts";
import { openStateFolder } from "../../src/publish/open-state-folder.ts";
import type { Derivation, Publication } from "../../src/publish/publish.ts";
import { type DerivedDashboard, deriveDashboard } from "./derive.ts";
import { type Inputs, inputs } from "./inputs.ts";
import { type OutputPlace, placeAt, placeBelow } from "./place.ts";
import { type PlannedPaths, planPaths } from "./plan-paths.ts";
import { renderOutcome } from "./render-outcome.ts";
import { type DerivedFiles, writeDerived } from "./write-derived.ts";

export interface DashboardReport {
  derived: DerivedDashboard;
  files: DerivedFiles;
  /** The state's root in the repository, or below the working directory if nothing is committed. */
  prefix: string;
}

interface Job {
  inputs: Inputs;
  planned: PlannedPaths;
  runtime: Runtime;
}

export default defineAction({
  name: "update-dashboard",
  inputs,
  readCommitted: async (file, raw, runtime) =>
    runtime.env.GITHUB_SHA ? (await loadPublishing()).readCommittedConfig(file, raw, runtime) : null,
  async run(inputs, runtime) {
    const startedMs = runtime.elapsedMs();
    const job = { inputs, planned: planPaths(inputs), runtime };
    const isLocal = inputs.publish === "none" || inputs.publish === "pages";
    const publication = await (isLocal ? writeLocally(job) : publish(job));
    const durationMs = Math.round(runtime.elapsedMs() - startedMs);
    const { report } = publication;
    if (report !== null) return renderOutcome({ ...job, publication, report, durationMs, env: runtime.env });
    throw new UserError(publication.kind === "failed" ? publication.message : "Nothing was derived.");
  },
});

/** Loaded only when needed, because publishing is half of this action's code. */
function loadPublishing() {
  return import("./publish-dashboard.ts");
}

async function writeLocally(job: Job): Promise<Publication<DashboardReport>> {
  const { inputs, runtime } = job;
  const isDryRun = inputs["dry-run"];
  const root = path.resolve(runtime.cwd, inputs.root);
  const place = placeBelow(runtime.cwd, { root, isDryRun });
  const { paths, report } = await derive(openStateFolder(inputs.root, runtime), place, job);
  const kind = paths.length === 0 ? "unchanged" : isDryRun ? "dry-run" : "written";
  return { kind, branch: null, attempts: 1, paths, report, durationMs: 0, insteadOf: null, warnings: [] };
}

/** Derives again at the new tip after each lost race. */
async function publish(job: Job): Promise<Publication<DashboardReport>> {
  const { publishDashboard } = await loadPublishing();
  return publishDashboard(
    { ...job, derive: (tip, prefix) => derive(tip.state, placeAt(tip, prefix), job) },
    job.runtime,
  );
}

async function derive(source: FileSource, place: OutputPlace, job: Job): Promise<Derivation<DashboardReport>> {
  const { inputs, planned, runtime } = job;
  const sourceCommit = source.commit ?? (runtime.env.GITHUB_SHA || null);
  const derived = await deriveDashboard(source, { inputs, now: runtime.now(), sourceCommit });
  runtime.log(derived.progress);
  const files = await writeDerived(derived, planned, { place, inputs, runtime });
  return { paths: files.changed, report: { derived, files, prefix: place.prefix } };
}
