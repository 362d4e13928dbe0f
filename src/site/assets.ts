import type { SiteAssets } from "./pages/page-input.ts";

/** Empty in a run from source: scripts/bundle.ts puts the built script and style into the emitted twin of this file. */
export const SITE_ASSETS: SiteAssets = {
  scripts: {
    index: "",
    failures: "",
    packages: "",
    lists: "",
    tables: "",
    failure: "",
    package: "",
    run: "",
    group: "",
    ecosystem: "",
  },
  style: "",
  version: "",
  preview: "",
};
