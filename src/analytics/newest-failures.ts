import type { Failure } from "../formats/failure.ts";
import type { QueuedPackage } from "../formats/queue.ts";
import type { AnalyticsFailure } from "../formats/queue-analytics.ts";
import { compareBytewise } from "../pipeline/order.ts";
import { describeFailure } from "./describe-failure.ts";
import { parseFileName } from "./parse-file-name.ts";

/** How many failures the document shows. */
const SHOWN_FAILURES = 200;
/**
 * How many more failures to collect before all but the newest are dropped. With a larger number, each garbage
 * collection would copy more failures, and that takes longer than sorting more often.
 */
const SORTED_AT_ONCE = SHOWN_FAILURES;

interface Candidate {
  failure: Failure;
  /** The platforms of all records in the failure's group; empty if the failure has no group. */
  platforms: readonly string[];
}

/** Keeps the added failures that can be shown. Add failures in the order of files and lines. */
export class NewestFailures {
  #candidates: Candidate[] = [];
  /** Failures with an earlier time cannot be shown. */
  #oldest = "";
  #sortAt = SORTED_AT_ONCE;
  readonly #groups = new Map<string, string[]>();

  /**
   * Per-recipe records with a platform form a group if they have the same recipe and batch. The first record stands for
   * the group.
   */
  add(failure: Failure): void {
    const { recipe, platform } = failure;
    const batchId = recipe === null || platform === null ? "" : parseFileName(failure.file).batchId;
    const key = platform === null || batchId === "" ? null : `${batchId}\0${recipe}`;
    const group = key === null ? undefined : this.#groups.get(key);
    if (group !== undefined) {
      group.push(platform as string);
      return;
    }
    const platforms = platform === null || key === null ? [] : [platform];
    if (key !== null) this.#groups.set(key, platforms);
    this.#keep({ failure, platforms });
  }

  /** The newest 200, sorted by the text of their time, then by id. */
  list(packages: readonly QueuedPackage[]): AnalyticsFailure[] {
    this.#dropOlder();
    const names = firstNames(packages, new Set(this.#candidates.map(({ failure }) => failure.source)));
    const isGroup = ({ platforms }: Candidate) => platforms.length > 0;
    const single = this.#candidates.filter((candidate) => !isGroup(candidate));
    return [...single, ...this.#candidates.filter(isGroup)]
      .map(({ failure, platforms }) => describeFailure(failure, names.get(failure.source), platforms))
      .sort((a, b) => compareBytewise(b.timestamp, a.timestamp) || compareBytewise(a.id, b.id))
      .slice(0, SHOWN_FAILURES);
  }

  #keep(candidate: Candidate): void {
    if (timeOf(candidate) < this.#oldest) return;
    if (this.#candidates.push(candidate) >= this.#sortAt) this.#dropOlder();
  }

  #dropOlder(): void {
    const oldest = this.#candidates.map(timeOf).sort().at(-SHOWN_FAILURES) ?? "";
    this.#oldest = oldest;
    this.#candidates = this.#candidates.filter((candidate) => timeOf(candidate) >= oldest);
    // More than SHOWN_FAILURES may be left, because many failures can have the same time.
    this.#sortAt = this.#candidates.length + SORTED_AT_ONCE;
  }
}

function timeOf({ failure }: Candidate): string {
  return failure.recorded_time ?? "";
}

/** For each of the sources, the name of the first package that has it. */
function firstNames(packages: readonly QueuedPackage[], sources: ReadonlySet<string>): Map<string, string> {
  const names = new Map<string, string>();
  for (const { source, name } of packages) if (sources.has(source) && !names.has(source)) names.set(source, name);
  return names;
}
