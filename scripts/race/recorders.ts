/** Races record-results: each writer records its own batch, or all writers record the same batch. */

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type Contender, datum, git, startAction, type Writer } from "./contenders.ts";

const PACKAGES = 3;
const WRITERS = 64;
const TIME = "2026-05-12T20-00-00Z";
const QUEUE = "data/queues/priority-queue.json";
const METRICS = "data/metrics";

export const recorders: readonly Contender[] = [
  {
    name: "record-results, a batch each",
    seed: seedQueue,
    command: (writer) => record(writer, batchIdOf(writer.id), packagesOf(writer.id)),
    published: METRICS,
    verify: (bare) => verifyBatches(bare, readBatchIds(bare)),
  },
  {
    name: "record-results, the same batch",
    seed: seedQueue,
    command: (writer) => record(writer, SAME, SAME_PACKAGES),
    published: `${METRICS}/batch-runs-race-${TIME}-00000000.jsonl`,
    verify: (bare, folder) => [...verifyBatches(bare, [SAME]), ...verifyOutcomes(folder)],
  },
];

const SAME = `race-${TIME}-00000000`;
const SAME_PACKAGES = Array.from({ length: WRITERS }, (_, id) => datum(id));

function batchIdOf(id: number): string {
  return `${datum(id)}-${TIME}-${id.toString(16).padStart(8, "0")}`;
}

function packagesOf(id: number): string[] {
  return Array.from({ length: PACKAGES }, (_, index) => `${datum(id)}${index}`);
}

function seedQueue(directory: string): void {
  const names = [...SAME_PACKAGES, ...SAME_PACKAGES.flatMap((_, id) => packagesOf(id))];
  const entries = names.map((name) => ({
    name,
    source: `cargo:${name}`,
    priority: 3,
    status: "pending",
    confidence: "auto",
    disambiguated_at: null,
    failure_count: 1,
    next_retry_at: null,
  }));
  const file = path.join(directory, QUEUE);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(
    file,
    `${JSON.stringify({ schema_version: 1, updated_at: "2026-05-01T00:00:00Z", entries }, null, 2)}\n`,
  );
}

function record(writer: Writer, batchId: string, names: readonly string[]) {
  const packages = names.map((name) => ({ name, source: `cargo:${name}`, ecosystem: "cargo" }));
  const batch = { schema_version: 1, batch_id: batchId, ecosystem: "cargo", packages };
  const results = packages.map(({ name, source }) => ({
    ...{ name, source, generation: { outcome: "generated", exit_code: 0 } },
    validation: [{ platform: "linux", outcome: "failed", exit_code: 6, message: `no compiler for ${name}` }],
  }));
  const file = path.join(writer.folder, "results.json");
  writeFileSync(file, JSON.stringify({ schema_version: 1, batch_id: batchId, packages: results }));
  return startAction("record-results", writer, { batch: JSON.stringify(batch), results: file, branch: "main" });
}

function readBatchIds(bare: string): string[] {
  const names = git(bare, ["ls-tree", "--name-only", `main:${METRICS}`]).split("\n");
  return names.map((name) => name.replace(/^batch-runs-|\.jsonl$/g, ""));
}

/**
 * Each batch must have one commit. Each package must count once and have one failure line. The breaker must count every
 * batch.
 */
function verifyBatches(bare: string, batchIds: readonly string[]): string[] {
  const faults: string[] = [];
  const read = (file: string) => git(bare, ["show", `main:${file}`]);
  const commits = Number(git(bare, ["rev-list", "--count", "main"])) - 1;
  if (commits !== batchIds.length) faults.push(`${commits} commits for ${batchIds.length} batches`);
  const { entries } = JSON.parse(read(QUEUE)) as { entries: Record<string, unknown>[] };
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  for (const batchId of batchIds) {
    const { packages_processed: names } = JSON.parse(read(`${METRICS}/batch-runs-${batchId}.jsonl`));
    const lines = read(`data/failures/${batchId}.jsonl`)
      .split("\n")
      .map((line) => JSON.parse(line).recipe);
    if (lines.sort().join() !== names.sort().join()) faults.push(`${batchId}: its failures are incomplete`);
    for (const name of names) {
      const { status, failure_count: count, last_batch_id: last } = byName.get(name) ?? {};
      if (status !== "failed" || count !== 2 || last !== batchId)
        faults.push(`${name}: ${status}, count ${count}, ${last}`);
    }
  }
  const { failures } = JSON.parse(read("batch-control.json")).circuit_breaker.cargo;
  if (failures !== batchIds.length) faults.push(`the breaker counted ${failures} of ${batchIds.length} batches`);
  return faults;
}

/** One writer must make the commit, and the others must find the batch already recorded. */
function verifyOutcomes(folder: string): string[] {
  const writers = readdirSync(folder).filter((name) => name.startsWith("writer-"));
  const outcomes = writers.map((name) => {
    const output = readFileSync(path.join(folder, name, "output"), "utf8");
    return /^outcome<<(\S+)\n(.*)\n\1$/m.exec(output)?.[2] ?? "none";
  });
  const found = ["published", "unchanged"].map((word) => outcomes.filter((outcome) => outcome === word).length);
  return found[0] === 1 && found[1] === writers.length - 1 ? [] : [`outcomes: ${outcomes.join(", ")}`];
}
