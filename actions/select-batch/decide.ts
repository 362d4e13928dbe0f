/** Decides what the next batch contains: ecosystem, gates, candidates, routes, packages. Pure. */

import type { RecordedControl } from "../../src/formats/control.ts";
import type { RecordedDisambiguation } from "../../src/formats/disambiguation.ts";
import { isRetryDue } from "../../src/pipeline/backoff.ts";
import { type Admission, admitBatch, effectiveState, isShut } from "../../src/pipeline/breaker.ts";
import { namesEcosystem } from "../../src/pipeline/ecosystems.ts";
import { compareQueued, isQueued } from "../../src/pipeline/queue-order.ts";
import { isSource, type PackageRoute, routePackage } from "../../src/pipeline/route-package.ts";
import { isSafeName, isSafeSource } from "../../src/pipeline/safe-name.ts";
import { selectDisambiguations } from "../../src/pipeline/select-disambiguations.ts";
import type { Time } from "../../src/pipeline/times.ts";
import { listTurns, type PastBatch } from "./choose-ecosystem.ts";
import type { SelectionPlan } from "./plan-selection.ts";

/** A package of the queue, with the number of packages that wait for it. */
export interface QueuePackage {
  name: string;
  source: string;
  priority: number;
  status: string;
  status_reason: string | null;
  failure_count: number;
  next_retry_at: Time | null;
  /** How many packages wait for this one, directly or indirectly. */
  unblocks: number;
}

export interface QueueFacts {
  packages: readonly QueuePackage[];
  /** Null if there is no control file. Then everything is allowed. */
  control: RecordedControl | null;
  choices: readonly RecordedDisambiguation[];
  past: readonly PastBatch[];
}

export type ClosedGate = "disabled" | "ecosystem_disabled" | "breaker_open" | "empty";

export interface TakenPackage {
  name: string;
  source: string;
  queueSource: string;
  ecosystem: string;
  priority: number;
  isRouted: boolean;
  isRetry: boolean;
  isProbe: boolean;
}

export interface BatchSelection {
  /** `all` for a batch with every ecosystem; null if none has a turn. */
  ecosystem: string | null;
  /** The gate that keeps the batch from running; null if the batch runs. */
  closed: ClosedGate | null;
  packages: readonly TakenPackage[];
  skipped: readonly { name: string; source: string }[];
  /**
   * Names of packages left out because their target ecosystem is disabled, its breaker is open, or its one probe is
   * taken.
   */
  held: readonly string[];
  /** Breakers of the ecosystems in the batch. */
  breakers: ReadonlyMap<string, Admission>;
  warnings: readonly string[];
}

interface Candidate {
  entry: QueuePackage;
  route: PackageRoute;
}

export function decide(facts: QueueFacts, plan: SelectionPlan, now: Date): BatchSelection {
  const nowMs = now.getTime();
  const warnings: string[] = [];
  const choices = new Map(selectDisambiguations(facts.choices).map((choice) => [choice.tool, choice]));
  const waiting = facts.packages.filter(({ status }) => isQueued(status));
  const queued = leaveOutUnsafe(waiting, warnings)
    .sort(compareQueued)
    .map((entry) => ({ entry, route: routePackage(entry.source, choices.get(entry.name), plan) }));
  for (const { entry } of queued) {
    const selected = choices.get(entry.name)?.selected;
    if (selected !== undefined && !isSource(selected)) {
      warnings.push(
        `The choice recorded for "${entry.name}", "${selected}", is not a source; the source in the queue is used.`,
      );
    }
  }
  const breakers = new Map<string, Admission>();
  const admit = (ecosystem: string): Admission => {
    const known = breakers.get(ecosystem) ?? admitOne(ecosystem);
    breakers.set(ecosystem, known);
    return known;
  };
  const admitOne = (ecosystem: string): Admission => {
    const found = admitBatch(findBreaker(facts.control, ecosystem, plan), nowMs, plan.maxRecoveryMs);
    if (found.doubt !== null) warnings.push(`The breaker of ${ecosystem} lets one probe through: ${found.doubt}.`);
    return plan.ignoresBreaker ? { ...found, effective: "closed" } : found;
  };
  const context = { queued, admit, control: facts.control, plan, nowMs };
  const turns = listTurns(plan, nowMs, {
    past: facts.past,
    hasCandidates: (ecosystem) => listDue(context, ecosystem).length > 0,
  });
  let selected: Chosen | null = null;
  for (const ecosystem of turns) {
    const next = selectFrom(ecosystem, context);
    // If no ecosystem can run, report why the first one could not.
    if (selected === null || next.closed === null) selected = next;
    if (next.closed === null) break;
  }
  selected ??= { ...NOTHING, ecosystem: null, closed: "empty" };
  const isAbout = new Set(selected.packages.map(({ ecosystem }) => ecosystem));
  if (selected.ecosystem !== null && selected.ecosystem !== "all") isAbout.add(selected.ecosystem);
  return { ...selected, breakers: new Map([...breakers].filter(([name]) => isAbout.has(name))), warnings };
}

const SHOWN_NAMES = 10;

