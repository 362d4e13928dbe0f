import { describe, expect, test } from "vitest";
import type { ChangePolicy } from "../../src/content/content.ts";
import { validateContent } from "../../src/content/validate-content.ts";
import { memoryTree, type TreeFile } from "../support/memory-tree.ts";

/** Names of events, by the name of their flow. A flow's slug is its name in lower case. */
type Flows = Record<string, readonly string[]>;

const numbered = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => `Event ${from + index}`);

/** Content with these flows. `files` replaces or adds files by their paths; the value `undefined` removes a file. */
function treeOf(flows: Flows, files: Record<string, TreeFile | undefined> = {}) {
  const catalog: Record<string, object> = {};
  const all: Record<string, TreeFile | undefined> = {
    "flows.json": { flows: catalog },
    "flow-slug-map.json": Object.fromEntries(Object.keys(flows).map((name) => [name.toLowerCase(), name])),
  };
  for (const [name, names] of Object.entries(flows)) {
    catalog[name] = { name, description: name, lastAudited: "2026-10-01" };
    const events = names.map((event) => ({ name: event }));
    all[`${name.toLowerCase()}/events.json`] = { flowId: name, flowName: name, events };
    all[`${name.toLowerCase()}/flow-diagrams.md`] = "# None\n";
  }
  const kept = Object.entries({ ...all, ...files }).filter(([, file]) => file !== undefined);
  return memoryTree(Object.fromEntries(kept) as Record<string, TreeFile>);
}

type Tree = ReturnType<typeof treeOf>;

async function issuesOf(base: Tree, changed: Tree, policy: Partial<ChangePolicy> = {}) {
  const { issues } = await validateContent({ tree: changed, base, root: "content", ...policy });
  return issues.map(({ code, path, pointer }) => `${code} ${path}#${pointer}`);
}

describe("removed flows", () => {
  const base = treeOf({ A: numbered(0, 2), B: numbered(0, 2) });
  const onlyA = treeOf({ A: numbered(0, 2) });

  test.each([
    { name: "not allowed", allowedRemovals: ["a"], want: ["flow_removed content/b#"] },
    { name: "allowed", allowedRemovals: ["b"], want: [] },
    { name: "allowed in another case", allowedRemovals: ["B"], want: [] },
  ])("$name", async ({ allowedRemovals, want }) => {
    expect(await issuesOf(base, onlyA, { allowedRemovals })).toEqual(want);
  });

  test("only the folder is removed", async () => {
    const changed = treeOf(
      { A: numbered(0, 2), B: [] },
      { "b/events.json": undefined, "b/flow-diagrams.md": undefined },
    );
    expect(await issuesOf(base, changed)).toEqual(["flow_removed content/b#", "missing_flow_dir content/b#"]);
  });

  test("a link instead of the folder is one issue", async () => {
    const changed = treeOf(
      { A: numbered(0, 2), B: [] },
      { "b/events.json": undefined, "b/flow-diagrams.md": undefined, b: { kind: "link" } },
    );
    expect(await issuesOf(base, changed)).toEqual(["symlink content/b#"]);
  });

  test("a folder in another case is not gone", async () => {
    const files = {
      "b/events.json": undefined,
      "b/flow-diagrams.md": undefined,
      "B/events.json": { flowId: "B", flowName: "B", events: [{ name: "Event 0" }] },
      "B/flow-diagrams.md": "# None\n",
    };
    const changed = treeOf({ A: numbered(0, 2), B: [] }, files);
    expect(await issuesOf(base, changed)).toEqual(["slug_case_collision content/B#"]);
  });

  test("new flows cause no issue", async () => expect(await issuesOf(onlyA, base)).toEqual([]));
  test("without a base nothing is compared", async () => {
    const { issues } = await validateContent({ tree: onlyA, root: "content", auditDate: "2027-01-01" });
    expect(issues).toEqual([]);
  });
});

