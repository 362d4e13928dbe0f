import { expect, test } from "vitest";
import { openPipeline, type Pipeline } from "./open-pipeline.ts";

const CLAIM = { inputs: { claim: "true" } };
const RELEASE = { inputs: { mode: "release" } };
const REMOVE = { method: "DELETE", path: /\/git\/refs\// };

async function openClaimed(): Promise<Pipeline> {
  const pipeline = await openPipeline();
  await pipeline.ask(CLAIM);
  pipeline.github.requests.length = 0;
  return pipeline;
}

test("writes the new pull request into the claim once the list shows the pull request", async () => {
  await using pipeline = await openClaimed();
  const list = { method: "GET", path: /\/pulls$/ };
  // The pull request appears before the second look.
  pipeline.github.script.beforeNext(list, () => pipeline.github.script.beforeNext(list, () => void pipeline.addPull()));
  const { code, outputs, log } = await pipeline.ask({ inputs: { mode: "release", "release-wait-seconds": "30" } });
  expect({ code, outputs }).toMatchObject({
    code: 0,
    outputs: { state: "open", "pr-number": "1", claimed: "false", skip: "" },
  });
  expect(log).toContain("No new pull request is listed yet");
  expect(pipeline.requests().filter((line) => line === "GET pulls")).toHaveLength(2);
  expect(await pipeline.namedPull()).toBe(1);
});

test("gives the claim back after the wait if no pull request came", async () => {
  await using pipeline = await openClaimed();
  expect((await pipeline.ask(RELEASE)).outputs).toMatchObject({ state: "none", claimed: "false" });
  expect(await pipeline.holder()).toBeNull();
});

test("a second release changes nothing", async () => {
  await using pipeline = await openClaimed();
  await pipeline.ask(RELEASE);
  const { code, outputs } = await pipeline.ask(RELEASE);
  expect({ code, reason: outputs.reason }).toEqual({
    code: 0,
    reason: 'There is no claim "refs/heads/batch-claim/npm" to give back.',
  });
});

test("leaves another run's claim alone, with a warning", async () => {
  await using pipeline = await openClaimed();
  const { code, annotations } = await pipeline.ask({ ...RELEASE, runId: 43 });
  expect({ code, annotations }).toEqual({
    code: 0,
    annotations: [{ kind: "warning", message: expect.stringContaining("run 42") }],
  });
  expect(await pipeline.holder()).toBe("42");
});

test("leaves a claim alone that was taken over during the wait", async () => {
  await using pipeline = await openClaimed();
  pipeline.github.script.beforeNext({ method: "GET", path: /\/pulls$/ }, async () => {
    await pipeline.remote.commit({ "README.md": "taken" }, "batch-claim/npm");
  });
  await pipeline.ask(RELEASE);
  expect(await pipeline.holder()).toBe("nobody");
});

test("says in a dry run that it would give the claim back, and does not", async () => {
  await using pipeline = await openClaimed();
  const { outputs } = await pipeline.ask({
    inputs: { mode: "release", "dry-run": "true", "release-wait-seconds": "30" },
  });
  expect(outputs.reason).toBe('Dry run: would give back the claim "refs/heads/batch-claim/npm".');
  expect(await pipeline.holder()).toBe("42");
});

test.each([
  { name: "before", when: "before" as const },
  { name: "after", when: "after" as const },
])("a request that fails $name the branch is gone is tried again", async ({ when }) => {
  await using pipeline = await openClaimed();
  pipeline.github.script.fail({ ...REMOVE, status: 502, when });
  expect(await pipeline.ask(RELEASE)).toMatchObject({ code: 0, outputs: { claimed: "false" } });
  expect(await pipeline.holder()).toBeNull();
});

test.each([
  { onError: "fail", code: 1, kind: "error" },
  { onError: "run", code: 0, kind: "warning" },
])("a claim that cannot be removed: on-error $onError", async ({ onError, code, kind }) => {
  await using pipeline = await openClaimed();
  pipeline.github.state.permissions.contents = "read";
  const result = await pipeline.ask({ inputs: { mode: "release", "on-error": onError } });
  expect(result).toMatchObject({ code, outputs: { claimed: "true" }, annotations: [{ kind }] });
  expect(result.outputs.reason).toContain('"contents: write"');
  // The summary says this only once, even if the same text is also a warning.
  expect(result.summary.match(/may remain until/g)).toHaveLength(1);
});
