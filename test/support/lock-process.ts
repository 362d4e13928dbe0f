/** A process that takes and releases a lock at its parent's orders. It ends when its parent is gone. */

import { acquireLock, type Lock } from "../../src/files/lock.ts";

export type LockOrder = { take: string; atMs: number } | { release: true };

let lock: Lock | undefined;

process.on("message", (order: LockOrder) => {
  if ("take" in order) {
    // All processes begin at the same time.
    while (Date.now() < order.atMs);
    const result = acquireLock(order.take, { startedAt: "2026-11-30T00:00:00Z", command: "test" });
    lock = result.kind === "held" ? result.lock : undefined;
    process.send?.({ kind: result.kind, isOurs: lock?.isOurs() ?? false });
  } else {
    lock?.release();
    process.send?.({ kind: "released", isOurs: lock?.isOurs() ?? false });
  }
});
process.on("disconnect", () => process.exit());
