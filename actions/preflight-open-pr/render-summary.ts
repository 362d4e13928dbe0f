/** Renders what preflight-open-pr reports: its outcome, the step summary, and its log lines. */

import type { PullRequest } from "../../src/github/pulls.ts";
import type { Outcome } from "../../src/kit/define-action.ts";
import { escapeMarkdown, renderLink, renderTable } from "../../src/text/markdown.ts";
import type { Inputs } from "./inputs.ts";
import { stateOf } from "./judge-pulls.ts";
import type { PreflightAnswer, ReadStep, WriteStep } from "./observed.ts";
import type { PreflightPlan } from "./plan-preflight.ts";

const MAX_ROWS = 50;
const SIGNS: Readonly<Record<string, string>> = { open: "⏸️", none: "✅", unknown: "❔" };
const TAKE_OVERS = {
  renew: "it is this run's own",
  expired: "its time has passed",
  ended: "its run is over",
  closed: "its pull request is closed",
} as const;

/** The answer in the form that the runner reports. */
export function renderOutcome(answer: PreflightAnswer, { inputs, now }: PreflightPlan): Outcome {
  const { state, reason, matches, skip, isClaimed, doubt } = answer;
  const phrases = skip === null ? phraseRelease(answer) : phraseCheck(answer, skip, inputs);
  const outcome: Outcome = {
    sentence: phrases.sentence,
    outputs: {
      "pr-number": String(matches[0]?.number ?? ""),
      "pr-url": matches[0]?.url ?? "",
      matches: JSON.stringify(matches.map(listMatch)),
      skip: String(skip ?? ""),
      state,
      reason,
      claimed: String(isClaimed),
    },
    summary: renderSummary(answer, phrases, { ecosystem: inputs.ecosystem, now }),
    warnings: phrases.warnings,
  };
  return doubt === "failure" ? { ...outcome, failure: phrases.failure } : outcome;
}

/** The log line for a step; null for a step that needs none. */
export function describeStep(step: ReadStep | WriteStep): string | null {
  if (step.kind === "take" && step.over !== null) {
    return `Taking over the claim of run ${step.over.runId}: ${TAKE_OVERS[step.over.verdict]}.`;
  }
  if (step.kind === "read" && step.what === "list" && step.afterMs > 0) {
    return `No new pull request is listed yet; looking again in ${step.afterMs} ms.`;
  }
  return null;
}

function listMatch(pull: PullRequest) {
  return {
    number: pull.number,
    url: pull.url,
    title: pull.title,
    head: pull.headRef,
    author: pull.author,
    state: stateOf(pull),
    created_at: pull.createdAt,
  };
}

interface Phrases {
  /** A few words, such as `open` or `no claim left`. */
  verdict: string;
  sentence: string;
  warnings: readonly string[];
  /** The warnings that the summary lists. */
  notes: readonly string[];
  /** What fails the step, if anything. */
  failure: string;
}

function phraseCheck(
  { state, reason, stale, doubt, ...answer }: PreflightAnswer,
  skip: boolean,
  inputs: Inputs,
): Phrases {
  const { ecosystem, "on-error": onError, "max-age-hours": maxAge } = inputs;
  const warnings = stale.map(
    ({ number }) => `Pull request #${number} is older than ${maxAge} hours and does not count. Merge or close it.`,
  );
  warnings.push(...answer.warnings);
  if (doubt === "warning") warnings.push(`${reason} With on-error: ${onError} the answer is skip=${skip}.`);
  return {
    verdict: state,
    sentence: `${ecosystem}: ${state}, so skip=${skip}. ${reason}`,
    warnings,
    notes: warnings,
    failure: `It is unknown whether a pull request for ${ecosystem} is open. ${reason} With on-error: run or on-error: skip the step would not fail.`,
  };
}

function phraseRelease({ reason, isClaimed, warnings, doubt }: PreflightAnswer): Phrases {
  return {
    verdict: isClaimed ? "claim still there" : "no claim left",
    sentence: reason,
    warnings: doubt === "warning" ? [...warnings, reason] : warnings,
    notes: warnings,
    failure: reason,
  };
}

function renderSummary(
  { matches, stale }: PreflightAnswer,
  { verdict, sentence, notes }: Phrases,
  { ecosystem, now }: { ecosystem: string; now: Date },
): string {
  const sign = SIGNS[verdict] === undefined ? "" : `${SIGNS[verdict]} `;
  const parts = [
    // Escaped together, because the colon could complete an emoji code that starts in the name.
    `### ${sign}Preflight for ${escapeMarkdown(`${ecosystem}: ${verdict}`)}`,
    escapeMarkdown(sentence, 2000),
    ...renderPulls("Matches", matches, now),
    ...renderPulls("Too old to count", stale, now),
    ...notes.map((note) => `- ${escapeMarkdown(note, 2000)}`),
  ];
  return `${parts.join("\n\n")}\n`;
}

function renderPulls(title: string, pulls: readonly PullRequest[], now: Date): string[] {
  if (pulls.length === 0) return [];
  const rows = pulls
    .slice(0, MAX_ROWS)
    .map((pull) => [
      renderLink(`#${pull.number}`, pull.url),
      escapeMarkdown(pull.title, 120),
      escapeMarkdown(pull.headRef, 120),
      escapeMarkdown(pull.author),
      formatAge(now.getTime() - Date.parse(pull.createdAt)),
    ]);
  const rest = pulls.length > MAX_ROWS ? [`${pulls.length - MAX_ROWS} more are in the output matches.`] : [];
  return [`**${title}**`, renderTable(["Pull request", "Title", "Branch", "Author", "Age"], rows), ...rest];
}

/** `3 d 4 h`, `2 h 5 min`, `12 min`. */
function formatAge(ageMs: number): string {
  const minutes = Math.max(0, Math.floor(ageMs / 60_000));
  const hours = Math.floor(minutes / 60);
  if (hours >= 48) return `${Math.floor(hours / 24)} d ${hours % 24} h`;
  return hours > 0 ? `${hours} h ${minutes % 60} min` : `${minutes} min`;
}
