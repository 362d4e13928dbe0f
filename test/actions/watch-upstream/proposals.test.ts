/** What a run proposes: content with its report, also if the base branch moves or a server fails. */

import { describe, expect, test } from "vitest";
import { writeHook } from "../../support/git.ts";
import { isProof } from "../../support/is-proof.ts";
import { BRANCH, openWatch, readContent } from "./open-watch.ts";

/** Tests that the gate leaves out. It covers one case of each kind. */
const testInProof = test.runIf(isProof);
const EVENTS = "content/analytics/plot-booking/events.json";

async function openContent() {
  const world = await openWatch(readContent());
  world.inputs.validate = "content:content/analytics";
  await world.baseline();
  const head = await world.move({ "src/a.ts": "2\n" });
  return { world, head, branch: `${BRANCH}${head}` };
}

/** An updater that reads events.json, runs this code on its `content`, and writes it back. */
const edit = (code: string) => `
const file = ${JSON.stringify(EVENTS)};
const content = JSON.parse(fs.readFileSync(file, "utf8"));
${code}
write(file, JSON.stringify(content, null, 2) + "\\n");
const flows = JSON.parse(fs.readFileSync("content/analytics/flows.json", "utf8"));
for (const flow of Object.values(flows.flows)) flow.lastAudited = process.env.PIPEKEEPER_RUN_DATE;
write("content/analytics/flows.json", JSON.stringify(flows, null, 2) + "\\n");`;

