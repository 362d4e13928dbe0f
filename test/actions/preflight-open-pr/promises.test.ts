/** The promises of the README, each with the test that is named after it. */

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type Ask, openPipeline, type Pipeline } from "./open-pipeline.ts";

const RUNS = [101, 102, 103, 104, 105];
const CLAIM = { inputs: { claim: "true" } };
const LIST = { method: "GET", path: /\/pulls$/ };

function askAtOnce(pipeline: Pipeline, ask: Ask = CLAIM) {
  return Promise.all(RUNS.map((runId) => pipeline.ask({ ...ask, runId })));
}

const PROMISES: Readonly<Record<string, () => Promise<void>>> = {
  "Exactly one of several runs that ask at the same time continues, if all of them make claims.": async () => {
    await using pipeline = await openPipeline();
    const results = await askAtOnce(pipeline);
    const going = results.filter(({ outputs }) => outputs.skip === "false");
    expect(going.map(({ outputs }) => [outputs.state, outputs.claimed])).toEqual([["none", "true"]]);
  },
  "Exactly one of several runs takes over an expired claim.": async () => {
    await using pipeline = await openPipeline();
    await pipeline.addClaim({ until: new Date("2026-05-12T11:59:59Z") });
    const results = await askAtOnce(pipeline);
    expect(results.filter(({ outputs }) => outputs.skip === "false")).toHaveLength(1);
  },
  "Never `none` if the list could not be read to its end.": async () => {
    for (const fault of [{ status: 502, times: 99 }, { status: 403 }, { status: 200, body: "<html>", times: 99 }]) {
      await using pipeline = await openPipeline();
      pipeline.github.script.fail({ ...LIST, ...fault });
      expect((await pipeline.ask({ inputs: { "deadline-seconds": "4" } })).outputs.state).toBe("unknown");
    }
    await using pipeline = await openPipeline();
    pipeline.github.script.miscount({ lists: LIST.path, phantoms: 101 });
    expect((await pipeline.ask()).outputs.state).toBe("unknown");
  },
  "Never a second batch while a claim's pull request is open.": async () => {
    await using pipeline = await openPipeline();
    await pipeline.ask(CLAIM);
    const { number } = pipeline.addPull();
    await pipeline.ask({ inputs: { mode: "release", "pr-number": String(number) } });
    pipeline.github.script.lag({ kind: "snapshot", lists: LIST.path, ms: [0, 5000] });
    const results = await askAtOnce(pipeline);
    expect(results.map(({ outputs }) => outputs.skip)).toEqual(RUNS.map(() => "true"));
  },
  "Never a change to a branch that is not a claim, or that another run holds.": async () => {
    await using pipeline = await openPipeline();
    const work = await pipeline.remote.commit({ "work.txt": "months of it" }, "batch-claim/npm");
    for (const inputs of [{ claim: "true" }, { mode: "release" }, { mode: "release", "pr-number": "1" }]) {
      await pipeline.ask({ inputs });
      expect(await pipeline.remote.tip("batch-claim/npm")).toBe(work);
    }
    const held = await pipeline.addClaim();
    pipeline.github.add.run({ id: 41, headSha: "b".repeat(40), status: "in_progress", conclusion: null });
    for (const inputs of [{ claim: "true" }, { mode: "release" }, { mode: "release", "pr-number": "1" }]) {
      await pipeline.ask({ inputs });
      expect(await pipeline.remote.tip("batch-claim/npm")).toBe(held);
    }
  },
  "Never a claim left behind after a pull request was found open.": async () => {
    await using pipeline = await openPipeline();
    pipeline.addPull();
    const results = await askAtOnce(pipeline);
    expect(results.map(({ outputs }) => outputs.state)).toEqual(RUNS.map(() => "open"));
    expect(await pipeline.holder()).toBeNull();
  },
  "Never a write in a dry run.": async () => {
    await using pipeline = await openPipeline();
    const dry = { "dry-run": "true" };
    await pipeline.ask({ inputs: { claim: "true", ...dry } });
    await pipeline.addClaim({ runId: "42" });
    for (const more of [{ claim: "true" }, { mode: "release" }, { mode: "release", "pr-number": "1" }]) {
      await pipeline.ask({ inputs: { ...more, ...dry } });
    }
    expect(pipeline.requests().filter((line) => !line.startsWith("GET "))).toEqual([]);
  },
};

test.each(Object.keys(PROMISES))("%s", (name) => PROMISES[name]?.());

test("the README promises these, and no others", () => {
  const lines = readFileSync("actions/preflight-open-pr/README.md", "utf8").split("\n");
  const promised = lines.filter((line) => /^- (?:Exactly|Never)\b/.test(line)).map((line) => line.slice(2));
  expect(promised).toEqual(Object.keys(PROMISES));
});
