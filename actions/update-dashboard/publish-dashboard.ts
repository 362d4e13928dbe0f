/** Publishes the dashboard to a branch, with the transport and the fallback that the inputs choose. */

import path from "node:path";
import { UserError } from "../../src/errors.ts";
import type { Repository } from "../../src/git/describe-repository.ts";
import { connectRepository } from "../../src/github/connect-repository.ts";
import type { Runtime } from "../../src/kit/runtime.ts";
import { type FilesPublished, type Instead, publishFiles } from "../../src/publish/publish-files.ts";
import type { Checkout, Target, Transport } from "../../src/publish/transport.ts";
import { olderQueue } from "../../src/state/read-state.ts";
import type { Inputs } from "./inputs.ts";
import type { Made } from "./run.ts";

const ORPHAN_BRANCH = "dashboard";
const PULL_REQUEST_BRANCH = "pipekeeper/dashboard";

/** What was done instead when the branch was refused. */
export interface Fallback {
  /** Without a full stop. */
  sentence: string;
  pullRequestUrl: string | null;
}

export type DashboardPublished = FilesPublished<Made> & { fallback?: Fallback };

type Derive = (checkout: Checkout, prefix: string, target: Target) => Promise<Made>;

export async function publishDashboard(inputs: Inputs, runtime: Runtime, derive: Derive): Promise<DashboardPublished> {
  const publish = inputs.publish === "branch" ? "branch" : "commit";
  const first = await publishTo();
  // A branch of its own has nowhere else to go; and state on a branch of that name must not be replaced.
  const isOwn = publish === "branch" || first.target.targetBranch === ORPHAN_BRANCH;
  const mayGoElsewhere = !isOwn && inputs["on-refused"] !== "fail";
  if (first.kind !== "failed" || first.refusal.kind !== "refused" || !mayGoElsewhere) return first;
  const rule = (first.refusal.rule ?? "").replace(/\.$/, "");
  const refused = `Branch "${first.target.targetBranch}" was refused by ${rule}`;
  runtime.log(`Going on with \`on-refused: ${inputs["on-refused"]}\`.`);
  if (inputs["on-refused"] === "branch") {
    const second = await publishInstead({ targetBranch: ORPHAN_BRANCH, history: orphanHistory(inputs) });
    const sentence = `${refused}; the dashboard is on branch "${ORPHAN_BRANCH}" instead`;
    return second.kind === "failed" ? second : { ...second, fallback: { sentence, pullRequestUrl: null } };
  }
  const second = await publishInstead({ targetBranch: PULL_REQUEST_BRANCH, history: "fork" });
  if (second.kind === "failed") return second;
  const pullRequestUrl = await openPullRequest(inputs, runtime, first.target.targetBranch);
  const sentence = `${refused}; the dashboard waits in a pull request`;
  return { ...second, fallback: { sentence, pullRequestUrl } };

  /** Where not even a tip can be read any more, the first derivation is what there is to report. */
  async function publishInstead(instead: Instead): Promise<FilesPublished<Made>> {
    const second = await publishTo(instead);
    return { ...second, derivation: second.derivation ?? first.derivation };
  }

  function publishTo(instead?: Instead): Promise<FilesPublished<Made>> {
    return publishFiles(
      {
        inputs: { ...inputs, publish },
        paths: statePaths(inputs),
        derive,
        orphanBranch: ORPHAN_BRANCH,
        ...(instead === undefined ? {} : { instead }),
        openTransport: (target, repository) => openApi(inputs, runtime, target, repository),
      },
      runtime,
    );
  }
}

function orphanHistory(inputs: Inputs): Target["history"] {
  return inputs["keep-history"] ? "orphan-append" : "orphan-replace";
}

/** Everything that reading the state may look at. */
function statePaths({ queue, ...inputs }: Inputs): string[] {
  const older = olderQueue(queue);
  // A batch leaves its results beside the queue file, or in the queue folder.
  const results = path.posix.join(path.posix.dirname(older), "batch-results.json");
  const folders = [inputs["failures-dir"], inputs["metrics-dir"], inputs["disambiguations-dir"]];
  return [queue, older, results, ...folders, inputs["control-file"]];
}

/** Null leaves it at git. */
async function openApi(
  inputs: Inputs,
  runtime: Runtime,
  target: Target,
  repository: Repository,
): Promise<Transport | null> {
  const isApi = inputs.transport === "api" || (inputs.transport === "auto" && !repository.exists);
  if (!isApi) return null;
  const { openApiTransport } = await import("../../src/publish/api-transport.ts");
  const { client, owner, repo } = await connectRepository(runtime, { token: inputs.token });
  const { RUNNER_TEMP, TMPDIR, TEMP } = runtime.env;
  const temporaryRoot = RUNNER_TEMP || TMPDIR || TEMP || "/tmp";
  return openApiTransport({ client, owner, repo, target, temporaryRoot, log: runtime.log });
}

async function openPullRequest(inputs: Inputs, runtime: Runtime, base: string): Promise<string> {
  const { upsertPullRequest } = await import("../../src/github/pulls.ts");
  const { describeFailure, isApiFailure } = await import("../../src/github/failure.ts");
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
