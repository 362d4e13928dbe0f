/** Compares the last two runs of each ecosystem. */

import type { DashboardFailure } from "../formats/dashboard.ts";
import type { Transition, Transitions } from "../formats/dashboard-runs.ts";
import type { QueuedPackage } from "../formats/queue.ts";
import { compareBytewise } from "../pipeline/order.ts";
import { sortedObject } from "./count.ts";
import { type DescribedFailure, isNewer } from "./described-failure.ts";
import type { IdentifiedRun } from "./identify-runs.ts";
import { includesEcosystem } from "./join-failures.ts";

interface Facts {
  /** Newest first. */
  runs: readonly IdentifiedRun[];
  /** Newest first. */
  failures: readonly DashboardFailure[];
  byRun: ReadonlyMap<IdentifiedRun, readonly DescribedFailure[]>;
  packages: readonly QueuedPackage[];
}

/** A package's newest failure in one run and one ecosystem. */
interface Attempt {
  newest: DescribedFailure;
  run: IdentifiedRun;
}

export function compareRuns(facts: Facts): Transitions {
  const pairs = new Map<string, { run_id: string; previous_run_id: string | null }>();
  const lists = { new: [], still: [], fixed: [], not_retried: [] } as Record<TransitionKind, Transition[]>;
  const attempts = collectAttempts(facts);
  const generations = collectGenerations(facts.runs);
  const places = new Map(facts.runs.map((run, place) => [run, place]));
  const isBefore = (run: IdentifiedRun, other: IdentifiedRun) => (places.get(run) ?? 0) > (places.get(other) ?? 0);
  const statusOf = new Map(facts.packages.map(({ name, status }) => [name, status]));
  for (const ecosystem of listEcosystems(facts)) {
    const [current, previous] = lastTwo(facts.runs, ecosystem);
    if (current === undefined) continue;
    pairs.set(ecosystem, { run_id: current.id, previous_run_id: previous?.id ?? null });
    const { byRun } = facts;
    compareLastTwo({ ecosystem, current, previous, attempts, statusOf, byRun, generations, isBefore }, lists);
  }
  for (const list of Object.values(lists)) {
    list.sort((a, b) => compareBytewise(a.package, b.package) || compareBytewise(a.ecosystem, b.ecosystem));
  }
  return { runs: sortedObject(pairs), ...lists };
}

type TransitionKind = "new" | "still" | "fixed" | "not_retried";

interface Comparison {
  ecosystem: string;
  current: IdentifiedRun;
  previous: IdentifiedRun | undefined;
  attempts: ReadonlyMap<string, readonly Attempt[]>;
  statusOf: ReadonlyMap<string, string>;
  byRun: Facts["byRun"];
  /** The runs that generated each package's recipe, newest first. */
  generations: ReadonlyMap<string, readonly IdentifiedRun[]>;
  /** True if `run` is older than `other`. Two runs may have the same time, so the order in the list decides. */
  isBefore(run: IdentifiedRun, other: IdentifiedRun): boolean;
}

function compareLastTwo(comparison: Comparison, lists: Record<TransitionKind, Transition[]>): void {
  const { ecosystem, current, previous, attempts, statusOf, byRun } = comparison;
  const failing = newestByPackage(byRun.get(current), ecosystem);
  const failingBefore = newestByPackage(previous && byRun.get(previous), ecosystem);
  for (const [name, { failure }] of failing) {
    const earlier = earlierFailure(attempts.get(name), comparison);
    const isNew = earlier === undefined;
    const sameCause = isNew
      ? null
      : earlier.category === failure.category && earlier.subcategory === failure.subcategory;
    lists[isNew ? "new" : "still"].push({
      package: name,
      ecosystem,
      failure_id: failure.id,
      previous_failure_id: earlier?.id ?? null,
      same_cause: sameCause,
    });
    failure.transition = isNew ? "new" : "still";
  }
  const recipes = current.run.recipes_generated;
  const recovered =
    recipes === null || recipes.length === 0
      ? [...failingBefore.keys()].filter((name) => !failing.has(name) && statusOf.get(name) === "success")
      : new Set(recipes.filter((name) => !failing.has(name)));
  const fixed = new Set<string>();
  for (const name of recovered) {
    const last = lastAttempt(attempts.get(name), comparison);
    if (last === undefined) continue;
    fixed.add(name);
    lists.fixed.push(leftBehind(last.newest, ecosystem));
  }
  for (const [name, found] of failingBefore) {
    if (!failing.has(name) && !fixed.has(name)) lists.not_retried.push(leftBehind(found, ecosystem));
  }
}

