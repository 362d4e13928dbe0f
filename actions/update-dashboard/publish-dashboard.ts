/** Publishes the dashboard to a branch, or where the branch refuses it to the place that `on-refused` names. */

import path from "node:path";
import { UserError } from "../../src/errors.ts";
import { connectRepository } from "../../src/github/connect-repository.ts";
import { describeFailure, isApiFailure } from "../../src/github/failure.ts";
import { upsertPullRequest } from "../../src/github/pulls.ts";
import type { Runtime } from "../../src/kit/runtime.ts";
import { type Destination, planDestination } from "../../src/publish/destination.ts";
import { concernsBranchAlone } from "../../src/publish/explain-refusal.ts";
import type { Derivation, Publication } from "../../src/publish/publish.ts";
import { publishFiles } from "../../src/publish/publish-files.ts";
import type { Scope, Target, Tip } from "../../src/publish/transport.ts";
import { FILES_PATH, SUMMARY_PATH } from "../../src/site/shard-paths.ts";
import { olderQueue } from "../../src/state/read-state.ts";
import type { Inputs } from "./inputs.ts";
import type { PlannedPaths } from "./plan-paths.ts";

const ORPHAN_BRANCH = "dashboard";
const PULL_REQUEST_BRANCH = "pipekeeper/dashboard";

export interface DashboardJob<R> {
  inputs: Inputs;
  planned: PlannedPaths;
  /** `prefix` is where `root` lies in the repository: empty, or a folder with a `/` at its end. */
  derive(tip: Tip, prefix: string): Promise<Derivation<R>>;
}

export async function publishDashboard<R>(job: DashboardJob<R>, runtime: Runtime): Promise<Publication<R>> {
  const { inputs } = job;
  const publish = inputs.publish === "branch" ? "branch" : "commit";
  const destination = await planDestination({ ...inputs, publish }, runtime, ORPHAN_BRANCH);
  const first = await publishTo(destination);
  const branch = destination.target.targetBranch;
  // A branch of its own has nowhere else to go; and state on a branch of that name must not be replaced.
  const isOwn = publish === "branch" || branch === ORPHAN_BRANCH;
  if (isOwn || inputs["on-refused"] === "fail") return first;
  if (first.kind !== "failed" || !concernsBranchAlone(first.refusal)) return first;
  runtime.log(`Going on with \`on-refused: ${inputs["on-refused"]}\`.`);
  const isPullRequest = inputs["on-refused"] === "pull-request";
  const second = await publishTo({ ...destination, target: { ...destination.target, ...instead(inputs) } });
  // Where not even a tip can be read any more, the first derivation is what there is to report.
  const report = second.report ?? first.report;
  if (second.kind === "failed") return { ...second, report };
  const pullRequestUrl = isPullRequest ? await openPullRequest(inputs, runtime, branch) : null;
  return { ...second, report, insteadOf: { branch, refusal: first.refusal, pullRequestUrl } };

  function publishTo(to: Destination): Promise<Publication<R>> {
    return publishFiles(
      {
        inputs: { ...inputs, publish },
        destination: to,
        scope: planScope(job, to.prefix),
        transport: inputs.transport,
        derive: (tip) => job.derive(tip, to.prefix),
      },
      runtime,
    );
  }
}

function instead(inputs: Inputs): Pick<Target, "targetBranch" | "history"> {
  if (inputs["on-refused"] === "pull-request") return { targetBranch: PULL_REQUEST_BRANCH, history: "fork" };
  return { targetBranch: ORPHAN_BRANCH, history: inputs["keep-history"] ? "orphan-append" : "orphan-replace" };
}

/** Everything that reading the state and comparing with what is published may look at. */
function planScope({ inputs, planned }: Pick<DashboardJob<unknown>, "inputs" | "planned">, prefix: string): Scope {
  const { queue } = inputs;
  const older = olderQueue(queue);
  // A batch leaves its results beside the queue file, or in the queue folder.
  const results = path.posix.join(path.posix.dirname(older), "batch-results.json");
  const folders = [inputs["failures-dir"], inputs["metrics-dir"], inputs["disambiguations-dir"]];
  const output = planned.output === null ? [] : [planned.output];
  const site = planned.site === null ? [] : [planned.site];
  const siteFiles = site.flatMap((folder) => [SUMMARY_PATH, FILES_PATH].map((file) => path.posix.join(folder, file)));
  const inRepository = (file: string) => path.posix.join(prefix, file).replace(/(.)\/+$/, "$1");
  return {
    prefix,
    state: [queue, older, results, ...folders, inputs["control-file"]].map(inRepository),
    published: [...output, ...site].map(inRepository),
    compared: [...output, ...siteFiles].map(inRepository),
  };
}

async function openPullRequest(inputs: Inputs, runtime: Runtime, base: string): Promise<string> {
  const repository = await connectRepository(runtime, { token: inputs.token });
  const body = `Derived from the pipeline state on \`${base}\`, where a rule refuses direct pushes. Brought up to date by each run.`;
  const title = inputs["commit-message"].split("\n", 1)[0] as string;
  try {
    return (await upsertPullRequest(repository, { head: PULL_REQUEST_BRANCH, base, title, body })).url;
  } catch (error) {
    if (!isApiFailure(error)) throw error;
    throw new UserError(
      `The dashboard is on branch "${PULL_REQUEST_BRANCH}", but its pull request could not be opened. ${describeFailure(error).replace(/\.$/, "")}. The repository's settings (Actions, General) must allow workflows to create pull requests, too.`,
      { cause: error },
    );
  }
}
