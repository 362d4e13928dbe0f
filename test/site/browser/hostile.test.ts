/** Hostile text in every field and every parameter is only shown. */

import { beforeAll, expect, test } from "vitest";
import { PAGES, pageLink } from "../../../src/site/page-link.ts";
import { everyNth } from "../../support/every-nth.ts";
import { inTurn } from "../../support/in-turn.ts";
import { isProof } from "../../support/is-proof.ts";
import { addressesOf, DETAILS, idsOf } from "../../support/site/addresses.ts";
import { collectShapes, findHarm, findWide, touchEverything } from "../../support/site/attack.ts";
import { type BuiltSite, buildSiteOf } from "../../support/site/build-site.ts";
import { describeInBrowser } from "../../support/site/describe-in-browser.ts";
import { writeTextState, writeWrongTypes } from "../../support/site/hostile-state.ts";
import { HOSTILE_TEXTS, LONG_TEXTS } from "../../support/site/hostile-texts.ts";
import type { WatchedPage } from "../../support/site/open-browser.ts";
import { type ServeOptions, serveSite } from "../../support/site/serve-site.ts";
import { siteAssets } from "../../support/site/site-assets.ts";
import { visitAll } from "../../support/site/visit-all.ts";
import { tempFolder } from "../../support/temp-folder.ts";

const NOW = "2026-06-01T00:00:00Z";
/** More than there are records of any kind. */
const ALL = 1000;
const HOSTILE = HOSTILE_TEXTS.map(({ text }) => text);
const PARAMETERS = [
  ..."id q back sort page size from to older category subcategory ecosystem platform batch cluster change".split(" "),
  ..."outcome since result run status priority retry blocker breaker risk review reason file".split(" "),
];

let hostile: BuiltSite;
let benign: BuiltSite;
beforeAll(async () => {
  const assets = await siteAssets();
  const build = async (texts: readonly string[], withWrongTypes: boolean) => {
    using folder = tempFolder({}, { inMemory: true });
    writeTextState(folder.root, texts);
    if (withWrongTypes) writeWrongTypes(folder.root);
    const config = {
      title: withWrongTypes ? (HOSTILE[0] as string) : "registry",
      retry_workflow: "retry.yml",
      retry_input: "package",
    };
    return await buildSiteOf(folder.root, { now: new Date(NOW), config, assets, queue: "data/queues" });
  };
  hostile = await build(HOSTILE, true);
  benign = await build(
    HOSTILE.map((_, index) => `plain-${index}`),
    false,
  );
});

const WITHOUT_POLICY: ServeOptions = {
  alter: (html) => html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ""),
};

/** The proof opens every address in every mode. The gate opens each address in one mode, taking turns. */
const MODES: { name: string; options: ServeOptions }[] = [
  { name: "as it is", options: {} },
  { name: "without its content security policy", options: WITHOUT_POLICY },
  {
    name: "with trusted types required",
    options: { headers: { "content-security-policy": "require-trusted-types-for 'script'" } },
  },
];

describeInBrowser("hostile text", (browser) => {
  const harmless = new Set<string>();
  beforeAll(async () => {
    await using server = await serveSite(benign.files);
    const judge = async (watched: WatchedPage) => {
      await collectShapes(watched, harmless);
      await touchEverything(watched);
      await collectShapes(watched, harmless);
      return watched.takeTroubles();
    };
    expect(
      await visitAll(browser(), listAddresses(benign, isProof ? 8 : 2), { root: server.url, now: NOW, judge }),
    ).toEqual([]);
  }, 240_000);

  test.each(MODES)("in every field has no effect, with the site served $name", async ({ name, options }) => {
    await using server = await serveSite(hostile.files, options);
    const turns = inTurn(listAddresses(hostile, isProof ? ALL : 1), MODES);
    const addresses = turns.filter(({ way }) => way.name === name).map(({ row }) => row);
    const shapes = new Set<string>();
    const faults = await visitAll(browser(), addresses, {
      root: server.url,
      now: NOW,
      viewport: { width: 375, height: 700 },
      judge: async (watched) => {
        await collectShapes(watched, shapes);
        await touchEverything(watched);
        await collectShapes(watched, shapes);
        return [...(await findHarm(watched)), ...(await findWide(watched))];
      },
    });
    console.info(`${addresses.length} addresses, the site ${name}`);
    expect(faults).toEqual([]);
    expect([...shapes].filter((shape) => !harmless.has(shape))).toEqual([]);
  });

  // Without the site's content security policy, a payload is most likely to run.
  test.each(isProof ? MODES : MODES.slice(1, 2))(
    "in any parameter has no effect, with the site served $name",
    async ({ name, options }) => {
      await using server = await serveSite(hostile.files, options);
      const addresses = listQueries();
      const faults = await visitAll(browser(), addresses, {
        root: server.url,
        now: NOW,
        judge: async (watched) => {
          const heading = await watched.page.locator("h1").innerText();
          if (isProof) await touchEverything(watched);
          // For an unknown id, the page requests files that do not exist.
          const noise = (await findHarm(watched)).filter(
            (fault) => !/^(?:404: |console error: .* status of 404 )/.test(fault),
          );
          return heading.trim() === "" ? [...noise, "no heading"] : noise;
        },
      });
      console.info(`${addresses.length} addresses, the site ${name}`);
      expect(faults).toEqual([]);
    },
  );

  test("leaves every record reachable by its own id", async () => {
    await using server = await serveSite(hostile.files);
    const ids = Object.entries(idsOf(hostile.dashboard)).slice(3);
    const addresses = ids.flatMap(([page, all]) =>
      spread(all, isProof ? ALL : 2)
        // A URL cannot contain a lone surrogate.
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

/**
 * Every text in all parameters of a page, with another page for each text. The proof uses every page for every text,
 * the gate every fifth text.
 */
function listQueries(): string[] {
  // Servers refuse URLs of more than 16 KB, so the long texts go into one parameter.
  const long = LONG_TEXTS.map((text) => ({ text: text.slice(0, 9000), names: PARAMETERS.slice(0, 1) }));
  const texts = [...HOSTILE.map((text) => ({ text, names: PARAMETERS })), ...long];
  return everyNth(texts, 5).flatMap(({ text, names }, place) => {
    const pages = isProof ? PAGES : [PAGES[place % PAGES.length] as (typeof PAGES)[number]];
    const query = Object.fromEntries(names.map((name) => [name, text]));
    return pages.map((page) => pageLink(page, query, text.slice(0, 200)));
  });
}

/** Every page type, and more records of each kind. */
function listAddresses(site: BuiltSite, sample: number): string[] {
  const ids = idsOf(site.dashboard);
  const details = DETAILS.flatMap((page) => spread(ids[page], sample).map((id) => pageLink(page, { id })));
  return [...addressesOf(site.dashboard), ...details];
}

function spread<T>(items: readonly T[], count: number): T[] {
  const step = Math.max(1, items.length / count);
  return Array.from({ length: Math.min(count, items.length) }, (_, index) => items[Math.floor(index * step)] as T);
}
