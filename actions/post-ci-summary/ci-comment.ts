/** The comment of post-ci-summary: same facts, same bytes. */

import type { SelectedJob } from "../../src/pipeline/select-jobs.ts";
import { codeSpan, escapeCell, renderLink } from "../../src/text/markdown.ts";
import { markerValue } from "../../src/text/marker.ts";
import type { CoverageReport } from "./compare-coverage.ts";
import type { Decision, RequiredRow } from "./decide-verdict.ts";
import { formatHeadline } from "./format-headline.ts";
import { formatDuration, jobLink, type Signs, showState } from "./format-parts.ts";
import { describeReduction, type LeftOut, type Reduction } from "./reduce.ts";
import { renderCoverage } from "./render-coverage.ts";
import type { Standing } from "./summary-marker.ts";

/** One workflow's run, or none yet. */
export interface RunFacts {
  /** `ci`, or what the configuration calls the workflow. */
  name: string;
  run: { number: number; url: string; state: string; attempt: number } | null;
}

export interface CiFacts {
  key: string;
  pullRequest: number;
  standing: Standing;
  /** The first is the one that a row without a job links. */
  runs: readonly RunFacts[];
  decision: Decision;
  /** null: not asked for. */
  coverage: CoverageReport | null;
  /** Most rows of the collapsed list. */
  maxOtherFailures: number;
  /** Signs of the states, as src/ci gives them. */
  signs: Signs;
  /** Links to runs and jobs have to be there. */
  serverUrl: string;
}

/** The body without the marker, as the step summary shows it. */
export function renderCiSummary(facts: CiFacts, reduction: Reduction): string {
  const leftOut = describeReduction(facts, reduction);
  return [
    `## ${formatHeadline(facts.decision)}`,
    renderFacts(facts),
    renderRequired(facts, reduction),
    facts.decision.isDocsOnly
      ? "Docs-only change: the heavy jobs were skipped, and every other required job passed."
      : "",
    facts.decision.verdict === "success" ? "" : renderOthers(facts, reduction),
    reduction.coverage === "none" ? "" : renderCoverage(facts, reduction.coverage === "table"),
    renderLeftOut(facts, leftOut),
    "<sub>One comment per pull request; a newer result replaces it.</sub>",
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

export function renderCiComment(facts: CiFacts, reduction: Reduction): string {
  return `${renderMarker(facts)}\n${renderCiSummary(facts, reduction)}`;
}

function renderMarker({ key, pullRequest, standing: { headSha, run, attempt, asOf } }: CiFacts): string {
  const fields = { v: 1, key, pr: pullRequest, head: headSha, run, attempt, "as-of": asOf };
  const written = Object.entries(fields).map(([name, value]) => `${name}=${markerValue(String(value))}`);
  return `<!-- pipekeeper:ci-summary ${written.join(" ")} -->`;
}

function renderFacts({ standing, runs, signs, serverUrl }: CiFacts): string {
  const shown = runs.map(({ name, run }) => {
    if (run === null) return `${escapeCell(name)}: no run yet`;
    const attempt = run.attempt > 1 ? `, attempt ${run.attempt}` : "";
    const link = renderLink(`${escapeCell(name)} #${run.number}`, run.url, { serverUrl });
    return `${link} ${showState(run.state, signs)}${attempt}`;
  });
  return [`Commit ${codeSpan(standing.headSha.slice(0, 12))}`, ...shown].join(" · ");
}

function renderRequired(facts: CiFacts, { labelLimit, collapsePassed, maxFailed }: Reduction): string {
  const { rows, verdict } = facts.decision;
  const passed = rows.filter(({ passes }) => passes);
  const others = rows.filter(({ passes }) => !passes);
  const shown = new Set([...others.slice(0, maxFailed), ...(collapsePassed ? [] : passed)]);
  const hidden = others.length - Math.min(others.length, maxFailed);
  return [
    "| Required job | Result | Duration | Log |",
    "|:--|:--|--:|:--|",
    // In the order of the decision, which is not simply those that fail first.
    ...rows
      .filter((row) => shown.has(row))
      .map((row) => renderRow(row, facts, { labelLimit, mayBold: verdict !== "success" })),
    ...(collapsePassed && passed.length > 0 ? [`| ${passed.length} more passed | | | |`] : []),
    ...(hidden > 0 ? [`| ${hidden} more, see the ${renderRunLink(facts)} | | | |`] : []),
  ].join("\n");
}

function renderRow(
  row: RequiredRow,
  facts: CiFacts,
  { labelLimit, mayBold }: { labelLimit: number; mayBold: boolean },
): string {
  const label = escapeCell(row.name, labelLimit);
  const isBold = mayBold && !row.passes && row.state !== "running";
  const cells = [
    isBold ? `**${label}**` : label,
    showState(row.state, facts.signs),
    formatDuration(row.job),
    jobLink(row.job, runUrl(facts), facts.serverUrl),
  ];
  return `| ${cells.join(" | ")} |`;
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
  const link = jobLink(job, runUrl(facts), facts.serverUrl);
  return `| ${escapeCell(job.name, labelLimit)} | ${showState(job.state, facts.signs)} | ${link} |`;
}

function renderLeftOut(facts: CiFacts, leftOut: readonly LeftOut[]): string {
  if (leftOut.length === 0) return "";
  return `Left out for length: ${leftOut.map(({ what }) => what).join(", ")}; see the ${renderRunLink(facts)}.`;
}

function renderRunLink(facts: CiFacts): string {
  return renderLink("run", runUrl(facts), { serverUrl: facts.serverUrl });
}

function runUrl({ runs }: CiFacts): string | null {
  return runs.find(({ run }) => run !== null)?.run?.url ?? null;
}
