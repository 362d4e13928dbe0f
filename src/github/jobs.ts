import type { Job } from "../pipeline/workflow-run.ts";
import { readPages } from "./pages.ts";
import { type AnswerFields, asFields, asList, asNumber, asText, asTextOrNull, collapseSpace } from "./read-fields.ts";
import type { Repository } from "./repository.ts";

export interface JobListing {
  jobs: Job[];
  /** A sentence for each entry that could not be used. */
  problems: string[];
  /** How many jobs GitHub counted but did not list. */
  missing: number;
}

/** `all` lists the jobs of all attempts of the run, `latest` only those of the newest attempt. */
export async function listJobs(
  { client, owner, repo }: Repository,
  runId: number,
  filter: "all" | "latest",
): Promise<JobListing> {
  const jobs: Job[] = [];
  const problems: string[] = [];
  let seen = 0;
  let total: number | null = null;
  const parameters = { owner, repo, run_id: runId, filter };
  const route = "GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs";
  for await (const page of readPages(client, route, parameters, "jobs")) {
    total = page.total ?? total;
    for (const entry of page.entries) {
      seen++;
      const job = toJob(asFields(entry), runId);
      if (job.id === 0) problems.push(`Run ${runId} lists a job that is empty; it is left out.`);
      else if (job.name === "") problems.push(`Job ${job.id} of run ${runId} has no name; it is left out.`);
      else jobs.push(job);
    }
  }
  const missing = Math.max(0, (total ?? 0) - seen);
  if (missing > 0) problems.push(`GitHub listed ${seen} of the ${total} jobs of run ${runId}.`);
  return { jobs, problems, missing };
}

function toJob(raw: AnswerFields, runId: number): Job {
  return {
    id: asNumber(raw.id),
    runId: asNumber(raw.run_id) || runId,
    attempt: asNumber(raw.run_attempt) || 1,
    name: collapseSpace(asText(raw.name)),
    status: asText(raw.status),
    conclusion: asTextOrNull(raw.conclusion),
    url: asTextOrNull(raw.html_url),
    startedAt: asTextOrNull(raw.started_at),
    completedAt: asTextOrNull(raw.completed_at),
    runnerName: asTextOrNull(raw.runner_name),
    steps: asList(raw.steps).map((step) => ({
      number: asNumber(step.number),
      name: collapseSpace(asText(step.name)),
      conclusion: asTextOrNull(step.conclusion),
      startedAt: asTextOrNull(step.started_at),
      completedAt: asTextOrNull(step.completed_at),
    })),
  };
}
