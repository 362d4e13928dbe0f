/** Checks the inputs that need more than their declared types, such as job names and `needs`. */

import { UserError } from "../../src/errors.ts";
import { type JobEntries, type JobEntry, parseRequiredJobs } from "../../src/pipeline/match-required-jobs.ts";
import { type Needs, parseNeeds } from "./apply-needs.ts";
import type { Inputs } from "./inputs.ts";
import { chooseReports, type ReportChoice } from "./read-reports.ts";

export interface VerdictSettings {
  /** "auto": what the base branch requires, or all jobs. */
  required: readonly JobEntry[] | "auto";
  /** Names for which `skipped` counts as passed. */
  allowSkipped: readonly JobEntry[];
  /** Jobs that are all skipped if only documentation changed. Empty disables the check. */
  docsOnly: readonly JobEntry[];
  needs: Needs;
  reports: ReportChoice;
}

/** Throws a UserError for the first invalid input. */
export function readSettings(inputs: Inputs): VerdictSettings & { problems: string[] } {
  const isAuto = inputs["required-jobs"].join("\n").toLowerCase() === "auto";
  const required = isAuto ? { entries: "auto" as const, problems: [] } : readEntries(inputs, "required-jobs");
  const allowSkipped = readEntries(inputs, "allow-skipped");
  const docsOnly = readEntries(inputs, "docs-only-jobs");
  if (required.entries.length === 0) {
    throw new UserError('The input required-jobs names no job. Expected "auto", or the name of a job on each line.');
  }
  if (!/^[a-z0-9-]{1,40}$/.test(inputs["comment-key"])) {
    throw new UserError(`The input comment-key is "${inputs["comment-key"]}", expected up to 40 of a-z, 0-9 and "-".`);
  }
  const needs = inputs.needs === undefined ? new Map<string, string>() : parseNeeds(inputs.needs);
  if (needs === null) {
    throw new UserError("The input needs is not the JSON of `needs`. Expected the expression toJSON(needs).");
  }
  return {
    required: required.entries,
    allowSkipped: allowSkipped.entries,
    docsOnly: docsOnly.entries,
    needs,
    reports: chooseReports(inputs["test-reports"]),
    problems: [required, allowSkipped, docsOnly].flatMap(({ problems }) => problems),
  };
}

function readEntries(inputs: Inputs, name: "required-jobs" | "allow-skipped" | "docs-only-jobs"): JobEntries {
  const parsed = parseRequiredJobs(inputs[name]);
  if (parsed.fault !== null) throw new UserError(`The input ${name} cannot be used: ${parsed.fault}`);
  return parsed;
}
