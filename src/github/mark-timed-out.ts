import type { Job } from "../pipeline/workflow-run.ts";
import { listAnnotations } from "./check-runs.ts";
import { isUnanswered } from "./failure.ts";
import type { JobListing } from "./jobs.ts";
import type { Repository } from "./repository.ts";

const OVER_TIME = "exceeded the maximum execution time";
/** Cancelled jobs that are looked at more closely; each costs a call. */
const MOST = 20;

/**
 * GitHub cancels a job that runs over its `timeout-minutes`, and only an annotation tells it from one that a person
 * cancelled: such a job gets the conclusion `timed_out`. If that cannot be told, the job stays cancelled, and a problem says so.
 */
export async function markTimedOut(
  repository: Repository,
  { jobs, problems }: Pick<JobListing, "jobs" | "problems">,
  isAsked: (job: Job) => boolean,
): Promise<Pick<JobListing, "jobs" | "problems">> {
  const found = new Set<number>();
  const more: string[] = [];
  const cancelled = jobs.filter((job) => job.conclusion === "cancelled" && isAsked(job));
  if (cancelled.length > MOST) {
    more.push(`Only ${MOST} of ${cancelled.length} cancelled jobs were checked for having run over their time limit.`);
  }
  for (const job of cancelled.slice(0, MOST)) {
    try {
      const messages = await listAnnotations(repository, job.id);
      if (messages.some((text) => text.includes(OVER_TIME))) found.add(job.id);
    } catch (error) {
      if (!isUnanswered(error)) throw error;
      more.push(
        `The job "${job.name}" was cancelled or timed out; it counts as cancelled, because GitHub did not say which. ${(error as Error).message}`,
      );
      break;
    }
  }
  const marked = jobs.map((job) => (found.has(job.id) ? { ...job, conclusion: "timed_out" } : job));
  return { jobs: marked, problems: [...problems, ...more] };
}
