/** Exactly how often the API is asked, and with what. */

import { expect, test } from "vitest";
import { addCi, LONG_AGO, openStage } from "../../support/ci-summary.ts";

const methods = (github: { requests: { method: string; path: string }[] }) =>
  github.requests.map(({ method, path }) => `${method} ${path.replace("/repos/acme/registry", "")}`);

const JOBS = "GET /actions/runs/9001/jobs";
const LIST = "GET /issues/128/comments";

test("created: jobs, list, create, list again", async () => {
  await using stage = await openStage();
  const { github, follow } = stage;
  const run = addCi(github);
  const result = await follow(run);
  expect(result).toMatchObject({ code: 0, outputs: { result: "created", verdict: "success", "api-calls": "4" } });
  expect(methods(github)).toEqual([JOBS, LIST, "POST /issues/128/comments", LIST]);
  expect(result.annotations).toEqual([]);
  expect(stage.comments()).toEqual(["github-actions[bot]: ## ✅ CI: all 4 required jobs passed"]);
});

test("unchanged: jobs, list", async () => {
  await using stage = await openStage();
  const { github, follow } = stage;
  const run = addCi(github);
  await follow(run);
  const result = await follow(run);
  expect(result).toMatchObject({ code: 0, outputs: { result: "unchanged", "api-calls": "2" } });
  expect(methods(github)).toEqual([JOBS, LIST]);
});

test("updated: jobs, list, update", async () => {
  await using stage = await openStage();
  const { github, follow } = stage;
  await follow(addCi(github, {}, { gate: "failure" }));
  for (const comment of github.state.comments) Object.assign(comment, { createdAt: LONG_AGO, updatedAt: LONG_AGO });
  const run = addCi(github, { attempt: 2, updatedAt: "2026-11-20T11:00:00Z" });
  const result = await follow(run);
  expect(result).toMatchObject({ code: 0, outputs: { result: "updated", attempt: "2", "api-calls": "3" } });
  expect(methods(github)).toEqual([JOBS, LIST, `PATCH /issues/comments/${github.state.comments[0]?.id}`]);
  expect(stage.comments()).toEqual(["github-actions[bot]: ## ✅ CI: all 4 required jobs passed"]);
});

test("updated while others ask with the same token, over an old comment: looked at once more", async () => {
  await using stage = await openStage();
  const { github, follow } = stage;
  await follow(addCi(github, {}, { gate: "failure" }));
  for (const comment of github.state.comments) Object.assign(comment, { createdAt: LONG_AGO, updatedAt: LONG_AGO });
  const run = addCi(github, { attempt: 2, updatedAt: "2026-11-20T11:00:00Z" });
  github.script.beforeNext({ method: "PATCH" }, () => {
    github.state.rateLimit.used++;
  });
  const result = await follow(run);
  expect(result).toMatchObject({ code: 0, outputs: { result: "updated", "api-calls": "4" } });
  expect(methods(github)).toEqual([JOBS, LIST, `PATCH /issues/comments/${github.state.comments[0]?.id}`, LIST]);
});
