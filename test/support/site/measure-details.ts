/**
 * Measures what the page of a record reads besides its HTML, script and style, for every id. A browser test measures
 * only one page of each kind.
 */

import { gzipSync } from "node:zlib";
import {
  lookUpBlocker,
  lookUpCluster,
  lookUpClusterHead,
  lookUpFailure,
  lookUpPackage,
} from "../../../src/site/lists/look-up.ts";
import { lookUpNextRun, lookUpRun, lookUpRuns } from "../../../src/site/lists/look-up-runs.ts";
import { ECOSYSTEMS_PATH, MANIFEST_PATH } from "../../../src/site/shard-paths.ts";
import type { SiteManifest } from "../../../src/site/summary.ts";
import { type DetailPage, idsOf } from "./addresses.ts";
import type { BuiltSite } from "./build-site.ts";

export interface DetailCost {
  page: DetailPage;
  pages: number;
  medianBytes: number;
  /** Values of the page that reads most. */
  mostBytes: number;
  mostFiles: number;
  mostId: string;
}

type Load = <T>(path: string) => Promise<T>;

/** Measures the pages of all ids of each kind, or of those that `select` chooses. */
export async function measureDetails(
  { files, dashboard }: Pick<BuiltSite, "files" | "dashboard">,
  select: (ids: string[]) => string[] = (ids) => ids,
): Promise<DetailCost[]> {
  const parsed = new Map<string, unknown>();
  const sizes = new Map<string, number>();
  const read = <T>(path: string): T => {
    const file = files.get(path);
    if (file === undefined) throw new Error(`the site has no "${path}"`);
    if (!parsed.has(path)) {
      parsed.set(path, JSON.parse(file.toString()));
      sizes.set(path, gzipSync(file, { level: 9 }).length);
    }
    return parsed.get(path) as T;
  };
  const { data } = read<SiteManifest>(MANIFEST_PATH);
  const costs: DetailCost[] = [];
  for (const [page, all] of Object.entries(idsOf(dashboard)) as [DetailPage, string[]][]) {
    const ids = select(all);
    const bytes: number[] = [];
    let [mostBytes, mostFiles] = [0, 0];
    let mostId = "";
    for (const id of ids) {
      const loaded = new Set([MANIFEST_PATH]);
      const load: Load = async <T>(path: string) => {
        loaded.add(path);
        return read<T>(path);
      };
      await READ[page](load, id, data);
      const total = [...loaded].reduce((sum, path) => sum + (sizes.get(path) as number), 0);
      bytes.push(total);
      if (total > mostBytes) [mostBytes, mostId] = [total, id];
      mostFiles = Math.max(mostFiles, loaded.size);
    }
    bytes.sort((a, b) => a - b);
    const medianBytes = bytes[Math.floor(bytes.length / 2)] ?? 0;
    costs.push({ page, pages: ids.length, medianBytes, mostBytes, mostFiles, mostId });
  }
  return costs;
}

type Read = (load: Load, id: string, data: SiteManifest["data"]) => Promise<unknown>;

/** Reads the same files as the scripts of the pages. The browser proof checks that these are the same. */
const READ: Record<DetailPage, Read> = {
  async failure(load, id, data) {
    const failure = await lookUpFailure(load, id, data);
    if (failure === null) throw new Error(`no failure ${id}`);
    await lookUpPackage(load, failure.package, data);
    await lookUpClusterHead(load, failure.cluster, data);
  },
  cluster: async (load, id, data) => await lookUpCluster(load, id, data),
  async run(load, id, data) {
    const [place] = await lookUpRuns(load, id, data);
    if (place === undefined) throw new Error(`no run ${id}`);
    await lookUpRun(load, place);
    await lookUpNextRun(load, place, data);
  },
  package: async (load, id, data) => await lookUpPackage(load, id, data),
  async blocker(load, id, data) {
    const blocker = await lookUpBlocker(load, id, data);
    if (blocker?.package != null) await lookUpPackage(load, blocker.package, data);
  },
  ecosystem: async (load) => await load(ECOSYSTEMS_PATH),
};
