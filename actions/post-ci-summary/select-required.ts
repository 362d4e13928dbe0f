/** Selects the required jobs: those that the configuration names, those that the base branch requires, or all. */

import type { RequiredCheck } from "../../src/github/required-checks.ts";
import { isCut } from "../../src/pipeline/base-name.ts";
import { isListedJob, type JobEntry } from "../../src/pipeline/match-required-jobs.ts";
import type { SelectedJob } from "../../src/pipeline/select-jobs.ts";
import { standsFor } from "./stand-for-skipped.ts";

export type Requirement =
  | { kind: "named"; entries: readonly JobEntry[] }
  /** `checks`: what rulesets and branch protection require. `appId`: the app that reports the jobs; null if unknown. */
  | { kind: "checks"; base: string; checks: readonly RequiredCheck[]; appId: number | null }
  /** `why` is part of a sentence. */
  | { kind: "all"; why: string };

export interface RequiredJobs {
  kind: Requirement["kind"];
  entries: readonly JobEntry[];
  /** Required checks without a job, because they belong to another app or workflow. */
  notChecked: readonly string[];
  /** A sentence about where the list comes from; null if the configuration names the jobs. */
  source: string | null;
}

const WHERE = "The input `required-jobs` can name others.";

/** With `auto`, a required check matches a job by name, unless a rule requires another app. */
export function selectRequired(requirement: Requirement, jobs: readonly SelectedJob[]): RequiredJobs {
  if (requirement.kind === "named") {
    return { kind: "named", entries: requirement.entries, notChecked: [], source: null };
  }
  if (requirement.kind === "all") return selectAll(jobs, { why: requirement.why, notChecked: [] });
  const { base, checks } = requirement;
  const isOurs = (check: RequiredCheck) =>
    [null, requirement.appId].includes(check.appId) || requirement.appId === null;
  const isJob = (check: RequiredCheck) =>
    isOurs(check) && jobs.some((job) => isSameName(job.name, check.name) || standsFor(job, check.name));
  const notChecked = [...new Set(checks.filter((check) => !isJob(check)).map(({ name }) => name))];
  const entries = toEntries(checks.filter(isJob).map(({ name }) => name));
  if (entries.length === 0) {
    return selectAll(jobs, { why: `none of the checks that ${base} requires is a job of this run`, notChecked });
  }
  return { kind: "checks", entries, notChecked, source: `Required by the rules of ${base}. ${WHERE}` };
}

function selectAll(
  jobs: readonly SelectedJob[],
  { why, notChecked }: { why: string; notChecked: readonly string[] },
): RequiredJobs {
  const source = `All jobs count, because ${why}. ${WHERE}`;
  return { kind: "all", entries: toEntries(jobs.map(({ name }) => name)), notChecked, source };
}

function toEntries(names: readonly string[]): JobEntry[] {
  return [...new Set(names)].map((text) => ({ text, isPrefix: false }));
}

function isSameName(name: string, check: string): boolean {
  return name === check || (isCut(name) && isListedJob([{ text: check, isPrefix: false }], name));
}
