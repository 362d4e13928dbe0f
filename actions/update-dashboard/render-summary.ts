/** The step summary of update-dashboard. */

import type { Problem } from "../../src/formats/problem.ts";
import { count } from "../../src/text/count.ts";
import { escapeMarkdown, renderLink, renderTable } from "../../src/text/markdown.ts";

export interface SummaryFacts {
  health: HealthText;
  /** One Markdown sentence that says what was done. */
  done: string;
  byStatus: Readonly<Record<string, number>>;
  blockers: readonly { dependency: string; directCount: number; totalCount: number }[];
  /** Newest first. */
  failures: readonly SummaryFailure[];
  problems: readonly Problem[];
}

/** An empty string leaves its table cell empty. */
export interface HealthText {
  sentence: string;
  /** True after `drought-runs` runs without a merge. */
  isDrought: boolean;
  lastRun: string;
  lastMerge: string;
  runsSinceMerge: number;
  nextDue: string | null;
  /** Open breakers first. */
  breakers: readonly {
    name: string;
    state: string;
    pending: number;
    failures: number;
    since: string;
    who: string;
    why: string;
    nextProbe: string;
  }[];
}

export interface SummaryFailure {
  package: string;
  category: string;
  subcategory: string | null;
  platforms: readonly string[];
  /** Each exit code once. */
  exitCodes: readonly number[];
  timestamp: string | null;
  /** The line of the message that says what went wrong. */
  message: string | null;
  url: string | null;
}

const SHOWN_BLOCKERS = 5;
const SHOWN_FAILURES = 5;
const SHOWN_PROBLEMS = 10;
const SENTENCE_LIMIT = 1000;

export function renderDashboardSummary(facts: SummaryFacts): string {
  const sections = [
    `## Pipeline dashboard\n\n${facts.health.isDrought ? "\u26a0 " : ""}**${escapeMarkdown(facts.health.sentence, SENTENCE_LIMIT)}** ${facts.done}`,
    section("Health", renderHealth(facts.health)),
    section("Queue", renderQueue(facts.byStatus)),
    section("Top blockers", renderBlockers(facts.blockers)),
    section("Newest failures", renderFailures(facts.failures)),
    section("Problems in the state", renderProblems(facts.problems)),
  ];
  return `${sections.join("\n\n")}\n`;
}

function section(title: string, body: string): string {
  return `### ${title}\n\n${body}`;
}

function renderHealth({ lastRun, lastMerge, runsSinceMerge, nextDue, breakers }: HealthText): string {
  const facts = renderTable(
    ["Last run", "Last merge", "Runs since merge", "Next run due by"],
    [[escapeMarkdown(lastRun), escapeMarkdown(lastMerge), runsSinceMerge, escapeMarkdown(nextDue ?? "not recorded")]],
  );
  return `${facts}\n\n${renderBreakers(breakers)}`;
}

function renderBreakers(breakers: HealthText["breakers"]): string {
  if (breakers.length === 0) return "No ecosystem recorded.";
  return renderTable(
    ["Ecosystem", "Breaker", "Failures in a row", "Since", "Who", "Why", "Next probe", "Pending"],
    breakers.map(({ name, state, failures, since, who, why, nextProbe, pending }) => [
      escapeMarkdown(name || "(none)"),
      escapeMarkdown(state),
      failures,
      ...[since, who, why, nextProbe].map((text) => escapeMarkdown(text)),
      pending,
    ]),
  );
}

function renderQueue(byStatus: SummaryFacts["byStatus"]): string {
  const entries = Object.entries(byStatus);
  const total = entries.reduce((sum, [, count]) => sum + count, 0);
  if (total === 0) return "The queue is empty.";
  return renderTable(
    [...entries.map(([status]) => escapeMarkdown(status)), "total"],
    [[...entries.map(([, count]) => count), total]],
  );
}

function renderBlockers(blockers: SummaryFacts["blockers"]): string {
  if (blockers.length === 0) return "Nothing is blocked by a named dependency.";
  const shown = blockers.slice(0, SHOWN_BLOCKERS);
  const table = renderTable(
    ["Dependency", "Waiting for it directly", "In total"],
    shown.map(({ dependency, directCount, totalCount }) => [escapeMarkdown(dependency), directCount, totalCount]),
  );
  return `${table}${more(blockers.length - shown.length, "more dependency", "more dependencies")}`;
}

function renderFailures(failures: SummaryFacts["failures"]): string {
  if (failures.length === 0) return "No failure recorded.";
  const rows = failures
    .slice(0, SHOWN_FAILURES)
    .map((failure) => [
      renderLink(escapeMarkdown(failure.package), failure.url),
      escapeMarkdown(failure.subcategory === null ? failure.category : `${failure.category} / ${failure.subcategory}`),
      escapeMarkdown(namePlatforms(failure.platforms)),
      failure.exitCodes.join(", ") || "not recorded",
      showTime(failure.timestamp, "undated"),
      escapeMarkdown(failure.message ?? "not recorded", 120),
    ]);
  return renderTable(["Package", "Category", "Platform", "Exit code", "Time", "Message"], rows);
}

function namePlatforms(platforms: readonly string[]): string {
  return platforms.length > 1 ? `${platforms.length} platforms` : (platforms[0] ?? "not recorded");
}

/** In the format queue-analytics, a time may be any text. */
function showTime(time: string | null, absent: string): string {
  if (time === null) return absent;
  return /^[\dTZ:.+-]+$/.test(time) ? time : escapeMarkdown(time);
}

function renderProblems(problems: readonly Problem[]): string {
  if (problems.length === 0) return "None.";
  const shown = problems.slice(0, SHOWN_PROBLEMS);
  const rows = shown.map(({ file, line, code, severity, reason }) => [
    escapeMarkdown(line === null ? file : `${file}:${line}`),
    severity,
    code,
    escapeMarkdown(reason, 300),
  ]);
  const table = renderTable(["Where", "Severity", "Code", "Reason"], rows);
  return `${table}${more(problems.length - shown.length, "more problem")}`;
}

function more(hidden: number, noun: string, plural?: string): string {
  return hidden <= 0 ? "" : `\n\n…and ${count(hidden, noun, plural)}.`;
}
