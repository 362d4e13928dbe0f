/** Checks that involve several records: repeated names, blockers, batch ids, recipes and routing. */

import path from "node:path";
import type { EcosystemAliases } from "../../src/pipeline/ecosystems.ts";
import { routePackage } from "../../src/pipeline/route-package.ts";
import { selectDisambiguations } from "../../src/pipeline/select-disambiguations.ts";
import { compareNewestFirst, parseStateTime, type Time } from "../../src/pipeline/times.ts";
import type { CheckedFile } from "./check-file.ts";
import { isAbsent, isFields } from "./field-rules.ts";
import type { FileFindings, FindingDraft } from "./findings.ts";

export interface RelationSettings {
  supported: ReadonlySet<string>;
  aliases: EcosystemAliases;
  /** Names of the packages that have a recipe; null if there are no recipes to compare with. */
  recipes: ReadonlySet<string> | null;
}

interface ListedPackage {
  name: string;
  source: string;
  status: unknown;
  reason: unknown;
  blockedBy: readonly string[];
  findings: FileFindings;
  list: string;
  index: number;
}

const NONE: readonly string[] = [];

export function checkRelations(files: readonly CheckedFile[], settings: RelationSettings): void {
  const packages = collectPackages(files.filter(({ kind }) => kind === "queue"));
  checkBatchIds(files);
  checkBlocked(packages, files, settings.recipes);
  const choices = readChoices(files);
  for (const each of packages.values()) {
    checkRecipe(each, settings.recipes);
    checkRouting(each, choices, settings);
  }
}

/**
 * The readers fail if the main queue file, or the only one, has no list of packages. An unknown shape of this file
 * becomes an error.
 */
export function checkQueueFiles(queues: readonly CheckedFile[]): void {
  for (const { findings } of queues) {
    if (queues.length > 1 && path.posix.basename(findings.file) !== "priority-queue.json") continue;
    for (const finding of findings.list) if (finding.code === "unknown-shape") finding.level = "error";
  }
}

/** One package per name: a unified entry wins over an entry in the old format. */
function collectPackages(queues: readonly CheckedFile[]): Map<string, ListedPackage> {
  const packages = new Map<string, ListedPackage>();
  const unified = new Set<string>();
  for (const key of ["entries", "packages"] as const) {
    for (const { findings, records } of queues) {
      findings.enterRecord(1);
      const list = records[0]?.fields[key];
      if (!Array.isArray(list)) continue;
      let superseded = 0;
      for (let index = 0; index < list.length; index++) {
        const listed = toPackage(list[index], { findings, list: key, index });
        if (listed === null) continue;
        if (key === "packages" && unified.has(listed.name)) superseded++;
        else if (packages.has(listed.name)) addTwin(listed.name, [key, index, "name"], findings);
        else packages.set(listed.name, listed);
      }
      if (superseded > 0) addSuperseded(superseded, list.length, findings);
    }
    if (key === "entries") for (const name of packages.keys()) unified.add(name);
  }
  return packages;
}

function toPackage(item: unknown, place: Pick<ListedPackage, "findings" | "list" | "index">): ListedPackage | null {
  if (!isFields(item) || typeof item.name !== "string" || isAbsent(item.name)) return null;
  const source = place.list === "packages" ? item.id : item.source;
  if (typeof source !== "string" || isAbsent(source)) return null;
  const blockedBy = Array.isArray(item.blocked_by) ? item.blocked_by.filter((name) => typeof name === "string") : NONE;
  return { name: item.name, source, status: item.status, reason: item.status_reason, blockedBy, ...place };
}

function warnOf({ findings, list, index }: ListedPackage, fault: Omit<FindingDraft, "level">): void {
  findings.addAt([list, index, "name"], { level: "warning", ...fault });
}

function addTwin(name: string, path: readonly (string | number)[], findings: FileFindings): void {
  const message = `the package "${name}" is in the queue twice; the first entry counts`;
  findings.addAt(path, { level: "error", code: "duplicate-name", value: name, expected: "each name once", message });
}

function addSuperseded(count: number, total: number, findings: FileFindings): void {
  const message = `${count} of its ${total} packages are also in the unified queue, which takes precedence`;
  findings.addLine(null, { level: "notice", code: "superseded", value: count, expected: "each package once", message });
}

function checkBatchIds(files: readonly CheckedFile[]): void {
  const first = new Map<string, { findings: FileFindings; line: number; count: number; second: Place | null }>();
  for (const { kind, findings, records } of files) {
    if (kind !== "runs") continue;
    for (const { fields, line } of records) {
      const id = fields.batch_id;
      if (typeof id !== "string" || isAbsent(id)) continue;
      const known = first.get(id);
      if (known === undefined) first.set(id, { findings, line, count: 1, second: null });
      else {
        known.count++;
        known.second ??= { findings, line };
      }
    }
  }
  for (const [id, { findings, line, count, second }] of first) {
    if (second === null) continue;
    const message = `${count} runs have the batch id "${id}"; the first is in ${findings.file}, line ${line}`;
    const fault = { level: "warning", code: "duplicate-batch", value: id, expected: "an id for each run" } as const;
    second.findings.enterRecord(second.line);
    second.findings.addAt(["batch_id"], { ...fault, message });
  }
}

interface Place {
  findings: FileFindings;
  line: number;
}

