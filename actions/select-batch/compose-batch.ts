import { formatFileTime, formatTime } from "../../src/pipeline/times.ts";
import type { BatchSelection, TakenPackage } from "./decide.ts";

export interface BatchContext {
  now: Date;
  /** [0, 1) */
  random: number;
  /** The commit that the state was read from; null if unknown. */
  commit: string | null;
  expectedPlatforms: readonly string[];
}

/** The batch document that record-results reads; version 1. */
export type Batch = ReturnType<typeof composeBatch>;

/**
 * The batch id consists of the ecosystem, the time in seconds and eight random digits, so that no two runs share an id.
 * It is also a valid artifact name.
 */
export function composeBatch(selection: BatchSelection, { now, random, commit, expectedPlatforms }: BatchContext) {
  const name = selection.ecosystem === "all" || selection.ecosystem === null ? "mixed" : selection.ecosystem;
  const suffix = Math.floor(random * 2 ** 32)
    .toString(16)
    .padStart(8, "0");
  const time = formatTime(now);
  return {
    schema_version: 1,
    batch_id: `${name}-${formatFileTime(time)}-${suffix}`,
    ecosystem: name,
    selected_at: time,
    base_sha: commit,
    expected_platforms: expectedPlatforms,
    breaker: Object.fromEntries(
      [...selection.breakers].map(([ecosystem, { observed, effective }]) => [ecosystem, { observed, effective }]),
    ),
    packages: selection.packages.map(describePackage),
    skipped: selection.skipped.map((each) => ({ ...each, reason: "unsupported_source" })),
  };
}

function describePackage(taken: TakenPackage) {
  return {
    name: taken.name,
    source: taken.source,
    queue_source: taken.queueSource,
    ecosystem: taken.ecosystem,
    priority: taken.priority,
    routed: taken.isRouted,
    retry: taken.isRetry,
    probe: taken.isProbe,
  };
}

/** For `strategy.matrix`: one job per package. */
export function composeMatrix({ packages }: Batch) {
  return {
    include: packages.map(({ name, source, ecosystem, priority }, index) => ({
      name,
      source,
      ecosystem,
      priority,
      index,
    })),
  };
}
