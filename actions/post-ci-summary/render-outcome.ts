/** Renders the outputs and the step summary of post-ci-summary, and decides whether the step fails. */

import { isOutage, isRateLimit } from "../../src/github/failure.ts";
import type { Outcome } from "../../src/kit/define-action.ts";
import { cutPoints, fitBody } from "../../src/text/fit.ts";
import { checkUrl, escapeCell, renderLink } from "../../src/text/markdown.ts";
import { describeVerdict } from "./describe-verdict.ts";
import type { Inputs } from "./inputs.ts";
import { countLevels, planReduction } from "./plan-reduction.ts";
import type { CiSubject } from "./read-subject.ts";
import { type CiFacts, jobDurationMs, renderSummary } from "./render-comment.ts";
import type { CommentReport } from "./report-comments.ts";
import type { NamedTest } from "./tally-tests.ts";

export interface SummaryReport {
  facts: CiFacts;
  posted: CommentReport;
  problems: readonly string[];
  warnings: readonly string[];
  inputs: Inputs;
  /** True if no run was read, because the event only said that the pull request left the merge queue. */
  isRemoval: boolean;
  calls: number;
}

/** The runner accepts at most 1 MiB per step, and drops a longer summary. */
const MAX_SUMMARY_BYTES = 2 ** 20;
const SHOWN_PROBLEMS = 10;
/** The number of failing tests in the output and in the step summary. */
const MOST_TESTS_OUT = 100;
const MOST_TESTS_SHOWN = 1000;
const MOST_POINTS_OUT = 500;
/** Outputs that stay empty if nothing could be read. */
const UNKNOWN = [
  "verdict",
  "pr-number",
  "pr-numbers",
  "comment-id",
  "comment-url",
  "required",
  "failing-tests",
  "flaky-jobs",
  "failing-jobs",
  "missing-jobs",
  "docs-only",
];

const NO_VERDICT = Object.fromEntries(
  UNKNOWN.filter((name) => !/^(pr-|comment-)/.test(name)).map((name) => [name, ""]),
);

export function renderOutcome(report: SummaryReport): Outcome {
  const { facts, posted, problems } = report;
  const verdict = report.isRemoval ? "" : ` CI: ${describeVerdict(facts.decision)}.`;
  const sentence = `${describeResult(posted)}${verdict}`;
  const failure = findFailure(report, sentence);
  // After a pull request is closed, nobody needs warnings about its run.
  const isOver = posted.result === "closed";
  const warnings = isOver ? [] : [...report.warnings, ...readOnlyWarning(report)];
  if (posted.result === "not-written" && failure === null) warnings.push(explain(posted));
  const unique = [...new Set(problems)];
  return {
    sentence,
    outputs: { ...describeOutputs(report), ...(report.isRemoval ? NO_VERDICT : {}), problems: String(unique.length) },
    summary: renderStepSummary(report, unique),
    warnings: [...warnings, ...(isOver ? [] : unique.slice(0, SHOWN_PROBLEMS))],
    ...(failure === null ? {} : { failure }),
  };
}

/** The outcome if GitHub did not say how the jobs ended. */
export function renderUnread(
  error: Error,
  { subject, inputs, calls }: { subject: CiSubject; inputs: Inputs; calls: number },
): Outcome {
  const sentence = `Wrote nothing: how CI ended could not be read. ${error.message}`;
  const isPassing = isOutage(error) || isRateLimit(error);
  const isExcused = isPassing && inputs["on-write-failure"] === "warn" && !inputs["fail-on-verdict"];
  return {
    sentence,
    outputs: {
      ...Object.fromEntries(UNKNOWN.map((name) => [name, ""])),
      result: "not-written",
      "head-sha": subject.headSha,
      "run-id": String(subject.run.id || ""),
      attempt: String(subject.run.attempt || ""),
      "duplicates-removed": "0",
      "left-out": "[]",
      "api-calls": String(calls),
      problems: "1",
    },
    summary: `### CI summary\n\n${escapeCell(sentence, 2000)}\n`,
    ...(isExcused ? { warnings: [sentence] } : { failure: sentence }),
  };
}

function describeResult({ result, pullRequests, duplicatesRemoved }: CommentReport): string {
  const where = pullRequests.map((number) => `#${number}`).join(", ");
  const removed = duplicatesRemoved === 0 ? "" : ` Duplicates removed: ${duplicatesRemoved}.`;
  switch (result) {
    case "created":
      return `Created the summary comment on ${where}.${removed}`;
    case "updated":
      return `Updated the summary comment on ${where}.${removed}`;
    case "unchanged":
      return `The summary comment on ${where} already says the same.${removed}`;
    case "stale":
      return `Wrote nothing: ${where} has a newer result or head.${removed}`;
    case "closed":
      return `Wrote nothing: ${where} is closed.`;
    case "locked":
      return `Wrote nothing: the conversation of ${where} is locked.`;
    case "no-pull-request":
      return "Wrote nothing: no open pull request has this commit as its head.";
    case "dry-run":
      return `Dry run: wrote nothing to ${where}.`;
    default:
      return `The summary comment on ${where} could not be written.`;
  }
}

