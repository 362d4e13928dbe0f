/** Renders the comment of post-ci-summary, with the same bytes for the same facts. */

import { stateFacts } from "../../src/pipeline/job-state.ts";
import type { SelectedJob } from "../../src/pipeline/select-jobs.ts";
import { type FittedBody, fitBody } from "../../src/text/fit.ts";
import { codeSpan, escapeCell, renderLink } from "../../src/text/markdown.ts";
import type { CoverageReport } from "./compare-coverage.ts";
import type { CiDecision, RequiredRow } from "./decide-verdict.ts";
import { describeVerdict } from "./describe-verdict.ts";
import type { ObservedRun } from "./observe-ci.ts";
import { countLevels, describeReduction, type LeftOut, planReduction, type Reduction } from "./plan-reduction.ts";
import { type QueueSection, replaceQueueSection } from "./queue-section.ts";
import { renderTests } from "./render-tests.ts";
import { renderSummaryMarker, type Standing } from "./summary-marker.ts";
import type { TestTally } from "./tally-tests.ts";

/** The most names in the line about required checks without a job. */
const MOST_UNCHECKED = 20;

export interface CiFacts {
  key: string;
  standing: Standing;
  /** A row without a job links to the first run. */
  runs: readonly ObservedRun[];
  decision: CiDecision;
  /** Null if not wanted. */
  coverage: CoverageReport | null;
  /** Null if not wanted. */
  tests: TestTally | null;
  maxFailingTests: number;
  /** From the id of a job that passed in a re-run to the first attempt in which that job failed. */
  failedBefore: ReadonlyMap<number, number>;
  /** The most rows in the list of failed jobs that are not required; 0 leaves out the list. */
  maxOtherFailures: number;
  /** Links to runs and jobs must be on this server. */
  serverUrl: string;
}

/** `from` is the lowest level of reduction to try, for a body that GitHub refused. */
export function fitComment(
  facts: CiFacts,
  pullRequest: number,
  { from = 0, queue = null }: { from?: number; queue?: QueueSection | null } = {},
): FittedBody & { leftOut: LeftOut[] } {
  const { key, standing, decision } = facts;
  const failed = decision.rows.filter(({ passes }) => !passes).length;
  const marker = renderSummaryMarker({ key, pullRequest, standing });
  const render = (level: number) => {
    const body = `${marker}\n${renderSummary(facts, planReduction(level, failed))}`;
    return queue === null ? body : replaceQueueSection(body, queue, facts.serverUrl);
  };
  const fitted = fitBody(render, { levels: countLevels(failed), from });
  return { ...fitted, leftOut: describeReduction(facts, planReduction(fitted.level, failed)) };
}

