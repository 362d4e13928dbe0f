/** Decides what this run says about one pull request. */

import { isFailed } from "../../src/pipeline/job-state.ts";
import type { CoverageReport } from "./compare-coverage.ts";
import { type CiDecision, decideVerdict } from "./decide-verdict.ts";
import { findOwnJob } from "./find-own-job.ts";
import type { Inputs } from "./inputs.ts";
import type { CiObserved, ObservedPull } from "./observe-ci.ts";
import type { Contribution } from "./plan-body.ts";
import { limitQueueSection } from "./queue-section.ts";
import type { VerdictSettings } from "./read-settings.ts";
import type { CiSubject } from "./read-subject.ts";
import { type CiFacts, firstRun } from "./render-comment.ts";
import type { Requirement } from "./select-required.ts";
import type { TestTally } from "./tally-tests.ts";

/** GitHub's reasons for taking a pull request off the merge queue after a merge. */
const MERGED = ["MERGE", "ALREADY_MERGED"];

interface Known {
  ci: CiObserved;
  settings: VerdictSettings;
  subject: CiSubject;
  inputs: Inputs;
  coverage: CoverageReport | null;
  tests: TestTally | null;
  serverUrl: string;
}

/** `pull` is null if there is no pull request. */
export function gatherFacts(pull: ObservedPull | null, known: Known): CiFacts {
  const { ci, settings, subject, inputs, coverage, tests, serverUrl } = known;
  const requirement = toRequirement(settings, pull, ci.appId);
  // This action's own job is still running, so it is not part of the result.
  const own = requirement.kind === "named" ? null : findOwnJob(ci.jobs, subject);
  const jobs = ci.jobs.filter((job) => job !== own);
  return {
    ...{ key: inputs["comment-key"], standing: ci.standing, runs: ci.runs, coverage, tests, serverUrl },
    failedBefore: ci.failedBefore,
    maxFailingTests: inputs["failing-tests"],
    decision: decideVerdict({ ...ci, jobs }, { ...settings, requirement, mode: subject.mode }),
    maxOtherFailures: inputs["other-failures"],
  };
}

/** Null if the merge queue has merged the pull request, or if the queue's group has neither passed nor failed. */
export function contribute(pull: ObservedPull, facts: CiFacts, { ci, subject, serverUrl }: Known): Contribution | null {
  const { removal } = subject;
  // A merge takes a pull request off the queue, too.
  if (removal !== null && MERGED.includes(removal.reason)) return null;
  if (removal !== null) return { kind: "removal", removed: removal, isOpen: pull.isOpen, serverUrl };
  if (subject.queued === null) return { kind: "summary", facts };
  const { decision, runs, standing } = facts;
  const run = firstRun(facts);
  const hasFailed = decision.verdict === "failure" || runs.some((each) => isFailed(each.run?.state ?? ""));
  if (!hasFailed && decision.verdict !== "success") return null;
  const label = `${runs[0]?.workflow ?? ""} #${run?.number ?? ""}`;
  const failed = selectFailed(decision, ci).map(({ name, state, url }) => ({ name, state, url }));
  const whole = { name: label, state: run?.state ?? "failure", url: run?.url ?? null };
  const jobs = hasFailed ? (failed.length > 0 ? failed : [whole]) : [];
  const { run: id, attempt } = standing;
  const section = { run: id, attempt, label, url: run?.url ?? null, jobs, more: 0, removed: null };
  const since = subject.run.createdAt ?? "";
  return { kind: "queue", section: limitQueueSection(section), since, isOpen: pull.isOpen, serverUrl };
}

function selectFailed({ rows }: CiDecision, { jobs }: CiObserved) {
  const required = rows.flatMap(({ passes, job }) => (passes || job === null || job.state === "running" ? [] : [job]));
  const others = jobs.filter((job) => isFailed(job.state) && !required.some(({ id }) => id === job.id));
  return [...required, ...others];
}

function toRequirement({ required }: VerdictSettings, pull: ObservedPull | null, appId: number | null): Requirement {
  if (required !== "auto") return { kind: "named", entries: required };
  if (pull === null)
    return { kind: "all", why: "there is no open pull request, and so no base branch that requires checks" };
  const { base, checks } = pull;
  if (checks === null || checks === "unreadable") return { kind: "all", why: `the rules of ${base} cannot be read` };
  if (checks.length === 0) return { kind: "all", why: `${base} requires no checks` };
  return { kind: "checks", base, checks, appId };
}
