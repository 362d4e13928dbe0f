import type { JobEntry } from "../../src/pipeline/match-required-jobs.ts";
import type { SelectedJob } from "../../src/pipeline/select-jobs.ts";

/** Results of the jobs that the current job needs, by name. */
export type Needs = ReadonlyMap<string, string>;

/** Reads `toJSON(needs)` from a workflow; null if the text is something else. */
export function parseNeeds(text: string): Needs | null {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof document !== "object" || document === null || Array.isArray(document)) return null;
  const results = Object.entries(document).map(([name, need]) => [name.trim(), (need as { result?: unknown })?.result]);
  const isComplete = results.every(([, result]) => typeof result === "string" && result !== "");
  return isComplete ? new Map(results as [string, string][]) : null;
}

/**
 * Fills in results from `needs`, because the API may lag behind. A job that is only in `needs` is added if the
 * configuration names the job.
 */
export function applyNeeds(jobs: readonly SelectedJob[], needs: Needs, entries: readonly JobEntry[]): SelectedJob[] {
  const filled = jobs.map((job) => {
    const result = job.state === "running" ? needs.get(job.name) : undefined;
    return result === undefined ? job : { ...job, state: result };
  });
  const names = new Set(jobs.map(({ name }) => name));
  const isNamed = (name: string) =>
    entries.some(({ text, isPrefix }) => (isPrefix ? name.startsWith(text) : name === text));
  const added = [...needs].filter(([name]) => !names.has(name) && isNamed(name));
  return [...filled, ...added.map(([name, result]) => toJob(name, result))];
}

function toJob(name: string, state: string): SelectedJob {
  const nothing = {
    id: 0,
    runId: 0,
    attempt: 0,
    url: null,
    startedAt: null,
    completedAt: null,
    runnerName: null,
    steps: [],
  };
  return { ...nothing, name, status: "completed", conclusion: state, state };
}