/** The body without the marker, as the step summary shows it. */
export function renderSummary(facts: CiFacts, reduction: Reduction): string {
  const leftOut = describeReduction(facts, reduction);
  return [
    `## ${headingSign(facts.decision)} CI: ${describeVerdict(facts.decision)}`,
    renderFacts(facts),
    renderDoubts(facts.decision),
    facts.decision.rows.length === 0 ? "" : renderRequired(facts, reduction),
    renderSource(facts.decision),
    facts.decision.isDocsOnly
      ? "Docs-only change: the heavy jobs were skipped, and every other required job passed."
      : "",
    facts.tests === null ? "" : renderTests(facts.tests, Math.min(facts.maxFailingTests, reduction.maxTests)),
    renderOthers(facts, reduction),
    reduction.coverage === "none" ? "" : renderCoverage(facts, reduction.coverage === "table"),
    renderLeftOut(facts, leftOut),
    "<sub>One comment per pull request; a newer result replaces it.</sub>",
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function headingSign({ verdict }: CiDecision): string {
  if (verdict === "success") return "✅";
  return verdict === "pending" ? "⏳" : "❌";
}

function renderFacts({ standing, runs, serverUrl }: CiFacts): string {
  const shown = runs.map(({ workflow, run }) => {
    // Escaped together, because the colon could complete an emoji code that starts in the name.
    if (run === null) return escapeCell(`${workflow}: no run yet`);
    const attempt = run.attempt > 1 ? `, attempt ${run.attempt}` : "";
    const link = renderLink(`${escapeCell(workflow)} #${run.number}`, run.url, { serverUrl });
    return `${link} ${showState(run.state)}${attempt}`;
  });
  return [`Commit ${codeSpan(standing.headSha.slice(0, 12))}`, ...shown].join(" · ");
}

function renderDoubts({ doubts }: CiDecision): string {
  return doubts.map(({ text }) => escapeCell(text, 300)).join("\n");
}

function renderSource({ required: { source, notChecked } }: CiDecision): string {
  const names = notChecked.slice(0, MOST_UNCHECKED).map((name) => escapeCell(name, 60));
  const more = notChecked.length - names.length;
  const unchecked = [...names, ...(more > 0 ? [`${more} more`] : [])].join(", ");
  return [source === null ? "" : escapeCell(source, 400), unchecked === "" ? "" : `Not checked here: ${unchecked}.`]
    .filter((part) => part !== "")
    .join("\n");
}

function renderRequired(facts: CiFacts, { labelLimit, collapsePassed, maxFailed }: Reduction): string {
  const { rows } = facts.decision;
  const passed = rows.filter(({ passes }) => passes);
  const others = rows.filter(({ passes }) => !passes);
  const shown = new Set([...others.slice(0, maxFailed), ...(collapsePassed ? [] : passed)]);
  const hidden = others.length - Math.min(others.length, maxFailed);
  return [
    `| ${facts.decision.required.kind === "all" ? "Job" : "Required job"} | Result | Duration | Log |`,
    "|:--|:--|--:|:--|",
    // In the order of the decision, because failing rows do not always come first.
    ...rows.filter((row) => shown.has(row)).map((row) => renderRow(row, facts, labelLimit)),
    ...(collapsePassed && passed.length > 0 ? [`| ${passed.length} more passed | | | |`] : []),
    ...(hidden > 0 ? [`| ${hidden} more, see the ${renderRunLink(facts)} | | | |`] : []),
  ].join("\n");
}

function renderRow(row: RequiredRow, facts: CiFacts, labelLimit: number): string {
  const label = escapeCell(row.name, labelLimit);
  const cells = [
    row.passes || row.state === "running" ? label : `**${label}**`,
    `${showState(row.state)}${showFailedBefore(row, facts)}`,
    formatDuration(jobDurationMs(row.job)),
    jobLink(row.job, firstRunUrl(facts), facts.serverUrl),
  ];
  return `| ${cells.join(" | ")} |`;
}

function showFailedBefore({ job, passes }: RequiredRow, { failedBefore }: CiFacts): string {
  const attempt = job === null || !passes ? undefined : failedBefore.get(job.id);
  return attempt === undefined ? "" : ` (failed in attempt ${attempt})`;
}

function renderOthers(facts: CiFacts, { maxOthers, labelLimit }: Reduction): string {
  const jobs = facts.decision.otherFailures;
  const limit = Math.min(maxOthers, facts.maxOtherFailures);
  if (jobs.length === 0 || limit === 0) return "";
  const rows = jobs.slice(0, limit).map((job) => renderOther(job, facts, labelLimit));
  const hidden = jobs.length - rows.length;
  return [
    `<details><summary>${jobs.length} other job${jobs.length === 1 ? "" : "s"} failed</summary>`,
    "",
    "| Job | Result | Log |",
    "|:--|:--|:--|",
    ...rows,
    ...(hidden > 0 ? [`| ${hidden} more, see the ${renderRunLink(facts)} | | |`] : []),
    "",
    "</details>",
  ].join("\n");
}

function renderOther(job: SelectedJob, facts: CiFacts, labelLimit: number): string {
  const link = jobLink(job, firstRunUrl(facts), facts.serverUrl);
  return `| ${escapeCell(job.name, labelLimit)} | ${showState(job.state)} | ${link} |`;
}

function renderLeftOut(facts: CiFacts, leftOut: readonly LeftOut[]): string {
  if (leftOut.length === 0) return "";
  return `Left out for length: ${leftOut.map(({ what }) => what).join(", ")}; see the ${renderRunLink(facts)}.`;
}

function renderRunLink(facts: CiFacts): string {
  return renderLink("run", firstRunUrl(facts), { serverUrl: facts.serverUrl });
}

/** The run that a row without a job links to. */
export function firstRun({ runs }: CiFacts): ObservedRun["run"] {
  return runs.find(({ run }) => run !== null)?.run ?? null;
}

function firstRunUrl(facts: CiFacts): string | null {
  return firstRun(facts)?.url ?? null;
}

function renderCoverage({ coverage, decision }: CiFacts, withTable: boolean): string {
  if (coverage === null) return "";
  if (decision.isDocsOnly) return "### Coverage\n\nNot measured for this commit, because the change is docs-only.";
  const parts = [renderTotals(coverage), withTable ? renderRuntimes(coverage) : ""].filter((part) => part !== "");
  return parts.length === 0 ? "" : ["### Coverage", ...parts].join("\n\n");
}

function renderTotals({ head, base, change, drop, threshold, status }: CoverageReport): string {
  if (head === null) return "";
  const named = Object.entries({ Head: head, base, change, drop, threshold }).filter(([, value]) => value !== null);
  const segments = named.map(([name, value]) => `${name} ${value}`);
  return [...segments, ...(status === null ? [] : [escapeCell(status, 40)])].join(" · ");
}

function renderRuntimes({ runtimes, reference }: CoverageReport): string {
  if (runtimes.length === 0 || reference === null) return "";
  return [
    `| Runtime | Coverage | Against ${escapeCell(reference, 40)} |`,
    "|:--|--:|--:|",
    ...runtimes.map(({ name, percent, against }) => `| ${escapeCell(name, 40)} | ${percent} | ${against ?? "–"} |`),
  ].join("\n");
}

/** `❌ timed out`. An unknown state may be any text. */
function showState(state: string): string {
  return `${stateFacts(state).sign} ${escapeCell(state.replaceAll("_", " "), 40)}`;
}

/** `4m 12s`; a dash if unknown. */
function formatDuration(ms: number | null): string {
  if (ms === null) return "–";
  const seconds = Math.round(ms / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const rest = `${String(seconds % 60).padStart(2, "0")}s`;
  if (hours > 0) return `${hours}h ${String(minutes).padStart(2, "0")}m ${rest}`;
  return minutes > 0 ? `${minutes}m ${rest}` : `${seconds}s`;
}

/** Null while the job runs, and if the times make no sense. */
export function jobDurationMs(job: SelectedJob | null): number | null {
  if (job === null || job.state === "running" || job.startedAt === null || job.completedAt === null) return null;
  const ms = Date.parse(job.completedAt) - Date.parse(job.startedAt);
  return ms >= 0 ? ms : null;
}

function jobLink(job: SelectedJob | null, runUrl: string | null, serverUrl: string): string {
  const toJob = renderLink("log", job?.url ?? null, { serverUrl });
  if (toJob !== "log") return toJob;
  const toRun = renderLink("run", runUrl, { serverUrl });
  return toRun === "run" ? "–" : toRun;
}
