/** Hostile text in every field and every parameter is shown and does nothing. */

import { beforeAll, expect, test } from "vitest";
import { buildSiteAssets } from "../../../scripts/build-site-assets.ts";
import { PAGES, pageLink } from "../../../src/site/page-link.ts";
import { addressesOf, DETAILS, idsOf } from "../../support/site/addresses.ts";
import { type BuiltSite, buildSiteOf } from "../../support/site/build-site.ts";
import { describeInBrowser, IS_WHOLE } from "../../support/site/describe-in-browser.ts";
import { writeTextState, writeWrongTypes } from "../../support/site/hostile-state.ts";
import { HOSTILE_TEXTS, LONG_TEXTS } from "../../support/site/hostile-texts.ts";
import { openPage, type WatchedPage } from "../../support/site/open-browser.ts";
import { type ServeOptions, serveSite } from "../../support/site/serve-site.ts";
import { tempFolder } from "../../support/temp-folder.ts";

const NOW = "2026-06-01T00:00:00Z";
const HOSTILE = HOSTILE_TEXTS.map(({ text }) => text);
const PARAMETERS = "id q back sort page size category status ecosystem from change platform batch".split(" ");

let hostile: BuiltSite;
let benign: BuiltSite;
beforeAll(async () => {
  const assets = await buildSiteAssets();
  const build = (texts: readonly string[], withWrongTypes: boolean) => {
    using folder = tempFolder({}, { inMemory: true });
    writeTextState(folder.root, texts);
    if (withWrongTypes) writeWrongTypes(folder.root);
    const config = {
      title: withWrongTypes ? (HOSTILE[0] as string) : "registry",
      retry_workflow: "retry.yml",
      retry_input: "package",
    };
    return buildSiteOf(folder.root, { now: new Date(NOW), config, assets, queue: "data/queues" });
  };
  hostile = build(HOSTILE, true);
  benign = build(
    HOSTILE.map((_, index) => `plain-${index}`),
    false,
  );
});

/** Elements with their attributes that pages of a harmless state are made of. */
async function collectShapes(watched: WatchedPage, into: Set<string>): Promise<void> {
  const shapes = await watched.page.evaluate(() =>
    [...document.querySelectorAll("*")].flatMap((element) => [
      element.localName,
      ...element.getAttributeNames().map((name) => `${element.localName} ${name}`),
    ]),
  );
  for (const shape of shapes) into.add(shape);
}

async function isQuiet(watched: WatchedPage): Promise<string[]> {
  // biome-ignore lint/suspicious/noExplicitAny: what the payload sets
  const pwned = await watched.page.evaluate(() => (globalThis as any).pwned !== undefined);
  const links = await watched.page.$$eval("[href], [src]", (elements) =>
    elements.map((element) => element.getAttribute("href") ?? element.getAttribute("src") ?? ""),
  );
  const foreign = links.filter(
    (link) =>
      /^\s*(?:javascript|data|vbscript):|evil\.test/i.test(link) &&
      !/^https:\/\/github\.com\/acme\/registry\//.test(link) &&
      !/^[a-z_]+\.html\?/.test(link),
  );
  return [
    ...(pwned ? ["the payload ran"] : []),
    ...foreign.map((link) => `links to ${link}`),
    ...watched.takeTroubles(),
  ];
}

const WITHOUT_POLICY: ServeOptions = {
  alter: (html) => html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ""),
};

/** The last also has the policy of its pages; so the site as it is makes a difference to the whole proof only. */
const MODES: { name: string; options: ServeOptions }[] = [
  ...(IS_WHOLE ? [{ name: "as it is", options: {} }] : []),
  { name: "without its policy", options: WITHOUT_POLICY },
  {
    name: "with trusted types required",
    options: { headers: { "content-security-policy": "require-trusted-types-for 'script'" } },
  },
];

