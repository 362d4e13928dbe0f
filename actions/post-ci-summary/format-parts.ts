/** Parts of table rows that are the same in all tables of the comment. */

import type { SelectedJob } from "../../src/pipeline/select-jobs.ts";
import { escapeCell, renderLink } from "../../src/text/markdown.ts";

/** Sign of a state, such as ❌. */
export type Signs = (state: string) => string;

/** `❌ timed out`; a state that nobody knows is text from outside. */
export function showState(state: string, signs: Signs): string {
  return `${signs(state)} ${escapeCell(state.replaceAll("_", " "), 40)}`;
}

/** `4m 12s`; a dash if it is not known. */
export function formatDuration(job: SelectedJob | null): string {
  const ms = jobDurationMs(job);
  if (ms === null) return "–";
  const seconds = Math.round(ms / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const rest = `${String(seconds % 60).padStart(2, "0")}s`;
  if (hours > 0) return `${hours}h ${String(minutes).padStart(2, "0")}m ${rest}`;
  return minutes > 0 ? `${minutes}m ${rest}` : `${seconds}s`;
}

/** null while the job runs, and where the times make no sense. */
export function jobDurationMs(job: SelectedJob | null): number | null {
  if (job === null || job.state === "running" || job.startedAt === null || job.completedAt === null) return null;
  const ms = Date.parse(job.completedAt) - Date.parse(job.startedAt);
  return ms >= 0 ? ms : null;
}

/** To the job's log, else to the run, else a dash. */
export function jobLink(job: SelectedJob | null, runUrl: string | null, serverUrl: string): string {
  const toJob = renderLink("log", job?.url ?? null, { serverUrl });
  if (toJob !== "log") return toJob;
  const toRun = renderLink("run", runUrl, { serverUrl });
  return toRun === "run" ? "–" : toRun;
}
