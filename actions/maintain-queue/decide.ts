/** Decides what the queue should contain. */

import { findBlockers } from "../../src/dashboard/find-blockers.ts";
import type { RecordedDisambiguation } from "../../src/formats/disambiguation.ts";
import type { Failure } from "../../src/formats/failure.ts";
import type { QueuedPackage } from "../../src/formats/queue.ts";
import { type Backoff, isRetryDue } from "../../src/pipeline/backoff.ts";
import type { EcosystemAliases } from "../../src/pipeline/ecosystems.ts";
import { compareBytewise } from "../../src/pipeline/order.ts";
import { routePackage } from "../../src/pipeline/route-package.ts";
import { selectDisambiguations } from "../../src/pipeline/select-disambiguations.ts";
import { compareNewestFirst, compareTimes, formatTime, type Time } from "../../src/pipeline/times.ts";
import { judgeAttempts } from "./judge-attempts.ts";

export interface UpkeepFacts {
  packages: readonly QueuedPackage[];
  failures: readonly Failure[];
  choices: readonly RecordedDisambiguation[];
  /** Names of packages that have a recipe. */
  produced: ReadonlySet<string>;
}

export interface UpkeepRules extends Backoff {
  /** True if packages marked as done without a recipe go back to the queue. */
  requeuesMissing: boolean;
  supported: ReadonlySet<string>;
  aliases: EcosystemAliases;
}

export interface Upkeep {
  changes: ReadonlyMap<string, QueuedPackage>;
  /** Names of packages that are now done because they have a recipe. */
  produced: readonly string[];
  /** Names of packages with a new status, taken from failures without a batch id. */
  marked: readonly string[];
  released: readonly string[];
  /** Number of failed packages that the next batch may take. */
  due: number;
  excludedWithRecipe: readonly string[];
  missingRecipes: readonly string[];
  /** Dependencies that wait for each other. */
  cycle: { count: number; names: readonly string[] };
  /** Blockers that have no recipe and are in no queue, most waiting packages first. */
  unknownBlockers: readonly Waited[];
  /** Blockers that are excluded, most waiting packages first. */
  excludedBlockers: readonly Waited[];
  /** How many packages wait for each package, directly or indirectly. */
  scores: ReadonlyMap<string, number>;
}

/** A blocker, and the number of packages that wait for it. */
export interface Waited {
  name: string;
  packages: number;
}

const DONE = "success";
const EXCLUDED = new Set(["excluded", "skipped"]);
/** A package with one of these statuses is done once it has a recipe. */
const OPEN = new Set(["pending", "in_progress", "failed", "blocked", "requires_manual", DONE]);
const UNSUPPORTED = "unsupported_source";
/** The statuses a package may have while its source is unsupported. */
const WAITS_FOR_SOURCE = new Set(["blocked", "excluded", "requires_manual"]);

export function decide(facts: UpkeepFacts, rules: UpkeepRules, now: Date): Upkeep {
  const { packages, produced } = facts;
  const time = formatTime(now);
  const ofPackage = groupFailures(facts.failures);
  const known = packages.map((entry) => {
    const own = ownFailures(entry, ofPackage);
    const completed = complete(entry, { produced, rules, at: seenAt(entry, own, time) });
    return judgeAttempts(completed, own, rules);
  });
  const available = listAvailable(known, produced);
  const choices = new Map(selectDisambiguations(facts.choices).map((choice) => [choice.tool, choice]));
  // An excluded package with a recipe stays excluded.
  const isSupported = ({ name, source }: QueuedPackage) =>
    !produced.has(name) && routePackage(source, choices.get(name), rules).isSupported;
  const kept = known.map((entry) => {
    const blockers = blockersOf(entry, ofPackage);
    return isReleased(entry, { blockers, available, isSupported })
      ? release(entry, seenAt(entry, ownFailures(entry, ofPackage), time))
      : entry;
  });
  const wasOf = new Map(packages.map((entry) => [entry.name, entry]));
  const moved = (isMoved: (now: string) => boolean) =>
    kept.filter(({ name, status }) => wasOf.get(name)?.status !== status && isMoved(status)).map(({ name }) => name);
  return {
    changes: new Map(kept.filter((entry) => !isSame(entry, wasOf.get(entry.name))).map((each) => [each.name, each])),
    produced: moved((status) => status === DONE),
    marked: moved((status) => status === "failed" || status === "blocked" || status === "requires_manual"),
    released: moved((status) => status === "pending").filter((name) => wasOf.get(name)?.status !== DONE),
    due: kept.filter((entry) => isDue(entry, now.getTime())).length,
    excludedWithRecipe: namesOf(kept, ({ name, status }) => EXCLUDED.has(status) && produced.has(name)),
    missingRecipes: namesOf(packages, ({ name, status }) => status === DONE && !produced.has(name)),
    ...reportBlockers(kept, { ofPackage, available }),
  };
}

function complete(
  entry: QueuedPackage,
  { produced, rules, at }: { produced: ReadonlySet<string>; rules: UpkeepRules; at: Time | null },
): QueuedPackage {
  if (!produced.has(entry.name)) {
    if (entry.status !== DONE || !rules.requeuesMissing) return entry;
    return { ...entry, status: "pending", status_reason: null, status_at: at };
  }
  if (!OPEN.has(entry.status)) return entry;
  const done = { ...entry, failure_count: 0, next_retry_at: null, blocked_by: [] };
  if (entry.status === DONE) return done;
  return { ...done, status: DONE, status_reason: null, status_at: at };
}