describe("content", () => {
  test("that is valid is proposed, with the changed events and what the updater said", async () => {
    const { world, head } = await openContent();
    await using _ = world;
    world.setUpdater(
      `${edit('content.events.push({ name: "Plot shared" });')} say("Looked at @octocat's [list](https://example.test). Fixes #1 <b>");`,
    );
    const result = await world.run();
    expect(result, result.log).toMatchObject({ code: 0, outputs: { outcome: "proposed", "changed-files": "1" } });
    const body = world.openPulls()[0]?.body ?? "";
    expect(body).toContain("| `plot-booking` | `Plot shared` | added |");
    expect(body).toContain("0 errors, 0 warnings, 0 of them new");
    expect(body).toContain("[list](https://example.test/)");
    expect(body).not.toMatch(/@octocat|Fixes #1|<b>/);
    expect(body).toMatch(new RegExp(`Upstream-Range: [0-9a-f]{40}\\.\\.${head}\nContent-Digest: sha256:[0-9a-f]{64}$`));
    expect(result.outputs.report).toMatch(/report\.json$/);
  });

  testInProof("with a new warning is refused, with an annotation, and tried again later", async () => {
    const { world, head, branch } = await openContent();
    await using _ = world;
    world.setUpdater(edit('content.events.push({ name: " Plot shared " });'));
    const result = await world.run();
    expect(result).toMatchObject({ code: 2, outputs: { outcome: "failed", reason: "content" } });
    expect(result.log).toContain("(untrimmed_name)");
    expect(await world.target.tip(branch)).toBeNull();
    expect(world.readState()?.failures).toMatchObject({ head, count: 1 });
    expect(await world.run()).toMatchObject({ code: 0, outputs: { outcome: "noop", reason: "backoff" } });
    expect(world.updaterCalls()).toBe(1);
  });

  testInProof("can be checked by a command instead of validate-content", async () => {
    const { world } = await openContent();
    await using _ = world;
    const refuse = { validate: `command:["sh","-c","exit 3"]` };
    expect(await world.run(refuse)).toMatchObject({ code: 2, outputs: { outcome: "failed", reason: "command" } });
    const accept = { validate: `command:["test","-f","content/analytics/head.txt"]`, retry: "true" };
    expect(await world.run(accept)).toMatchObject({ code: 0, outputs: { outcome: "proposed" } });
  });

  test.each([
    { name: "cannot be started", argv: ["no-such-command"], says: "could not be started" },
    { name: "takes too long", argv: ["sleep", "1000"], says: "took longer than" },
  ])("is not proposed, and counts as a failure, if the validation command $name", async ({ argv, says }) => {
    const { world, head, branch } = await openContent();
    await using _ = world;
    const result = await world.run({ validate: `command:${JSON.stringify(argv)}`, "updater-timeout-min": "0.05" });
    expect(result, result.log).toMatchObject({ code: 1, outputs: { outcome: "failed", reason: "no-verdict" } });
    expect(result.outputs.sentence).toContain(says);
    expect(await world.target.tip(branch)).toBeNull();
    expect(world.readState()).toMatchObject({ failures: { head, count: 1 }, inFlight: null });
  });

  test.each([
    {
      name: "a protected branch",
      says: "error: GH006: Protected branch update failed for refs/heads/x.",
      reason: "protection",
    },
    { name: "a ruleset", says: "error: GH013: Repository rule violations found for refs/heads/x.", reason: "ruleset" },
  ])("that $name blocks fails the run, and the message says what to do about the rule", async ({ says, reason }) => {
    const { world } = await openContent();
    await using _ = world;
    writeHook(world.target.path, "pre-receive", `echo '${says}' >&2; exit 1`);
    const result = await world.run({ validate: "none" });
    expect(result, result.log).toMatchObject({ code: 1, outputs: { outcome: "failed", reason } });
    expect(result.outputs.sentence).toContain("exclude the branches autoupdate/** from it");
    expect(world.openPulls()).toEqual([]);
  });

  test("that needs no change moves the baseline, and closes an older pull request", async () => {
    await using world = await openWatch();
    await world.baseline();
    await world.move({ "src/a.ts": "2\n" });
    await world.run();
    const head = await world.move({ "src/a.ts": "3\n" });
    world.setUpdater("");
    expect(await world.run()).toMatchObject({ code: 0, outputs: { outcome: "advanced", reason: "no-change" } });
    expect(world.openPulls()).toEqual([]);
    expect(world.readState()).toMatchObject({
      lastMergedCommit: head,
      lastProposedCommit: head,
      pr: null,
      inFlight: null,
    });
  });
});

describe("a base branch that moves while the updater runs", () => {
  /** Opens a watch whose updater, in its first `times` calls, also pushes these changes to main as another writer. */
  async function openRaced(changes: Record<string, string>, times = 1) {
    const world = await openWatch();
    await world.baseline();
    const head = await world.move({ "src/a.ts": "2\n" });
    const script = world.folder.at("push.sh");
    const { writeFileSync } = await import("node:fs");
    const [[file, text] = ["", ""]] = Object.entries(changes);
    writeFileSync(
      script,
      `set -e
n=$(cat ${world.folder.at("n")} 2>/dev/null || echo 0); [ "$n" -ge ${times} ] && exit 0; echo $((n + 1)) > ${world.folder.at("n")}
rm -rf ${world.folder.at("other")}; git clone -q ${world.target.path} ${world.folder.at("other")}; cd ${world.folder.at("other")}
mkdir -p $(dirname ${file}); echo "${text}$n" > ${file}; git add -A
git -c user.name=o -c user.email=o@example.com commit -qm other; git push -q origin HEAD:main`,
    );
    world.setUpdater(
      `write("content/analytics/head.txt", range.head + "\\n");
       (await import("node:child_process")).execFileSync("sh", [${JSON.stringify(script)}], { env: process.env });`,
    );
    return { world, head };
  }

  test("elsewhere gets the same change on its new tip, without the updater", async () => {
    const { world, head } = await openRaced({ "other.txt": "x" });
    await using _ = world;
    expect(await world.run()).toMatchObject({ code: 0, outputs: { outcome: "proposed" } });
    expect(world.updaterCalls()).toBe(1);
    expect(await world.target.log(`${BRANCH}${head}`, "%s")).toHaveLength(3);
  });

  test("in the same file lets the updater run again", async () => {
    const { world } = await openRaced({ "content/analytics/head.txt": "x" });
    await using _ = world;
    expect(await world.run()).toMatchObject({ code: 0, outputs: { outcome: "proposed" } });
    expect(world.updaterCalls()).toBe(2);
  });

  testInProof("in the same file again and again ends the run without counting a failure", async () => {
    const { world } = await openRaced({ "content/analytics/head.txt": "x" }, 9);
    await using _ = world;
    expect(await world.run()).toMatchObject({ code: 1, outputs: { outcome: "failed", reason: "base-moved" } });
    expect(world.readState()).toMatchObject({ failures: null });
    expect(world.openPulls()).toEqual([]);
  });
});

describe("trouble", () => {
  testInProof("at GitHub is transient, and the next run continues from the commit", async () => {
    await using world = await openWatch();
    await world.baseline();
    await world.move({ "src/a.ts": "2\n" });
    world.github.script.fail({ method: "POST", path: /\/pulls$/, status: 502, times: 50 });
    expect(await world.run()).toMatchObject({ code: 1, outputs: { outcome: "transient" } });
    expect(world.readState()).toMatchObject({
      failures: null,
      inFlight: { stage: "pushed" },
      lastRun: { exitCode: 1 },
    });
    world.github.script.failRandomly(null);
    for (let more = 0; more < 20 && world.openPulls().length === 0; more++) await world.run();
    expect(world.openPulls()).toHaveLength(1);
    expect(world.updaterCalls()).toBe(1);
  });

  test("with upstream fails the run without counting a failure of the updater", async () => {
    await using world = await openWatch();
    await world.baseline();
    await world.upstream[Symbol.asyncDispose]();
    expect(await world.run()).toMatchObject({ code: 1 });
    expect(world.readState()).toMatchObject({ failures: null, inFlight: null });
  });

  test("a refusal of the pull request names the setting, and the next run needs no updater", async () => {
    await using world = await openWatch();
    await world.baseline();
    await world.move({ "src/a.ts": "2\n" });
    world.github.state.mayActionsOpenPulls = false;
    const result = await world.run();
    expect(result).toMatchObject({ code: 1, outputs: { outcome: "failed" } });
    expect(result.log).toContain("Allow GitHub Actions to create and approve pull requests");
    world.github.state.mayActionsOpenPulls = true;
    expect(await world.run()).toMatchObject({ code: 0, outputs: { outcome: "proposed", "updater-ran": "false" } });
    expect(world.updaterCalls()).toBe(1);
  });

  test("if another run holds the lock, the work is left to that run", async () => {
    await using world = await openWatch();
    const { acquireLock } = await import("../../../src/files/lock.ts");
    const held = acquireLock(world.folder.at("state", "lock"), { startedAt: "2026-05-12T12:00:00Z", command: "test" });
    expect(await world.run({ init: "head" })).toMatchObject({ code: 0, outputs: { outcome: "locked" } });
    expect(await world.run({ "strict-lock": "true" })).toMatchObject({ code: 1, outputs: { outcome: "locked" } });
    if (held.kind === "held") held.lock.release();
    expect(await world.run({ init: "head" })).toMatchObject({ code: 0, outputs: { outcome: "initialized" } });
  });

  test("if another run has a claim in the ref, the work is left to that run until the claim expires", async () => {
    await using world = await openWatch();
    world.inputs.state = "ref";
    await world.baseline();
    await world.move({ "src/a.ts": "2\n" });
    const ref = "pipekeeper-state/analytics";
    const state = JSON.parse(String(await world.target.read(ref, "state.json")));
    state.claim = { nonce: "another", run: "77.1", expiresAt: "2026-05-12T13:00:00Z" };
    await world.target.commit({ "state.json": JSON.stringify(state) }, ref);
    expect(await world.run()).toMatchObject({ code: 0, outputs: { outcome: "locked" } });
    expect(world.updaterCalls()).toBe(0);
    world.clock.now = "2026-05-12T13:00:01Z";
    expect(await world.run()).toMatchObject({ code: 0, outputs: { outcome: "proposed" } });
    expect(JSON.parse(String(await world.target.read(ref, "state.json")))).toMatchObject({
      claim: null,
      inFlight: null,
    });
  });
});