function findFailure({ posted, inputs, facts, isRemoval }: SummaryReport, sentence: string): string | null {
  if (posted.result === "not-written" && inputs["on-write-failure"] === "fail") return explain(posted);
  if (posted.result === "read-only" && inputs["on-readonly-token"] === "fail") return explain(posted);
  if (posted.result === "closed") return null;
  return inputs["fail-on-verdict"] && !isRemoval && facts.decision.verdict !== "success" ? sentence : null;
}

function readOnlyWarning({ posted, inputs }: SummaryReport): string[] {
  return posted.result === "read-only" && inputs["on-readonly-token"] === "warn" ? [explain(posted)] : [];
}

function explain({ result, reason }: CommentReport): string {
  const remedy =
    result === "read-only" && !/\barchived\b/.test(reason ?? "")
      ? " A workflow_run workflow may write for forks too: see examples/workflows/post-ci-summary.yml."
      : "";
  return `The summary comment was not written. ${reason}${remedy}`;
}

function describeFlaky({ decision, failedBefore }: CiFacts): { name: string; failedIn: number }[] {
  return decision.rows.flatMap(({ name, job }) => {
    const failedIn = job === null ? undefined : failedBefore.get(job.id);
    return failedIn === undefined ? [] : [{ name, failedIn }];
  });
}

function describeOutputs({ facts, posted, calls }: SummaryReport): Record<string, string> {
  const { decision, standing } = facts;
  const failing = decision.rows.filter(({ passes, state }) => !passes && !["missing", "running"].includes(state));
  const missing = decision.rows.filter(({ state }) => state === "missing");
  return {
    result: posted.result,
    verdict: decision.verdict,
    "head-sha": standing.headSha,
    "run-id": String(standing.run),
    attempt: String(standing.attempt),
    "pr-number": String(posted.pullRequests[0] ?? ""),
    "pr-numbers": JSON.stringify(posted.pullRequests),
    "comment-id": String(posted.comment?.id ?? ""),
    "comment-url": posted.comment?.url ?? "",
    required: JSON.stringify(
      decision.rows.map(({ name, state, job }) => ({
        name,
        state,
        jobId: job?.id || null,
        url: checkUrl(job?.url ?? null, facts.serverUrl),
        durationMs: jobDurationMs(job),
      })),
    ),
    "failing-tests": JSON.stringify((facts.tests?.failing ?? []).slice(0, MOST_TESTS_OUT).map(shorten)),
    "flaky-jobs": JSON.stringify(describeFlaky(facts)),
    "failing-jobs": JSON.stringify(failing.map(({ name }) => name)),
    "missing-jobs": JSON.stringify(missing.map(({ name }) => name)),
    "docs-only": String(decision.isDocsOnly),
    "duplicates-removed": String(posted.duplicatesRemoved),
    "left-out": JSON.stringify(posted.leftOut),
    "api-calls": String(calls),
  };
}

/** A report may have names of any length. */
function shorten({ name, file, ...test }: NamedTest): NamedTest {
  return { ...test, name: cutPoints(name, MOST_POINTS_OUT), file: cutPoints(file, MOST_POINTS_OUT) };
}

function renderStepSummary({ facts, posted, isRemoval, calls }: SummaryReport, problems: readonly string[]): string {
  const maxOtherFailures = facts.maxOtherFailures === 0 ? 0 : Number.POSITIVE_INFINITY;
  const whole = { ...facts, maxOtherFailures, maxFailingTests: MOST_TESTS_SHOWN };
  const failed = facts.decision.rows.filter(({ passes }) => !passes).length;
  const comment = renderLink("comment", posted.comment?.url ?? null);
  const lines = [
    `- ${describeResult(posted)}`,
    ...(posted.comment === null ? [] : [`- ${comment}`]),
    ...(posted.reason === null ? [] : [`- ${escapeCell(explain(posted), 1000)}`]),
    `- API calls: ${calls}`,
    ...problems.map((problem) => `- Problem: ${escapeCell(problem, 400)}`),
  ];
  if (isRemoval) return `### CI summary\n\n${lines.join("\n")}\n`;
  const end = `\n\n${lines.slice(0, 200).join("\n")}\n`;
  const { body } = fitBody((level) => renderSummary(whole, planReduction(level, failed)), {
    levels: countLevels(failed),
    maxBytes: MAX_SUMMARY_BYTES - Buffer.byteLength(end),
  });
  return body + end;
}
