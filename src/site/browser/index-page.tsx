/** The script of index.html: updates the verdict by the reader's clock every minute. */

import { describeHealth } from "../describe-health.ts";
import { createContext } from "../parts/page-context.ts";
import { BreakerTable, Verdict } from "../parts/verdict.tsx";
import type { SiteManifest } from "../summary.ts";
import { draw } from "./draw.ts";
import { start } from "./start.ts";

const MINUTE_MS = 60_000;

start({
  ready(manifest) {
    judge(manifest);
    setInterval(() => judge(manifest), MINUTE_MS);
  },
});

function judge(manifest: SiteManifest): void {
  const now = new Date();
  const health = describeHealth(manifest.health, now);
  const context = createContext(manifest.site, { commit: manifest.source_commit, nowMs: now.getTime() });
  const verdict = document.getElementById("verdict");
  const breakers = document.getElementById("breaker-table");
  if (verdict !== null) draw(verdict, <Verdict summary={manifest} health={health} context={context} />);
  if (breakers !== null && health.breakers.length > 0) draw(breakers, <BreakerTable health={health} />);
}
