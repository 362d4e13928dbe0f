import type { Job } from "../pipeline/workflow-run.ts";
import { listAnnotations } from "./check-runs.ts";
import { isUnanswered } from "./failure.ts";
import type { JobListing } from "./jobs.ts";
import type { Repository } from "./repository.ts";

const OVER_TIME = "exceeded the maximum execution time";
/** Jobs that are asked about; each costs a call. */
const MOST = 20;
/** The least that `timeout-minutes` can be. A job that was cancelled earlier needs no call. */
const SHORTEST_LIMIT_MS = 59_000;

/**
 * GitHub cancels a job that runs over its `timeout-minutes`, and only an annotation tells it from one that a person
 * cancelled: such a job gets the conclusion `timed_out`. If that cannot be told, the job stays cancelled, and a problem says so.
 * Of many such jobs, those that ran longest are asked about.
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

/** As long as can be if GitHub does not say when it started or ended. */
function durationMs({ startedAt, completedAt }: Job): number {
  const ms = Date.parse(completedAt ?? "") - Date.parse(startedAt ?? "");
  return Number.isFinite(ms) ? ms : Number.MAX_SAFE_INTEGER;
}
