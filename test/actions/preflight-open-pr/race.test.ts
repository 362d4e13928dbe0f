/** Several simultaneous processes of the bundle. */

import { describe, expect, test } from "vitest";
import { isProof } from "../../support/is-proof.ts";
import { type Ask, openPipeline, type Pipeline } from "./open-pipeline.ts";

const RACERS = isProof ? 8 : 4;
/** Rounds of the first race; `npm run proof` runs 20. */
const ROUNDS = isProof ? 20 : 1;

/** Starts processes that all reach GitHub before any of them gets its first answer. */
async function race(pipeline: Pipeline, round: number, inputs: Record<string, string>) {
  let release = () => {};
  const all = new Promise<void>((resolve) => {
    release = resolve;
  });
  let waiting = 0;
  for (let at = 0; at < RACERS; at++) {
    pipeline.github.script.beforeNext({}, async () => {
      if (++waiting === RACERS) release();
      await all;
    });
  }
  const asks = Array.from({ length: RACERS }, (_, at): Ask => ({ inputs, runId: 1000 * (round + 1) + at }));
  return Promise.all(asks.map((ask) => pipeline.start(ask).result));
}

describe(`${RACERS} at once`, () => {
  test("with a claim: exactly one proceeds, in each round", { timeout: 600_000 }, async () => {
    await using pipeline = await openPipeline({ now: () => new Date() });
    pipeline.github.script.lag({ lists: /\/pulls$/, ms: [0, 2000] });
    for (let round = 0; round < ROUNDS; round++) {
      const results = await race(pipeline, round, { claim: "true" });
      expect(results.map(({ code }) => code)).toEqual(results.map(() => 0));
      const going = results.filter(({ outputs }) => outputs.skip === "false");
      expect(going.map(({ outputs }) => outputs.claimed)).toEqual(["true"]);
      const others = results.filter(({ outputs }) => outputs.skip === "true");
      const winner = await pipeline.holder();
      expect(others.map(({ outputs }) => outputs.reason)).toEqual(
        others.map(() => expect.stringContaining(`Run ${winner} `)),
      );
      await pipeline.ask({ inputs: { mode: "release" }, runId: Number(winner) });
      expect(await pipeline.holder()).toBeNull();
    }
  });

  test("with a claim that has expired: exactly one proceeds", async () => {
    await using pipeline = await openPipeline({ now: () => new Date() });
    await pipeline.addClaim();
    const results = await race(pipeline, 0, { claim: "true" });
    expect(results.map(({ outputs }) => outputs.skip).sort()).toEqual(["false", ...Array(RACERS - 1).fill("true")]);
  });

  test("with a claim, and every third request failing: never more than one, and nobody proceeds without the claim", async () => {
    await using pipeline = await openPipeline({ now: () => new Date() });
    const kinds = ["outage-before", "outage-after", "drop-before", "drop-after", "html-page"] as const;
    pipeline.github.script.failRandomly({ rate: 0.3, seed: 7, kinds });
    const results = await race(pipeline, 0, { claim: "true", "deadline-seconds": "30" });
    const going = results.filter(({ outputs }) => outputs.skip === "false");
    expect(going.map(({ code, outputs }) => ({ code, ...outputs }))).toEqual(
      going.map(() => expect.objectContaining({ code: 0, state: "none", claimed: "true" })),
    );
    expect(going.length).toBeLessThanOrEqual(1);
    if (going.length === 1) expect(await pipeline.holder()).not.toBeNull();
    for (const { code, outputs } of results) expect(code).toBe(outputs.state === "unknown" ? 1 : 0);
  });

  test("without a claim: more than one proceeds", async () => {
    await using pipeline = await openPipeline({ now: () => new Date() });
    const results = await race(pipeline, 0, {});
    expect(results.filter(({ outputs }) => outputs.skip === "false").length).toBeGreaterThan(1);
  });
});

test("the claim of a killed run is taken over by the next run", async () => {
  await using pipeline = await openPipeline({ now: () => new Date() });
  let kill = () => {};
  const list = { method: "GET", path: /\/pulls$/ };
  const { child, result } = pipeline.start({ inputs: { claim: "true" }, runId: 7 });
  pipeline.github.script.beforeNext(list, () => kill());
  kill = () => void child.kill("SIGKILL");
  expect((await result).code).toBeNull();
  expect(await pipeline.holder()).toBe("7");
  expect((await pipeline.ask({ inputs: { claim: "true" }, runId: 8 })).outputs.state).toBe("open");
  pipeline.github.add.run({ id: 7, headSha: "b".repeat(40), status: "completed", conclusion: "cancelled" });
  expect((await pipeline.ask({ inputs: { claim: "true" }, runId: 8 })).outputs).toMatchObject({ claimed: "true" });
});
