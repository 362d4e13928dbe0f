import type { Inputs } from "./inputs.ts";
/** One comment per pull request that says how the required jobs of its head ended. */

import { UserError } from "../../src/errors.ts";
import { connectRepository } from "../../src/github/connect-repository.ts";
import { isApiFailure } from "../../src/github/failure.ts";
import { findPullRequest, type PullRequestAnswer } from "../../src/github/find-pull-request.ts";
import type { Repository } from "../../src/github/repository.ts";
import type { Outcome } from "../../src/kit/define-action.ts";
import { requireEvent } from "../../src/kit/event.ts";
import type { Runtime } from "../../src/kit/runtime.ts";
import { type JobEntry, parseRequiredJobs } from "../../src/pipeline/match-required-jobs.ts";
import { applyNeeds, type Needs, parseNeeds } from "./apply-needs.ts";
import { decideVerdict } from "./decide-verdict.ts";
import { describeSummary } from "./describe-summary.ts";
import { describeUnread } from "./describe-unread.ts";
import { type GatheredCi, gatherCi } from "./gather-ci.ts";
import { postComments } from "./post-comments.ts";
import { readCoverage } from "./read-coverage.ts";
import { readSubject, type Subject } from "./read-subject.ts";
import { setStatus } from "./set-status.ts";
import { toFacts } from "./to-facts.ts";

export async function postCiSummary(inputs: Inputs, runtime: Runtime): Promise<Outcome> {
  const config = readConfiguration(inputs);
  const subject = readSubject(requireEvent(runtime.event), runtime.env);
  const { token, "timeout-seconds": timeoutSeconds, "settle-ms": settleMs } = inputs;
  const repository = await connectRepository(runtime, { token, timeoutSeconds, settleMs });
  let read: { found: PullRequestAnswer; ci: GatheredCi };
  try {
    const { workflows, events } = inputs;
    const found = await lookUp(repository, subject, inputs["pr-number"]);
    read = { found, ci: await gatherCi(repository, { subject, workflows, events }) };
  } catch (error) {
    if (!isApiFailure(error)) throw error;
    return describeUnread(error as Error, { subject, inputs, calls: repository.client.calls() });
  }
  const { found, ci } = read;
  const hasNeeds = subject.mode === "direct" && config.needs.size > 0;
  const decision = decideVerdict({
    ...config,
    jobs: hasNeeds ? applyNeeds(ci.jobs, config.needs, config.required) : ci.jobs,
    mayStillCome: !hasNeeds && ci.runs.some(({ isCompleted }) => !isCompleted),
  });
  const { coverage, problems } = await readCoverage(inputs, runtime.cwd);
  const facts = toFacts({ ci, decision, coverage, inputs, env: runtime.env });
  const posted = await postComments({ repository, found, facts, inputs, runtime });
  const isSettled = !["stale", "closed", "read-only", "dry-run"].includes(posted.result);
  const context = inputs["commit-status"];
  const runUrl = facts.runs.find(({ run }) => run !== null)?.run?.url ?? subject.run.url;
  const warning =
    context === undefined || !isSettled
      ? null
      : await setStatus(repository, { headSha: subject.headSha, context, decision, runUrl });
  return describeSummary({
    facts,
    posted: { ...posted, warnings: [...posted.warnings, ...(warning === null ? [] : [warning])] },
    problems: [...config.problems, ...ci.problems, ...decision.problems, ...problems, ...posted.problems],
    inputs,
    calls: repository.client.calls(),
  });
}

interface Configuration {
  required: JobEntry[];
  allowSkipped: JobEntry[];
  docsOnly: JobEntry[];
  needs: Needs;
  problems: string[];
}

function readConfiguration(inputs: Inputs): Configuration {
  const names = ["required-jobs", "allow-skipped", "docs-only-jobs"] as const;
  const [required, allowSkipped, docsOnly] = names.map((name) => {
    const parsed = parseRequiredJobs(inputs[name]);
    if (parsed.fault !== null) throw new UserError(`The input ${name} cannot be used: ${parsed.fault}`);
    return parsed;
  }) as [
    ReturnType<typeof parseRequiredJobs>,
    ReturnType<typeof parseRequiredJobs>,
    ReturnType<typeof parseRequiredJobs>,
  ];
  if (required.entries.length === 0) {
    throw new UserError("The input required-jobs is empty. Expected the name of at least one job, one per line.");
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
    problems: [required, allowSkipped, docsOnly].flatMap(({ problems }) => problems),
  };
}

async function lookUp(repository: Repository, subject: Subject, given: number | undefined): Promise<PullRequestAnswer> {
  // What a merge queue tests is the head of no pull request.
  if (subject.run.event === "merge_group") return { kind: "none" };
  const { headSha, headBranch, headOwner, repositoryId, ofEvent, run } = subject;
  return findPullRequest(repository, {
    ...{ headSha, headBranch, headOwner, repositoryId, ofEvent, given },
    named: run.pullRequests,
  });
}
