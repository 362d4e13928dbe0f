/** Several simultaneous processes of the bundle. `npm run bench:ci-race` runs many more rounds of the same races. */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { actionEnv, openGitHub, race } from "../../../scripts/ci-race/race-case.ts";
import { playSummaries } from "../../../scripts/ci-race/summary.ts";
import { HEAD } from "../../support/ci.ts";
import { TOKEN } from "../../support/ci-stage.ts";
import { addCi, NAMED, openStage, workflowRunEvent } from "../../support/ci-summary.ts";
import { everyNth } from "../../support/every-nth.ts";

const OURS = "dist/post-ci-summary/index.js";

describe("eight summaries of one pull request, two heads, eight runs", { timeout: 60_000 }, () => {
  const rows = [
    { seed: 1, hasComment: false, settle: "250", lagMs: 600 },
    { seed: 2, hasComment: false, settle: "250", lagMs: 0 },
    { seed: 3, hasComment: true, settle: "250", lagMs: 0 },
  ];

  test.each(everyNth(rows, 3))(
    "seed $seed, old comment: $hasComment, lists up to $lagMs ms late: one comment, the newest head and attempt",
    async ({ seed, settle, hasComment, lagMs }) => {
      const folder = mkdtempSync(path.join(tmpdir(), "pipekeeper-race-"));
      const github = await openGitHub(folder);
      try {
        const played = await playSummaries(
          { seed, folder, github },
          {
            ...{ hasComment, lag: { ms: [0, lagMs], kind: "new-items" }, script: OURS },
            inputs: { "settle-ms": settle },
          },
        );
        expect(played).toEqual({ faults: [], state: "1" });
      } finally {
        await github.close();
        rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
      }
    },
  );
});

test("eight pull requests: eight comments, each about its own head", { timeout: 60_000 }, async () => {
  await using stage = await openStage();
  const { github, folder } = stage;
  const racers = [];
  for (let nth = 1; nth <= 8; nth++) {
    const headSha = String(nth).repeat(40);
    github.add.pull({ number: 200 + nth, head: `branch-${nth}`, headSha });
    const pullRequests = [{ number: 200 + nth, headSha, base: "main", baseRepositoryId: github.state.repositoryId }];
    const event = await workflowRunEvent(github, addCi(github, { id: 9000 + nth, headSha, pullRequests }));
    racers.push({ script: OURS, env: env(nth, event) });
  }
  expect(await race(racers, folder)).toEqual(Array(8).fill(0));
  const shown = github.state.comments.map(({ issue, body }) => `${issue} ${/head=(\d)/.exec(body)?.[1]}`).sort();
  expect(shown).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((nth) => `${200 + nth} ${nth}`));

  function env(nth: number, event: { name: string; payload: object }) {
    return actionEnv("post-ci-summary", {
      github,
      folder: path.join(folder, `${nth}`),
      event,
      inputs: { token: TOKEN, "settle-ms": "50", ...NAMED },
    });
  }
});

test("the same event three times at once: one comment", { timeout: 60_000 }, async () => {
  await using stage = await openStage();
  const { github, folder } = stage;
  const event = await workflowRunEvent(github, addCi(github));
  const inputs = { token: TOKEN, "settle-ms": "100", ...NAMED };
  const racers = [1, 2, 3].map((nth) => ({
    script: OURS,
    env: actionEnv("post-ci-summary", { github, folder: path.join(folder, `${nth}`), event, inputs }),
  }));
  expect(await race(racers, folder)).toEqual([0, 0, 0]);
  expect(stage.comments()).toEqual(["github-actions[bot]: ## ✅ CI: all 4 required jobs passed"]);
});

test("lists that lag too long: at most one twin, which the next run removes", { timeout: 60_000 }, async () => {
  let now = Date.parse("2026-11-20T12:00:00Z");
  await using stage = await openStage({ now: () => new Date(now) });
  const { github, folder } = stage;
  github.script.lag({ lists: /\/comments$/, ms: 3_600_000 });
  const run = addCi(github);
  const event = await workflowRunEvent(github, run);
  const racers = [1, 2].map((nth) => ({
    script: OURS,
    env: actionEnv("post-ci-summary", {
      github,
      folder: path.join(folder, `${nth}`),
      event,
      inputs: { token: TOKEN, "settle-ms": "2", ...NAMED },
    }),
  }));
  expect(await race(racers, folder)).toEqual([0, 0]);
  expect(github.state.comments).toHaveLength(2);
  now += 7_200_000;
  expect((await stage.follow(run)).outputs).toMatchObject({ result: "unchanged", "duplicates-removed": "1" });
  expect(github.state.comments.map(({ body }) => body.includes(`head=${HEAD}`))).toEqual([true]);
});