interface Release {
  blockers: readonly string[];
  available(name: string): boolean;
  isSupported(entry: QueuedPackage): boolean;
}

/**
 * A blocked package is released if it has known blockers and all of them are available. A package with an unsupported
 * source is released once the source is supported and all known blockers are available.
 */
function isReleased(entry: QueuedPackage, { blockers, available, isSupported }: Release): boolean {
  if (entry.status_reason === UNSUPPORTED && WAITS_FOR_SOURCE.has(entry.status)) {
    return isSupported(entry) && blockers.every(available);
  }
  return entry.status === "blocked" && blockers.length > 0 && blockers.every(available);
}

function release(entry: QueuedPackage, at: Time | null): QueuedPackage {
  return { ...entry, status: "pending", blocked_by: [], status_reason: null, next_retry_at: null, status_at: at };
}

function ownFailures({ name }: QueuedPackage, ofPackage: ReadonlyMap<string, readonly Failure[]>): Failure[] {
  return (ofPackage.get(name) ?? []).filter(({ batch_id: batch }) => batch === null);
}

/** The time must not be earlier than any known failure, or the failure would count again. */
function seenAt(entry: QueuedPackage, own: readonly Failure[], now: Time): Time {
  return [entry.status_at, ...own.map(({ time }) => time)].reduce<Time>(
    (latest, time) => (time !== null && compareTimes(time, latest) > 0 ? time : latest),
    now,
  );
}

/** If a blocked package has no blockers, its newest failure with blockers supplies them. */
function blockersOf(entry: QueuedPackage, ofPackage: ReadonlyMap<string, readonly Failure[]>): readonly string[] {
  if (entry.blocked_by.length > 0 || entry.status !== "blocked" || entry.status_reason === UNSUPPORTED) {
    return entry.blocked_by;
  }
  return (ofPackage.get(entry.name) ?? []).find(({ blocked_by: names }) => names.length > 0)?.blocked_by ?? [];
}

/** The returned function takes the name of a package, or the identifier in its source. */
function listAvailable(packages: readonly QueuedPackage[], produced: ReadonlySet<string>): (name: string) => boolean {
  const isDone = new Map<string, boolean>();
  for (const { source, status, name } of packages) {
    const identifier = source.slice(source.indexOf(":") + 1);
    isDone.set(identifier, isDone.get(identifier) === true || status === DONE || produced.has(name));
  }
  for (const { name, status } of packages) isDone.set(name, status === DONE);
  return (name) => produced.has(name) || isDone.get(name) === true;
}

function reportBlockers(
  packages: readonly QueuedPackage[],
  { ofPackage, available }: { ofPackage: ReadonlyMap<string, readonly Failure[]>; available(name: string): boolean },
): Pick<Upkeep, "cycle" | "unknownBlockers" | "excludedBlockers" | "scores"> {
  const blocked = packages
    .filter(({ status }) => status === "blocked")
    .map((entry) => ({ name: entry.name, source: entry.source, blockedBy: blockersOf(entry, ofPackage) }));
  const { blockers, cycles } = findBlockers(blocked);
  const statusOf = new Map<string, string>();
  for (const { source, status } of packages) statusOf.set(source.slice(source.indexOf(":") + 1), status);
  for (const { name, status } of packages) statusOf.set(name, status);
  const waited = blockers.map(({ dependency, totalCount }) => ({ name: dependency, packages: totalCount }));
  const countOf = new Map(waited.map(({ name, packages: count }) => [name, count]));
  return {
    cycle: { count: cycles, names: blockers.filter(({ inCycle }) => inCycle).map(({ dependency }) => dependency) },
    unknownBlockers: waited.filter(({ name }) => !statusOf.has(name) && !available(name)),
    excludedBlockers: waited.filter(({ name }) => EXCLUDED.has(statusOf.get(name) ?? "")),
    scores: new Map(
      packages.map(({ name, source }) => {
        const identifier = source.slice(source.indexOf(":") + 1);
        return [name, countOf.get(name) ?? countOf.get(identifier) ?? 0];
      }),
    ),
  };
}

/** Failures by package, newest first. */
function groupFailures(failures: readonly Failure[]): ReadonlyMap<string, readonly Failure[]> {
  const groups = new Map<string, Failure[]>();
  for (const failure of failures) {
    const group = groups.get(failure.package);
    if (group === undefined) groups.set(failure.package, [failure]);
    else group.push(failure);
  }
  for (const group of groups.values()) {
    group.sort(
      (a, b) =>
        compareNewestFirst(a.time, b.time) || compareBytewise(b.file, a.file) || b.line - a.line || b.item - a.item,
    );
  }
  return groups;
}

function isDue({ status, next_retry_at: at }: QueuedPackage, nowMs: number): boolean {
  return status === "failed" && isRetryDue(at, nowMs);
}

function namesOf(packages: readonly QueuedPackage[], is: (entry: QueuedPackage) => boolean): string[] {
  return packages.filter(is).map(({ name }) => name);
}

function isSame(a: QueuedPackage, b: QueuedPackage | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
