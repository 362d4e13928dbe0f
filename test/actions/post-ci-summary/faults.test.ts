/** Faults that do not fit into a scenario: lists that never come, lost answers, and bodies that are too long. */

import { expect, test } from "vitest";
import { HEAD } from "../../support/ci.ts";
import { BOT } from "../../support/ci-stage.ts";
import { addCi, openStage } from "../../support/ci-summary.ts";

test.each([
  { name: "an outage fails the step", inputs: {}, status: 503, code: 1 },
  {
    name: "an outage is a warning if the inputs say so",
    inputs: { "on-write-failure": "warn" },
    status: 503,
    code: 0,
  },
  {
    name: "an outage fails the step if fail-on-verdict is set",
    inputs: { "on-write-failure": "warn", "fail-on-verdict": "true" },
    status: 503,
    code: 1,
  },
  { name: "a lack of permission fails the step", inputs: { "on-write-failure": "warn" }, status: 404, code: 1 },
])("jobs cannot be listed: $name", async ({ inputs, status, code }) => {
  await using stage = await openStage();
  const { github, follow } = stage;
  github.script.fail({ method: "GET", path: /\/jobs$/, status, times: 99 });
  const result = await follow(addCi(github), inputs);
  expect(result).toMatchObject({
    code,
    outputs: { result: "not-written", verdict: "", "head-sha": HEAD, "run-id": "9001" },
  });
  expect(result.annotations.map(({ kind }) => kind)).toEqual([code === 0 ? "warning" : "error"]);
  expect(github.requests.filter(({ method }) => method === "POST")).toEqual([]);
  expect(result.summary).toContain("how CI ended could not be read");
});

test("an update without an answer, while a newer run writes: the newer result stays", async () => {
  await using stage = await openStage();
  const { github, follow } = stage;
  await follow(addCi(github, { id: 9001 }, { gate: "failure" }));
  const comment = github.state.comments[0] as { body: string };
  const newer = comment.body.replace("run=9001", "run=9999");
  github.requests.length = 0;
  github.script.fail({ method: "PATCH", status: 502 });
  github.script.beforeNext({ method: "PATCH" }, () => {
    comment.body = newer;
  });
  const result = await follow(addCi(github, { id: 9002 }));
  expect(result).toMatchObject({ code: 0, outputs: { result: "stale" } });
  expect(github.requests.map(({ method }) => method)).toEqual(["GET", "GET", "GET", "GET", "GET", "PATCH", "GET"]);
  expect(comment.body).toBe(newer);
});

test.each([
  { name: "created, and lists show it late", when: "after" as const, lagMs: 500, creations: 1 },
  { name: "created, and lists show it after all waits", when: "after" as const, lagMs: 9000, creations: 2 },
  { name: "not created", when: "before" as const, lagMs: 500, creations: 2 },
])("a creation without an answer: $name", async ({ when, lagMs, creations }) => {
  await using stage = await openStage();
  const { github, follow, clock } = stage;
  github.script.lag({ lists: /\/comments$/, ms: lagMs });
  github.script.fail({ method: "POST", path: /\/comments$/, status: 502, when });
  const run = addCi(github);
  expect(await follow(run)).toMatchObject({ code: 0, outputs: { result: "created" } });
  expect(github.requests.filter(({ method }) => method === "POST")).toHaveLength(creations);
  // One request more than without the fault: it reads the number of comments.
  expect(github.requests.filter(({ path }) => path.endsWith("/pulls/128"))).toHaveLength(2);
  clock.now = "2026-11-20T13:00:00Z";
  await follow(run);
  expect(stage.comments()).toEqual(["github-actions[bot]: ## ✅ CI: all 4 required jobs passed"]);
});

