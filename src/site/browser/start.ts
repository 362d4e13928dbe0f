import { MANIFEST_PATH } from "../shard-paths.ts";
import type { SiteManifest } from "../summary.ts";
import { fillFrame, startFrame } from "./frame.tsx";
import { loadData } from "./load-shard.ts";
import { clock, localizeTimes } from "./localize-times.ts";
import { rememberPlaces } from "./places.ts";
import { showStale } from "./stale.tsx";

const MINUTE_MS = 60_000;

/** Runs what every page does. Then runs `atOnce` immediately, and `ready` when the manifest is loaded. */
export function start(page: {
  atOnce?(loading: Promise<SiteManifest>): void;
  ready(manifest: SiteManifest): unknown;
}): void {
  startFrame();
  rememberPlaces();
  localizeTimes();
  setInterval(() => localizeTimes(), MINUTE_MS);
  const loading = loadManifest();
  const run = async () => {
    page.atOnce?.(loading);
    const manifest = await loading;
    clock.earliestMs = Date.parse(manifest.generated_at);
    fillFrame(manifest);
    warnIfOld(manifest);
    setInterval(() => warnIfOld(manifest), MINUTE_MS);
    await page.ready(manifest);
    localizeTimes();
  };
  run().catch((error: unknown) => showStale("failed", error));
}

async function loadManifest(): Promise<SiteManifest> {
  const manifest = await loadData<SiteManifest>(MANIFEST_PATH);
  if (manifest === null) throw new Error(`${MANIFEST_PATH} is not there`);
  return manifest;
}

/** Shows a warning if a scheduled build was missed, or if the site was built again after this page. */
function warnIfOld({ generated_at: at, last_known: lastKnown, site }: SiteManifest): void {
  const minutes = site.refresh_interval_minutes;
  const built = document.querySelector<HTMLElement>("[data-built]")?.dataset.built;
  if (built !== undefined && built < at) showStale("newer");
  else if (minutes > 0 && Date.now() > Date.parse(at) + 2 * minutes * MINUTE_MS) showStale({ at, minutes, lastKnown });
}
