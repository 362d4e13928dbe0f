/** What the inputs and the runner decide for the whole run. */

import { UserError } from "../../src/errors.ts";
import type { Runtime } from "../../src/kit/runtime.ts";
import { type JobEntries, type JobEntry, parseRequiredJobs } from "../../src/pipeline/match-required-jobs.ts";
import type { Inputs } from "./inputs.ts";
import { type Expectation, parseExpectations } from "./parse-expectations.ts";

/** The inputs under their own names, and values derived from them. */
export interface TrackerSettings extends Omit<Inputs, "token"> {
  aggregateJobs: readonly JobEntry[];
  ignoredJobs: readonly JobEntry[];
  /** The lines of `expect`. */
  expectations: readonly Expectation[];
  /** Such as `https://github.com`. */
  serverUrl: string;
  /** Such as `https://github.com/acme/registry`. */
  repositoryUrl: string;
}

/** Checks the inputs together. `problems` names entries that are ignored. */
export function readSettings(
  inputs: Inputs,
  { env }: Pick<Runtime, "env">,
): { settings: TrackerSettings; problems: string[] } {
  const { expectations, faults } = parseExpectations(inputs.expect);
  checkInputs(inputs, faults);
  const aggregate = readEntries(inputs, "aggregate-jobs");
  const ignored = readEntries(inputs, "ignore-jobs");
  const serverUrl = (env.GITHUB_SERVER_URL || "https://github.com").replace(/(?<!\/)\/+$/, "");
  const settings = {
    ...inputs,
    aggregateJobs: aggregate.entries,
    ignoredJobs: ignored.entries,
    expectations,
    serverUrl,
    repositoryUrl: `${serverUrl}/${env.GITHUB_REPOSITORY ?? ""}`,
  };
  return { settings, problems: [...aggregate.problems, ...ignored.problems] };
}

function readEntries(inputs: Inputs, name: "aggregate-jobs" | "ignore-jobs"): JobEntries {
  const parsed = parseRequiredJobs(inputs[name]);
  if (parsed.fault !== null) throw new UserError(`The input ${name} cannot be used: ${parsed.fault}`);
  return parsed;
}

function checkInputs(inputs: Inputs, others: readonly string[]): void {
  const limits = [
    { name: "open-after", value: inputs["open-after"], most: 5 },
    { name: "excerpt-lines", value: inputs["excerpt-lines"], most: 100 },
    { name: "history-limit", value: inputs["history-limit"], most: 100 },
  ];
  const faults = limits
    .filter(({ value, most }) => value > most)
    .map(({ name, value, most }) => `${name} is ${value}, expected at most ${most}`);
  if (inputs["issue-label"].includes(",")) {
    faults.push(`issue-label is "${inputs["issue-label"]}", expected one label, without a comma`);
  }
  faults.push(...others);
  if (faults.length > 0) throw new UserError(`Invalid inputs. ${faults.join(". ")}.`);
}
