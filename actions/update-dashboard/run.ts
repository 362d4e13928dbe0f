import path from "node:path";
import { UserError } from "../../src/errors.ts";
import type { Outcome } from "../../src/kit/define-action.ts";
import type { Runtime } from "../../src/kit/runtime.ts";
import { checkSiteInputs } from "./check-site-inputs.ts";
import { type DerivedDashboard, deriveDashboard } from "./derive-dashboard.ts";
import { describeUpdate } from "./describe-update.ts";
import type { Inputs } from "./inputs.ts";
import { placeBelow, placeIn } from "./place-files.ts";
import { type PlannedPaths, planPaths } from "./plan-paths.ts";
import type { DashboardPublished } from "./publish-dashboard.ts";
import { type DerivedFiles, type Place, writeDerived } from "./write-derived.ts";

/** What became of the files: written to disk, or handed to a branch. */
export type Updated =
  | { kind: "written" | "unchanged" | "dry-run"; attempts: number; paths: readonly string[] }
  | DashboardPublished;

/** What one pass over the state has made. */
export interface Made extends DerivedFiles {
  derived: DerivedDashboard;
  /** Where the root lies: in the repository, or below the working directory where nothing is committed. */
  prefix: string;
}

/** Derives the dashboard from the state, and publishes it where the inputs say. */
export async function updateDashboard(inputs: Inputs, runtime: Runtime): Promise<Outcome> {
  const startedMs = runtime.elapsedMs();
  const planned = planPaths(inputs);
  if (planned.site !== null) checkSiteInputs(inputs);
  const isLocal = inputs.publish === "none" || inputs.publish === "pages";
  const { updated, made } = await (isLocal ? writeLocally : publish)(inputs, planned, runtime);
  const { derived, prefix, site, warnings } = made;
  const durationMs = Math.round(runtime.elapsedMs() - startedMs);
  const common = { inputs, updated, planned, durationMs, commitUrl: commitUrl(runtime.env) };
  return describeUpdate({ ...common, derived, prefix, site, warnings });
}

interface Done {
  updated: Updated;
  made: Made;
}

/** From the working directory's files to the working directory. */
async function writeLocally(inputs: Inputs, planned: PlannedPaths, runtime: Runtime): Promise<Done> {
  const root = path.resolve(runtime.cwd, inputs.root);
  const place = placeBelow(runtime.cwd, { root, dryRun: inputs["dry-run"] });
  const state = { root, sourceCommit: runtime.env.GITHUB_SHA || null, place: `"${inputs.root}"` };
  const made = await make(state, place, { inputs, planned, runtime });
  const kind = made.changed.length === 0 ? "unchanged" : inputs["dry-run"] ? "dry-run" : "written";
  return { updated: { kind, attempts: 1, paths: made.changed }, made };
}

/** From a branch's tip to a branch; made anew at each tip that wins a race against it. */
async function publish(inputs: Inputs, planned: PlannedPaths, runtime: Runtime): Promise<Done> {
  // Loaded only here: git and what starts it cost start-up that writing a file does not need.
  const { publishDashboard } = await import("./publish-dashboard.ts");
  const updated = await publishDashboard(inputs, runtime, (checkout, prefix, target) => {
    const place = placeIn(checkout, { prefix, target });
    const { commit, directory } = checkout;
    const name = `${prefix === "" ? "" : `"${prefix}" of `}commit ${commit.slice(0, 10)}`;
    const state = { root: path.join(directory, prefix), sourceCommit: commit, place: name };
    return make(state, place, { inputs, planned, runtime });
  });
  const { derivation: made } = updated;
  if (made !== null) return { updated, made };
  throw new UserError(updated.kind === "failed" ? updated.message : "Nothing was derived.");
}

/** Where the state is, as a path and in the words of messages. */
interface StateAt {
  root: string;
  sourceCommit: string | null;
  place: string;
}

async function make(
  { root, ...at }: StateAt,
  place: Place,
  { inputs, planned, runtime }: { inputs: Inputs; planned: PlannedPaths; runtime: Runtime },
): Promise<Made> {
  const derived = deriveDashboard(root, inputs, { now: runtime.now(), ...at });
  runtime.log(derived.progress);
  const files = await writeDerived(derived, planned, { place, inputs, runtime });
  return { ...files, derived, prefix: place.prefix };
}

/** Page of the commits on the server; null outside of a workflow. */
function commitUrl({ GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository }: Runtime["env"]): string | null {
  return server && repository ? `${server}/${repository}/commit` : null;
}
