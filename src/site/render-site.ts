/** Turns a dashboard into every file of the site. Pure. Yields files one by one, so that few are in memory. */

import type { Dashboard, DashboardFailure } from "../formats/dashboard.ts";
import type { Transition, Transitions } from "../formats/dashboard-runs.ts";
import type { Problem } from "../formats/problem.ts";
import { compareBytewise } from "../pipeline/order.ts";
import { storeClusterRows } from "./cluster-rows.ts";
import { collectPageInput } from "./data/collect-page-input.ts";
import { composeChoice, composeOverride } from "./data/compose-rows.ts";
import { type DashboardIndex, groupBy, indexDashboard } from "./data/index-dashboard.ts";
import { indexPackages, listNames, listStatuses } from "./data/index-packages.ts";
import { listBlockers } from "./data/list-blockers.ts";
import { listEcosystems } from "./data/list-ecosystems.ts";
import { listEssentials } from "./data/list-essentials.ts";
import { listHistory } from "./data/list-history.ts";
import { listPackageDays } from "./data/list-package-days.ts";
import { printShard } from "./data/print-json.ts";
import { shardBlockers } from "./data/shard-blockers.ts";
import { listClusters, shardClusters } from "./data/shard-clusters.ts";
import { shardFailures } from "./data/shard-failures.ts";
import { shardPackages } from "./data/shard-packages.ts";
import { countRuns, shardRuns } from "./data/shard-runs.ts";
import { type SiteLists, summarizeSite } from "./data/summarize-site.ts";
import { describeLastKnown } from "./describe-health.ts";
import { storeEcosystems } from "./ecosystem-rows.ts";
import type { SiteAssets } from "./pages/page-input.ts";
import { renderIndexPage, renderPages } from "./pages/render-pages.tsx";
import { renderExtras } from "./render-extras.ts";
import * as paths from "./shard-paths.ts";
import type { ChangeIds } from "./shards.ts";
import type { SiteConfig, Summary } from "./summary.ts";

export interface SiteInput {
  /** The dashboard, without limits on its lists. */
  dashboard: Dashboard;
  /** All problems, not only those that the dashboard lists. */
  problems: readonly Problem[];
  config: SiteConfig;
  /** When the existing site was made and from what; null if there is none. */
  previous: Making | null;
  /** Script and style of the pages. Without them, only data files are made. */
  assets?: SiteAssets | null;
}

/** The only values that may differ between two sites made from the same state. */
export interface Making {
  generated_at: string;
  source_commit: string | null;
}

export interface SiteFile {
  /** The path from the site's root, with `/`. */
  path: string;
  content: string | Uint8Array;
  /** The content with the previous site's time and commit, for files that contain them. These files come last. */
  unchanged?: string;
}

const NEWEST_FAILURES = 100;
const LISTED_PROBLEMS = 10_000;

/** Files that name the build's time and commit come last, followed by the list of all files. */
export function* renderSite(input: SiteInput): Generator<SiteFile> {
  const written: string[] = [];
  for (const file of renderFiles(input)) {
    for (const one of withTwin(file, input.config)) {
      written.push(one.path);
      yield one;
    }
  }
  yield { path: paths.FILES_PATH, content: printPaths([...written, paths.FILES_PATH]) };
}

function* renderFiles({ dashboard, problems, config, previous, assets }: SiteInput): Generator<SiteFile> {
  const index = indexDashboard(dashboard);
  const lists = composeLists(index, problems);
  yield* renderFailures(dashboard.failures);
  yield* renderShards(shardPackages(index));
  yield* renderShards(shardClusters(index, lists.clusters));
  yield* renderShards(shardBlockers(index, lists.blockers));
  yield* renderShards(shardRuns(index));
  yield* renderShards(renderLists(index, lists));
  const summary = withLastKnown(summarizeSite(index, lists, config));
  yield* renderExtras(dashboard, summary, lists.packageDays);
  if (assets) yield* renderPages(collectPageInput(index, lists, { summary, assets }));
  const past = previous === null ? null : restamp(summary, previous);
  if (assets) yield renderStamped(summary, past, (of) => renderIndexPage({ summary: of, assets }));
  yield renderStamped(summary, past, (of) => ({ path: paths.MANIFEST_PATH, content: printShard(listEssentials(of)) }));
  yield renderStamped(summary, past, (of) => ({ path: paths.SUMMARY_PATH, content: printShard(of) }));
}

/** Renders the file twice: with the new time and commit, and with the previous ones. */
function renderStamped(summary: Summary, past: Summary | null, render: (of: Summary) => SiteFile): SiteFile {
  const file = render(summary);
  return past === null ? file : { ...file, unchanged: render(past).content as string };
}

