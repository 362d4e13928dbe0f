/** The script of package.html. */

import { findPosition } from "../find-position.ts";
import { lookUpPackage } from "../lists/look-up.ts";
import type { PackageRecord } from "../package-records.ts";
import { packageNames } from "../package-rows.ts";
import { PackagePage } from "../pages/package.tsx";
import { PackageChoice } from "../pages/unknown.tsx";
import { PACKAGE_NAMES_PATH } from "../shard-paths.ts";
import type { PackageNames } from "../shards.ts";
import type { SiteManifest } from "../summary.ts";
import { loadData } from "./load-shard.ts";
import { type DetailRequest, isDisabled, unknown } from "./record-request.tsx";
import { type Detail, showDetail } from "./show-detail.tsx";
import { start } from "./start.ts";

start({ ready: (manifest) => showDetail({ list: ["Packages", "packages"], load: loadPackage }, manifest) });

async function loadPackage({ id, manifest, context }: DetailRequest): Promise<Detail> {
  const show = (one: PackageRecord): Detail => {
    const position = findPosition(one, manifest.data.queue);
    const standing = { position, isDisabled: isDisabled(manifest, one.ecosystem) };
    return { title: one.name, render: () => <PackagePage package={one} {...standing} context={context} /> };
  };
  const found = await lookUpPackage(loadData, id, manifest.data);
  if (found !== null) return show(found);
  const named = id.includes(":") ? await findBySource(id, manifest) : [];
  const [only] = named;
  if (only !== undefined && named.length === 1) return show(only);
  if (named.length > 1)
    return { title: id, render: () => <PackageChoice id={id} names={named.map(({ name }) => name)} /> };
  return unknown("package", id, context);
}

/**
 * The packages with the source `ecosystem:identifier`. Only names that are the identifier or contain its last part are
 * looked up, and at most 20.
 */
async function findBySource(id: string, { data }: SiteManifest): Promise<PackageRecord[]> {
  const [, identifier = ""] = /^[^:]*:(.*)$/s.exec(id) ?? [];
  const index = await loadData<PackageNames>(PACKAGE_NAMES_PATH);
  const last = identifier.split("/").at(-1) ?? identifier;
  const known = index === null ? [] : packageNames(index);
  const names = known.filter((name) => name === identifier || name.includes(last)).slice(0, 20);
  const records = await Promise.all(names.map((name) => lookUpPackage(loadData, name, data)));
  return records.filter((record) => record !== null && record.source === id) as PackageRecord[];
}
