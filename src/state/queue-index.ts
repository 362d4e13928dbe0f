import type { QueuedPackage } from "../formats/queue.ts";
import { compareBytewise } from "../pipeline/order.ts";

/** Finds packages of the queue without a scan. */
export interface QueueIndex {
  byName: ReadonlyMap<string, QueuedPackage>;
  /**
   * If several packages have one source, the package named like the source's last segment, otherwise the first by
   * (priority, name).
   */
  bySource: ReadonlyMap<string, QueuedPackage>;
}

export function indexQueue(packages: readonly QueuedPackage[]): QueueIndex {
  const byName = new Map<string, QueuedPackage>();
  const bySource = new Map<string, QueuedPackage>();
  for (const candidate of packages) {
    byName.set(candidate.name, candidate);
    const known = bySource.get(candidate.source);
    if (known === undefined || isPreferred(candidate, known)) bySource.set(candidate.source, candidate);
  }
  return { byName, bySource };
}

/** The package name for a source that is not in the queue: the text after the first `:`, then after the last `/`. */
export function nameOfSource(source: string): string {
  const identifier = source.slice(source.indexOf(":") + 1);
  return identifier.slice(identifier.lastIndexOf("/") + 1) || identifier || source;
}

function isPreferred(candidate: QueuedPackage, known: QueuedPackage): boolean {
  const name = nameOfSource(candidate.source);
  if ((candidate.name === name) !== (known.name === name)) return candidate.name === name;
  return (candidate.priority - known.priority || compareBytewise(candidate.name, known.name)) < 0;
}