function restamp(summary: Summary, stamp: Making): Summary {
  return withLastKnown({ ...summary, ...stamp, health: { ...summary.health, generated_at: stamp.generated_at } });
}

function withLastKnown(summary: Summary): Summary {
  return { ...summary, last_known: describeLastKnown(summary.health) };
}

function composeLists(index: DashboardIndex, problems: readonly Problem[]): SiteLists {
  const { disambiguations, curated, failures } = index.dashboard;
  const clusters = listClusters(index);
  const history = listHistory(index);
  const review = new Set(disambiguations.need_review);
  return {
    blockers: listBlockers(index),
    clusters,
    curated: curated.map((override) => composeOverride(override, index)),
    disambiguations: disambiguations.entries.map((entry) => composeChoice(entry, review)),
    ecosystems: listEcosystems(index, { history, clusters }),
    history,
    newestFailures: listNewest(failures),
    packageDays: listPackageDays(index),
    problems: problems.slice(0, LISTED_PROBLEMS),
    runCounts: countRuns(index.dashboard.runs),
  };
}

function* renderLists(index: DashboardIndex, lists: SiteLists): Generator<{ path: string; data: object }> {
  yield { path: paths.PACKAGE_NAMES_PATH, data: listNames(index) };
  yield { path: paths.PACKAGE_INDEX_PATH, data: indexPackages(index) };
  for (const { place, data } of listStatuses(index)) yield { path: paths.statusPath(place), data };
  yield { path: paths.CHANGES_PATH, data: listChanges(index.dashboard.transitions) };
  yield { path: paths.CLUSTERS_PATH, data: storeClusterRows(lists.clusters) };
  yield { path: paths.ECOSYSTEMS_PATH, data: storeEcosystems(lists.ecosystems) };
  yield { path: paths.BLOCKERS_PATH, data: { rows: lists.blockers } };
  yield { path: paths.DISAMBIGUATIONS_PATH, data: { rows: lists.disambiguations } };
  yield { path: paths.CURATED_PATH, data: { rows: lists.curated } };
  yield { path: paths.PROBLEMS_PATH, data: { rows: lists.problems } };
  yield { path: paths.RUN_COUNTS_PATH, data: lists.runCounts };
  for (const [month, rows] of groupBy(lists.history, ({ date }) => date.slice(0, 7))) {
    yield { path: paths.historyPath(month), data: { rows } };
  }
}

function* renderFailures(failures: readonly DashboardFailure[]): Generator<SiteFile> {
  for (const shard of shardFailures(failures)) {
    if (shard.kind === "text") yield { path: paths.outputPath(shard.text.hash), content: shard.text.text };
    else yield { path: shard.path, content: printShard(shard.data) };
  }
}

function* renderShards(shards: Iterable<{ path: string; data: object }>): Generator<SiteFile> {
  for (const { path, data } of shards) yield { path, content: printShard(data) };
}

/** The newest failures, in the reverse order of compareFailureIds. Failures without a time are the oldest. */
function listNewest(failures: readonly DashboardFailure[]): DashboardFailure[] {
  const last = failures[NEWEST_FAILURES - 1]?.timestamp?.slice(0, 19) ?? "";
  const candidates = failures.filter(({ timestamp }) => (timestamp ?? "").slice(0, 19) >= last);
  return candidates.sort((a, b) => paths.compareFailureIds(b.id, a.id)).slice(0, NEWEST_FAILURES);
}

/** A page opened from disk cannot fetch data, but it can load a script that passes the data on. */
function* withTwin(file: SiteFile, { offline }: SiteConfig): Generator<SiteFile> {
  yield file;
  const { path, content, unchanged } = file;
  const isText = path.startsWith(paths.OUTPUT_FOLDER);
  const isData = isText || (path.endsWith(".json") && !path.startsWith("badges/"));
  if (!offline || !isData || typeof content !== "string") return;
  const printed = (data: string) => (isText ? JSON.stringify(data) : data.trimEnd());
  const wrap = (data: string) => `pipekeeperShard(${JSON.stringify(path)},${printed(data)})\n`;
  const twin = { path: `${path}.js`, content: wrap(content) };
  yield unchanged === undefined ? twin : { ...twin, unchanged: wrap(unchanged) };
}

function printPaths(files: readonly string[]): string {
  return `${[...files].sort(compareBytewise).join("\n")}\n`;
}

/** All changes. The summary names only the first of each kind. */
function listChanges({ new: began, still, fixed }: Transitions): ChangeIds {
  return { fixed: listIds(fixed), new: listIds(began), still: listIds(still) };
}

function listIds(transitions: readonly Transition[]): string[] {
  return transitions.flatMap(({ failure_id: id, previous_failure_id: previous }) => id ?? previous ?? []);
}
