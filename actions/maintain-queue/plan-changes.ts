/** Reads the state, decides, and produces the new texts of the files. */

import { isUtf8 } from "node:buffer";
import { UserError } from "../../src/errors.ts";
import type { FileSource } from "../../src/files/file-source.ts";
import { listRecipes } from "../../src/files/list-recipes.ts";
import type { Problem } from "../../src/formats/problem.ts";
import { formatTime } from "../../src/pipeline/times.ts";
import type { StatePlan } from "../../src/publish/publish-state.ts";
import { indexQueue } from "../../src/state/queue-index.ts";
import {
  findQueueFiles,
  JSONL_NAME,
  namesIn,
  RUNS_NAME,
  readState,
  type StatePaths,
} from "../../src/state/read-state.ts";
import { count } from "../../src/text/count.ts";
import { type Compaction, compactRecords, type RecordKind, type RecordText } from "./compact-records.ts";
import { decide, type Upkeep, type UpkeepFacts } from "./decide.ts";
import type { UpkeepPlan } from "./plan-upkeep.ts";
import { failureKind, RUN_KIND } from "./record-kinds.ts";
import { rewriteQueues } from "./rewrite-queues.ts";

export interface UpkeepReport {
  upkeep: Upkeep;
  /** The number of packages with a recipe, whether in the queue or not. */
  recipes: number;
  moved: number;
  stuck: readonly string[];
  problems: readonly Problem[];
}

interface Around {
  paths: StatePaths;
  plan: UpkeepPlan;
  /** Names from `produced-file`; null if recipes must be searched for. */
  listed: ReadonlySet<string> | null;
  now: Date;
}

export async function planChanges(source: FileSource, around: Around): Promise<StatePlan<UpkeepReport>> {
  const { paths, plan, now } = around;
  const state = await readState(source, paths, { skipsSubcategories: true, skipsTexts: true });
  const { packages, failures, disambiguations: choices } = state;
  const produced = around.listed ?? (await listRecipes(source, plan.recipes));
  checkProduced({ packages, produced }, plan);
  const upkeep = decide({ packages, failures, choices, produced }, plan, now);
  const queues = (await readTexts(source, await findQueueFiles(source, paths))).map(requireText);
  const { texts, ownerOf } = rewriteQueues(queues, { ...upkeep, order: plan.order, now: formatTime(now) });
  const kinds = [
    { folder: paths.failures, names: JSONL_NAME, kind: failureKind(indexQueue(packages)) },
    { folder: paths.metrics, names: RUNS_NAME, kind: RUN_KIND },
  ];
  const compacted: Compaction[] = [];
  for (const records of kinds) compacted.push(await compact(source, records, around));
  const moved = compacted.reduce((sum, each) => sum + each.moved, 0);
  return {
    message: describeChanges(upkeep, moved) ?? "",
    changes: new Map([...texts, ...compacted.flatMap(({ changes }) => [...changes])]),
    report: {
      upkeep,
      recipes: produced.size,
      moved,
      stuck: compacted.flatMap(({ stuck }) => stuck),
      problems: [...state.problems, ...upkeep.excludedWithRecipe.map((name) => describeExcluded(name, ownerOf))],
    },
  };
}

/** For example `2 packages produced, 1 package released`; null if there is nothing to count. */
export function describeChanges({ produced, marked, released }: Upkeep, moved: number): string | null {
  const parts = [
    [produced.length, "produced"],
    [marked.length, "marked as failed or blocked"],
    [released.length, "released"],
  ] as const;
  const said = parts.filter(([n]) => n > 0).map(([n, what]) => `${count(n, "package")} ${what}`);
  if (moved > 0) said.push(`${count(moved, "record")} moved`);
  return said.length === 0 ? null : said.join(", ");
}

function describeExcluded(name: string, ownerOf: ReadonlyMap<string, string>): Problem {
  const reason = `"${name}" is excluded and has a recipe; it stays excluded. Expected no recipe, or another status`;
  const file = ownerOf.get(name) ?? "";
  return { file, line: null, entry: name, code: "bad-value", severity: "warning", reason };
}

function requireText({ path, text }: RecordText) {
  if (text !== null) return { path, text };
  throw new UserError(`"${path}" cannot be read as UTF-8 text, so it is not rewritten. Fix it by hand.`);
}

/**
 * Throws a UserError if finished packages would be requeued and no recipe exists. The `recipes` input is probably
 * wrong.
 */
function checkProduced(
  { packages, produced }: Pick<UpkeepFacts, "packages" | "produced">,
  { requeuesMissing, recipes }: UpkeepPlan,
): void {
  if (produced.size > 0 || !requeuesMissing || !packages.some(({ status }) => status === "success")) return;
  const globs = recipes.map(({ text }) => `"${text}"`).join(", ");
  throw new UserError(
    `recipes: no file matches ${globs}, so \`missing-recipe: pending\` would put every finished package back into the queue. Correct \`recipes\`, or set \`missing-recipe\` to report.`,
  );
}

async function compact(
  source: FileSource,
  { folder, names, kind }: { folder: string; names: RegExp; kind: RecordKind },
  { plan, now }: Around,
): Promise<Compaction> {
  if (plan.compactAfterDays === 0) return { changes: new Map(), moved: 0, stuck: [] };
  const listing = await source.list(folder);
  const files = listing.kind === "folder" ? await readTexts(source, namesIn(folder, listing.names, names)) : [];
  return compactRecords(files, kind, { folder: folder.replace(/\/+$/, ""), now, afterDays: plan.compactAfterDays });
}

async function readTexts(source: FileSource, paths: readonly string[]): Promise<RecordText[]> {
  const files: RecordText[] = [];
  for await (const read of source.read(paths)) {
    const isText = read.kind === "bytes" && isUtf8(read.bytes);
    files.push({ path: read.path, text: isText ? read.bytes.toString() : null });
  }
  return files;
}
