/** What update-dashboard has done -> outputs, step summary, annotations, verdict. */

import path from "node:path";
import type { FolderUpdate } from "../../src/files/update-folder.ts";
import type { Dashboard } from "../../src/formats/dashboard.ts";
import type { QueueAnalytics } from "../../src/formats/queue-analytics.ts";
import type { Outcome } from "../../src/kit/define-action.ts";
import { toEpochMs } from "../../src/pipeline/times.ts";
import { describeHealth } from "../../src/site/describe-health.ts";
import { count } from "../../src/text/count.ts";
import { escapeMarkdown, renderLink } from "../../src/text/markdown.ts";
import { printPhrase } from "../../src/text/phrase.ts";
import { renderDashboardSummary, type SummaryFacts } from "./dashboard-summary.ts";
import type { DerivedDashboard } from "./derive-dashboard.ts";
import type { Inputs } from "./inputs.ts";
import { type JudgedPipeline, judgePipeline } from "./judge-pipeline.ts";
import { listNewestFailures } from "./list-newest-failures.ts";
import type { PlannedPaths } from "./plan-paths.ts";
import type { Fallback } from "./publish-dashboard.ts";
import type { Updated } from "./run.ts";

const LISTED_FAILURES = 10;

interface Update {
  inputs: Inputs;
  updated: Updated;
  derived: DerivedDashboard;
  /** Where the root lies: in the repository, or below the working directory where nothing is committed. */
  prefix: string;
  planned: PlannedPaths;
  /** What became of the site's files; null if there is no site. */
  site: FolderUpdate | null;
  warnings: readonly string[];
  durationMs: number;
  /** What a commit's id is appended to for its page; null if there is none. */
  commitUrl: string | null;
}

export function describeUpdate(update: Update): Outcome {
  const { inputs, updated, derived, prefix, planned, site, warnings, durationMs } = update;
  const { problems, counts } = derived;
  const facts = derived.format === "dashboard" ? dashboardFacts(derived.document) : analyticsFacts(derived.document);
  const judged = judgePipeline(derived, inputs);
  const sentence = describeSentence(update);
  const failure = describeFailure(updated, derived, inputs);
  const fallback = fallbackOf(updated);
  const inRepository = (file: string) => ("target" in updated ? path.posix.join(prefix, file) : file);
  return {
    sentence,
    summary: renderDashboardSummary({ ...facts, ...printHealth(judged), done: renderDone(sentence, update), problems }),
    problems: problems.map((problem) => ({ ...problem, file: path.posix.join(prefix, problem.file) })),
    warnings: fallback === null ? warnings : [...warnings, describeFallback(fallback)],
    outputs: {
      outcome: updated.kind,
      changed: String(updated.kind !== "unchanged" && updated.kind !== "failed"),
      "commit-sha": updated.kind === "published" ? updated.commit : "",
      attempts: String(updated.attempts),
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

function describeSentence({ updated, planned, site, prefix }: Update): string {
  if (updated.kind === "failed") return updated.message;
  const where = "target" in updated ? `branch "${updated.target.targetBranch}"` : null;
  if (updated.kind === "published") {
    const attempt = updated.attempts === 1 ? "" : `, at attempt ${updated.attempts}`;
    return `Published the dashboard to ${where} as ${updated.commit}${attempt}.`;
  }
  if (updated.kind === "unchanged") {
    const files = [planned.output, planned.site].filter((file) => file !== null);
    return `Unchanged: ${where ?? quoteAll(files)} says the same already.`;
  }
  const paths = quoteChanged(updated.paths, { planned, site, prefix: where === null ? "" : prefix });
  if (updated.kind === "written") return `Wrote ${paths}.`;
  return where === null ? `Dry run: would write ${paths}.` : `Dry run: would publish ${paths} to ${where}.`;
}

/** The dashboard's file by its name, the many of a site by their number. */
function quoteChanged(
  paths: readonly string[],
  { planned, site, prefix }: Pick<Update, "planned" | "site" | "prefix">,
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

/** The sentence as Markdown, with the commit as a link, and where the dashboard went instead. */
function renderDone(sentence: string, { updated, commitUrl }: Update): string {
  const fallback = fallbackOf(updated);
  const text = escapeMarkdown(fallback === null ? sentence : `${sentence} ${fallback.sentence}.`, 2000);
  const link = renderLink("a pull request", fallback?.pullRequestUrl ?? null);
  const linked = fallback === null ? text : text.replace(/a pull request\.$/, () => `${link}.`);
  if (updated.kind !== "published") return linked;
  const { commit } = updated;
  const page = commitUrl === null ? null : `${commitUrl}/${commit}`;
  return linked.replace(commit, () => renderLink(commit.slice(0, 10), page));
}

function fallbackOf(updated: Updated): Fallback | null {
  return ("fallback" in updated ? updated.fallback : null) ?? null;
}

function describeFallback({ sentence, pullRequestUrl }: Fallback): string {
  return `${sentence}${pullRequestUrl === null ? "." : `: ${pullRequestUrl}`}`;
}

/** Notices are expected leftovers, so `strict` lets them pass. */
function describeFailure(updated: Updated, { problems }: DerivedDashboard, { strict }: Inputs): string | null {
  if (updated.kind === "failed") return updated.message;
  const serious = problems.filter(({ severity }) => severity !== "notice");
  const [first] = serious;
  if (!strict || first === undefined) return null;
  const where = first.line === null ? first.file : `${first.file}:${first.line}`;
  const others = serious.length === 1 ? "" : `, and ${serious.length - 1} more`;
  return `The state has problems, which \`strict\` does not allow: ${where}: ${first.reason}${others}. Correct them, or set strict to false.`;
}

type Facts = Omit<SummaryFacts, "done" | "problems" | "health">;

/** Pipeline Health as text, with ages at the time of this run; what people and rules recorded is visible text already. */
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
