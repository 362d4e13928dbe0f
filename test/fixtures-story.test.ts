/** Keeps the queue of the sample state complete, and the story in fixtures/README.md true. */

import { describe, expect, test } from "vitest";
import { control, type Entry, entries, items, metricsFiles, NEXT, read, runs, STATE } from "./support/sample-state.ts";

const CLOCK = "2026-05-12T17:30:00Z";

describe("queue", () => {
  test("all statuses, priorities, confidences and ecosystems occur", () => {
    const words = (pick: (entry: Entry) => unknown) => [...new Set(entries().map(pick))].map(String).sort();
    const known = ["blocked", "excluded", "failed", "pending", "requires_manual", "success"];
    expect(words((entry) => entry.status)).toEqual([...known, "quarantined"].sort());
    expect(words((entry) => entry.priority)).toEqual(["1", "2", "3"]);
    expect(words((entry) => entry.confidence)).toEqual(["auto", "curated"]);
    const ecosystems = ["homebrew", "cargo", "npm", "pypi", "rubygems", "go", "cpan", "cask", "hex.pm", "github"];
    expect(words((entry) => entry.source.split(":")[0])).toEqual(ecosystems.sort());
  });
  test("two sources occur twice, names never do", () => {
    const sources = entries().map((entry) => entry.source);
    expect(sources.filter((source, i) => sources.indexOf(source) < i).sort()).toEqual([
      "cargo:ripgrep",
      "homebrew:gnu-sed",
    ]);
    expect(new Set(entries().map((entry) => entry.name)).size).toBe(sources.length);
  });
  test("all packages of the old file but two are also in the unified file", () => {
    const unified = new Set(entries().map((entry) => entry.name));
    const { packages } = JSON.parse(read("data/queues/priority-queue-homebrew.json"));
    const own = packages.map((one: { name: string }) => one.name).filter((name: string) => !unified.has(name));
    expect([packages.length, own]).toEqual([15, ["lynx", "mercurial"]]);
  });
  test.each([STATE, NEXT])("the queue of %s is in strict form", (root) => {
    const text = read("data/queues/priority-queue.json", root);
    expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
    const keys = "name source priority status confidence disambiguated_at failure_count next_retry_at";
    for (const entry of entries(root)) expect(Object.keys(entry).slice(0, 8).join(" ")).toBe(keys);
  });
  test.each([
    { name: "star", edges: { curl: ["openssl@3"], wget: ["openssl@3"] } },
    { name: "diamond", edges: { glib: ["libffi"], "p11-kit": ["libffi"], gnutls: ["glib", "p11-kit"] } },
    { name: "cycle", edges: { freetype: ["harfbuzz"], harfbuzz: ["freetype"] } },
    {
      name: "chain",
      edges: { autoconf: ["m4"], automake: ["autoconf"], libtool: ["automake"], guile: ["libtool"], gdb: ["guile"] },
    },
    { name: "blocked without a dependency", edges: { just: undefined, libgit2: undefined } },
  ])("blockers: $name", ({ edges }) => {
    for (const [name, blockers] of Object.entries(edges)) {
      expect(entries().find((entry) => entry.name === name)).toMatchObject({ status: "blocked" });
      expect(entries().find((entry) => entry.name === name)?.blocked_by).toEqual(blockers);
    }
  });
});

describe("story", () => {
  const waiting = (root: string) => entries(root).filter((entry) => entry.blocked_by?.includes("openssl@3")).length;
  test("openssl@3 blocks nine packages, one of them only by its failure record, and ten after the next batch", () => {
    const recorded = items()
      .filter((item) => item.package_id === "homebrew:libgit2")
      .at(-1);
    expect(recorded?.blocked_by).toEqual(["openssl@3"]);
    expect([waiting(STATE) + 1, waiting(NEXT) + 1]).toEqual([9, 10]);
  });
  test("breakers are open with a future probe, open with a past probe, half-open, and closed", () => {
    const { circuit_breaker: breakers } = control();
    expect(breakers.rubygems.state === "open" && breakers.rubygems.opens_at > CLOCK).toBe(true);
    expect(breakers.cpan.state === "open" && breakers.cpan.opens_at < CLOCK).toBe(true);
    expect(breakers.pypi.state).toBe("half-open");
    expect(breakers.homebrew).toMatchObject({ state: "closed", opens_at: expect.any(String) });
    expect(Object.keys(breakers.go)).toEqual(["state", "failures"]);
    expect(breakers).toHaveProperty("default");
  });
  test("neovim fails seven times, as its entry says, and the last failures have the whole output", () => {
    const times = new Set(
      items()
        .filter((i) => i.package_id === "homebrew:neovim")
        .map((i) => i.timestamp?.slice(0, 13)),
    );
    expect(times.size).toBe(7);
    expect(entries().find((entry) => entry.name === "neovim")).toMatchObject({ status: "failed", failure_count: 7 });
  });
  test("ripgrep failed before, and the last run made its recipe", () => {
    const last = metricsFiles.flatMap((name) => runs(name)).sort((a, b) => (a.timestamp < b.timestamp ? 1 : -1))[0];
    expect(last?.recipes_generated).toContain("ripgrep");
    expect(items().filter((item) => item.package_id === "cargo:ripgrep").length).toBeGreaterThan(1);
  });
  test("the next batch changes five packages and one breaker, and nothing else", () => {
    const before = new Map(entries().map((entry) => [entry.name, JSON.stringify(entry)]));
    const changed = entries(NEXT).filter((entry) => before.get(entry.name) !== JSON.stringify(entry));
    expect(changed.map((entry) => entry.name).sort()).toEqual(["biome", "eslint", "pnpm", "prettier", "turbo"]);
    const npm = control(NEXT).circuit_breaker.npm;
    expect({ ...control(), circuit_breaker: { ...control().circuit_breaker, npm } }).toEqual(control(NEXT));
  });
});
