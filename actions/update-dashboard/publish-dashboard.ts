/** Publishes the dashboard to a branch. */

import path from "node:path";
import type { Runtime } from "../../src/kit/runtime.ts";
import { statePathsOf } from "../../src/kit/shared-inputs.ts";
import { nameOutput } from "../../src/publish/choose-fallback.ts";
import { planDestination } from "../../src/publish/destination.ts";
import type { Derivation, Publication } from "../../src/publish/publish.ts";
import { publishFiles } from "../../src/publish/publish-files.ts";
import type { Scope, Tip } from "../../src/publish/transport.ts";
import { FILES_PATH, SUMMARY_PATH } from "../../src/site/shard-paths.ts";
import { listStatePaths } from "../../src/state/read-state.ts";
import type { Inputs } from "./inputs.ts";
import type { PlannedPaths } from "./plan-paths.ts";

export { readCommittedConfig } from "../../src/publish/read-committed.ts";

const ORPHAN_BRANCH = "dashboard";
/** The default of `output`. */
const USUAL_OUTPUT = "website/pipeline/dashboard.json";

export interface DashboardJob<R> {
  inputs: Inputs;
  planned: PlannedPaths;
  /** `prefix` is the position of `root` in the repository: empty, or a folder that ends in `/`. */
  derive(tip: Tip, prefix: string): Promise<Derivation<R>>;
}

export async function publishDashboard<R>(job: DashboardJob<R>, runtime: Runtime): Promise<Publication<R>> {
  const { inputs } = job;
  const publish = inputs.publish === "branch" ? "branch" : "commit";
  const destination = await planDestination({ ...inputs, publish }, runtime, ORPHAN_BRANCH);
  const scope = planScope(job, destination.prefix);
  return publishFiles(
    {
      inputs: { ...inputs, publish },
      destination,
      scope,
      transport: inputs.transport,
      outputName: nameOutput("dashboard", scope.published, [USUAL_OUTPUT]),
      derive: (tip) => job.derive(tip, destination.prefix),
    },
    runtime,
  );
}

function planScope({ inputs, planned }: Pick<DashboardJob<unknown>, "inputs" | "planned">, prefix: string): Scope {
  const output = planned.output === null ? [] : [planned.output];
  const site = planned.site === null ? [] : [planned.site];
  const siteFiles = site.flatMap((folder) => [SUMMARY_PATH, FILES_PATH].map((file) => path.posix.join(folder, file)));
  const inRepository = (file: string) => path.posix.join(prefix, file).replace(/(.)\/+$/, "$1");
  return {
    prefix,
    state: listStatePaths(statePathsOf(inputs)).map(inRepository),
    published: [...output, ...site].map(inRepository),
    compared: [...output, ...siteFiles].map(inRepository),
  };
}
