import { readDigits } from "./digits.ts";
import type { PackageRow } from "./package-records.ts";
import type { PackageIndex, PackageNames } from "./shards.ts";

const BASE = 36;

/** All names, in bytewise order. */
export function packageNames({ shared, rests }: PackageNames): string[] {
  const ends = rests.split(" ");
  let last = "";
  return Array.from(shared, (digit, place) => {
    const end = (ends[place] as string).replaceAll("%20", " ").replaceAll("%25", "%");
    last = last.slice(0, Number.parseInt(digit, BASE)) + end;
    return last;
  });
}

/** Turns the columns of the package index into rows, by name. */
export function packageRows(names: PackageNames, index: PackageIndex): PackageRow[] {
  const { statuses, ecosystems, categories } = index;
  const status = readDigits(index.status);
  const ecosystem = readDigits(index.ecosystem);
  const priority = readDigits(index.priority);
  const category = readDigits(index.category);
  const attempts = readDigits(index.attempts);
  const failureCount = readDigits(index.failure_count);
  const rows = packageNames(names).map((name, place): PackageRow => {
    const word = status[place] as number;
    return {
      name,
      status: word === 0 ? null : (statuses[word] as string),
      ecosystem: ecosystems[ecosystem[place] as number] as string,
      priority: word === 0 ? null : (priority[place] as number),
      category: category[place] === 0 ? null : (categories[category[place] as number] as string),
      attempts: attempts[place] as number,
      failure_count: failureCount[place] as number,
      next_retry_at: null,
      unblocks: 0,
    };
  });
  for (const [place, at] of index.retry) (rows[place] as PackageRow).next_retry_at = at;
  for (const [place, packages] of index.unblocks) (rows[place] as PackageRow).unblocks = packages;
  return rows;
}
