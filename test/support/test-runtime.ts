import type { Runtime } from "../../src/kit/runtime.ts";

/** A runtime that never waits, logs nothing and has no environment. A test may pass other fields. */
export function testRuntime(given: Partial<Runtime> = {}): Runtime {
  return {
    now: () => new Date(0),
    elapsedMs: () => 0,
    random: () => 0,
    sleep: async () => undefined,
    log: () => undefined,
    print: () => undefined,
    env: {},
    cwd: process.cwd(),
    event: null,
    repository: null,
    ...given,
  };
}