function checkBlocked(
  packages: ReadonlyMap<string, ListedPackage>,
  files: readonly CheckedFile[],
  recipes: ReadonlySet<string> | null,
): void {
  const isWhole = files.every((file) => file.kind !== "queue" || file.isWhole);
  const recorded = newestBlockers(files);
  const waitsFor = new Map<string, readonly string[]>();
  for (const each of packages.values()) {
    if (each.status !== "blocked") continue;
    const blockers = each.blockedBy.length > 0 ? each.blockedBy : (recorded(each) ?? []);
    waitsFor.set(each.name, blockers);
    if (blockers.length === 0 && isAbsent(each.reason)) {
      const message = `"${each.name}" is blocked, but nothing says by what or why, so it is never released`;
      warnOf(each, { code: "blocked-without-reason", expected: "blocked_by or status_reason", message });
    }
    for (const blocker of isWhole ? new Set(blockers) : []) {
      if (packages.has(blocker) || recipes?.has(blocker)) continue;
      const message = `"${each.name}" waits for "${blocker}", which is in no queue`;
      warnOf(each, { code: "unknown-blocker", value: blocker, expected: "a package of the queue", message });
    }
  }
  for (const cycle of findCycles(waitsFor)) {
    const message = `these packages wait for each other: ${[...cycle, cycle[0]].map((name) => `"${name}"`).join(" -> ")}`;
    const first = packages.get(cycle[0] as string);
    if (first !== undefined) warnOf(first, { code: "blocker-cycle", expected: "no cycle", message });
  }
}

/** Older queues do not name the blockers, but their newest failures do. */
function newestBlockers(files: readonly CheckedFile[]): (each: ListedPackage) => readonly string[] | undefined {
  const newest = new Map<string, { time: Time | null; names: readonly string[] }>();
  for (const { kind, findings, records } of files) {
    if (kind !== "failures") continue;
    for (const { fields } of records) {
      const items = Array.isArray(fields.failures) ? fields.failures : [];
      for (const item of [fields, ...items]) {
        if (!isFields(item) || !Array.isArray(item.blocked_by) || item.blocked_by.length === 0) continue;
        const subject = item.package_id ?? item.recipe;
        if (typeof subject !== "string") continue;
        const said = item.timestamp ?? fields.timestamp ?? fields.updated_at;
        const time = parseStateTime(
          typeof said === "string" ? said : findings.file.replace(/^.*?(\d{4}-[\dT-]*Z)\.jsonl$/, "$1"),
        );
        const known = newest.get(subject);
        if (known !== undefined && compareNewestFirst(known.time, time) <= 0) continue;
        newest.set(subject, { time, names: item.blocked_by.filter((name) => typeof name === "string") });
      }
    }
  }
  return ({ name, source }) => (newest.get(source) ?? newest.get(name))?.names;
}

/** Lists each cycle once, from its first member in the order of the map. */
function findCycles(waitsFor: ReadonlyMap<string, readonly string[]>): string[][] {
  const cycles: string[][] = [];
  const isDone = new Set<string>();
  for (const start of waitsFor.keys()) {
    const trail: { name: string; next: number }[] = [{ name: start, next: 0 }];
    const onTrail = new Set([start]);
    if (isDone.has(start)) continue;
    for (let top = trail.at(-1); top !== undefined; top = trail.at(-1)) {
      const blocker = waitsFor.get(top.name)?.[top.next++];
      if (blocker === undefined) {
        isDone.add(top.name);
        onTrail.delete(top.name);
        trail.pop();
      } else if (onTrail.has(blocker)) {
        cycles.push(trail.slice(trail.findIndex(({ name }) => name === blocker)).map(({ name }) => name));
      } else if (waitsFor.has(blocker) && !isDone.has(blocker)) {
        trail.push({ name: blocker, next: 0 });
        onTrail.add(blocker);
      }
    }
  }
  return cycles;
}

function checkRecipe(each: ListedPackage, recipes: ReadonlySet<string> | null): void {
  if (recipes === null || each.status !== "success" || recipes.has(each.name)) return;
  const message = `"${each.name}" has the status success, but no recipe`;
  warnOf(each, { code: "missing-recipe", value: each.name, expected: "a recipe with its name", message });
}

function checkRouting(
  each: ListedPackage,
  choices: ReadonlyMap<string, { selected: string }>,
  { supported, aliases }: RelationSettings,
): void {
  if (each.status !== "pending" && each.status !== "failed") return;
  const { isSupported, source } = routePackage(each.source, choices.get(each.name), { supported, aliases });
  if (isSupported) return;
  const message = `no recipe can be generated from "${source}", and no choice of another source is recorded for "${each.name}"`;
  const expected = `a source of ${[...supported].join(", ")}, or a recorded choice`;
  warnOf(each, { code: "unsupported-source", value: source, expected, message });
}

function readChoices(files: readonly CheckedFile[]): ReadonlyMap<string, { selected: string }> {
  const choices = files.flatMap(({ kind, findings, records }) => {
    if (kind !== "disambiguations") return [];
    return records.flatMap(({ fields, line }) => {
      const list = Array.isArray(fields.disambiguations) ? fields.disambiguations : [];
      const time = typeof fields.updated_at === "string" ? parseStateTime(fields.updated_at) : null;
      return list.flatMap((choice, item) => {
        if (!isFields(choice) || typeof choice.tool !== "string" || typeof choice.selected !== "string") return [];
        const { tool, selected, selection_reason: reason } = choice;
        return [
          { tool, selected, selection_reason: String(reason), updated_at: time, file: findings.file, line, item },
        ];
      });
    });
  });
  return new Map(selectDisambiguations(choices).map((choice) => [choice.tool, choice]));
}
