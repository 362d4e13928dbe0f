import { fingerprintFailure } from "./fingerprint-failure.ts";
import { type IssueCategory, identifyCategory } from "./name-category.ts";
import type { TrackedFailure } from "./tracked-failure.ts";

export interface Candidates {
  /** Explicit category of the configuration. */
  slug: string;
  workflow: string;
  /** Base names of the jobs of the run at hand. */
  jobs: readonly string[];
}

/** What an issue is about. Its id is a hash, so that whatever hashes to it is the answer; null if nothing known does. */
export function recognizeCategory(
  { category, history }: Pick<TrackedFailure, "category" | "history">,
  { slug, workflow, jobs }: Candidates,
): IssueCategory | null {
  const recorded = history.flatMap((row): IssueCategory[] => [
    { kind: "workflow", workflow: row.workflow },
    ...row.jobs.flatMap(({ job, step, token }): IssueCategory[] => [
      { kind: "job", workflow: row.workflow, job },
      { kind: "signature", workflow: row.workflow, job, token, signature: fingerprintFailure([{ job, step, token }]) },
    ]),
  ]);
  const present: IssueCategory[] = [
    ...(slug === "" ? [] : [{ kind: "category" as const, slug }]),
    { kind: "workflow", workflow },
    ...jobs.map((job): IssueCategory => ({ kind: "job", workflow, job })),
  ];
  return [...present, ...recorded].find((candidate) => identifyCategory(candidate) === category) ?? null;
}
