/** Reads which commit, run and pull request a summary is about. */

import { UserError } from "../../src/errors.ts";
import { type AnswerFields, asFields, asNumber, asText } from "../../src/github/read-fields.ts";
import { readRunOf } from "../../src/github/runs.ts";
import type { GitHubEvent } from "../../src/kit/event.ts";
import type { Runtime } from "../../src/kit/runtime.ts";
import { queuedPullRequest } from "../../src/pipeline/queued-pull-request.ts";
import type { WorkflowRun } from "../../src/pipeline/workflow-run.ts";
import type { Removal } from "./queue-section.ts";

export interface CiSubject {
  /** follower: started by the end of another workflow's run. direct: a job of the run itself. */
  mode: "follower" | "direct";
  headSha: string;
  headBranch: string | null;
  headOwner: string | null;
  /** The CI run. In direct mode, facts that only the API knows are missing. */
  run: WorkflowRun;
  /** Null if the event does not say. */
  repositoryId: number | null;
  ofEvent: { number: number; headSha: string; state: string } | undefined;
  /** The run of this action in follower mode; null in direct mode, or if unknown. */
  ownRunId: number | null;
  /** Set if GitHub removed the pull request from the merge queue. Then no run is read. */
  removal: Removal | null;
  /** The pull request that the merge queue tests in this run; null for other runs. */
  queued: number | null;
  /** This action's own job in direct mode; null in follower mode. */
  ownJob: { id: string; runner: string } | null;
}

type Environment = Runtime["env"];

/** Throws a UserError if event and environment do not say which run or commit the summary is about. */
export function readSubject({ name, payload }: GitHubEvent, env: Environment): CiSubject {
  const followed = readRunOf(payload);
  const repositoryId = asNumber(asFields(payload.repository).id) || null;
  const ofEvent = toPullRequest(asFields(payload.pull_request));
  if (followed !== null) {
    const { headSha, headBranch, headRepository } = followed;
    const headOwner = headRepository?.owner ?? null;
    const own = { ownRunId: Number(env.GITHUB_RUN_ID) || null, ownJob: null, removal: null };
    const queued = followed.event === "merge_group" ? queuedPullRequest(headBranch) : null;
    return { mode: "follower", headSha, headBranch, headOwner, run: followed, repositoryId, ofEvent, queued, ...own };
  }
  const run = readOwnRun(name, env);
  const head = asFields(asFields(payload.pull_request).head);
  const headSha = asText(head.sha) || asText(asFields(payload.merge_group).head_sha) || env.GITHUB_SHA || "";
  if (headSha === "") {
    throw new UserError(
      `The event "${name}" does not say which commit it is about. Expected workflow_run or pull_request, or GITHUB_SHA to be set.`,
    );
  }
  const headBranch = asText(head.ref) || env.GITHUB_HEAD_REF || env.GITHUB_REF_NAME || null;
  const headOwner =
    asText(asFields(asFields(head.repo).owner).login) || (env.GITHUB_REPOSITORY ?? "").split("/")[0] || null;
  return {
    mode: "direct",
    headSha,
    headBranch,
    headOwner,
    run: { ...run, headSha, headBranch },
    repositoryId,
    ofEvent,
    ownRunId: null,
    removal: readRemoval(payload),
    queued: name === "merge_group" ? queuedPullRequest(headBranch) : null,
    ownJob: { id: env.GITHUB_JOB ?? "", runner: env.RUNNER_NAME ?? "" },
  };
}

function readRemoval(payload: GitHubEvent["payload"]): Removal | null {
  if (payload.action !== "dequeued") return null;
  const at = asText(asFields(payload.pull_request).updated_at);
  return { at, reason: asText(payload.reason) || "unknown" };
}

function toPullRequest(raw: AnswerFields): CiSubject["ofEvent"] {
  const number = asNumber(raw.number);
  if (number === 0) return undefined;
  return { number, headSha: asText(asFields(raw.head).sha), state: asText(raw.state) || "open" };
}

function readOwnRun(event: string, env: Environment): WorkflowRun {
  const id = Number(env.GITHUB_RUN_ID);
  if (!Number.isSafeInteger(id) || id <= 0) {
    throw new UserError(
      `The event "${event}" names no run, and GITHUB_RUN_ID is not set. Expected a workflow_run event, or a step of the CI itself.`,
    );
  }
  const { GITHUB_REPOSITORY: repository = "", GITHUB_WORKFLOW_REF: reference = "" } = env;
  const server = env.GITHUB_SERVER_URL || "https://github.com";
  return {
    id,
    attempt: Number(env.GITHUB_RUN_ATTEMPT) || 1,
    number: Number(env.GITHUB_RUN_NUMBER) || 0,
    name: env.GITHUB_WORKFLOW ?? "",
    workflowId: 0,
    path: reference.replace(`${repository}/`, "").replace(/@.*$/s, ""),
    event,
    status: "in_progress",
    conclusion: null,
    headSha: "",
    headBranch: null,
    headRepository: null,
    url: `${server}/${repository}/actions/runs/${id}`,
    updatedAt: null,
    createdAt: null,
    pullRequests: [],
  };
}
