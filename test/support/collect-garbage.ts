/** Starting git takes several times as long from a large process, so a test file must not leave its garbage to the next. */

import { afterAll } from "vitest";

const LARGE_BYTES = 150_000_000;

afterAll(() => {
  if (process.memoryUsage.rss() > LARGE_BYTES) globalThis.gc?.();
});
