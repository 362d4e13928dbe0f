import { describe, expect, test } from "vitest";
import { listIncidents } from "../../../src/site/feeds/list-incidents.ts";
import { renderAtom } from "../../../src/site/feeds/render-atom.ts";
import { renderFailuresFeed } from "../../../src/site/feeds/render-failures-feed.ts";
import { aControl, aFailure, aPackage, aRun, describeState } from "../../support/describe-state.ts";
import { checkAtom } from "../../support/site/check-atom.ts";
import { childrenOf, parseXml, textOf } from "../../support/site/parse-xml.ts";
import { siteConfig } from "../../support/site/site-config.ts";

const NASTY = `<img src=x onerror=P>]]>&amp;"'\u0000\u001b[31m\ud800\ufffe\u202e\r\n</feed>`;
const config = siteConfig({ url: "https://acme.github.io/registry/" });
const failures = (...list: Parameters<typeof aFailure>[0][]) =>
  describeState({ failures: list.map(aFailure) }).failures;

describe("the failures feed", () => {
  test("has one entry per failure, newest first", () => {
    const list = failures(
      { package: "fd", time: "2026-05-12T10:00:00Z", message: "no such file", platform: "linux-x86_64", exit_code: 6 },
      { package: "rg", time: "2026-05-12T11:00:00.5Z" },
      { package: "undated", time: null },
    );
    const text = renderFailuresFeed(list, config);
    expect(checkAtom(text)).toEqual([]);
    const feed = parseXml(text);
    expect(textOf(childrenOf(feed, "updated")[0])).toBe("2026-05-12T11:00:00.5Z");
    const entries = childrenOf(feed, "entry");
    expect(entries.map((entry) => textOf(childrenOf(entry, "title")[0]))).toEqual([
      "rg: install_failed",
      "fd: install_failed",
    ]);
    const [, fd] = entries;
    expect(fd && textOf(childrenOf(fd, "id")[0])).toBe(
      "tag:github.com,2026:acme/registry/failure/homebrew-2026-05-12T10-00-00Z-fd",
    );
    expect(fd && childrenOf(fd, "link")[0]?.attributes.get("href")).toBe(
      "https://acme.github.io/registry/failure.html?id=homebrew-2026-05-12T10-00-00Z-fd",
    );
    expect(fd && textOf(childrenOf(fd, "content")[0])).toContain(
      "homebrew, linux-x86_64, exit code 6, attempt 1\nno such file",
    );
  });

  test("is valid if it is empty, and has relative links if the URL is unknown", () => {
    const text = renderFailuresFeed([], siteConfig({ repository: "", server_url: "" }));
    expect(checkAtom(text)).toEqual([]);
    expect(text).toContain('href="../index.html"');
  });

  test("has at most a hundred entries", () => {
    const list = failures(
      ...Array.from({ length: 120 }, (_, i) => ({ package: `p${i}`, time: "2026-05-12T10:00:00Z" })),
    );
    expect(childrenOf(parseXml(renderFailuresFeed(list, config)), "entry")).toHaveLength(100);
  });

  test("escapes hostile text", () => {
    const hostile = { package: NASTY, ecosystem: NASTY, message: NASTY, platform: NASTY, category: NASTY };
    const text = renderFailuresFeed(failures(hostile), { ...config, title: NASTY });
    expect(checkAtom(text)).toEqual([]);
    const [entry] = childrenOf(parseXml(text), "entry");
    expect(textOf(entry && childrenOf(entry, "content")[0])).toContain("<img src=x onerror=P>]]>&amp;\"'\\u0000");
  });
});

