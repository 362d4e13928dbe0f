import { readAnalytics } from "./read-analytics.ts";
import type { Source } from "./source.ts";

/** Lists formulae, with their installs on request in 30 days. https://formulae.brew.sh/docs/api/ */
export function openHomebrew(baseUrl: string): Source {
  return {
    ecosystem: "homebrew",
    baseUrl,
    gapMs: 1000,
    popularAt: 40_000,
    firstPages: [{ path: "api/analytics/install-on-request/30d.json" }],
    readPage: (answer) => readAnalytics(answer, "formula"),
  };
}
