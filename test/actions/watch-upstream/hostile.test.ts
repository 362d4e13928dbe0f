/** Whole runs with updaters that do forbidden things: nothing is pushed, and no secret leaks. */

import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { isProof } from "../../support/is-proof.ts";
import { BEHAVES, HOSTILE_UPDATERS, type HostileUpdater } from "../../support/updaters.ts";
import { BRANCH, type OpenWatch, openWatch, readContent, STATE_BRANCH, TOKEN } from "./open-watch.ts";

/** One updater for each way in which a run may end. Tests of the parts that catch them cover the other updaters. */
const IN_GATE = [
  "exits with 7",
  "prints the token as base64",
  "breaks the JSON",
  "removes all folders of its run",
  "replaces the run's files with pipes, links and folders",
  "installs a hook",
  "says in the state that everything is handled",
  "writes the token into a file",
];
const rows = HOSTILE_UPDATERS.filter(({ name }) => isProof || IN_GATE.includes(name));
const LIMITS = { "updater-timeout-min": "0.06", "updater-idle-min": "0.03" };
/** A longer limit for an updater that is stopped for its output. A slow machine needs time to read the output. */
const LONG = { "updater-timeout-min": "5" };
const REASONS: Partial<Record<HostileUpdater["caughtAs"], string>> = {
  "timed-out": "updater-timed-out",
  idle: "updater-idle",
  "too-much-output": "updater-too-much-output",
  exited: "updater-failed",
};

describe("a hostile updater", () => {
  test.each(rows)("that $name", { timeout: 60_000 }, async ({ script, caughtAs }) => {
    await using world = await openWatch(readContent());
    const limits = caughtAs === "too-much-output" ? { ...LIMITS, ...LONG } : LIMITS;
    Object.assign(world.inputs, limits, { validate: "content:content/analytics" });
    await world.baseline();
    const head = await world.move({ "src/a.ts": "2\n" });
    const updater = JSON.stringify(["bash", "-c", `${script(TOKEN)}`]);
    const result = await world.run({ updater });
    const said = `${JSON.stringify(result.outputs)}\n${result.log}`;
    if (caughtAs === "harmless") expect(["proposed", "advanced"], said).toContain(result.outputs.outcome);
    else {
      const isProgram = caughtAs in REASONS;
      const expected = isProgram ? REASONS[caughtAs] : caughtAs === "content" ? "content" : "scope";
      expect(result.outputs, said).toMatchObject({ outcome: "failed", reason: expected });
      expect(result.code).toBe(isProgram ? 1 : 2);
      if (expected === "scope") expect(result.log).toContain(`(${caughtAs})`);
      expect(await world.target.tip(`${BRANCH}${head}`)).toBeNull();
      expect(world.github.state.pulls).toEqual([]);
      expect(world.readState()).toMatchObject({ failures: { head, count: 1 }, inFlight: null });
    }
    expectNoSecret(world, [
      result.log,
      result.summary,
      JSON.stringify(result.outputs),
      JSON.stringify(result.annotations),
    ]);
    if (caughtAs === "harmless") return;
    // After a failed updater, the next run starts clean. The gate tests that only after the worst damage.
    if (!isProof && caughtAs !== "git_tampered") return;
    const again = { updater: JSON.stringify(["bash", "-c", BEHAVES]), retry: "true" };
    expect(await world.run(again)).toMatchObject({ outputs: { outcome: "proposed" } });
  });
});

test("the push of the state does not run a program that a failing updater configured for pushes", async () => {
  await using world = await openWatch();
  world.inputs.state = "ref";
  await world.baseline();
  await world.move({ "src/a.ts": "2\n" });
  const mark = world.folder.at("was-run");
  const configure = `git config remote.origin.receivepack 'touch ${mark}; git-receive-pack'; exit 7`;
  const result = await world.run({ updater: JSON.stringify(["sh", "-c", configure]) });
  expect(result).toMatchObject({ code: 1, outputs: { outcome: "failed", reason: "updater-failed" } });
  expect(existsSync(mark)).toBe(false);
  const state = JSON.parse(String(await world.target.read(STATE_BRANCH, "state.json")));
  expect(state).toMatchObject({ failures: { count: 1 }, inFlight: null, claim: null });
});

/** Expects that the token appears nowhere, in any form that somebody could read. */
function expectNoSecret(world: OpenWatch, texts: readonly string[]): void {
  const forms = [TOKEN, encodeURIComponent(TOKEN), Buffer.from(`x-access-token:${TOKEN}`).toString("base64")];
  const written = listFiles(world.folder.at("state")).map((file) => readFileSync(file, "latin1"));
  const sent = world.github.requests.map(({ body }) => JSON.stringify(body ?? ""));
  for (const text of [...texts, ...written, ...sent]) for (const form of forms) expect(text.includes(form)).toBe(false);
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile());
}
