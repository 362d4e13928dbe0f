/** Dry runs, runs with nothing to do, and runs in two jobs: what they write, and what they must not change. */

import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { everyNth } from "../../support/every-nth.ts";
import { isProof } from "../../support/is-proof.ts";
import { BRANCH, type OpenWatch, openWatch } from "./open-watch.ts";

const testInProof = test.runIf(isProof);
const listRefs = ({ target }: OpenWatch) => target.git(["for-each-ref"]);

function digest(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  const hash = createHash("sha256");
  for (const name of files) {
    const stats = statSync(path.join(folder, name));
    hash.update(`${name} ${stats.mode}\n`);
    if (stats.isFile()) hash.update(readFileSync(path.join(folder, name)));
  }
  return hash.digest("hex");
}

describe("a dry run", () => {
  test("runs the updater, says what it would open, and writes nothing", async () => {
    await using world = await openWatch();
    await world.baseline();
    await world.move({ "src/a.ts": "2\n" });
    const [refs, state] = [await listRefs(world), digest(world.folder.at("state"))];
    const result = await world.run({ "dry-run": "true" });
    expect(result).toMatchObject({
      code: 0,
      outputs: { outcome: "dry-run", "changed-files": "1", "updater-ran": "true" },
    });
    expect(result.summary).toContain("Updates 1 file");
    expect([await listRefs(world), digest(world.folder.at("state"))]).toEqual([refs, state]);
    expect(world.listWrites()).toEqual([]);
    expect(world.updaterCalls()).toBe(1);
  });

  testInProof("with no-updater stops at the decision", async () => {
    await using world = await openWatch();
    await world.baseline();
    await world.move({ "src/a.ts": "2\n" });
    const result = await world.run({ "dry-run": "true", "no-updater": "true" });
    expect(result).toMatchObject({ code: 0, outputs: { outcome: "dry-run", reason: "new-head" } });
    expect(world.updaterCalls()).toBe(0);
  });

  test("needs no token, and says what init would set", async () => {
    await using world = await openWatch();
    delete world.inputs.token;
    world.github.state.token = null;
    const result = await world.run({ "dry-run": "true", init: "head" });
    expect(result.outputs.sentence).toContain("would set");
    expect(world.readState()).toBeNull();
  });

  testInProof("may be set by the environment, unless the input says otherwise", async () => {
    await using world = await openWatch();
    await world.baseline();
    await world.move({ "src/a.ts": "2\n" });
    expect(await world.run({}, { DRY_RUN: "1" })).toMatchObject({ outputs: { outcome: "dry-run" } });
    expect(await world.run({ "dry-run": "false" }, { DRY_RUN: "1" })).toMatchObject({
      outputs: { outcome: "proposed" },
    });
  });
});

describe("a run with nothing to do", () => {
  test("sends GitHub at most two requests, starts no updater and writes nothing to the target", async () => {
    await using world = await openWatch();
    await world.baseline();
    await world.move({ "src/a.ts": "2\n" });
    await world.run();
    const [refs, before] = [await listRefs(world), world.github.requests.length];
    const run = () => world.run({ "base-branch": "main" });
    for (const outcome of ["noop", "noop"]) expect(await run()).toMatchObject({ outputs: { outcome } });
    expect(world.github.requests.length - before).toBeLessThanOrEqual(4);
    expect(await listRefs(world)).toBe(refs);
    expect(world.updaterCalls()).toBe(1);
  });

  test("leaves a state in a ref as it is", async () => {
    await using world = await openWatch();
    world.inputs.state = "ref";
    await world.baseline();
    const tip = await world.target.tip("pipekeeper-state/analytics");
    expect(await world.run()).toMatchObject({ outputs: { outcome: "noop" } });
    expect(await world.target.tip("pipekeeper-state/analytics")).toBe(tip);
  });
});

