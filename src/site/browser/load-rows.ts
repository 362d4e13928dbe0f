import type { Rows } from "../shards.ts";
import { loadData } from "./load-shard.ts";

/** Loads the rows of several files. */
export async function loadRows<Row>(files: readonly string[]): Promise<readonly Row[]> {
  const shards = await Promise.all(files.map((path) => loadData<Rows<Row>>(path)));
  return shards.flatMap((shard) => shard?.rows ?? []);
}
