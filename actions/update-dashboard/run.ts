import path from "node:path";
import { UserError } from "../../src/errors.ts";
import type { Edges, Outcome } from "../../src/kit/define-action.ts";
import type { PublishingInputs } from "../../src/kit/publishing-inputs.ts";
import type { StateInputs } from "../../src/kit/state-inputs.ts";
import { checkSiteInputs } from "./check-site-inputs.ts";
import { type DerivedDashboard, deriveDashboard } from "./derive-dashboard.ts";
import { describeUpdate } from "./describe-update.ts";
import { placeBelow, placeIn } from "./place-files.ts";
import { type PlannedPaths, planPaths } from "./plan-paths.ts";
import type { DashboardPublished } from "./publish-dashboard.ts";
import type { SiteInputs } from "./site-inputs.ts";
import { type DerivedFiles, type Place, writeDerived } from "./write-derived.ts";

export interface UpdateDashboardInputs extends Omit<PublishingInputs, "publish">, StateInputs, SiteInputs {
  publish: "commit" | "branch" | "pages" | "none";
  output: string;
  format: "dashboard" | "queue-analytics";
  transport: "git" | "api" | "auto";
  "on-refused": "fail" | "pull-request" | "branch";
  strict: boolean;
  "max-failures": number | undefined;
  "max-runs": number | undefined;
  "history-days": number;
  "max-output-bytes": number | undefined;
}

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
export async function updateDashboard(inputs: UpdateDashboardInputs, edges: Edges): Promise<Outcome> {
  const startedMs = edges.elapsedMs();
  const planned = planPaths(inputs);
  if (planned.site !== null) checkSiteInputs(inputs);
  const isLocal = inputs.publish === "none" || inputs.publish === "pages";
  const { updated, made } = await (isLocal ? writeLocally : publish)(inputs, planned, edges);
  const { derived, prefix, site, warnings } = made;
  const durationMs = Math.round(edges.elapsedMs() - startedMs);
  const common = { inputs, updated, planned, durationMs, commitUrl: commitUrl(edges.env) };
  return describeUpdate({ ...common, derived, prefix, site, warnings });
}

interface Done {
  updated: Updated;
  made: Made;
}

/** From the working directory's files to the working directory. */
async function writeLocally(inputs: UpdateDashboardInputs, planned: PlannedPaths, edges: Edges): Promise<Done> {
  const root = path.resolve(edges.cwd, inputs.root);
  const place = placeBelow(edges.cwd, { root, dryRun: inputs["dry-run"] });
  const state = { root, sourceCommit: edges.env.GITHUB_SHA || null, place: `"${inputs.root}"` };
  const made = await make(state, place, { inputs, planned, edges });
  const kind = made.changed.length === 0 ? "unchanged" : inputs["dry-run"] ? "dry-run" : "written";
  return { updated: { kind, attempts: 1, paths: made.changed }, made };
}

/** From a branch's tip to a branch; made anew at each tip that wins a race against it. */
async function publish(inputs: UpdateDashboardInputs, planned: PlannedPaths, edges: Edges): Promise<Done> {
  // Loaded only here: git and what starts it cost start-up that writing a file does not need.
  const { publishDashboard } = await import("./publish-dashboard.ts");
  const updated = await publishDashboard(inputs, edges, (checkout, prefix, target) => {
    const place = placeIn(checkout, { prefix, target });
    const { commit, directory } = checkout;
    const name = `${prefix === "" ? "" : `"${prefix}" of `}commit ${commit.slice(0, 10)}`;
    const state = { root: path.join(directory, prefix), sourceCommit: commit, place: name };
    return make(state, place, { inputs, planned, edges });
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
  { inputs, planned, edges }: { inputs: UpdateDashboardInputs; planned: PlannedPaths; edges: Edges },
): Promise<Made> {
  const derived = deriveDashboard(root, inputs, { now: edges.now(), ...at });
  edges.log(derived.progress);
  const files = await writeDerived(derived, planned, { place, inputs, edges });
  return { ...files, derived, prefix: place.prefix };
}

/** Page of the commits on the server; null outside of a workflow. */
function commitUrl({ GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository }: Edges["env"]): string | null {
  return server && repository ? `${server}/${repository}/commit` : null;
}
