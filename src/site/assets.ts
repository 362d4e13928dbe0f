import type { SiteAssets } from "./pages/page-input.ts";

/** Empty when run from source. scripts/bundle.ts embeds the built script and style in the emitted copy of this file. */
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
