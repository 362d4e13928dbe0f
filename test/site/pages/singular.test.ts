/** With one of everything in the state, nothing may say "1 failures". */

import type { ComponentChild } from "preact";
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { expect, test } from "vitest";
import { readEcosystems } from "../../../src/site/ecosystem-rows.ts";
import { lookUpBlocker, lookUpCluster, lookUpPackage } from "../../../src/site/lists/look-up.ts";
import { BlockerPage } from "../../../src/site/pages/blocker.tsx";
import { ClusterPage } from "../../../src/site/pages/cluster.tsx";
import { EcosystemPage } from "../../../src/site/pages/ecosystem.tsx";
import { PackagePage } from "../../../src/site/pages/package.tsx";
import { createContext } from "../../../src/site/parts/page-context.ts";
import { ECOSYSTEMS_PATH, SUMMARY_PATH } from "../../../src/site/shard-paths.ts";
import type { EcosystemList } from "../../../src/site/shards.ts";
import type { Summary } from "../../../src/site/summary.ts";
import { aControl, aFailure, aPackage, aRun, describeState } from "../../support/describe-state.ts";
import { buildSite } from "../../support/site/build-site.ts";
import { loadFrom } from "../../support/site/load-from.ts";
import { siteAssets } from "../../support/site/site-assets.ts";
import { siteConfig } from "../../support/site/site-config.ts";

const NOUNS =
  "attempts|blockers|causes|clusters|days|dependencies|ecosystems|failures|overrides|packages|platforms|problems|recipes|rows|runs|tools";
const PLURAL_OF_ONE = new RegExp(String.raw`(?<![\d,.:/-])1 (?:${NOUNS})\b`, "g");

const TIME = "2026-05-12T12:00:00Z";
const breaker = { state: "open", failures: 1, last_failure: TIME, opens_at: "2026-05-12T13:00:00Z" };
const dashboard = describeState({
  packages: [
    aPackage({ name: "neovim", status: "failed", failure_count: 1 }),
    aPackage({ name: "helix", status: "blocked", blocked_by: ["tree-sitter"] }),
  ],
  failures: [aFailure({ message: "error: no such file" })],
  runs: [aRun({ total: 1, succeeded: 0, failed: 1 })],
  control: aControl({ breakers: new Map([["homebrew", breaker]]) }),
});
const config = siteConfig({ drought_runs: 1 });
const { files } = buildSite(dashboard, { config, assets: await siteAssets() });
const load = loadFrom(files);
const { data, health } = (await load<Summary>(SUMMARY_PATH)) as Summary;
const context = createContext(config, { commit: null, nowMs: Date.parse(TIME) });

function textOf(page: ComponentChild): string {
  return renderToString(h("main", {}, page))
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ");
}

test("pages, feeds and badges", () => {
  const texts = [...files].filter(([path]) => /\.(?:html|atom|svg)$/.test(path));
  expect(texts.length).toBeGreaterThan(15);
  const wrong = texts.flatMap(([path, content]) => {
    return [...content.toString().matchAll(PLURAL_OF_ONE)].map(([found]) => `${path}: ${found}`);
  });
  expect(wrong).toEqual([]);
});

test("the page of a cluster", async () => {
  const cluster = await lookUpCluster(load, dashboard.clusters[0]?.id ?? "", data);
  if (cluster === null) throw new Error("no cluster");
  const text = textOf(h(ClusterPage, { cluster, context, children: null }));
  expect(text).toContain("1 failure");
  expect(text.match(PLURAL_OF_ONE)).toBeNull();
});

test("the page of a blocker", async () => {
  const blocker = await lookUpBlocker(load, "tree-sitter", data);
  if (blocker === null) throw new Error("no blocker");
  const text = textOf(h(BlockerPage, { blocker, position: null, children: null }));
  expect(text).toContain("1 package, 1 of them directly");
  expect(text.match(PLURAL_OF_ONE)).toBeNull();
});

test("the page of an ecosystem", async () => {
  const [row] = readEcosystems((await load<EcosystemList>(ECOSYSTEMS_PATH)) as EcosystemList);
  if (row === undefined) throw new Error("no ecosystem");
  for (const facts of [null, health.breakers[0] ?? null]) {
    const text = textOf(h(EcosystemPage, { row, breaker: facts, context }));
    expect(text).toContain("1 failure in a row");
    expect(text.match(PLURAL_OF_ONE)).toBeNull();
  }
});

test.each(["neovim", "helix"])("the page of the package %s", async (name) => {
  const found = await lookUpPackage(load, name, data);
  if (found === null) throw new Error("no package");
  const text = textOf(h(PackagePage, { package: found, position: null, isDisabled: false, context }));
  expect(text.match(PLURAL_OF_ONE)).toBeNull();
});
