import type { Inputs } from "./inputs.ts";
/** What one run of failure-tracker knows and has done so far. */

import { UserError } from "../../src/errors.ts";
import type { IssueAction, TrackerResult } from "../../src/formats/failure-snapshot.ts";
import { connectRepository } from "../../src/github/connect-repository.ts";
import type { Issue } from "../../src/github/issues.ts";
import type { Repository } from "../../src/github/repository.ts";
import type { Runtime } from "../../src/kit/runtime.ts";
import type { JobEntry } from "../../src/pipeline/match-required-jobs.ts";
import { parseRequiredJobs } from "../../src/pipeline/match-required-jobs.ts";
import { diffLines } from "../../src/text/diff-lines.ts";
import type { TrackerSettings } from "./plan-tracker.ts";
import type { TrackedFailure } from "./tracked-failure.ts";

/** An issue of this action, as it was read last or written since. */
export interface OwnIssue {
  issue: Issue;
  tracker: TrackedFailure;
  before: string;
  after: string;
}

/** What was done to an issue; several things may have been. */
export interface Change {
  category: string;
  number: number | null;
  url: string;
  action: IssueAction;
  occurrences: number;
}

export interface Session {
  repository: Repository;
  inputs: Inputs;
  settings: TrackerSettings;
  aggregateJobs: readonly JobEntry[];
  ignoredJobs: readonly JobEntry[];
  runtime: Runtime;
  now: Date;
  /** Such as `https://github.com`. */
  serverUrl: string;
  /** Such as `https://github.com/acme/registry`. */
  repositoryUrl: string;
  /** Login whose issues and comments are own. */
  author: string;
  /** Own open issues by number; null until they were listed. */
  open: Map<number, OwnIssue> | null;
  changes: Change[];
  /** Results beside those of the changes. */
  results: Set<TrackerResult>;
  signature: string;
  /** What `dry-run` would have done, a line each and a diff below it. */
  planned: { call: string; diff: string }[];
  problems: string[];
  warnings: string[];
  /** The client spaces writes: what was read before an earlier one is stale by the time of the next. */
  hasWritten: boolean;
  /** What could not be finished; the first one fails the step. */
  failures: string[];
}

export async function openSession(inputs: Inputs, runtime: Runtime): Promise<Session> {
  checkInputs(inputs);
  const aggregate = parseRequiredJobs(inputs["aggregate-jobs"]);
  const ignored = parseRequiredJobs(inputs["ignore-jobs"]);
  const fault = aggregate.fault ?? ignored.fault;
  if (fault !== null) throw new UserError(fault);
  const repository = await connectRepository(runtime, {
    token: inputs.token,
    timeoutSeconds: inputs["timeout-seconds"],
    settleMs: inputs["settle-ms"],
  });
  const serverUrl = (runtime.env.GITHUB_SERVER_URL || "https://github.com").replace(/\/+$/, "");
  return {
    repository,
    inputs,
    settings: toSettings(inputs),
    aggregateJobs: aggregate.entries,
    ignoredJobs: ignored.entries,
    runtime,
    now: runtime.now(),
    serverUrl,
    repositoryUrl: `${serverUrl}/${repository.owner}/${repository.repo}`,
    author: inputs.author,
    open: null,
    changes: [],
    results: new Set(),
    signature: "",
    planned: [],
    problems: [...aggregate.problems, ...ignored.problems],
    warnings: [],
    hasWritten: false,
    failures: [],
  };
}

/** In a dry run notes the call and returns true: it is not to be made. */
export function isPlannedOnly(session: Session, call: string, before = "", after = ""): boolean {
  if (!session.inputs["dry-run"]) return false;
  const diff = before === after ? "" : diffLines(before, after);
  session.planned.push({ call, diff });
  session.runtime.log(`Would ${call}`);
  for (const line of diff === "" ? [] : diff.split("\n")) session.runtime.log(`    ${line}`);
  return true;
}

function toSettings(inputs: Inputs): TrackerSettings {
  return {
    comments: inputs.comments,
    commentIntervalMinutes: inputs["comment-interval-minutes"],
    escalateAt: inputs["escalate-at"],
    reopenWithin: inputs["reopen-within"],
    neverReopenLabels: inputs["never-reopen-labels"],
    openAfter: inputs["open-after"],
    historyLimit: inputs["history-limit"],
  };
}

function checkInputs(inputs: Inputs): void {
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
  if (faults.length > 0) throw new UserError(`Invalid inputs. ${faults.join(". ")}.`);
}
