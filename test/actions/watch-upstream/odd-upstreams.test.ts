/** Whole runs with an upstream that is not an ordinary public repository. */

import { dirname } from "node:path";
import { expect, test } from "vitest";
import { everyNth } from "../../support/every-nth.ts";
import { git } from "../../support/git.ts";
import { serveGit } from "../../support/git-http.ts";
import { BRANCH, type OpenWatch, openWatch, readContent, STATE_BRANCH, TOKEN } from "./open-watch.ts";

async function readState(world: OpenWatch) {
  if (world.inputs.state === "file") return world.readState();
  return JSON.parse(String(await world.target.read(STATE_BRANCH, "state.json")));
}

test.each(everyNth([{ state: "ref" }, { state: "file" }], 2))(
  "a SHA-256 upstream is proposed and settled: $state",
  async ({ state }) => {
    await using world = await openWatch({}, "sha256");
    world.inputs.state = state;
    expect(await world.run({ init: "head" })).toMatchObject({ code: 0, outputs: { outcome: "initialized" } });
    const base = await world.upstream.tip("main");
    const head = await world.move({ "src/a.ts": "2\n" });
    expect(head).toMatch(/^[0-9a-f]{64}$/);
    const result = await world.run();
    expect(result, result.log).toMatchObject({
      code: 0,
      outputs: { outcome: "proposed", "upstream-head": head, "range-base": base, branch: `${BRANCH}${head}` },
    });
    expect(String(await world.target.read(`${BRANCH}${head}`, "content/analytics/head.txt"))).toBe(`${head}\n`);
    expect(world.openPulls()[0]?.body).toContain(`Upstream-Range: ${base}..${head}`);
    expect(await world.run()).toMatchObject({ code: 0, outputs: { outcome: "noop", reason: "already-open" } });
    // A person merges the pull request by hand.
    await world.target.git(["update-ref", "refs/heads/main", (await world.target.tip(`${BRANCH}${head}`)) as string]);
    Object.assign(world.github.state.pulls[0] ?? {}, { state: "closed", mergedAt: world.clock.now });
    const next = await world.move({ "src/a.ts": "3\n" });
    expect(await world.run()).toMatchObject({ outputs: { outcome: "proposed", "range-base": head } });
    expect(await readState(world)).toMatchObject({ lastMergedCommit: head, lastProposedCommit: next, inFlight: null });
    expect(world.updaterCalls()).toBe(2);
  },
);

test("a shallow upstream holds the watch if its history ends too early, and is proposed once it is complete", async () => {
  await using world = await openWatch();
  await world.move({ "src/a.ts": "2\n" });
  const shallow = world.folder.at("shallow");
  git(world.folder.path, ["clone", "--quiet", "--depth=1", `file://${world.upstream.path}`, shallow]);
  Object.assign(world.inputs, { upstream: shallow, "upstream-remote": "" });
  expect(await world.run({ init: "head" })).toMatchObject({ code: 0, outputs: { outcome: "initialized" } });
  const head = await world.move({ "src/a.ts": "3\n" });
  git(shallow, ["fetch", "--quiet", "--depth=1", "origin", "main"]);
  git(shallow, ["reset", "--quiet", "--hard", "FETCH_HEAD"]);
  // Only the newest commit is left, so it is unknown whether it follows from the baseline.
  const held = await world.run();
  expect(held, held.log).toMatchObject({ code: 3, outputs: { outcome: "held", reason: "base-missing" } });
  git(shallow, ["fetch", "--quiet", "--unshallow"]);
  const result = await world.run();
  expect(result, result.log).toMatchObject({ code: 0, outputs: { outcome: "proposed" } });
  expect(world.openPulls()).toMatchObject([{ head: `${BRANCH}${head}` }]);
});

test.each(everyNth([{ name: "another server's token" }, { name: "no token" }, { name: "the wrong token" }], 2))(
  "an upstream that asks for credentials over HTTP, with $name: nothing is proposed, and nothing counts as failed",
  async ({ name }) => {
    await using world = await openWatch(readContent());
    await using server = await serveGit(dirname(world.upstream.path), "ghs_TheTokenOfUpstream0123456789");
    world.inputs.validate = "content:content/analytics";
    world.inputs.upstream = `${server.url}/remote.git`;
    if (name === "the wrong token") world.env.GITHUB_API_URL = server.url;
    await world.baseline();
    const before = world.readState();
    await world.move({ "src/a.ts": "2\n" });
    const result = await world.run(name === "no token" ? { token: "", "dry-run": "true" } : {});
    expect(result, result.log).toMatchObject({ code: 1, outputs: { outcome: "failed", reason: "auth" } });
    expect(result.outputs.sentence).toContain("credentials");
    expect([world.updaterCalls(), world.openPulls(), world.listWrites()]).toEqual([0, [], []]);
    if (name !== "no token") {
      const lastRun = expect.objectContaining({ outcome: "failed", reason: "auth", exitCode: 1 });
      expect(world.readState()).toEqual({ ...before, lastRun });
    }
    // A refusal is not retried, because that cannot help.
    expect(server.requests.length).toBeLessThanOrEqual(2);
    const sent = server.requests.map(({ authorization }) => authorization ?? "").join();
    if (name === "another server's token")
      expect(sent).not.toContain(Buffer.from(TOKEN).toString("base64").slice(0, 20));
  },
);
