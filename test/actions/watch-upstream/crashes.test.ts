/** A run is killed right after one of its effects. The next runs always reach the same end. */

import { existsSync, readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chance } from "../../../src/sandbox/lists.ts";
import { everyNth } from "../../support/every-nth.ts";
import { TempFolder } from "../../support/git.ts";
import { isProof } from "../../support/is-proof.ts";
import { bundleMortalWatch, type MortalResult, type MortalRun, runMortalWatch } from "../../support/mortal-watch.ts";
import { BRANCH, type OpenWatch, openWatch } from "./open-watch.ts";
import { shareWatch } from "./share-watch.ts";

const RERUNS = 3;
const SEQUENCES = 100;
const folder = new TempFolder();
let bundle = "";

beforeAll(async () => {
  bundle = await bundleMortalWatch(folder.path);
});
afterAll(() => folder[Symbol.dispose]());

type Mode = "file" | "ref";
interface Moved {
  world: OpenWatch;
  heads: string[];
  base: string | null;
}

/** Opens a watch with an open pull request for an older commit, while upstream has moved on. */
async function openMoved(mode: Mode): Promise<Moved> {
  const world = await openWatch();
  world.inputs.state = mode;
  // In a workflow, only the ref survives the job.
  if (mode === "ref") delete world.env.STATE_DIRECTORY;
  await world.baseline();
  const older = await world.move({ "src/a.ts": "2\n" });
  await world.run();
  const newer = await world.move({ "src/a.ts": "3\n" });
  return { world, heads: [older, newer], base: await world.target.tip("main") };
}

/** Runs the watch once. `attempt` is the attempt of the workflow run, one more after each kill. */
function run(
  { folder: place, inputs, env, clock }: OpenWatch,
  { killAfter = 0, attempt = 1, started }: Pick<MortalRun, "started"> & { killAfter?: number; attempt?: number } = {},
): Promise<MortalResult> {
  const epoch = String(Math.floor(clock.date().getTime() / 1000));
  return runMortalWatch({
    ...{ bundle, killAfter, started, folder: place.path, workspace: place.at("workspace"), inputs },
    env: { ...env, SOURCE_DATE_EPOCH: epoch, GITHUB_RUN_ATTEMPT: String(attempt) },
  });
}

async function summarize(world: OpenWatch, heads: readonly string[]) {
  const { pulls, comments } = world.github.state;
  const state = world.inputs.state === "file" ? world.readState() : await readStateRef(world);
  const tips = await Promise.all(heads.map((head) => world.target.tip(`${BRANCH}${head}`)));
  // Commit ids differ between worlds, because commits contain the address of upstream.
  const nth = (sha: string) => tips.indexOf(sha);
  return {
    pulls: pulls.map(({ number, state, head, labels }) => ({ number, state, head, labels })),
    comments: comments.map(({ issue }) => issue),
    branches: await Promise.all(
      heads.map((head, nth) => (tips[nth] === null ? null : world.target.list(`${BRANCH}${head}`))),
    ),
    state: {
      ...{
        merged: state.lastMergedCommit,
        proposed: state.lastProposedCommit,
        pr: { ...state.pr, headSha: nth(state.pr.headSha) },
      },
      inFlight: state.inFlight,
      ...{ failures: state.failures, superseded: state.superseded.map(({ number }: { number: number }) => number) },
      ...{ claim: state.claim, declined: state.declined },
    },
  };
}

async function readStateRef({ target }: OpenWatch) {
  return JSON.parse(String(await target.read("pipekeeper-state/analytics", "state.json")));
}

/** The steps and the final state of a run that nothing interrupts. */
async function runWhole({ world, heads }: Moved) {
  const { code, steps, log } = await run(world);
  expect(code, log).toBe(0);
  return { steps, end: await summarize(world, heads) };
}

const opens = { file: shareWatch(() => openMoved("file")), ref: shareWatch(() => openMoved("ref")) };

/** Effects that others can see. The gate kills runs only after these. */
const IN_GATE = { file: ["createPullRequest"], ref: ["pushBranch"] };

