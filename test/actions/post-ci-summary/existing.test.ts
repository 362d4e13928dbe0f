/** What is on the pull request already. */

import { describe, expect, test } from "vitest";
import { HEAD } from "../../support/ci.ts";
import { BOT } from "../../support/ci-stage.ts";
import { addCi, LONG_AGO, openStage, type Stage } from "../../support/ci-summary.ts";

const marker = (given: { key?: string; run?: number } = {}) =>
  `<!-- pipekeeper:ci-summary v=1 key=${given.key ?? "default"} pr=128 head=${HEAD} run=${given.run ?? 8000} attempt=1 as-of=${LONG_AGO} -->`;

function addComment({ github }: Stage, body: string, author = BOT) {
  return github.add.comment({ issue: 128, body, author, createdAt: LONG_AGO });
}

test("five own twins: the oldest keeps the newest content, four go", async () => {
  await using stage = await openStage();
  const { github, follow } = stage;
  const twins = [3, 5, 1, 4, 2].map((run) => addComment(stage, `${marker({ run: 8000 + run })}\n## old`));
  const result = await follow(addCi(github));
  expect(result.outputs).toMatchObject({
    result: "updated",
    "duplicates-removed": "4",
    "comment-id": `${twins[0]?.id}`,
  });
  expect(github.state.comments.map(({ id }) => id)).toEqual([twins[0]?.id]);
  expect(stage.comments()).toEqual([`${BOT}: ## ✅ CI: all 4 required jobs passed`]);
});

test("twins of a newer result: it moves to the oldest, and ours is stale", async () => {
  await using stage = await openStage();
  const { github, follow } = stage;
  addComment(stage, `${marker({ run: 9500 })}\n## old`);
  addComment(stage, `${marker({ run: 9600 })}\n## new`);
  expect((await follow(addCi(github))).outputs.result).toBe("stale");
  expect(stage.comments()).toEqual([`${BOT}: ## new`]);
});

test.each([
  { name: "by a person", body: `${marker({ run: 9999 })}\n## forged`, author: "mallory" },
  { name: "by another bot", body: `${marker()}\n## forged`, author: "other-app[bot]" },
  { name: "by an account with a similar name", body: `${marker()}\n## forged`, author: "github-actions" },
])("a marker $name is reported and left alone", async ({ body, author }) => {
  await using stage = await openStage();
  const { github, follow } = stage;
  const forged = addComment(stage, body, author);
  const result = await follow(addCi(github));
  expect(result.outputs).toMatchObject({ result: "created", problems: "1" });
  expect(result.annotations.map(({ message }) => message)).toEqual([
    `A comment carries the marker of this summary, but by "${author}", not by "${BOT}": ignored.`,
  ]);
  expect(github.state.comments[0]).toEqual({ ...forged, body });
  expect(github.state.comments).toHaveLength(2);
});

test.each([
  { name: "quoted", body: `> ${marker()}\n## x` },
  { name: "in mid-body", body: `hello\n${marker()}\n## x` },
  { name: "of another key", body: `${marker({ key: "other" })}\n## x` },
  { name: "of another kind", body: `${marker().replace("ci-summary", "failure")}\n## x` },
])("an own comment with a marker $name is another comment", async ({ body }) => {
  await using stage = await openStage();
  const { github, follow } = stage;
  addComment(stage, body);
  expect((await follow(addCi(github))).outputs).toMatchObject({ result: "created", problems: "0" });
  expect(github.state.comments.map((comment) => comment.body.slice(0, 30))).toEqual([
    body.slice(0, 30),
    marker().slice(0, 30),
  ]);
});

test.each([
  { name: "page 1", at: 3 },
  { name: "page 10", at: 999 },
])("1,000 comments, the own one on $name: found with 10 lists", async ({ at }) => {
  await using stage = await openStage();
  const { github, follow } = stage;
  for (let nth = 0; nth < 1000; nth++) {
    if (nth === at) addComment(stage, `${marker()}\n## old`);
    else addComment(stage, `comment ${nth}`, "octocat");
  }
  const result = await follow(addCi(github));
  expect(result.outputs).toMatchObject({ result: "updated", "api-calls": "12" });
  expect(github.requests.filter(({ method, path }) => method === "GET" && path.endsWith("/comments"))).toHaveLength(10);
  expect(github.state.comments).toHaveLength(1000);
});

test("1,000 comments and none of them own: 10 lists, one comment more", async () => {
  await using stage = await openStage();
  const { github, follow } = stage;
  for (let nth = 0; nth < 1000; nth++) addComment(stage, `comment ${nth}`, "octocat");
  expect((await follow(addCi(github))).outputs).toMatchObject({ result: "created", "api-calls": "13" });
});

test("a marker of another version is still ours, and older", async () => {
  await using stage = await openStage();
  const { github, follow } = stage;
  addComment(stage, `${marker({ run: 99_999 }).replace("v=1", "v=7")}\n## from the future`);
  expect((await follow(addCi(github))).outputs.result).toBe("updated");
  expect(github.state.comments).toHaveLength(1);
});

test("line ends and blanks that an editor changed are no reason to write", async () => {
  await using stage = await openStage();
  const { github, follow } = stage;
  const run = addCi(github);
  await follow(run);
  const comment = github.state.comments[0] as { body: string };
  comment.body = `${comment.body.replaceAll("\n", "  \r\n")}\r\n`;
  expect((await follow(run)).outputs).toMatchObject({ result: "unchanged", "api-calls": "2" });
});

describe("the comment goes away between list and update", () => {
  test("once: it is created again", async () => {
    await using stage = await openStage();
    const { github, follow } = stage;
    addComment(stage, `${marker()}\n## old`);
    github.script.beforeNext({ method: "PATCH" }, () => void github.state.comments.splice(0));
    expect((await follow(addCi(github))).outputs.result).toBe("created");
    expect(stage.comments()).toEqual([`${BOT}: ## ✅ CI: all 4 required jobs passed`]);
  });

  test("every time: the step gives up and says so", async () => {
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
});

test("a locked conversation takes no comment, which is no failure", async () => {
  await using stage = await openStage();
  const { github, follow } = stage;
  Object.assign(github.state.pulls[0] as object, { locked: true });
  expect(await follow(addCi(github))).toMatchObject({ code: 0, outputs: { result: "locked", verdict: "success" } });
  expect(github.state.comments).toEqual([]);
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
