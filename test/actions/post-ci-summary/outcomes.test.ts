/** The step's outputs, and its outcome if it must not, need not or cannot write a comment. */

import { writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { HEAD } from "../../support/ci.ts";
import { addCi, openStage, workflowRunEvent } from "../../support/ci-summary.ts";

const writes = (github: { requests: { method: string }[] }) =>
  github.requests.filter(({ method }) => method !== "GET").length;

test("an unchanged comment needs no permission to write", async () => {
  await using stage = await openStage();
  const { github, follow } = stage;
  const run = addCi(github);
  await follow(run);
  Object.assign(github.state.permissions, { issues: "read", "pull-requests": "read" });
  expect((await follow(run)).outputs.result).toBe("unchanged");
});

test("the outputs name the comment and each required job", async () => {
  await using stage = await openStage();
  const { outputs } = await stage.follow(addCi(stage.github));
  expect(outputs["comment-id"]).toBe(`${stage.github.state.comments[0]?.id}`);
  expect(JSON.parse(outputs.required as string)[0]).toEqual({
    name: "python ci (3.11)",
    state: "success",
    jobId: expect.any(Number),
    url: expect.stringContaining("https://github.com/acme/registry/actions/runs/9001/job/"),
    durationMs: 252_000,
  });
});

test("dry-run reads, decides and writes nothing", async () => {
  await using stage = await openStage();
  const { github, follow } = stage;
  const result = await follow(addCi(github, {}, { gate: "failure" }), { "dry-run": "true", "commit-status": "ci" });
  expect(result).toMatchObject({ code: 0, outputs: { result: "dry-run", verdict: "failure", "api-calls": "4" } });
  expect(result.summary).toContain("| **gate** | ❌ failure |");
  expect(writes(github)).toBe(0);
});

test.each([
  { verdict: "failure", gate: "failure", code: 1 },
  { verdict: "pending", gate: "running", code: 1 },
  { verdict: "success", gate: "success", code: 0 },
])("fail-on-verdict: $verdict gives exit code $code, after writing the comment", async ({ verdict, gate, code }) => {
  await using stage = await openStage();
  const { github, follow } = stage;
  const result = await follow(addCi(github, {}, { gate }), { "fail-on-verdict": "true" });
  expect(result).toMatchObject({ code, outputs: { result: "created", verdict } });
});

describe("commit status", () => {
  test.each([
    { gate: "success", state: "success", description: "all 4 required jobs passed", more: 0 },
    { gate: "failure", state: "failure", description: "1 of 4 required jobs did not pass", more: 0 },
    // One more call finds out whether the job was cancelled or ran for too long.
    { gate: "cancelled", state: "error", description: "1 of 4 required jobs did not pass", more: 1 },
    // The run has ended, so the list seems to lag behind: it is read three more times.
    { gate: "running", state: "pending", description: "1 of 4 required jobs still running", more: 6 },
    { gate: "skipped", state: "pending", description: "1 of 4 required jobs did not pass", more: 0 },
  ])("gate $gate: $state", async ({ gate, state, description, more }) => {
    await using stage = await openStage();
    const { github, follow } = stage;
    const run = addCi(github, {}, { gate });
    expect((await follow(run, { "commit-status": "ci" })).outputs["api-calls"]).toBe(`${10 + more}`);
    const targetUrl = "https://github.com/acme/registry/actions/runs/9001";
    expect(github.state.statuses).toMatchObject([{ sha: HEAD, context: "ci", state, description, targetUrl }]);
    expect((await follow(run, { "commit-status": "ci" })).outputs["api-calls"]).toBe(`${5 + more}`);
    expect(github.state.statuses).toHaveLength(1);
  });

  test("that cannot be set is a warning", async () => {
    await using stage = await openStage({ permissions: { statuses: "read" } });
    const { github, follow } = stage;
    const result = await follow(addCi(github), { "commit-status": "ci" });
    expect(result).toMatchObject({ code: 0, outputs: { result: "created" } });
    expect(result.annotations[0]?.message).toMatch(/^The commit status "ci" was not set\. .*"statuses: write"/);
  });
});

test("an archived repository is reported as archived, not as a missing permission", async () => {
  await using stage = await openStage();
  const message = "Repository was archived so is read-only.";
  stage.github.script.fail({ method: "POST", path: /\/comments$/, status: 403, message, times: 9 });
  const { code, outputs, annotations } = await stage.follow(addCi(stage.github));
  expect([code, outputs.result]).toEqual([0, "read-only"]);
  expect(annotations.map((each) => each.message).join()).toContain("the repository is archived");
  expect(annotations.map((each) => each.message).join()).not.toMatch(/permission|examples\/workflows/);
  expect(writes(stage.github)).toBe(1);
});

test("coverage files, one of them broken", async () => {
  await using stage = await openStage();
  const { github, follow, folder } = stage;
  writeFileSync(path.join(folder, "a.json"), JSON.stringify({ head: 88.41, base: 88.9, threshold: 1 }));
  writeFileSync(path.join(folder, "c.xml"), '<coverage line-rate="0.882">');
  const files = "3.12=c.xml\n3.13=none.xml\nbroken";
  const { code, outputs } = await follow(addCi(github), { "coverage-file": "a.json", "coverage-files": files });
  expect([code, outputs.problems]).toEqual([0, "2"]);
  const { body } = github.state.comments[0] as { body: string };
  expect(body).toContain("Head 88.41% · base 88.90% · change -0.49 pp · drop 0.49 pp · threshold 1.00 pp · ok");
  expect(body).toContain("| 3.12 | 88.20% | – |");
});

test.each([
  { name: "no required job", inputs: { "required-jobs": "# none" }, says: "required-jobs names no job" },
  { name: "only a star", inputs: { "required-jobs": "*" }, says: '"*" alone' },
  { name: "a bad key", inputs: { "comment-key": "A b" }, says: 'comment-key is "A b"' },
  { name: "needs that are not JSON", inputs: { needs: "nope" }, says: "needs is not the JSON" },
  { name: "a number with a sign", inputs: { "pr-number": "#12" }, says: "pr-number: expected a whole number" },
])("a configuration that cannot be used is refused before anything is asked: $name", async ({ inputs, says }) => {
  await using stage = await openStage();
  const { github } = stage;
  const event = await workflowRunEvent(github, addCi(github));
  const result = await stage.run(event, inputs);
  expect(result.code).toBe(1);
  expect(result.annotations[0]?.message).toContain(says);
  expect(github.requests).toEqual([]);
});
