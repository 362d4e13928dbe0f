/** A claim outlives its run: it lasts as long as the pull request that it names is open. */

import { describe, expect, test } from "vitest";
import type { Lag } from "../../../src/sandbox/lists.ts";
import { everyNth } from "../../support/every-nth.ts";
import { isProof } from "../../support/is-proof.ts";
import { openPipeline, type Pipeline } from "./open-pipeline.ts";

const CLAIM = { inputs: { claim: "true" } };
const PULLS = /\/pulls$/;
const ONE_PULL = { method: "GET", path: /\/pulls\/\d+$/ };
const CYCLES = isProof ? 50 : 2;

function release(pull: number | string, more: Record<string, string> = {}) {
  return { inputs: { mode: "release", "pr-number": String(pull), ...more } };
}

test("a claim that names an open pull request is held, whatever the list, the run and the time", async () => {
  await using pipeline = await openPipeline();
  await pipeline.ask(CLAIM);
  const { number } = pipeline.addPull();
  const { outputs } = await pipeline.ask(release(number));
  expect(outputs).toMatchObject({ claimed: "false", reason: expect.stringContaining(`names pull request #${number}`) });
  pipeline.github.add.run({ id: 42, headSha: "b".repeat(40), status: "completed" });
  pipeline.github.script.lag({ kind: "snapshot", lists: PULLS, ms: 1e9 });
  pipeline.github.requests.length = 0;
  const later = await pipeline.ask({ ...CLAIM, runId: 43, at: "2026-08-12T12:00:00Z" });
  expect(later.outputs).toMatchObject({ state: "open", skip: "true", "pr-number": String(number), claimed: "false" });
  expect(pipeline.requests().filter((line) => !line.includes("git/"))).toEqual([`GET pulls/${number}`]);
});

test("a claim ends when its pull request is closed or gone", async () => {
  for (const end of ["closed", "gone"] as const) {
    await using pipeline = await openPipeline();
    await pipeline.addClaim({ pull: 1, until: new Date("2099-01-01T00:00:00Z") });
    const pull = pipeline.addPull();
    if (end === "closed") pipeline.github.add.change(pull.number, { state: "closed", login: "octocat" });
    else pull.gone = 404;
    const { outputs, log } = await pipeline.ask(CLAIM);
    expect([outputs.state, outputs.claimed, log]).toEqual(["none", "true", expect.stringContaining("is closed")]);
    expect(await pipeline.namedPull()).toBeNull();
  }
});

test.each([
  { name: "an outage", fault: { status: 502 as const, times: 99 } },
  { name: "an answer of another kind", fault: { status: 200 as const, body: { message: "later" }, times: 99 } },
])("a pull request that cannot be read is unknown, never closed: $name", async ({ fault }) => {
  await using pipeline = await openPipeline();
  await pipeline.addClaim({ pull: 1 });
  pipeline.addPull();
  pipeline.github.script.fail({ ...ONE_PULL, ...fault });
  const { code, outputs } = await pipeline.ask({ inputs: { claim: "true", "deadline-seconds": "4" } });
  expect([code, outputs.state, outputs.skip]).toEqual([1, "unknown", "true"]);
  expect(await pipeline.namedPull()).toBe(1);
});

