/** Links back to the reader's list, links on the pages of unknown ids, and actions for a failure. */

import { beforeAll, expect, test } from "vitest";
import { pageLink } from "../../../src/site/page-link.ts";
import type { SiteAssets } from "../../../src/site/pages/page-input.ts";
import { aFailure, aPackage, describeState } from "../../support/describe-state.ts";
import { everyNth } from "../../support/every-nth.ts";
import { buildSite } from "../../support/site/build-site.ts";
import { describeInBrowser } from "../../support/site/describe-in-browser.ts";
import { openPage } from "../../support/site/open-browser.ts";
import { serveSite } from "../../support/site/serve-site.ts";
import { siteAssets } from "../../support/site/site-assets.ts";
import { siteConfig } from "../../support/site/site-config.ts";

const NOW = "2026-05-12T17:30:00Z";
const COMMIT = "1a2b3c4d5e6f7081920a1b2c3d4e5f6071829304";
const dashboard = describeState(
  {
    packages: [aPackage({ name: "fd" }), aPackage({ name: "rg", status: "success" })],
    failures: [aFailure({ package: "fd", message: "no such file" })],
  },
  { sourceCommit: COMMIT },
);

let assets: SiteAssets;
beforeAll(async () => {
  assets = await siteAssets();
});

describeInBrowser("the way", (browser) => {
  test.each(
    everyNth(
      [
        { from: "pending.html", label: "Pending", back: "pending.html" },
        {
          from: "pending.html?ecosystem=homebrew&theirs=1",
          label: "Pending",
          back: "pending.html?ecosystem=homebrew&theirs=1",
        },
        { from: "packages.html?status=pending", label: "Packages", back: "packages.html?status=pending" },
        { from: "packages.html", label: "Packages", back: "packages.html" },
      ],
      2,
    ),
  )("back from a row of $from leads there", async ({ from, label, back }) => {
    await using server = await serveSite(buildSite(dashboard, { assets }).files);
    await using watched = await openPage(browser(), { now: NOW, ours: server.url });
    const { page, settle, visit } = watched;
    await visit(server.url + from);
    await page.locator("#app tbody tr th a.row", { hasText: "fd" }).click();
    await page.waitForURL(/package\.html/);
    await settle();
    const crumb = page.locator("nav[aria-label=Breadcrumb] a").last();
    expect([await crumb.innerText(), await crumb.getAttribute("href")]).toEqual([label, back]);
    expect(watched.takeTroubles()).toEqual([]);
  });

  test("back leads only to lists of the site", async () => {
    await using server = await serveSite(buildSite(dashboard, { assets }).files);
    await using watched = await openPage(browser(), { now: NOW, ours: server.url });
    for (const back of [
      "https://evil.test/",
      "javascript:alert(1)",
      "failure.html?id=x",
      "nothing.html",
      "//evil.test/packages.html",
    ]) {
      await watched.visit(server.url + pageLink("package", { id: "fd", back }));
      const crumb = watched.page.locator("nav[aria-label=Breadcrumb] a").last();
      expect(await crumb.getAttribute("href"), back).toBe("packages.html");
    }
  });

  test("on from an unknown id is a link to what the id names", async () => {
    await using server = await serveSite(buildSite(dashboard, { assets }).files);
    await using watched = await openPage(browser(), { now: NOW, ours: server.url });
    const look = async (address: string) => {
      await watched.visit(server.url + address);
      const main = watched.page.locator("main");
      const links = await main.locator("ul.links a").evaluateAll((all) => all.map((link) => link.getAttribute("href")));
      return { text: (await main.innerText()).replace(/\s+/g, " "), links };
    };
    const id = "npm-2026-06-26T20-47-13Z-azion";
    const failure = await look(pageLink("failure", { id }));
    expect(failure.text).toContain(`No failure with id "${id}" in state ${COMMIT.slice(0, 7)}.`);
    expect(failure.text).toContain(
      "According to its id, it was about package azion of npm, at 2026-06-26 20:47:13 UTC.",
    );
    expect(failure.links).toEqual([
      "package.html?id=azion",
      "failures.html?ecosystem=npm&from=2026-06-26&to=2026-06-26",
      `https://github.com/acme/registry/commits/${COMMIT}/data/failures`,
    ]);
    expect((await look(pageLink("run", { id: "2026-06-26-007" }))).links).toEqual([
      "runs.html?from=2026-06-26&to=2026-06-26",
      "failures.html?batch=2026-06-26-007",
    ]);
    expect((await look(pageLink("package", { id: "npm:azion" }))).links).toEqual([
      "packages.html?q=azion",
      "failures.html?q=azion",
    ]);
    expect(watched.takeTroubles().filter((trouble) => !/404/.test(trouble))).toEqual([]);
  });

  test("an empty list says that its input could not be read, and links to the problems", async () => {
    const empty = describeState({ packages: [aPackage({ name: "fd" })] });
    const problem = { file: "data/failures/a.jsonl", line: null, entry: null } as const;
    const problems = [{ ...problem, code: "unreadable-file", severity: "error", reason: "permission denied" }] as const;
    await using server = await serveSite(buildSite(empty, { assets, problems }).files);
    await using watched = await openPage(browser(), { now: NOW, ours: server.url });
    for (const address of ["failures.html", "failures.html?theirs=1", "clusters.html"]) {
      await watched.visit(server.url + address);
      const app = watched.page.locator("#app");
      expect(await app.innerText(), address).toContain(
        'Nothing is listed because "data/failures/a.jsonl" could not be read. Problems',
      );
      expect(await app.getByRole("link", { name: "Problems" }).getAttribute("href")).toBe("problems.html");
    }
    await watched.visit(`${server.url}runs.html`);
    expect(await watched.page.locator("#app").innerText()).toContain("No run is recorded. State of");
    expect(watched.takeTroubles()).toEqual([]);
  });

  test("to an issue names the failure's page, a retry is a command to copy, and both need configuration", async () => {
    const config = siteConfig({ retry_workflow: "retry.yml", retry_input: "package" });
    const address = pageLink("failure", { id: dashboard.failures[0]?.id });
    await using server = await serveSite(buildSite(dashboard, { assets, config }).files, { prefix: "/a/b/" });
    await using watched = await openPage(browser(), { now: NOW, ours: server.url });
    const { page, visit } = watched;
    await visit(server.url + address);
    const href = await page.getByRole("link", { name: "File issue" }).getAttribute("href");
    expect(new URL(href ?? "").searchParams.get("body")?.split("\n")[0]).toBe(server.url + address);
    const line = "gh workflow run retry.yml --repo acme/registry --raw-field 'package=fd'";
    expect(await page.locator("code", { hasText: line }).count()).toBe(1);
    await page.getByRole("button", { name: "Copy retry command" }).click();
    expect(watched.takeTroubles()).toEqual([]);
    await using bare = await serveSite(
      buildSite(dashboard, { assets, config: siteConfig({ repository: "", server_url: "" }) }).files,
    );
    await using other = await openPage(browser(), { now: NOW, ours: bare.url });
    await other.visit(bare.url + address);
    for (const name of ["File issue", "Retry", "Copy retry command"]) {
      expect(await other.page.locator("main").getByText(name, { exact: true }).count(), name).toBe(0);
    }
  });
});
