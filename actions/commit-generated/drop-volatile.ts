import type { Entry, TreeChange } from "../../src/git/plan-changes.ts";
import { isSameJson } from "../../src/publish/is-same-json.ts";
import type { Placement } from "../../src/publish/place-changes.ts";
import type { Staging } from "../../src/publish/transport.ts";

export interface VolatileFields {
  /** As given in `ignore-json-fields`. */
  fields: readonly string[];
  staging: Pick<Staging, "read" | "forms">;
}

/** Drops the changes and conflicts of JSON files that differ only in volatile fields. */
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

export async function findVolatile(
  changes: readonly TreeChange[],
  { fields, staging }: VolatileFields,
): Promise<Set<TreeChange>> {
  const found = new Set<TreeChange>();
  const compared = changes.filter(
    ({ path, from, to }) => path.endsWith(".json") && from?.mode.startsWith("100") && from.mode === to?.mode,
  );
  if (fields.length === 0 || compared.length === 0) return found;
  const restore = async (side: "from" | "to") =>
    await staging.forms?.restore(new Map(compared.map((change) => [change.path, change[side] as Entry])));
  const [olds, news] = [await restore("from"), await restore("to")];
  let before: string | null = null;
  let index = 0;
  for await (const content of staging.read(compared.flatMap((change) => [{ ...change, to: change.from }, change]))) {
    const change = compared[index] as TreeChange;
    if (before === null) {
      before = String(olds?.get(change.path) ?? content);
      continue;
    }
    if (isSameJson(String(news?.get(change.path) ?? content), before, fields)) found.add(change);
    before = null;
    index++;
  }
  return found;
}