/** Leaves out packages whose names or sources are unsafe in the jobs' file names, branches and commands. */
function leaveOutUnsafe(packages: readonly QueuePackage[], warnings: string[]): QueuePackage[] {
  const isSafe = ({ name, source }: QueuePackage) => isSafeName(name) && isSafeSource(source);
  const unsafe = packages.filter((each) => !isSafe(each)).map(({ name }) => JSON.stringify(name));
  if (unsafe.length > 0) {
    const more = unsafe.length > SHOWN_NAMES ? ` and ${unsafe.length - SHOWN_NAMES} more` : "";
    const names = `${unsafe.slice(0, SHOWN_NAMES).join(", ")}${more}`;
    warnings.push(`Packages whose name or source could lead out of a folder are never taken: ${names}. Correct them.`);
  }
  return packages.filter(isSafe);
}

type Chosen = Omit<BatchSelection, "breakers" | "warnings">;

interface Context {
  /** In the order of the queue. */
  queued: readonly Candidate[];
  admit(ecosystem: string): Admission;
  control: RecordedControl | null;
  plan: SelectionPlan;
  nowMs: number;
}

const NOTHING = { packages: [], skipped: [], held: [] } as const;

function selectFrom(ecosystem: string, context: Context): Chosen {
  const { admit, control } = context;
  const isMixed = ecosystem === "all";
  if (control?.enabled === false) return { ...NOTHING, ecosystem, closed: "disabled" };
  if (!isMixed && isDisabled(ecosystem, context)) return { ...NOTHING, ecosystem, closed: "ecosystem_disabled" };
  const state = isMixed ? "closed" : admit(ecosystem).effective;
  if (state === "open") return { ...NOTHING, ecosystem, closed: "breaker_open" };
  const taken = state === "half-open" ? takeProbe(ecosystem, context) : takeBatch(ecosystem, context);
  const isEmpty = taken.packages.length === 0 && taken.skipped.length === 0;
  return { ...taken, ecosystem, closed: isEmpty ? "empty" : null };
}

/** Takes one package to find out whether the ecosystem works again. Backoff and tier do not apply. */
function takeProbe(ecosystem: string, context: Context) {
  const own = context.queued.filter(({ route }) => route.slot === null || route.slot === ecosystem);
  const isFirst = ({ entry }: Candidate) => entry.status === "pending" && entry.status_reason !== "awaiting_merge";
  const inOrder = [...own.filter(isFirst), ...own.filter(({ entry }) => entry.status === "failed")];
  return take(inOrder, { ...context, isProbe: true, size: 1 });
}

function takeBatch(ecosystem: string, context: Context) {
  const { plan } = context;
  const due = listDue(context, ecosystem);
  const isRetry = ({ entry }: Candidate) => entry.failure_count > 0;
  // Retries leave room for packages that were never tried, but fill the batch if there are too few of those.
  let room = Math.max(
    plan.maxRetries,
    plan.batchSize - due.filter((each) => !isRetry(each) && each.route.isSupported).length,
  );
  const inOrder = due.filter((each) => !isRetry(each) || !each.route.isSupported || room-- > 0);
  return take(inOrder, { ...context, isProbe: false, size: plan.batchSize });
}

/** The due packages that belong to the ecosystem, in the order of the queue. */
function listDue({ queued, plan, nowMs }: Context, ecosystem: string): Candidate[] {
  return queued.filter(({ entry, route }) => {
    const isDue = isRetryDue(entry.next_retry_at, nowMs);
    const hasTurn = ecosystem === "all" || route.slot === null || route.slot === ecosystem;
    return isDue && hasTurn && entry.priority <= plan.maxTier;
  });
}

function take(
  inOrder: readonly Candidate[],
  { admit, plan, size, isProbe, ...context }: Context & { size: number; isProbe: boolean },
) {
  const packages: TakenPackage[] = [];
  const skipped: { name: string; source: string }[] = [];
  const held: string[] = [];
  const probed = new Set<string>();
  for (const { entry, route } of inOrder) {
    if (!route.isSupported) {
      if (skipped.length < plan.maxSkipped) skipped.push({ name: entry.name, source: route.source });
      continue;
    }
    if (packages.length === size) continue;
    const { effective } = admit(route.ecosystem);
    const state = effectiveState(effective, isDisabled(route.ecosystem, { ...context, plan }));
    if (isShut(state) || (effective === "half-open" && probed.has(route.ecosystem))) {
      held.push(entry.name);
      continue;
    }
    if (effective === "half-open") probed.add(route.ecosystem);
    packages.push({
      name: entry.name,
      source: route.source,
      queueSource: entry.source,
      ecosystem: route.ecosystem,
      priority: entry.priority,
      isRouted: route.isRouted,
      isRetry: entry.failure_count > 0,
      isProbe: isProbe || effective === "half-open",
    });
  }
  return { packages, skipped, held };
}

function findBreaker(control: RecordedControl | null, ecosystem: string, { aliases }: SelectionPlan) {
  const own = control?.breakers.get(ecosystem);
  if (own !== undefined || control === null) return own;
  return [...control.breakers].find(([name]) => aliases.get(name) === ecosystem)?.[1];
}

function isDisabled(ecosystem: string, { control, plan }: Pick<Context, "control" | "plan">): boolean {
  return control !== null && namesEcosystem(control.disabled_ecosystems, ecosystem, plan.aliases);
}
