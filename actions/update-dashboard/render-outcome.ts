/** Renders the outputs, step summary, annotations and verdict of update-dashboard. */

import path from "node:path";
import type { FolderUpdate } from "../../src/files/update-folder.ts";
import type { Dashboard } from "../../src/formats/dashboard.ts";
import type { QueueAnalytics } from "../../src/formats/queue-analytics.ts";
import type { Outcome } from "../../src/kit/define-action.ts";
import type { Runtime } from "../../src/kit/runtime.ts";
import { toEpochMs } from "../../src/pipeline/times.ts";
import { describeFallback, warnOfFallback } from "../../src/publish/describe-fallback.ts";
import type { Publication } from "../../src/publish/publish.ts";
import { describeHealth } from "../../src/site/describe-health.ts";
import { count } from "../../src/text/count.ts";
import { escapeMarkdown, renderLink } from "../../src/text/markdown.ts";
import { printPhrase } from "../../src/text/phrase.ts";
import type { DerivedDashboard } from "./derive.ts";
import type { Inputs } from "./inputs.ts";
import { type JudgedPipeline, judgePipeline } from "./judge-pipeline.ts";
import { listNewestFailures } from "./list-newest-failures.ts";
import type { DashboardReport } from "./main.ts";
import type { PlannedPaths } from "./plan-paths.ts";
import { renderDashboardSummary, type SummaryFacts } from "./render-summary.ts";

const LISTED_FAILURES = 10;
const WHAT = "the dashboard";

export interface Update {
  inputs: Inputs;
  planned: PlannedPaths;
  publication: Publication<DashboardReport>;
  report: DashboardReport;
  durationMs: number;
  env: Runtime["env"];
}

export function renderOutcome(update: Update): Outcome {
  const { inputs, publication, report, planned, durationMs } = update;
  const { derived, prefix, files } = report;
  const { site } = files;
  const warnings = [...files.warnings, ...publication.warnings];
  const { problems, counts } = derived;
  const facts = derived.format === "dashboard" ? dashboardFacts(derived.document) : analyticsFacts(derived.document);
  const judged = judgePipeline(derived, inputs);
  const sentence = describeSentence(update);
  const failure = describeFailure(publication, derived, inputs);
  const { insteadOf } = publication;
  const inRepository = (file: string) => (publication.branch === null ? file : path.posix.join(prefix, file));
  return {
    sentence,
    summary: renderDashboardSummary({ ...facts, ...printHealth(judged), done: renderDone(sentence, update), problems }),
    problems: problems.map((problem) => ({ ...problem, file: path.posix.join(prefix, problem.file) })),
    warnings: [...warnings, ...(insteadOf === null ? [] : [warnOfFallback(WHAT, insteadOf, publication.branch)])],
    outputs: {
      outcome: publication.kind,
      changed: String(publication.kind !== "unchanged" && publication.kind !== "failed"),
      "commit-sha": publication.kind === "published" ? publication.commit : "",
      attempts: String(publication.attempts),
      "dashboard-path": inRepository(planned.output ?? path.posix.join(planned.site ?? "", "dashboard.json")),
      "site-path": planned.site === null ? "" : inRepository(planned.site),
      "site-files-written": site === null ? "" : String(site.written.length),
      "site-bytes-written": site === null ? "" : String(site.writtenBytes),
      packages: String(counts.packages),
      failures: String(counts.failures),
      runs: String(counts.runs),
      problems: String(problems.length),
      "pipeline-status": judged.status,
      "duration-ms": String(durationMs),
    },
    ...(failure === null ? {} : { failure }),
  };
}

function describeSentence({ publication, planned, report }: Update): string {
  if (publication.kind === "failed") return publication.message;
  const { site } = report.files;
  const where = publication.branch === null ? null : `branch "${publication.branch}"`;
  if (publication.kind === "published") {
    const attempt = publication.attempts === 1 ? "" : `, at attempt ${publication.attempts}`;
    return `Published the dashboard to ${where} as ${publication.commit}${attempt}.`;
  }
  if (publication.kind === "unchanged") {
    const files = [planned.output, planned.site].filter((file) => file !== null);
    return `Unchanged: ${where ?? quoteAll(files)} already says the same.`;
  }
  const paths = quoteChanged(publication.paths, { planned, site, prefix: where === null ? "" : report.prefix });
  if (publication.kind === "written") return `Wrote ${paths}.`;
  return where === null ? `Dry run: would write ${paths}.` : `Dry run: would publish ${paths} to ${where}.`;
}

