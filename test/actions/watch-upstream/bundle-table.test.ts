/** The whole decision table with the bundles in dist/, real git and the sandbox. Takes minutes. */

import { describe, expect, test } from "vitest";
import { everyNth } from "../../support/every-nth.ts";
import { ROWS_WITH_PULL } from "./bundle-rows-with-pull.ts";
import { ROWS_WITHOUT_PULL } from "./bundle-rows-without-pull.ts";
import { type BundleRow, type Mode, type Stage, shareStage } from "./bundle-watch.ts";

const CASES: { mode: Mode; isProposed: boolean; rows: BundleRow[] }[] = [
  { mode: "terminal", isProposed: true, rows: ROWS_WITH_PULL },
  { mode: "terminal", isProposed: false, rows: ROWS_WITHOUT_PULL },
  { mode: "action", isProposed: true, rows: ROWS_WITH_PULL },
  { mode: "action", isProposed: false, rows: ROWS_WITHOUT_PULL },
];

// The gate takes only some cases, because the smoke tests and decide-*.test.ts cover the parts.
describe.each(everyNth(CASES, 2))(
  "the bundle of the $mode, with a pull request: $isProposed",
  ({ mode, isProposed, rows }) => {
    const open = shareStage(mode, isProposed);
    test.each(everyNth(rows, rows.length))("$name", { timeout: 120_000 }, async (row) => {
      await check(row, await open(), isProposed ? [1] : []);
    });
  },
);

async function check(row: BundleRow, stage: Stage, openBefore: number[]): Promise<void> {
  const { world } = stage;
  const calls = world.updaterCalls();
  const before = world.listWrites().length;
  const { code, end, sentence, log } = await row.play(stage);
  expect(end, log).toBe(row.end);
  expect(code, log).toBe(row.exit ?? 0);
  expect(sentence).toContain(row.sentence ?? "");
  expect(log).not.toMatch(/\bat .+\.js:\d+/);
  const open = world.openPulls().map(({ number }) => number);
  expect(open).toEqual(row.open ?? openBefore);
  expect(world.updaterCalls() - calls).toBe(row.updaterCalls ?? 0);
  // In every row, only people write to the base branch.
  const merges = world
    .listWrites()
    .slice(before)
    .filter((write) => write.endsWith("/merge"));
  if (row.isMerged) expect(merges).toHaveLength(1);
  else expect([merges, (await world.target.log("main", "%an")).includes("github-actions[bot]")]).toEqual([[], false]);
}
