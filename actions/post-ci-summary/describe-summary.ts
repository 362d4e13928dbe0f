/** What post-ci-summary reports: outputs, step summary, and whether the step fails. */

import type { Outcome } from "../../src/kit/define-action.ts";
import { fitBody } from "../../src/text/fit.ts";
import { checkUrl, escapeCell, renderLink } from "../../src/text/markdown.ts";
import { type CiFacts, renderCiSummary } from "./ci-comment.ts";
import { describeVerdict } from "./format-headline.ts";
import { jobDurationMs } from "./format-parts.ts";
import type { Inputs } from "./inputs.ts";
import type { Posted } from "./post-comments.ts";
import { countLevels, planReduction } from "./reduce.ts";

export interface Report {
  facts: CiFacts;
  posted: Posted;
  problems: readonly string[];
  inputs: Inputs;
  calls: number;
}

/** The runner takes 1 MiB of each step, and nothing of a summary that is longer. */
const MAX_SUMMARY_BYTES = 2 ** 20;
const SHOWN_PROBLEMS = 10;

export function describeSummary(report: Report): Outcome {
  const { facts, posted, problems } = report;
  const sentence = `${describeResult(posted)} CI: ${describeVerdict(facts.decision)}.`;
  const failure = findFailure(report, sentence);
  const warnings = [...posted.warnings, ...readOnlyWarning(report)];
  if (posted.result === "not-written" && failure === null) warnings.push(explain(posted));
  const unique = [...new Set(problems)];
  return {
    sentence,
    outputs: { ...describeOutputs(report), problems: String(unique.length) },
    summary: renderStepSummary(report, unique),
    warnings: [...warnings, ...unique.slice(0, SHOWN_PROBLEMS)],
    ...(failure === null ? {} : { failure }),
  };
}

function describeResult({ result, pullRequests, duplicatesRemoved }: Posted): string {
  const where = pullRequests.map((number) => `#${number}`).join(", ");
  const removed = duplicatesRemoved === 0 ? "" : ` Removed ${duplicatesRemoved} of its twins.`;
  switch (result) {
    case "created":
      return `Created the summary comment on ${where}.${removed}`;
    case "updated":
      return `Updated the summary comment on ${where}.${removed}`;
    case "unchanged":
      return `The summary comment on ${where} says the same already.${removed}`;
    case "stale":
      return `Wrote nothing: ${where} has a newer result or head.${removed}`;
    case "closed":
      return `Wrote nothing: ${where} is closed.`;
    case "locked":
      return `Wrote nothing: the conversation of ${where} is locked.`;
    case "no-pull-request":
      return "Wrote nothing: the commit is the head of no open pull request.";
    case "dry-run":
      return `Dry run: wrote nothing to ${where}.`;
    default:
      return `The summary comment on ${where} could not be written.`;
  }
}

function findFailure({ posted, inputs, facts }: Report, sentence: string): string | null {
  if (posted.result === "not-written" && inputs["on-write-failure"] === "fail") return explain(posted);
  if (posted.result === "read-only" && inputs["on-readonly-token"] === "fail") return explain(posted);
  return inputs["fail-on-verdict"] && facts.decision.verdict !== "success" ? sentence : null;
}

function readOnlyWarning({ posted, inputs }: Report): string[] {
  return posted.result === "read-only" && inputs["on-readonly-token"] === "warn" ? [explain(posted)] : [];
}

function explain({ result, reason }: Posted): string {
  const remedy =
    result === "read-only"
      ? " A workflow_run workflow may write for forks too: see examples/workflows/post-ci-summary.yml."
      : "";
  return `The summary comment was not written. ${reason}${remedy}`;
}

function describeOutputs({ facts, posted, calls }: Report): Record<string, string> {
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
    "failing-jobs": JSON.stringify(failing.map(({ name }) => name)),
    "missing-jobs": JSON.stringify(missing.map(({ name }) => name)),
    "docs-only": String(decision.isDocsOnly),
    "duplicates-removed": String(posted.duplicatesRemoved),
    "left-out": JSON.stringify(posted.leftOut),
    "api-calls": String(calls),
  };
}

/** The body of the comment without its marker, and what was done with it. */
function renderStepSummary({ facts, posted, calls }: Report, problems: readonly string[]): string {
  const whole = { ...facts, maxOtherFailures: facts.maxOtherFailures === 0 ? 0 : Number.POSITIVE_INFINITY };
  const failed = facts.decision.rows.filter(({ passes }) => !passes).length;
  const comment = renderLink("comment", posted.comment?.url ?? null);
  const lines = [
    `- ${describeResult(posted)}`,
    ...(posted.comment === null ? [] : [`- ${comment}`]),
    ...(posted.reason === null ? [] : [`- ${escapeCell(explain(posted), 1000)}`]),
    `- API calls: ${calls}`,
    ...problems.map((problem) => `- Problem: ${escapeCell(problem, 400)}`),
  ];
  const end = `\n\n${lines.slice(0, 200).join("\n")}\n`;
  const { body } = fitBody((level) => renderCiSummary(whole, planReduction(level, failed)), {
    levels: countLevels(failed),
    maxBytes: MAX_SUMMARY_BYTES - Buffer.byteLength(end),
  });
  return body + end;
}
