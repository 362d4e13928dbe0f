/** Adds one more batch to a state folder: 10 packages, 2 merged, 8 failed. */

import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const QUEUE = "data/queues/priority-queue.json";
const ECOSYSTEM = "npm";

interface Entry {
  name: string;
  source: string;
  status: string;
  failure_count: number;
  next_retry_at: string | null;
}

export function addBatch(root: string, time: Date): void {
  const at = (minutes: number) => `${new Date(time.getTime() + minutes * 60_000).toISOString().slice(0, 19)}Z`;
  const batchId = `${ECOSYSTEM}-${at(0).replaceAll(":", "-")}-0badcafe`;
  const queueFile = path.join(root, QUEUE);
  const queue = JSON.parse(readFileSync(queueFile, "utf8")) as { entries: Entry[] };
  const pending = queue.entries.filter(({ status, source }) => status === "pending" && source.startsWith("npm:"));
  const taken = pending.slice(0, 10);
  if (taken.length < 10) throw new Error(`the state has ${taken.length} pending packages of ${ECOSYSTEM}, expected 10`);
  const [merged, failed] = [taken.slice(0, 2), taken.slice(2)];
  for (const entry of merged) entry.status = "success";
  for (const entry of failed) {
    entry.failure_count++;
    entry.next_retry_at = at(24 * 60);
  }
  writeFileSync(queueFile, JSON.stringify(queue));
  const common = { schema_version: 1, batch_id: batchId, ecosystem: ECOSYSTEM };
  const failures = failed.map(({ name, source }, place) => ({
    ...common,
    package_id: source,
    recipe: name,
    platform: place % 2 === 0 ? "linux-x86_64" : "linux-arm64",
    exit_code: 6,
    category: "install_failed",
    message: `error: the install script of ${name} ended with code ${place}`,
    full_output: `$ larder install ${name}\nerror: the install script of ${name} ended with code ${place}\n`.repeat(20),
    timestamp: at(3 + place),
  }));
  write(`data/failures/${batchId}.jsonl`, failures);
  const names = (entries: readonly Entry[]) => entries.map(({ name }) => name);
  const counts = { total: 10, attempts: 10, succeeded: 2, failed: 8, blocked: 0, skipped: 0, unverified: 0 };
  const run = {
    ...common,
    ...counts,
    ecosystems: { [ECOSYSTEM]: 10 },
    timestamp: at(15),
    merged: 2,
    excluded: 0,
    constrained: 0,
    platforms: { "linux-x86_64": { tested: 2, passed: 2, failed: 0 } },
    packages_processed: names(taken),
    recipes_generated: names(merged),
  };
  write(`data/metrics/batch-runs-${batchId}.jsonl`, [run]);

  function write(file: string, lines: readonly object[]): void {
    writeFileSync(path.join(root, file), lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
  }
}
