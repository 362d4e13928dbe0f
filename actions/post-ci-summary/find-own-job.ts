import { baseName } from "../../src/pipeline/base-name.ts";
import { withoutCallers } from "../../src/pipeline/match-required-jobs.ts";
import type { SelectedJob } from "../../src/pipeline/select-jobs.ts";
import type { CiSubject } from "./read-subject.ts";

/** Matches running jobs by job id and runner, or else by one of the two. Null unless exactly one job matches. */
export function findOwnJob(jobs: readonly SelectedJob[], { ownJob }: Pick<CiSubject, "ownJob">): SelectedJob | null {
  if (ownJob === null) return null;
  const running = jobs.filter(({ state }) => state === "running");
  const named = running.filter(({ name }) => [name, baseName(name), ...withoutCallers(name)].includes(ownJob.id));
  const byRunner = running.filter(({ runnerName }) => runnerName !== null && runnerName === ownJob.runner);
  const both = named.filter((job) => byRunner.includes(job));
  for (const found of [both, named, byRunner]) if (found.length === 1) return found[0] as SelectedJob;
  return null;
}
