import { expect, test } from "vitest";
import { lookUpBlocker } from "../../../src/site/lists/look-up.ts";
import { SUMMARY_PATH } from "../../../src/site/shard-paths.ts";
import type { Summary } from "../../../src/site/summary.ts";
import { aPackage, describeState } from "../../support/describe-state.ts";
import { buildSite } from "../../support/site/build-site.ts";
import { loadFrom } from "../../support/site/load-from.ts";

const waits = (name: string, ...blockers: string[]) => {
  return aPackage({
    name,
    source: `npm:${name}`,
    ecosystem: "npm",
    priority: 2,
    status: "blocked",
    blocked_by: blockers,
  });
};

function build(packages: ReturnType<typeof aPackage>[]) {
  const { files, dashboard } = buildSite(describeState({ packages }));
  const { data } = JSON.parse(files.get(SUMMARY_PATH)?.toString() ?? "") as Summary;
  const find = (name: string) => lookUpBlocker(loadFrom(files), name, data);
  return { dashboard, find };
}

test("a blocker lists the packages that wait for it: direct ones, then indirect ones, each of them once", async () => {
  const { find } = build([
    waits("openssl", "perl"),
    waits("curl", "openssl"),
    waits("git", "openssl", "perl"),
    waits("gh", "git"),
  ]);
  const blocker = await find("perl");
  expect(blocker).toMatchObject({ dependency: "perl", direct_count: 2, total_count: 4, package: null });
  expect(blocker?.waiting).toEqual([
    { name: "git", ecosystem: "npm", priority: 2, through: null },
    { name: "openssl", ecosystem: "npm", priority: 2, through: null },
    { name: "gh", ecosystem: "npm", priority: 2, through: "git" },
    { name: "curl", ecosystem: "npm", priority: 2, through: "openssl" },
  ]);
  expect(await find("emacs")).toBeNull();
});

test("packages that wait for each other do not wait for themselves", async () => {
  const { dashboard, find } = build([waits("a", "b"), waits("b", "a"), waits("c", "a")]);
  expect(dashboard.blockers.length).toBe(2);
  for (const { dependency, total_count: total } of dashboard.blockers) {
    const { waiting, in_cycle: isInCycle } = (await find(dependency)) ?? {};
    expect(isInCycle).toBe(true);
    expect(waiting?.map(({ name }) => name)).not.toContain(dependency);
    expect(waiting).toHaveLength(total);
  }
});

test("a blocker with many packages lists the first 300", async () => {
  const many = Array.from({ length: 400 }, (_, n) => waits(`p${n}`, n < 200 ? "perl" : `p${n - 200}`));
  const blocker = await build(many).find("perl");
  expect(blocker?.total_count).toBe(400);
  expect(blocker?.waiting).toHaveLength(300);
  expect(blocker?.waiting.filter(({ through }) => through === null)).toHaveLength(200);
});

test("without waiting packages there is no file of blockers", async () => {
  expect(await build([aPackage({ name: "a" })]).find("perl")).toBeNull();
});
