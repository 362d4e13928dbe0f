import { describe, expect, test } from "vitest";
import { openPipeline, type Pipeline } from "./open-pipeline.ts";

const CLAIM = { inputs: { claim: "true" } };
const RELEASE = { inputs: { mode: "release" } };
const CREATE_REF = { method: "POST", path: /\/git\/refs$/ };
const LOOK = "GET git/ref/heads/batch-claim/npm";
const MOVE_REF = { method: "PATCH", path: /\/git\/refs\// };

function addRun(pipeline: Pipeline, id: number, status: string): void {
  pipeline.github.add.run({
    id,
    headSha: "b".repeat(40),
    status,
    conclusion: status === "completed" ? "failure" : null,
  });
}

describe("making a claim", () => {
  test("comes before the list, and leaves a branch that names the run and contains only a note", async () => {
    await using pipeline = await openPipeline();
    const { code, outputs } = await pipeline.ask(CLAIM);
    expect({ code, outputs }).toMatchObject({ code: 0, outputs: { state: "none", skip: "false", claimed: "true" } });
    // The first claim of a repository also creates the note.
    const note = ["POST git/commits", "POST git/trees"];
    expect(pipeline.requests()).toEqual([LOOK, ...note, "POST git/commits", "POST git/refs", "GET pulls"]);
    expect(await pipeline.holder()).toBe("42");
    expect((await pipeline.remote.list("batch-claim/npm")).map((line) => line.split(" ")[2])).toEqual(["README.md"]);
  });

  test("takes four requests if the note already exists", async () => {
    await using pipeline = await openPipeline();
    await pipeline.ask({ inputs: { claim: "true", ecosystem: "cargo" } });
    pipeline.github.requests.length = 0;
    expect((await pipeline.ask(CLAIM)).outputs.claimed).toBe("true");
    expect(pipeline.requests()).toEqual([LOOK, "POST git/commits", "POST git/refs", "GET pulls"]);
  });

  test("is undone if a pull request is open", async () => {
    await using pipeline = await openPipeline();
    pipeline.addPull();
    expect((await pipeline.ask(CLAIM)).outputs).toMatchObject({ state: "open", skip: "true", claimed: "false" });
    expect(await pipeline.holder()).toBeNull();
  });

  test.each([
    { onError: "fail", holder: null },
    { onError: "skip", holder: null },
    { onError: "run", holder: "42" },
  ])("with an unknown list and on-error $onError leaves the holder $holder", async ({ onError, holder }) => {
    await using pipeline = await openPipeline({ permissions: { "pull-requests": "none" } });
    const { outputs } = await pipeline.ask({ inputs: { claim: "true", "on-error": onError } });
    expect(outputs).toMatchObject({ state: "unknown", claimed: String(holder !== null) });
    expect(await pipeline.holder()).toBe(holder);
  });

  test("does not happen in a dry run, which still sees another run's claim", async () => {
    await using pipeline = await openPipeline();
    const dry = { inputs: { claim: "true", "dry-run": "true" } };
    expect((await pipeline.ask(dry)).outputs).toMatchObject({ state: "none", claimed: "false" });
    await pipeline.addClaim();
    expect((await pipeline.ask(dry)).outputs).toMatchObject({ state: "open", claimed: "false" });
    expect(pipeline.requests().filter((line) => !line.startsWith("GET"))).toEqual([]);
  });

  test("without permission gives the answer unknown, unless a pull request matches", async () => {
    await using pipeline = await openPipeline({ permissions: { contents: "read" } });
    const { code, outputs } = await pipeline.ask(CLAIM);
    expect({ code, state: outputs.state }).toEqual({ code: 1, state: "unknown" });
    expect(outputs.reason).toContain('"contents: write"');
    pipeline.addPull();
    expect((await pipeline.ask(CLAIM)).outputs).toMatchObject({ state: "open", skip: "true" });
  });
});

describe("an existing claim", () => {
  test.each([
    { name: "of a run that is still running", status: "in_progress", at: "2026-05-12T12:00:00Z", want: "open" },
    { name: "of a run that is still waiting", status: "queued", at: "2026-05-12T12:00:00Z", want: "open" },
    { name: "of a run that cannot be looked up", status: null, at: "2026-05-12T12:00:00Z", want: "open" },
    { name: "of a run that has ended", status: "completed", at: "2026-05-12T12:00:00Z", want: "none" },
    { name: "a second before its end", status: "in_progress", at: "2026-05-12T13:59:59Z", want: "open" },
    { name: "at its end", status: "in_progress", at: "2026-05-12T14:00:00Z", want: "none" },
  ])("$name: $want", async ({ status, at, want }) => {
    await using pipeline = await openPipeline();
    const before = await pipeline.addClaim();
    if (status !== null) addRun(pipeline, 41, status);
    const { code, outputs } = await pipeline.ask({ ...CLAIM, at });
    expect({ code, state: outputs.state, skip: outputs.skip, claimed: outputs.claimed }).toEqual({
      ...{ code: 0, state: want },
      ...{ skip: String(want === "open"), claimed: String(want === "none") },
    });
    expect(await pipeline.holder()).toBe(want === "none" ? "42" : "41");
    if (want === "open") expect(outputs.reason).toContain("Run 41 ");
    else expect(await pipeline.remote.log("batch-claim/npm", "%H")).toContain(before);
  });

  test("of a run that may not be read is held until the claim expires", async () => {
    await using pipeline = await openPipeline({ permissions: { actions: "none" } });
    await pipeline.addClaim();
    addRun(pipeline, 41, "completed");
    expect((await pipeline.ask(CLAIM)).outputs.state).toBe("open");
    expect((await pipeline.ask({ ...CLAIM, at: "2026-05-12T15:00:00Z" })).outputs.state).toBe("none");
  });

  test("of this run is renewed by the run's next attempt", async () => {
    await using pipeline = await openPipeline();
    await pipeline.ask(CLAIM);
    const { outputs } = await pipeline.ask({ ...CLAIM, attempt: 2, at: "2026-05-12T13:00:00Z" });
    expect(outputs).toMatchObject({ state: "none", claimed: "true" });
    const [message] = await pipeline.remote.log("batch-claim/npm", "%B%x00");
    expect(message).toBe("Claim of run 42, attempt 2");
    expect(await pipeline.remote.git(["log", "-1", "--format=%B", "batch-claim/npm"])).toContain(
      "2026-05-12T16:00:00Z",
    );
  });

  test("whose commit is not a claim gives the answer unknown, and stays", async () => {
    await using pipeline = await openPipeline();
    const tip = await pipeline.remote.commit({ "work.txt": "months of it" }, "batch-claim/npm");
    const { code, outputs } = await pipeline.ask(CLAIM);
    expect({ code, state: outputs.state }).toEqual({ code: 1, state: "unknown" });
    expect(outputs.reason).toContain('"refs/heads/batch-claim/npm" is at a commit that is not a claim');
    expect((await pipeline.ask(RELEASE)).annotations).toEqual([
      { kind: "warning", message: expect.stringContaining("not a claim") },
    ]);
    expect(await pipeline.remote.tip("batch-claim/npm")).toBe(tip);
  });

  test("that two runs try to take over goes to one of them, and the other run finds the claim held", async () => {
    await using pipeline = await openPipeline();
    await pipeline.addClaim({ until: new Date("2026-05-12T11:30:00Z") });
    // Both read the expired claim before either of them moves the branch.
    let release = () => {};
    const both = new Promise<void>((resolve) => {
      release = resolve;
    });
    let waiting = 0;
    for (let at = 0; at < 2; at++) {
      pipeline.github.script.beforeNext(MOVE_REF, async () => {
        if (++waiting === 2) release();
        await both;
      });
    }
    const results = await Promise.all([101, 102].map((runId) => pipeline.ask({ ...CLAIM, runId })));
    const winner = results.findIndex(({ outputs }) => outputs.claimed === "true");
    expect(results.map(({ outputs }) => outputs.state).sort()).toEqual(["none", "open"]);
    expect(results[1 - winner]?.outputs.reason).toContain(`Run ${101 + winner} `);
    expect(await pipeline.holder()).toBe(String(101 + winner));
  });
});

describe("lost answers", () => {
  test.each([
    { name: "creating the branch", call: CREATE_REF, expired: false },
    { name: "creating the commit", call: { method: "POST", path: /\/git\/commits$/ }, expired: false },
    { name: "moving the branch", call: MOVE_REF, expired: true },
  ])("$name happens once, whether GitHub did it or not", async ({ call, expired }) => {
    for (const when of ["before", "after"] as const) {
      await using pipeline = await openPipeline();
      if (expired) await pipeline.addClaim({ until: new Date("2026-05-12T11:30:00Z") });
      pipeline.github.script.fail({ ...call, status: 502, when });
      expect((await pipeline.ask(CLAIM)).outputs).toMatchObject({ state: "none", claimed: "true" });
      expect(await pipeline.holder()).toBe("42");
    }
  });

  test("for every try make the answer unknown, and nobody proceeds", async () => {
    await using pipeline = await openPipeline();
    pipeline.github.script.fail({ ...CREATE_REF, status: "drop", times: 99 });
    expect(await pipeline.ask(CLAIM)).toMatchObject({
      code: 1,
      outputs: { state: "unknown", skip: "true", claimed: "false" },
    });
  });
});
