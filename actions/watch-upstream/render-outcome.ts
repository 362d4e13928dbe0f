/** Renders the outputs, the sentence and the step summary of watch-upstream. */

import type { Outcome } from "../../src/kit/define-action.ts";
import { escapeMarkdown } from "../../src/text/markdown.ts";
import type { WatchResult } from "./watch-result.ts";

const SENTENCE_POINTS = 2000;

export function renderOutcome(name: string, result: WatchResult): Outcome {
  const { outcome, reason, sentence, exitCode, pull, notes = [], problems = [], details = "" } = result;
  return {
    sentence,
    outputs: {
      outcome,
      reason: reason ?? "",
      "upstream-head": result.upstreamHead ?? "",
      "range-base": result.rangeBase ?? "",
      branch: result.branch ?? "",
      commit: result.commit ?? "",
      "pr-number": pull === undefined ? "" : String(pull.number),
      "pr-url": pull?.url ?? "",
      "changed-files": result.changedFiles === undefined ? "" : String(result.changedFiles),
      report: result.report ?? "",
      "updater-ran": String(result.updaterRan ?? false),
      "next-at": result.nextAt ?? "",
      "issue-number": result.issueNumber === undefined ? "" : String(result.issueNumber),
      sentence,
    },
    summary: renderSummary(name, result, details),
    problems,
    warnings: notes,
    ...(exitCode === 0 ? {} : { failure: sentence, exitCode }),
  };
}

function renderSummary(name: string, { outcome, sentence, pull, notes = [] }: WatchResult, details: string): string {
  const lines = [`## Watch ${escapeMarkdown(name)}: ${outcome}`, "", escapeMarkdown(sentence, SENTENCE_POINTS)];
  if (pull !== undefined) lines.push("", `Pull request: [#${pull.number}](${pull.url})`);
  for (const note of notes) lines.push("", `⚠️ ${escapeMarkdown(note, SENTENCE_POINTS)}`);
  if (details !== "") lines.push("", details);
  return `${lines.join("\n")}\n`;
}