describe.each<Mode>(everyNth<Mode>(["file", "ref"], 2))("with the state in a %s", (mode) => {
  const open = opens[mode];

  test("the same end after a kill at any point", { timeout: 1_200_000 }, async () => {
    const whole = await runWhole(await open());
    expect(whole.end.pulls.map(({ state }) => state)).toEqual(["closed", "open"]);
    const points = whole.steps
      .map((name, index) => ({ name, killAfter: index + 1 }))
      .filter(({ name }) => isProof || IN_GATE[mode].includes(name));
    expect(points.length).toBeGreaterThanOrEqual(IN_GATE[mode].length);
    for (const { name, killAfter } of points) {
      const { world, heads, base } = await open();
      const before = world.updaterCalls();
      const killed = await run(world, { killAfter });
      expect(killed.code, `${name} ${killed.log}`).toBeNull();
      const callsThen = world.updaterCalls();
      let log = "";
      for (let reruns = 1; reruns <= RERUNS; reruns++) {
        log += (await run(world, { attempt: reruns + 1 })).log;
        if (isDeepStrictEqual(await summarize(world, heads), whole.end)) break;
      }
      expect(await summarize(world, heads), `after ${name} (${killAfter})\n${log}`).toEqual(whole.end);
      expect(await world.target.tip("main")).toBe(base);
      expect(world.openPulls()).toHaveLength(1);
      const isCommitted = killed.steps
        .slice(killed.steps.indexOf("keepCommit") + 1)
        .includes(mode === "file" ? "saveChanges" : "pushBranch");
      if (killed.steps.includes("keepCommit") && isCommitted) expect(world.updaterCalls()).toBe(callsThen);
      expect(world.updaterCalls() - before).toBeLessThanOrEqual(2);
    }
  });
});

test.runIf(isProof)("the same end after several kills at random points", { timeout: 3_600_000 }, async () => {
  let draws = 0;
  const draw = (below: number) => Math.floor(chance(20_261_130 + draws++) * below);
  const whole = { file: await runWhole(await opens.file()), ref: await runWhole(await opens.ref()) };
  for (let round = 1; round <= SEQUENCES; round++) {
    const mode = round % 2 === 0 ? "file" : "ref";
    const { steps, end } = whole[mode];
    const { world, heads, base } = await opens[mode]();
    const kills = Array.from({ length: 1 + draw(3) }, () => 1 + draw(steps.length));
    let log = "";
    for (const [nth, killAfter] of kills.entries()) log += (await run(world, { killAfter, attempt: nth + 1 })).log;
    for (let reruns = 1; reruns <= RERUNS; reruns++) {
      // A crash while the updater runs counts as a failure, and after the second failure there is a wait.
      world.clock.now = new Date(world.clock.date().getTime() + 6 * 3_600_000).toISOString();
      log += (await run(world, { attempt: kills.length + reruns })).log;
      if (isDeepStrictEqual(await summarize(world, heads), end)) break;
    }
    expect(await summarize(world, heads), `${mode}, killed after ${kills}\n${log}`).toEqual(end);
    expect(await world.target.tip("main")).toBe(base);
    expect(world.openPulls()).toHaveLength(1);
  }
});

test("a run that is told to stop ends its updater, says so in the state, and releases the lock", {
  timeout: 60_000,
}, async () => {
  const { world, base } = await opens.file();
  const sign = world.folder.at("updater-started");
  world.setUpdater(`fs.writeFileSync(${JSON.stringify(sign)}, String(process.pid)); setInterval(() => {}, 1000);`);
  let child: Parameters<NonNullable<MortalRun["started"]>>[0] | undefined;
  const running = run(world, { started: (process) => (child = process) });
  while (!existsSync(sign) || readFileSync(sign, "utf8") === "")
    await new Promise((resolve) => setTimeout(resolve, 50));
  const updater = Number(readFileSync(sign, "utf8"));
  const since = performance.now();
  child?.kill("SIGTERM");
  const { signal, log } = await running;
  expect(performance.now() - since).toBeLessThan(5000);
  expect(signal, log).toBe("SIGTERM");
  expect(() => process.kill(updater, 0)).toThrow("ESRCH");
  expect(existsSync(world.folder.at("state", "lock"))).toBe(false);
  expect(world.readState()).toMatchObject({ inFlight: null, failures: null, lastRun: { outcome: "interrupted" } });
  expect(await world.target.tip("main")).toBe(base);
  expect(world.openPulls()).toMatchObject([{ number: 1 }]);
});