describe("two jobs", () => {
  async function openPrepared() {
    const world = await openWatch();
    world.inputs.state = "ref";
    delete world.env.STATE_DIRECTORY;
    await world.baseline();
    const head = await world.move({ "src/a.ts": "2\n" });
    // The sandbox asks for no token, so that prepare can read the state without one.
    world.github.state.token = null;
    const bundle = world.folder.at("bundle");
    const prepare = () => world.run({ phase: "prepare", bundle, token: "" });
    const publish = () => world.run({ phase: "publish", bundle });
    return { world, head, bundle, prepare, publish };
  }

  test("prepare writes only the bundle, and publish proposes its commit without the updater", async () => {
    const { world, head, prepare, publish } = await openPrepared();
    await using _ = world;
    const refs = await listRefs(world);
    expect(await prepare()).toMatchObject({ code: 0, outputs: { outcome: "prepared", "changed-files": "1" } });
    expect([await listRefs(world), world.listWrites()]).toEqual([refs, []]);
    // Upstream may move on between the two jobs.
    await world.move({ "src/a.ts": "3\n" });
    expect(await publish()).toMatchObject({ code: 0, outputs: { outcome: "proposed", "updater-ran": "false" } });
    expect(world.openPulls()).toMatchObject([{ head: `${BRANCH}${head}` }]);
    expect(world.openPulls()[0]?.body).toContain("Copied the head.");
    expect(world.updaterCalls()).toBe(1);
  });

  test("publish records that the updater had nothing to change, and closes the obsolete pull request", async () => {
    const { world, head, prepare, publish } = await openPrepared();
    await using _ = world;
    await world.run();
    const next = await world.move({ "src/a.ts": "3\n" });
    world.setUpdater("");
    const refs = await listRefs(world);
    const prepared = await prepare();
    expect(prepared, prepared.log).toMatchObject({ code: 0, outputs: { outcome: "prepared", reason: "no-change" } });
    expect([await listRefs(world), world.openPulls()]).toMatchObject([refs, [{ head: `${BRANCH}${head}` }]]);
    const published = await publish();
    expect(published, published.log).toMatchObject({
      code: 0,
      outputs: { outcome: "advanced", reason: "no-change", "updater-ran": "false" },
    });
    expect(world.openPulls()).toEqual([]);
    const state = JSON.parse(String(await world.target.read("pipekeeper-state/analytics", "state.json")));
    expect(state).toMatchObject({ lastMergedCommit: next, lastProposedCommit: next, inFlight: null, claim: null });
    expect(await prepare()).toMatchObject({ outputs: { outcome: "noop", reason: "up-to-date" } });
    expect(world.updaterCalls()).toBe(2);
  });

  test("publish checks the scope of the bundle again", async () => {
    const { world, prepare, publish } = await openPrepared();
    await using _ = world;
    world.inputs["allowed-paths"] = "**";
    world.setUpdater('write("escaped.txt", "x")');
    await prepare();
    world.inputs["allowed-paths"] = "content/analytics/**";
    expect(await publish()).toMatchObject({ code: 2, outputs: { outcome: "failed", reason: "scope" } });
    expect(world.openPulls()).toEqual([]);
  });

  const damages = [
    {
      name: "is missing",
      damage: (bundle: string) => rmSync(bundle, { recursive: true }),
      says: "contains no prepared work",
    },
    { name: "has no commit", damage: (bundle: string) => rmSync(`${bundle}/work.bundle`), says: "cannot be used" },
    {
      name: "has a commit that is damaged",
      damage: (bundle: string) => writeFileSync(`${bundle}/work.bundle`, "x"),
      says: 'work.bundle" cannot be used (fatal:',
    },
    {
      name: "has other facts",
      damage: (bundle: string) => writeFileSync(`${bundle}/work.json`, "{}"),
      says: "is damaged",
    },
  ];
  test.each(everyNth(damages, 3))("a bundle that $name is an error that says why", async ({ damage, says }) => {
    const { world, bundle, prepare, publish } = await openPrepared();
    await using _ = world;
    await prepare();
    damage(bundle);
    const result = await publish();
    expect(result.code).toBe(1);
    expect(result.log).toContain(says);
    expect(world.openPulls()).toEqual([]);
  });
});

// The gate leaves this out, because connect-watch.test.ts tests the parts that read checkouts.
testInProof("named checkouts stay as they are", async () => {
  await using world = await openWatch();
  const checkout = world.folder.at("checkout");
  const { git } = await import("../../support/git.ts");
  git(world.folder.path, ["clone", "--quiet", world.upstream.path, checkout]);
  git(checkout, ["checkout", "--quiet", "-b", "mine"]);
  writeFileSync(path.join(checkout, "README.md"), "unfinished\n");
  writeFileSync(path.join(world.folder.at("workspace"), "draft.txt"), "unfinished\n");
  world.inputs.upstream = checkout;
  const digests = () => [digest(checkout), digest(world.folder.at("workspace"))];
  const before = digests();
  await world.run({ init: "head" });
  await world.move({ "src/a.ts": "2\n" });
  expect(await world.run()).toMatchObject({ outputs: { outcome: "proposed" } });
  expect(digests()).toEqual(before);
});
