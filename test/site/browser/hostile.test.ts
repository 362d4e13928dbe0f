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
import { visitAll } from "../../support/site/visit-all.ts";
import { tempFolder } from "../../support/temp-folder.ts";

const NOW = "2026-06-01T00:00:00Z";
/** More records of a kind than there are. */
const ALL = 1000;
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

/** Where a payload would run is the site without its policy: the whole proof opens every record there, elsewhere samples. */
const MODES: { name: string; options: ServeOptions; sample: number }[] = [
  ...(IS_WHOLE ? [{ name: "as it is", options: {}, sample: 12 }] : []),
  { name: "without its policy", options: WITHOUT_POLICY, sample: IS_WHOLE ? ALL : 2 },
  {
    name: "with trusted types required",
    options: { headers: { "content-security-policy": "require-trusted-types-for 'script'" } },
    sample: IS_WHOLE ? 12 : 2,
  },
];

describeInBrowser("hostile text", (browser) => {
  test.each(MODES)("in every field does nothing, the site served $name", async ({ options, sample }) => {
    await using server = await serveSite(hostile.files, options);
    const faults = await visitAll(browser(), listAddresses(hostile, sample), {
      root: server.url,
      now: NOW,
      viewport: { width: 375, height: 700 },
      judge: async (watched) => {
        await touchEverything(watched);
        return [...(await isQuiet(watched)), ...(await isNarrow(watched))];
      },
    });
    expect(faults).toEqual([]);
  });

  test("in any parameter does nothing", async () => {
    await using server = await serveSite(hostile.files, WITHOUT_POLICY);
    const long = LONG_TEXTS.map((text) => text.slice(0, 9000));
    const pageAt = (place: number) => PAGES[place % PAGES.length] as (typeof PAGES)[number];
    const each = [...HOSTILE, ...long].map((text, place) => ({ page: pageAt(place), text }));
    const cases = IS_WHOLE ? [...each, ...casesOfEveryPage()] : each;
    const addresses = cases.map(({ page, text }) => {
      // Servers refuse addresses of more than 16 KB, so the long texts come in one parameter.
      const taken = text.length > 1000 ? PARAMETERS.slice(0, 1) : PARAMETERS;
      return pageLink(page, Object.fromEntries(taken.map((name) => [name, text])), text.slice(0, 200));
    });
    const faults = await visitAll(browser(), addresses, {
      root: server.url,
      now: NOW,
      judge: async (watched) => {
        const heading = await watched.page.locator("h1").innerText();
        const noise = (await isQuiet(watched)).filter((fault) => !/404/.test(fault));
        return heading.trim() === "" ? [...noise, "no heading"] : noise;
      },
    });
    expect(faults).toEqual([]);
  });

  test("makes no element and no attribute that harmless text does not make", async () => {
    const shapes = { benign: new Set<string>(), hostile: new Set<string>() };
    for (const [name, site] of Object.entries({ benign, hostile })) {
      await using server = await serveSite(site.files);
      await using watched = await openPage(browser(), { now: NOW });
      for (const address of listAddresses(site, name === "benign" ? 8 : IS_WHOLE ? 12 : 2)) {
        await watched.visit(server.url + address);
        await collectShapes(watched, shapes[name as "benign"]);
      }
    }
    expect([...shapes.hostile].filter((shape) => !shapes.benign.has(shape))).toEqual([]);
  });

  test("leaves every record reachable under its own id", async () => {
    await using server = await serveSite(hostile.files);
    const ids = Object.entries(idsOf(hostile.dashboard)).slice(3);
    const addresses = ids.flatMap(([page, all]) =>
      spread(all, IS_WHOLE ? ALL : 8)
        .filter((id) => !/\p{Cs}/u.test(id))
        .map((id) => pageLink(page as "package", { id })),
    );
    const faults = await visitAll(browser(), addresses, {
      root: server.url,
      now: NOW,
      judge: async ({ page }) => {
        const heading = await page.locator("h1").innerText();
        return /^No /.test(heading) ? [heading] : [];
      },
    });
    expect(faults).toEqual([]);
  });
});

/** A text of every class for every page, another one from page to page. */
function casesOfEveryPage() {
  const kinds = [...new Set(HOSTILE_TEXTS.map(({ kind }) => kind))];
  const classes = kinds.map((name) => HOSTILE_TEXTS.filter(({ kind }) => kind === name).map(({ text }) => text));
  return PAGES.flatMap((page, place) =>
    classes.map((texts) => ({ page, text: texts[place % texts.length] as string })),
  );
}

/** Every page type, and more of each kind of record. */
function listAddresses(site: BuiltSite, sample: number): string[] {
  const ids = idsOf(site.dashboard);
  const details = DETAILS.flatMap((page) => spread(ids[page], sample).map((id) => pageLink(page, { id })));
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
