/** A large process needs several times as long to start git, so each test file frees memory for the next one. */

import { afterAll } from "vitest";

const LARGE_BYTES = 150_000_000;

afterAll(() => {
  if (process.memoryUsage.rss() > LARGE_BYTES) globalThis.gc?.();
});
