import { SUMMARY_PATH } from "../shard-paths.ts";
import type { Summary } from "../summary.ts";
import { clock, dressTimes } from "./dress-times.ts";
import { fillFrame, startFrame } from "./frame.tsx";
import { loadData } from "./load-shard.ts";
import { rememberPlaces } from "./places.ts";
import { showStale } from "./stale.tsx";

const MINUTE_MS = 60_000;

/** What every page does, then what this one does: at once, and when the summary is there. */
export function start(page: { atOnce?(loading: Promise<Summary>): void; ready(summary: Summary): unknown }): void {
  startFrame();
  rememberPlaces();
  dressTimes();
  setInterval(() => dressTimes(), MINUTE_MS);
  const loading = loadSummary();
  const run = async () => {
    page.atOnce?.(loading);
    const summary = await loading;
    clock.earliestMs = Date.parse(summary.generated_at);
    fillFrame(summary);
    warnIfOld(summary);
    setInterval(() => warnIfOld(summary), MINUTE_MS);
    await page.ready(summary);
    dressTimes();
  };
  run().catch((error: unknown) => showStale("failed", error));
}

async function loadSummary(): Promise<Summary> {
  const summary = await loadData<Summary>(SUMMARY_PATH);
  if (summary === null) throw new Error(`${SUMMARY_PATH} is not there`);
  return summary;
}

/** Built on a schedule that it has missed, or built again since this page was. */
function warnIfOld({ generated_at: at, last_known: lastKnown, site }: Summary): void {
  const minutes = site.refresh_interval_minutes;
  const built = document.querySelector<HTMLElement>("[data-built]")?.dataset.built;
  if (built !== undefined && built < at) showStale("newer");
  else if (minutes > 0 && Date.now() > Date.parse(at) + 2 * minutes * MINUTE_MS) showStale({ at, minutes, lastKnown });
}