function quoteChanged(
  paths: readonly string[],
  { planned, site, prefix }: { planned: PlannedPaths; site: FolderUpdate | null; prefix: string },
): string {
  const output = planned.output === null ? null : path.posix.join(prefix, planned.output);
  const own = paths.filter((file) => file === output || site === null);
  const parts = own.map((file) => `"${file}"`);
  const touched = site === null ? 0 : site.written.length + site.removed.length;
  if (touched > 0)
    parts.push(`${count(touched, "file")} of the site in "${path.posix.join(prefix, planned.site ?? "")}"`);
  return parts.join(" and ");
}

function quoteAll(paths: readonly string[]): string {
  return paths.map((file) => `"${file}"`).join(" and ");
}

/** The sentence as Markdown, with links to the commit and to the pull request that was opened instead. */
function renderDone(sentence: string, { publication, env }: Update): string {
  const { insteadOf, branch } = publication;
  const fallback = insteadOf === null ? "" : ` ${describeFallback(WHAT, insteadOf, branch)}.`;
  const text = escapeMarkdown(`${sentence}${fallback}`, 2000);
  const link = renderLink("a pull request", insteadOf?.pullRequest?.url ?? null);
  const linked = insteadOf === null ? text : text.replace(/a pull request(?!.*a pull request)/s, () => link);
  if (publication.kind !== "published") return linked;
  const { commit } = publication;
  return linked.replace(commit, () => renderLink(commit.slice(0, 10), commitPage(env, commit)));
}

function commitPage({ GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository }: Runtime["env"], commit: string) {
  return server && repository ? `${server}/${repository}/commit/${commit}` : null;
}

/** Notices report expected leftovers, so `strict` ignores them. */
function describeFailure(
  publication: Publication<DashboardReport>,
  { problems }: DerivedDashboard,
  { strict }: Inputs,
): string | null {
  if (publication.kind === "failed") return publication.message;
  const serious = problems.filter(({ severity }) => severity !== "notice");
  const [first] = serious;
  if (!strict || first === undefined) return null;
  const where = first.line === null ? first.file : `${first.file}:${first.line}`;
  const others = serious.length === 1 ? "" : `, and ${serious.length - 1} more`;
  return `The state has problems, which \`strict\` does not allow: ${where}: ${first.reason}${others}. Correct them, or set strict to false.`;
}

type Facts = Omit<SummaryFacts, "done" | "problems" | "health">;

/** Plain text, which the summary escapes. Ages are those at the time of this run. */
function printHealth({ facts }: JudgedPipeline): Pick<SummaryFacts, "health"> {
  const health = describeHealth(facts, new Date(toEpochMs(facts.generated_at)));
  const counts = new Map(facts.breakers.map((breaker) => [breaker.ecosystem, breaker]));
  return {
    health: {
      sentence: printPhrase(health.sentence).replace(/[^.]$/, "$&."),
      isDrought: health.isDrought,
      lastRun: printPhrase(health.lastRun),
      lastMerge: printPhrase(health.lastMerge),
      runsSinceMerge: facts.runs_since_merge,
      nextDue: health.nextDue === null ? null : printPhrase(health.nextDue),
      breakers: health.breakers.map(({ ecosystem, state, pending, since, who, why, nextProbe }) => ({
        name: ecosystem,
        state,
        pending,
        failures: counts.get(ecosystem)?.consecutive_failures ?? 0,
        since: since === null ? "" : printPhrase(since),
        who: who === null ? "" : printPhrase(who),
        why: why === null ? "" : printPhrase(why),
        nextProbe: nextProbe === null ? "" : printPhrase(nextProbe),
      })),
    },
  };
}

function dashboardFacts({ queue, blockers, failures }: Dashboard): Facts {
  return {
    byStatus: queue.by_status,
    blockers: blockers.map(({ dependency, direct_count, total_count }) => ({
      dependency,
      directCount: direct_count,
      totalCount: total_count,
    })),
    failures: listNewestFailures(failures, (failure) => failure.workflow_run_url, LISTED_FAILURES),
  };
}

function analyticsFacts({ queue, blockers, failure_details: failures = [] }: QueueAnalytics): Facts {
  return {
    byStatus: queue.by_status,
    blockers: blockers.map(({ dependency, direct_count, total_count }) => ({
      dependency,
      directCount: direct_count,
      totalCount: total_count,
    })),
    failures: listNewestFailures(failures, (failure) => failure.workflow_url ?? null, LISTED_FAILURES),
  };
}