describe("removed events", () => {
  const total = "mass_deletion content#";
  const flow = "mass_deletion content/a/events.json#/events";
  test.each([
    { name: "20 % of all events", base: { A: numbered(0, 100) }, changed: { A: numbered(20, 100) }, want: [] },
    { name: "more than 20 %", base: { A: numbered(0, 100) }, changed: { A: numbered(21, 100) }, want: [total] },
    { name: "a higher limit", base: { A: numbered(0, 100) }, changed: { A: numbered(50, 100) }, percent: 50, want: [] },
    {
      name: "no event may be removed",
      base: { A: numbered(0, 100) },
      changed: { A: numbered(1, 100) },
      percent: 0,
      want: [total],
    },
    {
      name: "a limit with decimals",
      base: { A: numbered(0, 200) },
      changed: { A: numbered(3, 200) },
      percent: 1.5,
      want: [],
    },
    {
      name: "removed events of two flows",
      base: { A: numbered(0, 10), B: numbered(0, 10) },
      changed: { A: numbered(3, 10), B: numbered(2, 10) },
      want: [total],
    },
    { name: "fewer than 20 events", base: { A: numbered(0, 19) }, changed: { A: numbered(18, 19) }, want: [] },
    { name: "20 events", base: { A: numbered(0, 20) }, changed: { A: numbered(18, 20) }, want: [total] },
    {
      name: "half of a flow's events",
      base: { A: numbered(0, 10), B: numbered(0, 90) },
      changed: { A: numbered(5, 10), B: numbered(0, 90) },
      want: [],
    },
    {
      name: "more than half of a flow's events",
      base: { A: numbered(0, 10), B: numbered(0, 90) },
      changed: { A: numbered(6, 10), B: numbered(0, 90) },
      want: [flow],
    },
    {
      name: "more than half of a flow with 9 events",
      base: { A: numbered(0, 9), B: numbered(0, 90) },
      changed: { A: numbered(8, 9), B: numbered(0, 90) },
      want: [],
    },
    {
      name: "added events do not make up for removed events",
      base: { A: numbered(0, 100) },
      changed: { A: numbered(30, 200) },
      want: [total],
    },
    {
      name: "an event is identified by its name, at any position in the list",
      base: { A: numbered(0, 100) },
      changed: { A: numbered(0, 100).reverse() },
      want: [],
    },
    {
      name: "every event with a removed name counts",
      base: { A: [...numbered(0, 15), ...Array(5).fill("Same")] },
      changed: { A: numbered(0, 15) },
      want: [total],
    },
    {
      name: "a repeated name is not removed while one event has it",
      base: { A: [...numbered(0, 15), ...Array(5).fill("Same")] },
      changed: { A: [...numbered(0, 15), "Same"] },
      want: [],
    },
    {
      name: "the same name in another flow is another event",
      base: { A: numbered(0, 20), B: numbered(0, 20) },
      changed: { A: numbered(9, 20), B: numbered(0, 20) },
      want: [total],
    },
    {
      name: "a flow that may be removed does not count",
      base: { A: numbered(0, 20), B: numbered(0, 80) },
      changed: { A: numbered(4, 20) },
      allowed: ["b"],
      want: [],
    },
    {
      name: "a flow that may be removed does not count in the total either",
      base: { A: numbered(0, 20), B: numbered(0, 80) },
      changed: { A: numbered(5, 20) },
      allowed: ["b"],
      want: [total],
    },
    {
      name: "a flow that may not be removed counts",
      base: { A: numbered(0, 20), B: numbered(0, 20) },
      changed: { A: numbered(0, 20) },
      want: [total, "flow_removed content/b#"],
    },
  ])("$name", async ({ base, changed, percent, allowed, want }) => {
    const policy = { maxRemovedPercent: percent ?? 20, allowedRemovals: allowed ?? [] };
    expect(await issuesOf(treeOf(base as Flows), treeOf(changed as Flows), policy)).toEqual(want);
  });

  test("an events.json that cannot be read is one issue", async () => {
    const changed = treeOf({ A: numbered(0, 100) }, { "a/events.json": "{" });
    expect(await issuesOf(treeOf({ A: numbered(0, 100) }), changed)).toEqual(["invalid_json content/a/events.json#"]);
  });

  test("an unreadable base causes no issue", async () => {
    const base = treeOf({ A: numbered(0, 100) }, { "a/events.json": "{", "flows.json": "[]" });
    expect(await issuesOf(base, treeOf({ A: [] }))).toEqual(["no_events content/a/events.json#/events"]);
  });
});