describeInBrowser("hostile text", (browser) => {
  test.each(MODES)("in every field does nothing, the site served $name", async ({ options }) => {
    await using server = await serveSite(hostile.files, options);
    await using watched = await openPage(browser(), {
      now: NOW,
      ours: server.url,
      viewport: { width: 375, height: 700 },
    });
    const faults: string[] = [];
    for (const address of listAddresses(hostile)) {
      await watched.visit(server.url + address);
      await touchEverything(watched);
      faults.push(
        ...[...(await isQuiet(watched)), ...(await isNarrow(watched))].map((fault) => `${address}: ${fault}`),
      );
    }
    expect(faults).toEqual([]);
  });

  test("in any parameter does nothing", async () => {
    await using server = await serveSite(hostile.files, WITHOUT_POLICY);
    await using watched = await openPage(browser(), { now: NOW, ours: server.url });
    const faults: string[] = [];
    const texts = [...HOSTILE, ...LONG_TEXTS.map((text) => text.slice(0, 9000))];
    const cases = IS_WHOLE
      ? PAGES.flatMap((page) => texts.map((text) => ({ page, text })))
      : texts.map((text, index) => ({ page: PAGES[index % PAGES.length] as (typeof PAGES)[number], text }));
    for (const { page, text } of cases) {
      // Servers refuse addresses of more than 16 KB, so the long texts come in one parameter.
      const taken = text.length > 1000 ? PARAMETERS.slice(0, 1) : PARAMETERS;
      const address = pageLink(page, Object.fromEntries(taken.map((name) => [name, text])), text.slice(0, 200));
      await watched.visit(server.url + address);
      faults.push(
        ...(await isQuiet(watched))
          .filter((fault) => !/404/.test(fault))
          .map((fault) => `${page} ${text.slice(0, 60)}: ${fault}`),
      );
      expect((await watched.page.locator("h1").innerText()).trim(), page).not.toBe("");
    }
    expect(faults).toEqual([]);
  });

  test("makes no element and no attribute that harmless text does not make", async () => {
    const shapes = { benign: new Set<string>(), hostile: new Set<string>() };
    for (const [name, site] of Object.entries({ benign, hostile })) {
      await using server = await serveSite(site.files);
      await using watched = await openPage(browser(), { now: NOW });
      for (const address of listAddresses(site, name === "benign" ? 8 : 2)) {
        await watched.visit(server.url + address);
        await collectShapes(watched, shapes[name as "benign"]);
      }
    }
    expect([...shapes.hostile].filter((shape) => !shapes.benign.has(shape))).toEqual([]);
  });

  test("leaves every record reachable under its own id", async () => {
    await using server = await serveSite(hostile.files);
    await using watched = await openPage(browser(), { now: NOW, ours: server.url });
    const faults: string[] = [];
    for (const [page, ids] of Object.entries(idsOf(hostile.dashboard)).slice(3)) {
      for (const id of spread(ids, IS_WHOLE ? 100 : 8)) {
        await watched.visit(server.url + pageLink(page as "package", { id }));
        const heading = await watched.page.locator("h1").innerText();
        if (/^No /.test(heading) && !/\p{Cs}/u.test(id)) faults.push(`${page} ${id}: ${heading}`);
      }
    }
    expect(faults).toEqual([]);
  });
});

/** Every page type, and more of each kind of record. */
function listAddresses(site: BuiltSite, sample = 2): string[] {
  const ids = idsOf(site.dashboard);
  const details = DETAILS.flatMap((page) =>
    spread(ids[page], IS_WHOLE ? 100 : sample).map((id) => pageLink(page, { id })),
  );
  return [...addressesOf(site.dashboard), ...details];
}

async function isNarrow({ page }: WatchedPage): Promise<string[]> {
  const widest = await page.evaluate(() => {
    if (document.documentElement.scrollWidth <= innerWidth) return null;
    const out = [...document.querySelectorAll("body *")].filter(
      (one) => one.getBoundingClientRect().right > innerWidth + 1,
    );
    return out
      .map((one) => `${one.localName}.${one.getAttribute("class")}`)
      .join(" ")
      .slice(0, 300);
  });
  return widest === null ? [] : [`wider than its window: ${widest}`];
}

/** Focus on every control, a click on every button. */
async function touchEverything({ page, settle }: WatchedPage): Promise<void> {
  await page.evaluate(() => {
    for (const control of document.querySelectorAll<HTMLElement>("a, button, input, select, summary, [tabindex]"))
      control.focus();
    for (const fold of document.querySelectorAll("details")) fold.open = true;
    for (const button of document.querySelectorAll<HTMLElement>("main button")) button.click();
  });
  await settle();
}

function spread<T>(items: readonly T[], count: number): T[] {
  const step = Math.max(1, items.length / count);
  return Array.from({ length: Math.min(count, items.length) }, (_, index) => items[Math.floor(index * step)] as T);
}