function leftBehind({ failure }: DescribedFailure, ecosystem: string): Transition {
  return {
    package: failure.package,
    ecosystem,
    failure_id: null,
    previous_failure_id: failure.id,
    same_cause: null,
  };
}

/** Returns the package's newest failure before the current run; undefined if a run in between generated the recipe. */
function earlierFailure(
  attempts: readonly Attempt[] | undefined,
  comparison: Comparison,
): DashboardFailure | undefined {
  const last = lastAttempt(attempts, comparison);
  if (last === undefined) return undefined;
  const { current, generations, isBefore } = comparison;
  const { failure } = last.newest;
  const lastRecipe = generations.get(failure.package)?.find((run) => isBefore(run, current));
  return lastRecipe !== undefined && isBefore(last.run, lastRecipe) ? undefined : failure;
}

function lastAttempt(
  attempts: readonly Attempt[] | undefined,
  { current, ecosystem, isBefore }: Comparison,
): Attempt | undefined {
  return attempts?.find(({ newest, run }) => newest.failure.ecosystem === ecosystem && isBefore(run, current));
}

function newestByPackage(
  failures: readonly DescribedFailure[] | undefined,
  ecosystem: string,
): Map<string, DescribedFailure> {
  const newest = new Map<string, DescribedFailure>();
  for (const found of failures ?? []) {
    const { package: name, ecosystem: own } = found.failure;
    const known = newest.get(name);
    if (own === ecosystem && (known === undefined || isNewer(found, known))) newest.set(name, found);
  }
  return newest;
}

/** Returns the failed attempts of each package that the comparison may need, newest run first. */
function collectAttempts({ failures, byRun, runs }: Facts): Map<string, Attempt[]> {
  const wanted = new Set<string>();
  for (const ecosystem of listEcosystems({ failures, runs })) {
    for (const run of lastTwo(runs, ecosystem)) {
      for (const { failure } of byRun.get(run) ?? []) wanted.add(failure.package);
      for (const name of run.run.recipes_generated ?? []) wanted.add(name);
    }
  }
  const attempts = new Map<string, Attempt[]>();
  for (const run of runs) {
    for (const found of byRun.get(run) ?? []) {
      const { package: name, ecosystem } = found.failure;
      if (!wanted.has(name)) continue;
      const list = attempts.get(name) ?? [];
      attempts.set(name, list);
      const known = list.findLast(({ newest }) => newest.failure.ecosystem === ecosystem);
      if (known?.run !== run) list.push({ newest: found, run });
      else if (isNewer(found, known.newest)) known.newest = found;
    }
  }
  return attempts;
}

function collectGenerations(runs: readonly IdentifiedRun[]): Map<string, IdentifiedRun[]> {
  const generations = new Map<string, IdentifiedRun[]>();
  for (const run of runs) {
    for (const name of run.run.recipes_generated ?? []) {
      const list = generations.get(name) ?? [];
      generations.set(name, list);
      list.push(run);
    }
  }
  return generations;
}

function listEcosystems({
  failures,
  runs,
}: {
  failures: readonly DashboardFailure[];
  runs: readonly IdentifiedRun[];
}): string[] {
  const names = new Set(failures.map((failure) => failure.ecosystem));
  for (const { run } of runs) {
    for (const name of run.ecosystems.keys()) names.add(name);
    if (run.ecosystem !== null && run.ecosystem !== "mixed") names.add(run.ecosystem);
  }
  names.delete("unknown");
  return [...names].sort(compareBytewise);
}

function lastTwo(runs: readonly IdentifiedRun[], ecosystem: string): IdentifiedRun[] {
  const found: IdentifiedRun[] = [];
  for (const run of runs) {
    if (includesEcosystem(run, ecosystem)) found.push(run);
    if (found.length === 2) break;
  }
  return found;
}