describe("names with another spelling", () => {
  const at = (index: number) => `name_normalized content/a/events.json#/events/${index}/name`;
  test.each([
    { name: "another case", before: ["Plant Bought"], after: ["plant bought"], want: [at(0)] },
    { name: "no white space", before: ["Plant Bought "], after: ["Plant Bought"], want: [at(0)] },
    { name: "another name", before: ["Plant Bought"], after: ["Plant bought online"], want: [] },
    { name: "the old name stays", before: ["Plant Bought"], after: ["Plant Bought", "plant bought"], want: [] },
    { name: "both names existed before", before: ["Plant Bought", "plant bought"], after: ["plant bought"], want: [] },
    {
      name: "all names, so that no event is removed",
      before: numbered(0, 30),
      after: numbered(0, 30).map((name) => name.toLowerCase()),
      want: numbered(0, 30).map((_, index) => at(index)),
    },
  ])("$name", async ({ before, after, want }) => {
    expect([...(await issuesOf(treeOf({ A: before }), treeOf({ A: after })))].sort()).toEqual([...want].sort());
  });
});

describe("audit dates", () => {
  const audited = (lastAudited?: string) => ({
    "flows.json": { flows: { A: { name: "A", description: "A", ...(lastAudited && { lastAudited }) } } },
  });
  const stale = "audit_date_stale content/flows.json#/flows/A/lastAudited";
  const base = treeOf({ A: ["x"] }, audited("2026-05-01"));
  test.each([
    { name: "the date stays", date: "2026-05-01", want: [] },
    { name: "the date moves forward", date: "2026-05-02", want: [] },
    { name: "the date moves back", date: "2026-04-30", want: [stale] },
    { name: "the date is removed", date: undefined, want: [stale] },
    { name: "before the audit", date: "2026-05-02", auditDate: "2026-05-03", want: [stale] },
    { name: "on the day of the audit", date: "2026-05-03", auditDate: "2026-05-03", want: [] },
    { name: "an impossible date", date: "2026-02-30", want: ["invalid_date content/flows.json#/flows/A/lastAudited"] },
    {
      name: "flows that did not change need no new date",
      date: "2026-04-01",
      auditDate: "2026-05-03",
      events: ["x"],
      want: [],
    },
  ])("$name", async ({ date, auditDate, events, want }) => {
    const changed = treeOf({ A: events ?? ["x", "y"] }, audited(date));
    expect(await issuesOf(base, changed, { auditDate: auditDate ?? null })).toEqual(want);
  });

  test.each([
    { name: "a diagram", files: { "a/flow-diagrams.md": "# Other\n" } },
    { name: "a file that no rule reads", files: { "a/_meta.json": "{}" } },
    { name: "white space", files: { "a/events.json": '{"flowId":"A","flowName":"A","events":[{"name":"x"}]}' } },
  ])("$name is a change of the flow", async ({ files }) => {
    const changed = treeOf({ A: ["x"] }, { ...audited("2026-05-01"), ...files });
    expect(await issuesOf(base, changed, { auditDate: "2026-05-03" })).toEqual([stale]);
  });

  test("a folder in another case is the same flow", async () => {
    const folder = Object.fromEntries(
      ["events.json", "flow-diagrams.md"].flatMap((name) => [
        [`a/${name}`, undefined],
        [`A/${name}`, name === "events.json" ? { flowId: "A", flowName: "A", events: [{ name: "x" }] } : "# None\n"],
      ]),
    );
    const renamed = { ...folder, "flow-slug-map.json": { A: "A" } };
    const changed = (date: string) => treeOf({ A: ["x"] }, { ...audited(date), ...renamed });
    expect(await issuesOf(base, changed("2026-04-30"))).toEqual([stale]);
    expect(await issuesOf(base, changed("2026-05-01"))).toEqual([]);
  });

  test("a new flow must also have been audited, if it has a date", async () => {
    const changed = treeOf({ A: ["x"], B: ["x"] });
    const issues = await issuesOf(treeOf({ A: ["x"] }), changed, { auditDate: "2026-10-02" });
    expect(issues).toEqual(["audit_date_stale content/flows.json#/flows/B/lastAudited"]);
  });

  test("a flow that never had a date needs no date", async () => {
    const before = treeOf({ A: ["x"] }, audited());
    expect(await issuesOf(before, treeOf({ A: ["y"] }, audited()), { auditDate: "2026-05-03" })).toEqual([]);
  });
});
