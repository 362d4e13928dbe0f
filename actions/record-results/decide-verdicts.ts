/** Decides what happened to each package of a batch. Pure: depends only on the batch and its results. */

import type { BatchDocument } from "../../src/formats/batch.ts";
import { isBlocking } from "../../src/pipeline/judge-failure.ts";
import type { Time } from "../../src/pipeline/times.ts";
import { type ClassifiedFailure, classifyAttempt } from "./classify-attempt.ts";
import type { MergedPackage, MergedResults } from "./merge-results.ts";

/** A failure on one platform. */
export interface PlatformFailure extends ClassifiedFailure {
  /** If generation failed, the package was not tested on the platform. */
  step: "generation" | "validation";
  platform: string;
  exitCode: number;
  time: Time | null;
}

export interface PackageVerdict {
  name: string;
  /** The source that was attempted. */
  source: string;
  queueSource: string;
  ecosystem: string;
  isRouted: boolean;
  /** `unverified`: we do not know what happened, so nothing changes. */
  kind: "produced" | "failed" | "blocked" | "unverified";
  /** True if it was produced only for some platforms. */
  isConstrained: boolean;
  failures: readonly PlatformFailure[];
  /** The packages that this one waits for, if it is blocked. */
  blockedBy: readonly string[];
  passed: readonly string[];
  /**
   * What is unknown about the package, as part of a sentence: why it is unverified, which expected platform has no
   * result, or that its generation names no platform. Null if nothing is unknown.
   */
  doubt: string | null;
}

/** Verdicts in the order of the batch. */
export function decideVerdicts(
  batch: BatchDocument,
  results: Pick<MergedResults, "packages">,
  missingPattern: RegExp,
): PackageVerdict[] {
  return batch.packages.map((each) => {
    const found = results.packages.get(each.name);
    const { name, source, ecosystem, routed: isRouted } = each;
    const base = { name, source, queueSource: each.queue_source ?? source, ecosystem, isRouted };
    return { ...base, ...judge(found, { name, expected: batch.expected_platforms, missingPattern }) };
  });
}

type Judgement = Omit<PackageVerdict, "name" | "source" | "queueSource" | "ecosystem" | "isRouted">;

/** Stands for the platform of a failure that names none. Every failure record needs a platform. */
const UNKNOWN_PLATFORM = "unknown";

interface Context {
  name: string;
  expected: readonly string[];
  missingPattern: RegExp;
}

function judge(found: MergedPackage | undefined, context: Context): Judgement {
  const nothing: Judgement = {
    kind: "unverified",
    isConstrained: false,
    failures: [],
    blockedBy: [],
    passed: [],
    doubt: "no job reported a result",
  };
  if (found === undefined) return nothing;
  const { generation, validation } = found;
  const generationFailure = generation === null ? null : readFailure(generation, "generation", context);
  const platforms = [...validation.values()];
  const onPlatforms = platforms.flatMap((each) => readFailure(each, "validation", context) ?? []);
  const passed = platforms.flatMap((each) => (each.outcome === "passed" && each.exit_code === 0 ? each.platform : []));
  if (generationFailure !== null) {
    const isNamed = generationFailure.platform !== UNKNOWN_PLATFORM;
    const doubt = isNamed ? null : `its generation names no platform, so "${UNKNOWN_PLATFORM}" is recorded`;
    return { ...fail([generationFailure, ...onPlatforms]), doubt };
  }
  if (generation?.outcome !== "generated") return { ...nothing, doubt: "its generation did not run" };
  const answered = new Set([...passed, ...onPlatforms.map(({ platform }) => platform)]);
  const missing = context.expected.filter((platform) => !answered.has(platform));
  const isUnseen = answered.size === 0 || (missing.length > 0 && missing.length === context.expected.length);
  if (isUnseen) {
    const which = missing.length === 0 ? "any platform" : missing.join(", ");
    return { ...nothing, doubt: `it was generated, but there is no result for ${which}` };
  }
  const doubt = missing.length === 0 ? null : `there is no result for ${missing.join(", ")}`;
  if (passed.length === 0) return { ...fail(onPlatforms), doubt };
  const isConstrained = onPlatforms.length > 0;
  return { kind: "produced", isConstrained, failures: onPlatforms, blockedBy: [], passed, doubt };
}

/** The package is blocked if any platform reports what the package waits for. */
function fail(failures: readonly PlatformFailure[]): Judgement {
  const blocking = failures.filter(isBlocking);
  const blockedBy = [...new Set(blocking.flatMap((failure) => failure.blockedBy))].sort();
  const kind = blocking.length > 0 ? "blocked" : "failed";
  return { kind, isConstrained: false, failures, blockedBy, passed: [], doubt: null };
}

type Attempt = {
  outcome: string;
  exit_code: number | null;
  cli?: Readonly<Record<string, unknown>> | string | null | undefined;
  message?: string | null | undefined;
  full_output?: string | null | undefined;
  platform?: string | null | undefined;
  time: Time | null;
};

/** Null unless it is a failure. An empty exit code means that the step did not run, and 0 that it succeeded. */
function readFailure(
  attempt: Attempt,
  step: PlatformFailure["step"],
  { name, missingPattern }: Context,
): PlatformFailure | null {
  if (attempt.outcome !== "failed" || !attempt.exit_code) return null;
  const { exit_code: exitCode, cli = null, message = null, full_output: output = null, time } = attempt;
  const classified = classifyAttempt({ name, exitCode, cli, message, output }, missingPattern);
  return { ...classified, step, platform: attempt.platform?.trim() || UNKNOWN_PLATFORM, exitCode, time };
}