describe("the list of incidents", () => {
  const hour = (n: number) =>
    `2026-05-${String(1 + Math.floor(n / 24)).padStart(2, "0")}T${String(n % 24).padStart(2, "0")}:00:00Z`;
  const runs = (merged: readonly number[]) =>
    merged.map((count, n) => aRun({ batch_id: `r${n}`, timestamp: hour(n), merged: count }));
  const told = (state: Parameters<typeof describeState>[0], droughtRuns = 3) =>
    listIncidents(describeState(state), droughtRuns).map(({ updated, title }) => `${updated} ${title}`);

  test("has each drought once, with the time of the run that reached the limit", () => {
    expect(told({ runs: runs([0, 0, 0, 0, 1, 0, 0, 0]) })).toEqual([
      `${hour(2)} Nothing merged for 3 runs`,
      `${hour(7)} Nothing merged for 3 runs`,
    ]);
  });

  test("has no drought if the run before it was left out", () => {
    const limits = { failures: null, runs: 3, historyDays: 400, outputBytes: null };
    expect(listIncidents(describeState({ runs: runs([1, 0, 0, 0]) }, { limits }), 3)).toEqual([]);
  });

  test("has open breakers and the current pause", () => {
    const breakers = new Map([
      ["npm", { state: "open", failures: 5, last_failure: "2026-05-12T11:00:00Z", opens_at: null }],
      ["pypi", { state: "closed", failures: 0, last_failure: "2026-05-12T11:00:00Z", opens_at: null }],
      ["go", { state: "open", failures: 5, last_failure: null, opens_at: null }],
    ]);
    expect(told({ control: aControl({ breakers, enabled: false, disabled_at: "2026-05-12T08:00:00+02:00" }) })).toEqual(
      ["2026-05-12T11:00:00Z Breaker open: npm", "2026-05-12T06:00:00Z Pipeline paused"],
    );
  });

  test.each<{ name: string; control: Parameters<typeof aControl>[0]; want: string[] }>([
    {
      name: "a half-open breaker, with the time since when it is half-open",
      control: {
        breakers: new Map([
          ["npm", { state: "half-open", failures: 5, last_failure: hour(1), opens_at: hour(3) }],
          ["go", { state: "half-open", failures: 5, last_failure: hour(1), opens_at: null }],
        ]),
      },
      want: [`${hour(3)} Breaker half-open: npm`],
    },
    {
      name: "a breaker that was open and is closed, with the time of the first successful run since",
      control: {
        breakers: new Map([
          ["homebrew", { state: "closed", failures: 0, last_failure: "2026-05-01T00:30:00Z", opens_at: hour(1) }],
          ["npm", { state: "closed", failures: 0, last_failure: hour(0), opens_at: hour(1) }],
          ["go", { state: "closed", failures: 1, last_failure: hour(0), opens_at: null }],
        ]),
      },
      want: [`${hour(1)} Breaker closed: homebrew`],
    },
    {
      name: "disabled ecosystems, not the whole pipeline",
      control: { disabled_ecosystems: ["cask", "go"], disabled_at: hour(2) },
      want: [`${hour(2)} Ecosystem disabled: cask`, `${hour(2)} Ecosystem disabled: go`],
    },
    {
      name: "a pause that is over, with the time of the first run after it",
      control: { disabled_at: "2026-05-01T03:30:00+02:00" },
      want: [`${hour(2)} Pipeline resumed`],
    },
    { name: "a pause without a run after it", control: { disabled_at: hour(9) }, want: [] },
    { name: "an invalid time", control: { enabled: false, disabled_at: "yesterday" }, want: [] },
  ])("$name", ({ control, want }) => {
    expect(told({ control: aControl(control), runs: runs([1, 1, 1, 1]) })).toEqual(want);
  });

  test("has new clusters, and clusters without a failure for thirty days", () => {
    const list = [
      aFailure({ time: "2026-03-01T00:00:00Z", message: "old error" }),
      aFailure({ time: "2026-05-01T00:00:00Z", message: "new error" }),
    ];
    const lastRun = (timestamp: string) => told({ failures: list, runs: [aRun({ timestamp })] }).sort();
    expect(lastRun("2026-03-31T00:00:00Z")).toContain("2026-03-31T00:00:00Z Cause gone: install_failed: old error");
    expect(lastRun("2026-03-30T23:59:59Z").join()).not.toContain("gone");
    expect(lastRun("2026-05-02T00:00:00Z")).toEqual([
      "2026-03-01T00:00:00Z New cause: install_failed: old error",
      "2026-03-31T00:00:00Z Cause gone: install_failed: old error",
      "2026-05-01T00:00:00Z New cause: install_failed: new error",
    ]);
  });

  test("gives a valid feed", () => {
    const state = {
      failures: [aFailure({ message: NASTY, time: "2026-03-01T00:00:00Z" })],
      runs: runs([1, 0, 0, 0]),
      packages: [aPackage({ name: "a" })],
    };
    const entries = listIncidents(describeState(state), 3);
    expect(entries.length).toBeGreaterThan(1);
    expect(checkAtom(renderAtom("incidents", "Incidents", { entries, config: siteConfig() }))).toEqual([]);
  });
});