test("after a deletion without an answer, the twin is read first: it may have a newer result by now", async () => {
  await using stage = await openStage();
  const { github, follow } = stage;
  const run = addCi(github);
  await follow(run);
  const [oldest] = github.state.comments;
  const twin = github.add.comment({ issue: 128, author: BOT, body: oldest?.body ?? "" });
  github.script.fail({ method: "DELETE", status: 502 });
  github.script.beforeNext({ method: "DELETE" }, () => {
    twin.body = twin.body.replace("run=9001", "run=9999");
  });
  const result = await follow(run);
  expect(result).toMatchObject({ code: 0, outputs: { result: "stale", "duplicates-removed": "1" } });
  expect(github.state.comments.map(({ id, body }) => [id, body.includes("run=9999")])).toEqual([[oldest?.id, true]]);
});

test.each([
  { name: "the head", of: "new", want: "updated" },
  { name: "an older head", of: "old", want: "stale" },
])("a run of $name, over the result of an older run of the other head: $want", async ({ of, want }) => {
  await using stage = await openStage();
  const { github, follow } = stage;
  const [theirs, ours] = of === "new" ? ["a".repeat(40), HEAD] : [HEAD, "a".repeat(40)];
  const marker = `<!-- pipekeeper:ci-summary v=1 key=default pr=128 head=${theirs} run=8000 attempt=1 as-of=2026-11-20T09:00:00Z -->`;
  github.add.comment({ issue: 128, author: BOT, body: `${marker}\n## old` });
  const { repositoryId } = github.state;
  const pullRequests = [{ number: 128, headSha: ours, base: "main", baseRepositoryId: repositoryId }];
  expect((await follow(addCi(github, { headSha: ours, pullRequests }))).outputs.result).toBe(want);
});

test("the commit status is set even if the comment cannot be written", async () => {
  await using stage = await openStage();
  const { github, follow } = stage;
  github.script.fail({ method: "POST", path: /\/comments$/, status: 502, times: 99 });
  const result = await follow(addCi(github), { "commit-status": "ci/summary", "on-write-failure": "warn" });
  expect([result.code, result.outputs.result]).toEqual([0, "not-written"]);
  expect(github.state.statuses).toMatchObject([{ context: "ci/summary", state: "success" }]);
});

test.each([
  { name: "400 jobs, labels of 500 characters", jobs: 400, text: "x".repeat(500), gone: "names beyond 60 characters" },
  {
    name: "900 jobs, labels of emoji only",
    jobs: 900,
    text: "💥".repeat(120),
    gone: "required jobs that did not pass",
  },
])("$name: below the limit, failing rows first, and the outputs say what is left out", async ({ jobs, text, gone }) => {
  await using stage = await openStage();
  const { github, follow } = stage;
  const failing = Object.fromEntries(Array.from({ length: jobs }, (_, at) => [`heavy ${at} ${text}`, "failure"]));
  const result = await follow(addCi(github, {}, failing), { "required-jobs": "gate\nheavy*" });
  const calls = 5 + Math.ceil((jobs + 4) / 100);
  expect(result.outputs).toMatchObject({ result: "created", verdict: "failure", "api-calls": `${calls}` });
  const { body } = github.state.comments[0] as { body: string };
  expect([body.length <= 65_000, Buffer.byteLength(body) <= 262_144]).toEqual([true, true]);
  const rows = body.match(/^\| \*\*heavy/gm)?.length ?? 0;
  const leftOut: { what: string; jobs: string[] }[] = JSON.parse(result.outputs["left-out"] as string);
  expect(leftOut[0]).toEqual({ what: "1 required job that passed", jobs: ["gate"] });
  expect(leftOut.map(({ what }) => what).join()).toContain(gone);
  expect(rows + (leftOut.find(({ what }) => what.includes("did not pass"))?.jobs.length ?? 0)).toBe(jobs);
  // The step summary has enough room for everything.
  expect(result.summary.match(/^\| \*\*heavy/gm)).toHaveLength(jobs);
  expect(result.summary).toContain("| gate |");
});
