/** Several processes of the bundle at once. `npm run bench:ci-race` runs many more rounds of the same races. */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { openGitHub, type Round, type RoundOutcome } from "../../../scripts/ci-race/race-case.ts";
import { playCategories, playOneCategory, playRecovery } from "../../../scripts/ci-race/tracker.ts";
import { everyNth } from "../../support/every-nth.ts";

const OURS = { script: "dist/failure-tracker/index.js", inputs: { "settle-ms": "80" } };

const upTo = (most: number) => ({ ms: [0, most], kind: "new-items" }) as const;

interface Row {
  name: string;
  seed: number;
  play(round: Round): Promise<RoundOutcome>;
}

const rows: readonly Row[] = [
  {
    name: "eight pull requests fail in one job, issues are listed at once: one issue, eight occurrences",
    seed: 1,
    play: (round) => playOneCategory(round, { ...OURS, lag: upTo(0) }),
  },
  {
    name: "eight pull requests fail in one job, issues are listed up to 600 ms late: one issue, eight occurrences",
    seed: 2,
    play: (round) => playOneCategory(round, { ...OURS, lag: upTo(600), inputs: { "settle-ms": "250" } }),
  },
  {
    name: "eight runs fail in a job each: eight issues",
    seed: 3,
    play: (round) => playCategories(round, { ...OURS, lag: upTo(100) }),
  },
  {
    name: "a failure and a newer recovery: closed",
    seed: 4,
    play: (round) => playRecovery(round, { ...OURS, lag: upTo(0) }, { isNewer: true }),
  },
  {
    name: "a recovery and a newer failure: open",
    seed: 5,
    play: (round) => playRecovery(round, { ...OURS, lag: upTo(0) }, { isNewer: false }),
  },
];

test.each(everyNth(rows, 3))("$name", { timeout: 120_000 }, async ({ seed, play }) => {
  const folder = mkdtempSync(path.join(tmpdir(), "pipekeeper-race-"));
  const github = await openGitHub(folder);
  try {
    expect((await play({ seed, folder, github })).faults).toEqual([]);
  } finally {
    await github.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});
