/** Publishes the dashboard to a branch, with the transport and the fallback that the inputs choose. */

import { tmpdir } from "node:os";
import type { Edges } from "../action/define-action.ts";
import { UserError } from "../errors.ts";
import type { Repository } from "../git/describe-repository.ts";
import type { Checkout, Target, Transport } from "../publish/transport.ts";
import { type FilesPublished, publishFiles } from "./publish-files.ts";
import type { UpdateDashboardInputs } from "./update-dashboard.ts";

const ORPHAN_BRANCH = "dashboard";
const PULL_REQUEST_BRANCH = "pipekeeper/dashboard";

/** `fallback` says in a sentence what was done instead when the branch was refused. */
export type DashboardPublished = FilesPublished & { fallback?: string };

type Derive = (checkout: Checkout, prefix: string) => Promise<readonly string[]>;

export async function publishDashboard(
  inputs: UpdateDashboardInputs,
  edges: Edges,
  derive: Derive,
): Promise<DashboardPublished> {
  const publish = inputs.publish === "branch" ? "branch" : "commit";
  const first = await publishTo({ ...inputs, publish });
  if (first.kind !== "failed" || first.refusal.kind !== "refused" || inputs["on-refused"] === "fail") return first;
  const refused = `Branch "${first.target.targetBranch}" was refused by ${first.refusal.rule}`;
  edges.log(`${refused}; going on with on-refused: ${inputs["on-refused"]}.`);
  if (inputs["on-refused"] === "branch") {
    const second = await publishTo({ ...inputs, publish: "branch", branch: undefined });
    return { ...second, fallback: `${refused}, so the dashboard went to branch "${second.target.targetBranch}"` };
  }
  const base = first.target.targetBranch;
  const second = await publishTo({ ...inputs, publish: "commit", branch: base }, PULL_REQUEST_BRANCH);
  if (second.kind === "failed") return second;
  const url = await openPullRequest(inputs, edges, base);
  return { ...second, fallback: `${refused}, so it waits in pull request ${url}` };

  function publishTo(
    wish: Omit<UpdateDashboardInputs, "publish"> & { publish: "commit" | "branch" },
    forkBranch?: string,
  ): Promise<FilesPublished> {
    return publishFiles(
      {
        inputs: wish,
        paths: statePaths(inputs),
        derive,
        orphanBranch: ORPHAN_BRANCH,
        ...(forkBranch === undefined ? {} : { forkBranch }),
        openTransport: (target, repository) => openApi(inputs, edges, target, repository),
      },
      edges,
    );
  }
}

function statePaths(inputs: UpdateDashboardInputs): string[] {
  const paths = [inputs["failures-dir"], inputs["metrics-dir"], inputs["disambiguations-dir"], inputs["control-file"]];
  const parent = inputs.queue.includes("/") ? inputs.queue.slice(0, inputs.queue.lastIndexOf("/")) : ".";
  return [inputs.queue, `${parent}/priority-queue.json`, ...paths];
}

/** Null leaves it at git. */
async function openApi(
  inputs: UpdateDashboardInputs,
  edges: Edges,
  target: Target,
  repository: Repository,
): Promise<Transport | null> {
  const isApi = inputs.transport === "api" || (inputs.transport === "auto" && !repository.exists);
  if (!isApi) return null;
  const { openApiTransport } = await import("../github/api-transport.ts");
  const { client, owner, repo } = await connectTo(inputs, edges);
  const temporaryRoot = edges.env.RUNNER_TEMP || tmpdir();
  return openApiTransport({ client, owner, repo, target, temporaryRoot, log: edges.log });
}

async function openPullRequest(inputs: UpdateDashboardInputs, edges: Edges, base: string): Promise<string> {
  const { upsertPullRequest } = await import("../github/pull-requests.ts");
  const { client, owner, repo } = await connectTo(inputs, edges);
  const body = `Derived from the pipeline state on \`${base}\`, where a rule refuses direct pushes. Brought up to date by each run.`;
  const title = inputs["commit-message"];
  const request = await upsertPullRequest({ client, owner, repo, head: PULL_REQUEST_BRANCH, base, title, body });
  return request.url;
}

async function connectTo(inputs: UpdateDashboardInputs, edges: Edges) {
  const [owner, repo, ...rest] = (edges.env.GITHUB_REPOSITORY ?? "").split("/");
  if (!owner || !repo || rest.length > 0) {
    throw new UserError(
      `GITHUB_REPOSITORY is "${edges.env.GITHUB_REPOSITORY ?? ""}", expected owner/name. Outside of a workflow, set it, or use \`transport: git\` in a checkout.`,
    );
  }
  const { connect } = await import("../github/connect.ts");
  const apiUrl = edges.env.GITHUB_API_URL || "https://api.github.com";
  const { sleep, random, log } = edges;
  return { client: connect({ apiUrl, token: inputs.token ?? "", sleep, random, log }), owner, repo };
}
