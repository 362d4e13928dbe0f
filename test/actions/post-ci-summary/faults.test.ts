/** GitHub fails, loses answers, and refuses. */

import { describe, expect, test } from "vitest";
import { addCi, openStage, type Stage } from "../../support/ci-summary.ts";

const CREATE = { method: "POST", path: /\/comments$/ };
const count = ({ github }: Stage, method: string) =>
  github.requests.filter((request) => request.method === method).length;

describe("the answer to a create is lost", () => {
  test.each([
    { name: "500 after it happened", fault: { status: 500, when: "after" } as const, creates: 1 },
    { name: "connection closed after it happened", fault: { status: "drop", when: "after" } as const, creates: 1 },
    { name: "502 before it happened", fault: { status: 502 } as const, creates: 2 },
    { name: "connection closed before it happened", fault: { status: "drop" } as const, creates: 2 },
  ])("$name: one comment", async ({ fault, creates }) => {
    await using stage = await openStage();
    const { github, follow } = stage;
    github.script.fail({ ...CREATE, ...fault });
    expect(await follow(addCi(github))).toMatchObject({ code: 0, outputs: { result: "created" } });
    expect(github.state.comments).toHaveLength(1);
    expect(count(stage, "POST")).toBe(creates);
  });
});

test.each([
  {
    name: "secondary limit with retry-after",
    fault: { status: 403, message: "You have exceeded a secondary rate limit", headers: { "retry-after": "0" } },
  },
  { name: "429", fault: { status: 429, headers: { "retry-after": "0" } } },
])("$name: waits and goes on", async ({ fault }) => {
  await using stage = await openStage();
  const { github, follow } = stage;
  github.script.fail({ ...CREATE, ...fault });
  expect((await follow(addCi(github))).outputs).toMatchObject({ result: "created", "api-calls": "5" });
  expect(github.state.comments).toHaveLength(1);
});

describe("writes that never succeed", () => {
  test.each([
    { policy: "fail", code: 1, kind: "error" },
    { policy: "warn", code: 0, kind: "warning" },
  ])("$policy: exit $code, and the verdict is in the summary and the outputs", async ({ policy, code, kind }) => {
    await using stage = await openStage();
    const { github, follow } = stage;
    github.script.fail({ ...CREATE, status: 503, times: 99 });
    const result = await follow(addCi(github, {}, { gate: "failure" }), { "on-write-failure": policy });
    expect(result).toMatchObject({ code, outputs: { result: "not-written", verdict: "failure" } });
    expect(result.annotations.map((each) => each.kind)).toEqual([kind]);
    expect(result.summary).toContain("1 of 4 required jobs did not pass");
    expect(github.state.comments).toEqual([]);
  });

  test("a wait that would end after the time limit is not begun", async () => {
    await using stage = await openStage();
    const { github, follow } = stage;
    github.script.fail({ ...CREATE, status: 429, headers: { "retry-after": "3600" } });
    const result = await follow(addCi(github));
    expect(result).toMatchObject({ code: 1, outputs: { result: "not-written" } });
    expect(result.annotations[0]?.message).toContain("timeout-seconds");
  });
});

test("a listing that fails proves nothing: nothing is created", async () => {
  await using stage = await openStage();
  const { github, follow } = stage;
  github.script.fail({ method: "GET", path: /\/comments$/, status: 503, times: 99 });
  const result = await follow(addCi(github));
  expect(result).toMatchObject({ code: 1, outputs: { result: "not-written", verdict: "success" } });
  expect(count(stage, "POST")).toBe(0);
});

test("jobs that cannot be listed fail the step, and nothing is created", async () => {
  await using stage = await openStage();
  const { github, follow } = stage;
  github.script.fail({ method: "GET", path: /\/jobs$/, status: 503, times: 99 });
  expect((await follow(addCi(github))).code).toBe(1);
  expect(count(stage, "POST")).toBe(0);
});

describe("length", () => {
  const long = (letter: string) =>
    Object.fromEntries(Array.from({ length: 400 }, (_, at) => [`${letter} ${at} ${"x".repeat(500)}`, "failure"]));

  test("400 failing jobs with labels of 500 characters: below the limit, failing rows first", async () => {
    await using stage = await openStage();
    const { github, follow } = stage;
    const result = await follow(addCi(github, {}, long("heavy")), { "required-jobs": "gate\nheavy*" });
    expect(result.outputs).toMatchObject({ result: "created", verdict: "failure" });
    const { body } = github.state.comments[0] as { body: string };
    expect(body.length).toBeLessThanOrEqual(65_000);
    expect(JSON.parse(result.outputs["left-out"] as string).map(({ what }: { what: string }) => what)).toEqual([
      "1 required job that passed",
      "names beyond 60 characters",
    ]);
    // The step summary has room for all of it.
    expect(result.summary.match(/^\| \*\*heavy/gm)).toHaveLength(400);
    expect(result.summary).toContain("| gate |");
  });

  test("refused as too long although it was measured as fitting: one more reduction", async () => {
    await using stage = await openStage();
    const { github, follow } = stage;
    const run = addCi(github, {}, { ...long("other"), gate: "failure" });
    github.state.maxBodyLength = 4000;
    const result = await follow(run);
    // Twenty other jobs do not fit into 4,000 characters; one step further there are fewer, or the step says so.
    expect(count(stage, "POST")).toBe(2);
    expect(result.outputs.result).toBe("not-written");
    github.state.maxBodyLength = 65_536;
    github.script.fail({
      ...CREATE,
      status: 422,
      body: { message: "Validation Failed", errors: [{ message: "body is too long (maximum is 65536 characters)" }] },
    });
    expect((await follow(run)).outputs.result).toBe("created");
    expect(github.state.comments).toHaveLength(1);
  });
});
