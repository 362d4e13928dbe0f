/** Groups failures by cause: category, subcategory, and the message without names, versions and numbers. */

import { createHash } from "node:crypto";
import type { DashboardCluster } from "../formats/dashboard.ts";
import type { Failure } from "../formats/failure.ts";
import { messageNormalizer } from "../pipeline/normalize-message.ts";
import { compareBytewise } from "../pipeline/order.ts";
import { compareNewestFirst, type Time } from "../pipeline/times.ts";

const PACKAGES = 20;

interface Cluster {
  id: string;
  category: string;
  subcategory: string | null;
  message: string;
  count: number;
  /** Packages with newer failures come first. */
  packages: Set<string>;
  ecosystems: Set<string>;
  platforms: Set<string>;
  firstAt: Time | null;
  lastAt: Time | null;
  sampleId: string;
}

/** Expects failures newest first. */
export class Clusters {
  readonly #byKey = new Map<string, Cluster>();

  /** Returns the id of the failure's cluster. `key` comes from clusterKeys. */
  add(key: string, id: string, failure: Failure): string {
    const cluster = this.#byKey.get(key) ?? open(key, id, failure);
    this.#byKey.set(key, cluster);
    cluster.count++;
    cluster.packages.add(failure.package);
    cluster.ecosystems.add(failure.ecosystem);
    if (failure.platform !== null) cluster.platforms.add(failure.platform);
    cluster.firstAt = failure.time ?? cluster.firstAt;
    cluster.lastAt ??= failure.time;
    return cluster.id;
  }

  toList(): DashboardCluster[] {
    const sorted = [...this.#byKey.values()].sort(
      (a, b) => b.count - a.count || compareNewestFirst(a.lastAt, b.lastAt) || compareBytewise(a.id, b.id),
    );
    return sorted.map((cluster) => ({
      id: cluster.id,
      category: cluster.category,
      subcategory: cluster.subcategory,
      message: cluster.message,
      count: cluster.count,
      package_count: cluster.packages.size,
      packages: [...cluster.packages].slice(0, PACKAGES),
      ecosystems: [...cluster.ecosystems].sort(compareBytewise),
      platforms: [...cluster.platforms].sort(compareBytewise),
      first_at: cluster.firstAt,
      last_at: cluster.lastAt,
      sample_id: cluster.sampleId,
    }));
  }
}

/** Returns a function for the key of a failure's cluster. */
export function clusterKeys(): (failure: Failure) => string {
  const normalize = messageNormalizer();
  return ({ message, exit_code: exitCode, category, subcategory, package: name, source }) => {
    const names = [source.slice(source.indexOf(":") + 1), name];
    const text = (message === null ? "" : normalize(message, names)) || (exitCode === null ? "" : `exit ${exitCode}`);
    return `${category}\0${subcategory ?? ""}\0${text}`;
  };
}

function open(key: string, sampleId: string, failure: Failure): Cluster {
  const { category, subcategory } = failure;
  return {
    id: createHash("sha256").update(key).digest("hex").slice(0, 12),
    category,
    subcategory,
    message: key.slice(category.length + (subcategory ?? "").length + 2),
    count: 0,
    packages: new Set(),
    ecosystems: new Set(),
    platforms: new Set(),
    firstAt: failure.time,
    lastAt: failure.time,
    sampleId,
  };
}
