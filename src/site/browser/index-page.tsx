/** The script of index.html: the verdict by the reader's clock, again each minute. */

import { judgeHealth } from "../judge-health.ts";
import { createContext } from "../parts/page-context.ts";
import { BreakerTable, Verdict } from "../parts/verdict.tsx";
import type { Summary } from "../summary.ts";
import { draw } from "./draw.ts";
import { start } from "./start.ts";

const MINUTE_MS = 60_000;

start({
  ready(summary) {
    judge(summary);
    setInterval(() => judge(summary), MINUTE_MS);
  },
});

function judge(summary: Summary): void {
  const now = new Date();
  const judgement = judgeHealth(summary.health, now);
  const context = createContext(summary.site, { commit: summary.source_commit, nowMs: now.getTime() });
  const verdict = document.getElementById("verdict");
  const breakers = document.getElementById("breaker-table");
  if (verdict !== null) draw(verdict, <Verdict summary={summary} judgement={judgement} context={context} />);
  if (breakers !== null && judgement.breakers.length > 0) draw(breakers, <BreakerTable judgement={judgement} />);
}
