import type { Rows } from "../shards.ts";
import { loadShard } from "./load-shard.ts";

/** Rows of several files, and the hash of all of them as pages name it. */
export async function loadRows<Row>(files: readonly string[]): Promise<{ rows: readonly Row[]; hash: string }> {
  const shards = await Promise.all(files.map((path) => loadShard<Rows<Row>>(path)));
  return {
    rows: shards.flatMap((shard) => shard?.data.rows ?? []),
    hash: shards.map((shard) => shard?.hash).join("-"),
  };
}
