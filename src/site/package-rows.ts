import type { PackageRow } from "./records.ts";
import type { PackageIndex } from "./shards.ts";

/** The columns of the package index as rows, in their order: by name. */
export function packageRows(index: PackageIndex): PackageRow[] {
  const { statuses, ecosystems, categories } = index;
  const rows = index.names.map((name, place): PackageRow => {
    const status = index.status[place] as number;
    const category = index.category[place] as number;
    return {
      name,
      status: status === 0 ? null : (statuses[status] as string),
      ecosystem: ecosystems[index.ecosystem[place] as number] as string,
      priority: status === 0 ? null : (index.priority[place] as number),
      category: category === 0 ? null : (categories[category] as string),
      attempts: index.attempts[place] as number,
      failure_count: index.failure_count[place] as number,
      next_retry_at: null,
      unblocks: 0,
    };
  });
  for (const [place, at] of index.retry) (rows[place] as PackageRow).next_retry_at = at;
  for (const [place, packages] of index.unblocks) (rows[place] as PackageRow).unblocks = packages;
  return rows;
}
