import { buildSiteAssets } from "../../../scripts/build-site-assets.ts";
import type { SiteAssets } from "../../../src/site/pages/page-input.ts";
import { builtOnce } from "../built-once.ts";

/** The site's browser script and style, built from the present src/site. */
export function siteAssets(): Promise<SiteAssets> {
  return builtOnce("site assets", buildSiteAssets);
}
