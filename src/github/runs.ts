import type { WorkflowRun } from "../pipeline/workflow-run.ts";
import { isGone } from "./failure.ts";
import { readPages } from "./pages.ts";
import {
  type AnswerFields,
  asFields,
  asList,
  asNumber,
  asText,
  asTextOrNull,
  collapseSpace,
  loginOf,
} from "./read-fields.ts";
import type { Repository } from "./repository.ts";

export interface RunFilter {
  headSha?: string;
  /** The file name or id of the workflow. */
  workflow?: string | number;
  event?: string;
  branch?: string | undefined;
  /** A status or conclusion. */
  status?: string;
  /** 100 by default. */
  perPage?: number;
  /** A date or range, such as `>=2026-11-20`. */
  created?: string;
  /** Returns true for the last run that the caller needs. */
  stopAt?: (run: WorkflowRun) => boolean;
}

/** Returns "gone" if the run was deleted. */
export async function readRun({ client, owner, repo }: Repository, id: number): Promise<WorkflowRun | "gone"> {
  try {
    const { data } = await client.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}", {
      owner,
      repo,
      run_id: id,
    });
    return toRun(asFields(data));
  } catch (error) {
    if (isGone(error)) return "gone";
    throw error;
  }
}

/** Lists all matching runs, newest first. GitHub lists at most 1,000 runs for a filtered search. */
export async function listRuns({ client, owner, repo }: Repository, filter: RunFilter): Promise<WorkflowRun[]> {
  const { headSha, workflow, event, branch, status, created, perPage, stopAt } = filter;
  const parameters = {
    owner,
    repo,
    workflow_id: workflow,
    head_sha: headSha,
    event,
    branch,
    status,
    created,
    per_page: perPage,
  };
  const place = workflow === undefined ? "actions/runs" : "actions/workflows/{workflow_id}/runs";
  const runs: WorkflowRun[] = [];
  for await (const page of readPages(client, `GET /repos/{owner}/{repo}/${place}`, parameters, "workflow_runs")) {
    for (const raw of asList(page.entries)) {
      const run = toRun(raw);
      runs.push(run);
      if (stopAt?.(run)) return runs;
    }
  }
  return runs;
}

/** Returns the run of a `workflow_run` event; null for any other event. */
export function readRunOf(payload: unknown): WorkflowRun | null {
  const raw = asFields(asFields(payload).workflow_run);
  return asNumber(raw.id) === 0 ? null : toRun(raw);
}

function toRun(raw: AnswerFields): WorkflowRun {
  return {
    id: asNumber(raw.id),
    attempt: asNumber(raw.run_attempt) || 1,
    number: asNumber(raw.run_number),
    name: collapseSpace(asText(raw.name)),
    workflowId: asNumber(raw.workflow_id),
    path: asText(raw.path).replace(/@.*$/s, ""),
    event: asText(raw.event),
    status: asText(raw.status),
    conclusion: asTextOrNull(raw.conclusion),
    headSha: asText(raw.head_sha),
    headBranch: asTextOrNull(raw.head_branch),
    headRepository: toHeadRepository(asFields(raw.head_repository)),
    url: asText(raw.html_url),
    updatedAt: asTextOrNull(raw.updated_at),
    createdAt: asTextOrNull(raw.created_at),
    pullRequests: asList(raw.pull_requests).map((pull) => ({
      number: asNumber(pull.number),
      headSha: asText(asFields(pull.head).sha),
      baseRepositoryId: asNumber(asFields(asFields(pull.base).repo).id),
    })),
  };
}

function toHeadRepository(raw: AnswerFields): WorkflowRun["headRepository"] {
  const fullName = asText(raw.full_name);
  if (asNumber(raw.id) === 0) return null;
  return { id: asNumber(raw.id), fullName, owner: loginOf(raw.owner) || (fullName.split("/")[0] ?? "") };
}
