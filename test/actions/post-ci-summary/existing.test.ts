/** Comments that are already on the pull request. */

import { expect, test } from "vitest";
import { HEAD } from "../../support/ci.ts";
import { BOT } from "../../support/ci-stage.ts";
import { addCi, LONG_AGO, openStage, type Stage } from "../../support/ci-summary.ts";

const marker = (given: { key?: string; run?: number } = {}) =>
  `<!-- pipekeeper:ci-summary v=1 key=${given.key ?? "default"} pr=128 head=${HEAD} run=${given.run ?? 8000} attempt=1 as-of=${LONG_AGO} -->`;

function addComment({ github }: Stage, body: string, author = BOT) {
  return github.add.comment({ issue: 128, body, author, createdAt: LONG_AGO });
}

test.each([
  { name: "page 1", at: 3 },
  { name: "page 10", at: 999 },
])("1,000 comments, ours on $name: found with 10 lists", async ({ at }) => {
  await using stage = await openStage();
  const { github, follow } = stage;
  for (let nth = 0; nth < 1000; nth++) {
    if (nth === at) addComment(stage, `${marker()}\n## old`);
    else addComment(stage, `comment ${nth}`, "octocat");
  }
  const result = await follow(addCi(github));
  expect(result.outputs).toMatchObject({ result: "updated", "api-calls": "16" });
  expect(github.requests.filter(({ method, path }) => method === "GET" && path.endsWith("/comments"))).toHaveLength(10);
  expect(github.state.comments).toHaveLength(1000);
});

test("1,200 comments of others: 12 lists, and one more comment", async () => {
  await using stage = await openStage();
  const { github, follow } = stage;
  for (let nth = 0; nth < 1200; nth++) addComment(stage, `comment ${nth}`, "octocat");
  expect((await follow(addCi(github))).outputs).toMatchObject({ result: "created", "api-calls": "17" });
});

test("line endings and spaces that an editor changed do not cause a write", async () => {
  await using stage = await openStage();
  const { github, follow } = stage;
  const run = addCi(github);
  await follow(run);
  const comment = github.state.comments[0] as { body: string };
  comment.body = `${comment.body.replaceAll("\n", "  \r\n")}\r\n`;
  expect((await follow(run)).outputs).toMatchObject({ result: "unchanged", "api-calls": "4" });
});

test("a comment that goes away between every list and update: the step gives up and says so", async () => {
  await using stage = await openStage();
  const { github, follow } = stage;
  addComment(stage, `${marker()}\n## old`);
  for (let nth = 0; nth < 5; nth++) {
    github.script.beforeNext({ method: "PATCH" }, () => {
      github.state.comments.splice(0);
      addComment(stage, `${marker()}\n## old`);
    });
  }
  const result = await follow(addCi(github));
  expect(result).toMatchObject({ code: 1, outputs: { result: "not-written" } });
  expect(result.annotations[0]?.message).toContain("was deleted 3 times");
  expect(result.summary).toContain("## ✅ CI: all 4 required jobs passed");
});

test("a token that writes under another name: one comment, a warning, and one comment after the correction", async () => {
  await using stage = await openStage({ login: "acme-app[bot]" });
  const { github, follow } = stage;
  const run = addCi(github);
  const first = await follow(run);
  expect(first.outputs.result).toBe("created");
  expect(first.annotations.map(({ message }) => message).join()).toContain("Set author: acme-app[bot]");
  expect((await follow(run)).code).toBe(0);
  expect((await follow(run, { author: "acme-app[bot]" })).outputs).toMatchObject({
    result: "unchanged",
    problems: "0",
  });
  expect(github.state.comments).toHaveLength(1);
});

test("two keys, two comments", async () => {
  await using stage = await openStage();
  const { github, follow } = stage;
  const run = addCi(github);
  await follow(run);
  expect((await follow(run, { "comment-key": "second" })).outputs.result).toBe("created");
  expect((await follow(run)).outputs.result).toBe("unchanged");
  expect(github.state.comments).toHaveLength(2);
});