test("a release whose answer was lost at the commit or the branch still names the pull request", async () => {
  for (const call of [
    { method: "POST", path: /\/git\/commits$/ },
    { method: "PATCH", path: /\/git\/refs\// },
  ]) {
    await using pipeline = await openPipeline();
    await pipeline.ask(CLAIM);
    pipeline.github.script.fail({ ...call, status: 502, when: "after" });
    expect((await pipeline.ask(release(9))).code).toBe(0);
    expect(await pipeline.namedPull()).toBe(9);
    expect((await pipeline.ask(release(9))).outputs.reason).toContain("names pull request #9");
  }
});

test("a dry run does not write a pull request into the claim", async () => {
  await using pipeline = await openPipeline();
  await pipeline.ask(CLAIM);
  const { outputs } = await pipeline.ask(release("#9", { "dry-run": "true" }));
  expect([outputs.reason, await pipeline.namedPull()]).toEqual([expect.stringContaining("would write #9"), null]);
});

test.each(["x", "0", "-1", "1.5", "1e3"])("an invalid pr-number is an input error: %s", async (text) => {
  await using pipeline = await openPipeline();
  const { code, annotations } = await pipeline.ask(release(text));
  expect([code, annotations[0]?.message]).toEqual([1, expect.stringContaining(`pr-number is "${text}"`)]);
});

/**
 * Plays a batch that opens a pull request, three runs that check while the pull request is open, and its end. Returns
 * how many of the three runs were allowed to begin a batch.
 */
async function playCycle(pipeline: Pipeline, first: number, isTold: boolean): Promise<number> {
  const { github } = pipeline;
  const { outputs } = await pipeline.ask({ ...CLAIM, runId: first });
  if (outputs.skip !== "false") return 0;
  const pull = pipeline.addPull({ createdAt: new Date(github.state.now()).toISOString().replace(/\.\d+Z/, "Z") });
  await pipeline.ask({ ...release(isTold ? pull.number : "", { "release-wait-seconds": "30" }), runId: first });
  github.add.run({ id: first, headSha: "b".repeat(40), status: "completed" });
  let others = 0;
  for (let nth = 1; nth <= 3; nth++) {
    const asked = await pipeline.ask({ ...CLAIM, runId: first + nth });
    if (asked.outputs.skip === "false") others++;
  }
  github.add.change(pull.number, { state: "closed", login: "octocat" });
  return others;
}

describe.each([
  { name: "that show an earlier state", lag: { kind: "snapshot", lists: PULLS, ms: [0, 5000] } },
  { name: "that show new items late", lag: { kind: "new-items", lists: PULLS, ms: [0, 5000] } },
  { name: "that are up to date", lag: null },
] satisfies { name: string; lag: Lag | null }[])("lists $name", ({ lag }) => {
  test.each(everyNth([true, false], 2))(
    "never let two batches run at once; the release gets the pull request's number: %s",
    async (isTold) => {
      await using pipeline = await openPipeline();
      pipeline.github.state.rateLimit.isHidden = isTold;
      let batches = 0;
      for (let cycle = 1; cycle <= CYCLES; cycle++) {
        if (lag !== null) pipeline.github.script.lag({ ...lag, seed: cycle });
        const before = pipeline.github.state.pulls.length;
        expect(await playCycle(pipeline, 1000 * cycle, isTold), `cycle ${cycle}`).toBe(0);
        batches += pipeline.github.state.pulls.length - before;
      }
      expect(batches).toBeGreaterThan(0);
    },
  );
});

test.each(["0", "4102444800", String(Date.parse("2026-05-12T20:00:00Z") / 1000)])(
  "SOURCE_DATE_EPOCH=%s ends no claim, and makes no pull request count as too old",
  async (epoch) => {
    await using pipeline = await openPipeline();
    const env = { SOURCE_DATE_EPOCH: epoch };
    await pipeline.addClaim();
    pipeline.github.add.run({ id: 41, headSha: "b".repeat(40), status: "in_progress", conclusion: null });
    expect((await pipeline.ask({ ...CLAIM, env })).outputs).toMatchObject({ state: "open", skip: "true" });
    pipeline.addPull();
    const asked = await pipeline.ask({ inputs: { "max-age-hours": "2" }, env });
    expect(asked.outputs).toMatchObject({ state: "open", skip: "true" });
    // The end of our own claim is also taken from the server's clock.
    await using other = await openPipeline();
    await other.ask({ ...CLAIM, env });
    expect(await other.remote.git(["log", "-1", "--format=%B", "batch-claim/npm"])).toContain(
      "Until: 2026-05-12T15:00:00Z",
    );
  },
);
