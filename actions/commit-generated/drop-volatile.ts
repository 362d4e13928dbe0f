import type { TreeChange } from "../../src/git/plan-changes.ts";
import { isSameJson } from "../../src/publish/is-same-json.ts";
import type { Placement } from "../../src/publish/place-changes.ts";
import type { Staging } from "../../src/publish/transport.ts";

export interface VolatileFields {
  /** As given in `ignore-json-fields`. */
  fields: readonly string[];
  read: Staging["read"];
}

/** Leaves out changes and conflicts of JSON files that concern only volatile fields. */
export async function dropVolatile(
  placement: Placement,
  made: readonly TreeChange[],
  volatile: VolatileFields,
): Promise<Placement> {
  const dropped = await findVolatile(placement.changes, volatile);
  const changes = placement.changes.filter((change) => !dropped.has(change));
  const originals = new Map(made.map(({ path, from }) => [path, from]));
  const conflicts = new Set(placement.conflicts);
  const moved = changes
    .filter(({ path }) => conflicts.has(path))
    .map((change) => ({ ...change, to: originals.get(change.path) ?? null }));
  for (const { path } of [...dropped, ...(await findVolatile(moved, volatile))]) conflicts.delete(path);
  return { ...placement, changes, conflicts: [...conflicts] };
}

/** The changes of JSON files where old and new content differ only in volatile fields. */
export async function findVolatile(
  changes: readonly TreeChange[],
  { fields, read }: VolatileFields,
): Promise<Set<TreeChange>> {
  const found = new Set<TreeChange>();
  if (fields.length === 0) return found;
  const compared = changes.filter(
    ({ path, from, to }) => path.endsWith(".json") && from?.mode.startsWith("100") && from.mode === to?.mode,
  );
  let before: string | null = null;
  let index = 0;
  for await (const content of read(compared.flatMap((change) => [{ ...change, to: change.from }, change]))) {
    const text = content.toString();
    if (before === null) {
      before = text;
      continue;
    }
    const change = compared[index++] as TreeChange;
    if (isSameJson(text, before, fields)) found.add(change);
    before = null;
  }
  return found;
}
