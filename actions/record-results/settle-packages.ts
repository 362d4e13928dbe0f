/** The verdicts of a batch -> changes of the queue. Pure. */

import type { QueuedPackage } from "../../src/formats/queue.ts";
import { isBlocking, judgeFailure } from "../../src/pipeline/judge-failure.ts";
import { addDelay, compareTimes, formatTime, type Time } from "../../src/pipeline/times.ts";
import type { PackageVerdict } from "./decide-verdicts.ts";
import type { RecordingState } from "./observe.ts";
import type { RecordingSettings } from "./settings.ts";

/** What an earlier attempt of the batch recorded for a package. */
export type PriorVerdict = "produced" | "failed" | "blocked" | "unverified";

export interface SettleContext {
  batchId: string;
  settings: RecordingSettings;
  nowMs: number;
  /** By name; empty if nothing is recorded about the batch. */
  prior: ReadonlyMap<string, PriorVerdict>;
  /** When the earlier attempt ended. */
  priorTime: Time | null;
}

/** Statuses that the result of a batch must not change. */
const FINAL = new Set(["success", "excluded"]);

/** Null if the entry stays as it is. */
export function settlePackage(
  entry: QueuedPackage,
  verdict: PackageVerdict,
  context: SettleContext,
): QueuedPackage | null {
  if (FINAL.has(entry.status) || hasMoved(entry, context)) return null;
  const { batchId, settings, nowMs, prior } = context;
  const counted = prior.get(entry.name) === "failed" ? 1 : 0;
  const failureCount = Math.max(0, entry.failure_count - counted);
  if (verdict.kind === "unverified") return counted === 0 ? null : takeBack(entry, failureCount, nowMs);
  const common = { ...entry, status_at: formatTime(new Date(nowMs)), last_batch_id: batchId };
  if (verdict.kind === "produced") {
    return {
      ...common,
      status: "pending",
      status_reason: "awaiting_merge",
      failure_count: failureCount,
      next_retry_at: addDelay(nowMs, settings.mergeHoldMs),
      blocked_by: [],
    };
  }
  const { category } = verdict.failures.find(isBlocking) ?? (verdict.failures[0] as { category: string });
  const facts = { category, blockedBy: verdict.blockedBy, failureCount };
  const { verdict: _verdict, ...change } = judgeFailure(facts, nowMs, settings.backoff);
  return { ...common, ...change };
}

/**
 * Takes back the failure of an earlier attempt if the later attempt has no result for the package. The new files no
 * longer contain that failure, so it no longer counts. The package stays failed, and is due at once, as it was when the
 * batch took it.
 */
function takeBack(entry: QueuedPackage, failureCount: number, nowMs: number): QueuedPackage {
  const isExhausted = entry.status === "requires_manual";
  return {
    ...entry,
    ...(isExhausted ? { status: "failed", status_reason: null, status_at: formatTime(new Date(nowMs)) } : {}),
    failure_count: failureCount,
    next_retry_at: null,
  };
}

/**
 * The new entry of a package that was skipped because no recipe can be generated from its source. Null if the entry
 * stays as it is.
 */
export function settleSkipped(entry: QueuedPackage, status: string, now: Time): QueuedPackage | null {
  const isOpen = entry.status === "pending" || entry.status === "failed" || entry.status === "blocked";
  if (!isOpen && entry.status_reason !== "unsupported_source") return null;
  if (FINAL.has(entry.status)) return null;
  if (entry.status === status && entry.status_reason === "unsupported_source") return null;
  return { ...entry, status, status_reason: "unsupported_source", status_at: now };
}

/** Null if the package is excluded, or is already recorded as merged. */
export function settleMerged(entry: QueuedPackage, batchId: string, now: Time): QueuedPackage | null {
  if (entry.status === "excluded") return null;
  const isSettled = entry.status === "success" && entry.failure_count === 0 && entry.next_retry_at === null;
  if (isSettled) return null;
  return {
    ...entry,
    status: "success",
    status_reason: null,
    status_at: now,
    failure_count: 0,
    next_retry_at: null,
    blocked_by: [],
    last_batch_id: batchId,
  };
}

/** True if the entry was changed by something else since an earlier attempt of this batch was recorded. */
function hasMoved(entry: QueuedPackage, { batchId, prior, priorTime }: SettleContext): boolean {
  if (prior.size === 0 || entry.last_batch_id === batchId) return false;
  if ((prior.get(entry.name) ?? "unverified") !== "unverified") return true;
  // The earlier attempt left the entry alone, so only the entry's time can show a change.
  return entry.status_at !== null && priorTime !== null && compareTimes(entry.status_at, priorTime) > 0;
}

/** What the state already says about the packages of the batch, by name. */
export function readPriorVerdicts({
  prior,
  priorFailures,
}: Pick<RecordingState, "prior" | "priorFailures">): ReadonlyMap<string, PriorVerdict> {
  const verdicts = new Map<string, PriorVerdict>();
  if (prior === null) return verdicts;
  const { packages_processed: processed, recipes_generated: produced } = prior.fields;
  for (const name of asNames(processed)) verdicts.set(name, "unverified");
  for (const { recipe, package: name, category, blocked_by: blockedBy } of priorFailures) {
    const key = recipe ?? name;
    if (verdicts.get(key) !== "blocked") verdicts.set(key, isBlocking({ category, blockedBy }) ? "blocked" : "failed");
  }
  for (const name of asNames(produced)) verdicts.set(name, "produced");
  return verdicts;
}

/** The strings in a list; empty for anything else. */
export function asNames(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((name): name is string => typeof name === "string") : [];
}
