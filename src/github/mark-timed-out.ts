import type { Job } from "../pipeline/workflow-run.ts";
import { listAnnotations } from "./check-runs.ts";
import { isUnanswered } from "./failure.ts";
import type { JobListing } from "./jobs.ts";
import type { Repository } from "./repository.ts";

const OVER_TIME = "exceeded the maximum execution time";
/** Each job takes one call. */
const MOST = 20;
/** The smallest `timeout-minutes` (1), minus a second. A job that was cancelled sooner cannot have timed out. */
const SHORTEST_LIMIT_MS = 59_000;

/**
 * Sets the conclusion of jobs that exceeded their `timeout-minutes` to `timed_out`. GitHub reports these jobs as
 * cancelled, and only an annotation shows the difference. If GitHub does not answer, the job stays cancelled, and
 * `problems` says so. With many cancelled jobs, checks those that ran longest.
 */
export async function markTimedOut(
  repository: Repository,
  { jobs, problems }: Pick<JobListing, "jobs" | "problems">,
  isAsked: (job: Job) => boolean,
): Promise<Pick<JobListing, "jobs" | "problems">> {
  const found = new Set<number>();
  const more: string[] = [];
  const cancelled = jobs
    .filter((job) => job.conclusion === "cancelled" && isAsked(job) && durationMs(job) >= SHORTEST_LIMIT_MS)
    .sort((a, b) => durationMs(b) - durationMs(a) || a.id - b.id);
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

/** Returns the greatest number if GitHub does not say when the job started or ended. */
function durationMs({ startedAt, completedAt }: Job): number {
  const ms = Date.parse(completedAt ?? "") - Date.parse(startedAt ?? "");
  return Number.isFinite(ms) ? ms : Number.MAX_SAFE_INTEGER;
}
