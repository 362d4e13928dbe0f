import type { Entry, TreeChange } from "../../src/git/plan-changes.ts";
import { isSameJson } from "../../src/publish/is-same-json.ts";
import type { Placement } from "../../src/publish/place-changes.ts";

export interface VolatileFields {
  /** As given in `ignore-json-fields`. */
  fields: readonly string[];
  /** Content of a stored file. */
  read(id: string): Promise<Buffer>;
}

/** Leaves out changes and conflicts of JSON files that are only about volatile fields. */
export async function dropVolatile(
  placement: Placement,
  made: readonly TreeChange[],
  { fields, read }: VolatileFields,
): Promise<Placement> {
  if (fields.length === 0) return placement;
  const originals = new Map(made.map((change) => [change.path, change]));
  const conflicts = new Set(placement.conflicts);
  const changes: TreeChange[] = [];
  const isAlike = async (a: Entry | null, b: Entry | null) => {
    if (a === null || b === null || a.mode !== b.mode || !a.mode.startsWith("100")) return false;
    const [left, right] = [await read(a.id), await read(b.id)];
    return isSameJson(left.toString(), right.toString(), fields);
  };
  for (const change of placement.changes) {
    const { path, from: there, to } = change;
    const isJson = path.endsWith(".json");
    if (isJson && (await isAlike(there, to))) {
      conflicts.delete(path);
      continue;
    }
    changes.push(change);
    const original = originals.get(path)?.from ?? null;
    if (isJson && conflicts.has(path) && (await isAlike(there, original))) conflicts.delete(path);
  }
  return { ...placement, changes, conflicts: [...conflicts] };
}
