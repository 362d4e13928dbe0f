import { setTimeout as sleep } from "node:timers/promises";
import type { Edges } from "./define-action.ts";

/** Clock, randomness and environment of this process. */
export function processEdges(env: NodeJS.ProcessEnv, cwd: string): Edges {
  const epoch = env.SOURCE_DATE_EPOCH;
  const fixed = epoch !== undefined && /^\d{1,11}$/.test(epoch) ? new Date(Number(epoch) * 1000) : undefined;
  return {
    now: () => fixed ?? new Date(),
    elapsedMs: () => performance.now(),
    random: Math.random,
    sleep: (ms) => sleep(ms),
    log: (line) => process.stdout.write(`${line}\n`),
    env,
    cwd,
  };
}
