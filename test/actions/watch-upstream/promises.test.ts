/** Each promise of the README and the runbook that says "exactly" or "never", and the test that is named after it. */

import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { BRANCH, type OpenWatch, openWatch } from "./open-watch.ts";

const ADA = { author: { name: "Ada", email: "ada@example.com" } };

/** What a run did, and what exists after it. */
interface Seen {
  what: string;
  outcome: string | undefined;
  openPulls: number[];
  updaterCalls: number;
  /** Every commit that has ever been the tip of the base branch, and every request to merge. */
  base: string;
}

let world: OpenWatch;
const seen: Seen[] = [];
/** The tip of a branch with a person's commit, before and after all runs. */
let human: { before: string; after: string | null };
/** Every commit that has ever been the tip of the last pull request's branch. */
let pushes = "";

/** Every commit that has ever been the tip of a branch, even if the branch was moved back. */
const listMoves = (branch: string) => world.target.git(["reflog", "show", "--format=%H", branch]);

async function run(what: string, inputs: Record<string, string> = {}): Promise<void> {
  const { outputs } = await world.run(inputs);
  const merges = world.listWrites().filter((write) => /merge/.test(write));
  const base = [await listMoves("main"), ...merges].join("\n");
  const openPulls = world.openPulls().map(({ number }) => number);
  seen.push({ what, outcome: outputs.outcome, openPulls, updaterCalls: world.updaterCalls(), base });
}

/** The life of a watch, from its first pull request to one that a person works on. */
beforeAll(async () => {
  world = await openWatch();
  await world.target.git(["config", "core.logAllRefUpdates", "always"]);
  await world.target.commit({ "README.md": "the first entry of the log\n" });
  await world.baseline();
  await run("nothing new");
  await world.move({ "src/a.ts": "2\n" });
  await run("a new commit");
  await run("nothing to do");
  world.setUpdater('write("content/analytics/head.txt", "again\\n");');
  await run("retry", { retry: "true" });
  await world.move({ "src/a.ts": "3\n" });
  await run("a newer commit");
  world.github.add.change(2, { state: "closed", login: "octocat" });
  await run("closed by a person");
  await run("closed, and told to retry", { retry: "true" });
  const head = await world.move({ "src/a.ts": "4\n" });
  await run("the commit after it");
  const before = await world.target.commit({ "content/analytics/head.txt": "by hand\n" }, `${BRANCH}${head}`, ADA);
  await run("pushed to, and told to retry", { retry: "true" });
  await world.move({ "src/a.ts": "5\n" });
  await run("a newer commit after that", { retry: "true", "retry-closed": "true" });
  human = { before, after: await world.target.tip(`${BRANCH}${head}`) };
  pushes = await listMoves(`${BRANCH}${head}`);
});
afterAll(() => world[Symbol.asyncDispose]());

const at = (what: string) => seen.find((each) => each.what === what) as Seen;
const README = "actions/watch-upstream/README.md";
const RUNBOOK = "docs/operations.md";

/** Part of each promise's sentence, as the page has it. */
const PROMISES: Record<string, { page: string; hold(): void }> = {
  "keeps exactly one pull request": {
    page: README,
    hold: () => {
      const proposed = seen.filter(({ what }) => what !== "nothing new" && !what.startsWith("closed"));
      expect(proposed.map(({ openPulls }) => openPulls)).toEqual([[1], [1], [1], [2], [3], [3], [3]]);
    },
  },
  "never pushes to the base branch and never merges": {
    page: README,
    hold: () => {
      // Git has recorded two pushes: ours and the person's.
      expect(pushes.split("\n")).toHaveLength(2);
      expect(at("nothing new").base).toMatch(/^[0-9a-f]{40}$/);
      expect(new Set(seen.map(({ base }) => base)).size).toBe(1);
    },
  },
  "a person's commit on our branch is never overwritten": {
    page: README,
    hold: () => {
      expect(at("a newer commit after that").outcome).toBe("held");
      expect(human.after).toBe(human.before);
    },
  },
  "It never starts the updater": {
    page: README,
    hold: () => {
      expect(at("nothing new")).toMatchObject({ outcome: "noop", updaterCalls: 0 });
      expect(at("nothing to do")).toMatchObject({ outcome: "noop", updaterCalls: at("a new commit").updaterCalls });
    },
  },
  "they are never overwritten": { page: RUNBOOK, hold: () => expect(human.after).toBe(human.before) },
  "It is never reopened or proposed again": {
    page: RUNBOOK,
    hold: () => {
      for (const what of ["closed by a person", "closed, and told to retry"])
        expect(at(what)).toMatchObject({ outcome: "closed-noop", openPulls: [] });
      expect(at("the commit after it")).toMatchObject({ outcome: "proposed", openPulls: [3] });
    },
  },
};

describe("the pages promise", () => {
  for (const [promise, { hold }] of Object.entries(PROMISES)) test(promise, hold);
});

test.each([
  { page: README, from: /^/ },
  { page: RUNBOOK, from: /^## Running watch-upstream$/m },
])("every sentence of $page with exactly or never is one of these promises", ({ page, from }) => {
  const whole = readFileSync(page, "utf8");
  const text = whole.slice(whole.search(from)).replace(/\n(?:#\s+)?/g, " ");
  const known = Object.keys(PROMISES).filter((promise) => PROMISES[promise]?.page === page);
  expect(known.filter((promise) => !text.includes(promise))).toEqual([]);
  const count = (of: string) => of.match(/\b(?:exactly|never)\b/gi)?.length ?? 0;
  expect(count(text)).toBe(count(known.join(" ")));
});
