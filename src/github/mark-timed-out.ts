import type { Job } from "../pipeline/workflow-run.ts";
import { listAnnotations } from "./annotations.ts";
import { isUnanswered } from "./failure.ts";
import type { JobListing } from "./jobs.ts";
import type { Repository } from "./repository.ts";

const OVER_TIME = "exceeded the maximum execution time";
const MOST = 20;

/**
 * GitHub cancels a job that exceeds its `timeout-minutes`. Only an annotation tells it from a job that a person
 * cancelled. A job with the annotation gets the conclusion `timed_out`; if the annotations cannot be read, that becomes
 * a problem.
 */
export async function markTimedOut(
  repository: Repository,
  { jobs, problems }: Pick<JobListing, "jobs" | "problems">,
  isAsked: (job: Job) => boolean,
): Promise<Pick<JobListing, "jobs" | "problems">> {
  const found = new Set<number>();
  const more: string[] = [];
  const cancelled = jobs.filter((job) => job.conclusion === "cancelled" && isAsked(job));
  for (const job of cancelled.slice(0, MOST)) {
    try {
      const messages = await listAnnotations(repository, job.id);
      if (messages.some((text) => text.includes(OVER_TIME))) found.add(job.id);
    } catch (error) {
      if (!isUnanswered(error)) throw error;
      more.push(`The job "${job.name}" was cancelled or timed out, and is not counted. ${(error as Error).message}`);
      break;
    }
  }
  const marked = jobs.map((job) => (found.has(job.id) ? { ...job, conclusion: "timed_out" } : job));
  return { jobs: marked, problems: [...problems, ...more] };
}
