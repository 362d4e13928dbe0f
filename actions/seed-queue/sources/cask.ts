import { readAnalytics } from "./read-analytics.ts";
import type { Source } from "./source.ts";

/** Lists casks, with their installs in 30 days. https://formulae.brew.sh/docs/api/ */
export function openCask(baseUrl: string): Source {
  return {
    ecosystem: "cask",
    baseUrl,
    gapMs: 1000,
    popularAt: 10_000,
    firstPages: [{ path: "api/analytics/cask-install/30d.json" }],
    readPage: (answer) => readAnalytics(answer, "cask"),
  };
}
