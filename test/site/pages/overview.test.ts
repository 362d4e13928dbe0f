import { beforeAll, expect, test } from "vitest";
import type { SiteAssets } from "../../../src/site/pages/page-input.ts";
import { aControl, aFailure, aPackage, aRun, describeState } from "../../support/describe-state.ts";
import { buildSite } from "../../support/site/build-site.ts";
import { siteAssets } from "../../support/site/site-assets.ts";

let assets: SiteAssets;
beforeAll(async () => {
  assets = await siteAssets();
});

/** The text of the overview's file, without tags. */
function readIndex(fields: Parameters<typeof describeState>[0]): string {
  const dashboard = describeState({ packages: [aPackage({ name: "fd" })], ...fields });
  const html = buildSite(dashboard, { assets }).files.get("index.html")?.toString() ?? "";
  return html.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");
}

test.each([
  { name: "messages", failures: [aFailure({ message: "no such file" })], heading: "Message" },
  {
    name: "a failure without a message, identified by its platform",
    failures: [aFailure({ message: null, platform: "linux-x86_64" })],
    heading: "Message or platform",
  },
])("the heading of the column fits $name", ({ failures, heading }) => {
  const [, rest = ""] = readIndex({ failures }).split("Recent failures 1");
  expect(/Category (.*?) Time UTC/.exec(rest)?.[1]).toBe(heading);
});

test("the time of the next probe is shown if its column is hidden", () => {
  const breaker = {
    state: "open",
    failures: 5,
    last_failure: "2026-05-12T12:00:00Z",
    opens_at: "2026-05-12T23:00:00Z",
  };
  const control = aControl({ breakers: new Map([["homebrew", breaker]]) } as object);
  expect(readIndex({ runs: [aRun()], control })).toContain("next probe 2026-05-12 23:00 UTC");
});
