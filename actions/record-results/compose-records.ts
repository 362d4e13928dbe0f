/** The verdicts of a batch -> its failure lines and its metrics record. Pure. */

import type { BatchDocument } from "../../src/formats/batch.ts";
import type { FailureLine } from "../../src/formats/failure.ts";
import type { PlatformResult, RunLine } from "../../src/formats/run.ts";
import { isBlocking } from "../../src/pipeline/judge-failure.ts";
import { compareBytewise } from "../../src/pipeline/order.ts";
import { formatTime, type Time, toEpochMs } from "../../src/pipeline/times.ts";
import type { PackageVerdict, PlatformFailure } from "./decide-verdicts.ts";
import type { MergedResults } from "./merge-results.ts";

export interface RecordContext {
  batch: BatchDocument;
  results: MergedResults;
  now: Time;
  /** Names of packages that are already merged. */
  merged: ReadonlySet<string>;
}

/** One line for each package and platform, sorted by name and platform. */
export function composeFailureLines(
  verdicts: readonly PackageVerdict[],
  { batch, results, now }: RecordContext,
): FailureLine[] {
  return [...verdicts]
    .sort((a, b) => compareBytewise(a.name, b.name))
    .flatMap((verdict) => {
      const outputs = new Set<string>();
      return verdict.failures.map((failure): FailureLine => {
        // Output that is the same on several platforms is stored once.
        const isKnown = failure.output !== null && outputs.has(failure.output);
        if (failure.output !== null) outputs.add(failure.output);
        return composeLine(verdict, failure, {
          batchId: batch.batch_id,
          output: isKnown ? null : failure.output,
          url: results.workflowRunUrl,
          time: inSeconds(failure.time ?? results.finishedAt ?? now),
        });
      });
    });
}

function composeLine(
  verdict: PackageVerdict,
  failure: PlatformFailure,
  { batchId, output, url, time }: { batchId: string; output: string | null; url: string | null; time: Time },
): FailureLine {
  return {
    schema_version: 1,
    ecosystem: verdict.ecosystem,
    package_id: verdict.source,
    recipe: verdict.name,
    batch_id: batchId,
    platform: failure.platform,
    exit_code: failure.exitCode,
    category: failure.category,
    subcategory: failure.subcategory ?? undefined,
    blocked_by: isBlocking(failure) ? [...failure.blockedBy] : undefined,
    message: failure.message ?? undefined,
    full_output: output ?? undefined,
    full_output_truncated: output === null ? undefined : false,
    workflow_run_url: url ?? undefined,
    timestamp: time,
  };
}

/** Null if nothing was attempted. */
export function composeRun(verdicts: readonly PackageVerdict[], context: RecordContext): RunLine | null {
  if (verdicts.length === 0) return null;
  const { batch, results, now, merged } = context;
  const of = (kind: PackageVerdict["kind"]) => verdicts.filter((verdict) => verdict.kind === kind);
  const ecosystems = new Map<string, number>();
  for (const { ecosystem } of verdicts) ecosystems.set(ecosystem, (ecosystems.get(ecosystem) ?? 0) + 1);
  const end = inSeconds(results.finishedAt ?? now);
  const start = results.startedAt === null ? null : inSeconds(results.startedAt);
  const routed = verdicts.filter(({ isRouted }) => isRouted);
  const names = verdicts.map(({ name }) => name);
  return {
    schema_version: 1,
    batch_id: batch.batch_id,
    ecosystem: batch.ecosystem,
    ecosystems: Object.fromEntries([...ecosystems].sort(([a], [b]) => compareBytewise(a, b))),
    started_at: start ?? undefined,
    timestamp: end,
    duration_seconds: start === null ? undefined : Math.max(0, (toEpochMs(end) - toEpochMs(start)) / 1000),
    total: verdicts.length,
    attempts: verdicts.length,
    succeeded: of("produced").length,
    failed: of("failed").length,
    blocked: of("blocked").length,
    skipped: batch.skipped.length,
    unverified: of("unverified").length,
    merged: names.filter((name) => merged.has(name)).length,
    excluded: of("failed").filter(({ failures }) => failures.every(({ step }) => step === "validation")).length,
    constrained: verdicts.filter(({ isConstrained }) => isConstrained).length,
    platforms: countPlatforms(verdicts),
    packages_processed: names,
    recipes_generated: of("produced").map(({ name }) => name),
    used_disambiguation: routed.length,
    routing: routed.map(({ name, queueSource, source }) => ({ name, from: queueSource, to: source })),
    run_attempt: results.runAttempt,
    workflow_run_url: results.workflowRunUrl ?? undefined,
  };
}

function countPlatforms(verdicts: readonly PackageVerdict[]): Record<string, PlatformResult> {
  const platforms = new Map<string, PlatformResult>();
  const add = (platform: string, key: "passed" | "failed") => {
    const known = platforms.get(platform) ?? { tested: 0, passed: 0, failed: 0 };
    platforms.set(platform, { ...known, tested: (known.tested as number) + 1, [key]: (known[key] as number) + 1 });
  };
  for (const { passed, failures } of verdicts) {
    for (const platform of passed) add(platform, "passed");
    for (const { step, platform } of failures) if (step === "validation") add(platform, "failed");
  }
  return Object.fromEntries([...platforms].sort(([a], [b]) => compareBytewise(a, b)));
}

function inSeconds(time: Time): Time {
  return formatTime(new Date(toEpochMs(time)));
}
