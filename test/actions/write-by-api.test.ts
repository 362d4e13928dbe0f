/** The actions that write state, through the API: after each step, the tree is the same as by git. */

import { mkdirSync } from "node:fs";
import { expect, test } from "vitest";
import maintainQueue from "../../actions/maintain-queue/main.ts";
import recordResults from "../../actions/record-results/main.ts";
import seedQueue from "../../actions/seed-queue/main.ts";
import type { Action } from "../../src/kit/define-action.ts";
import { createOrigin, git, pushFiles, readAt, TempFolder, writeFiles } from "../support/git.ts";
import { startGitHub } from "../support/github/start-github.ts";
import { isProof } from "../support/is-proof.ts";
import { QUEUE_FILE, queueOf } from "../support/pipeline.ts";
import { runAction } from "../support/run-action.ts";
import { runInProcess } from "../support/run-in-process.ts";
import { startClock } from "../support/virtual-clock.ts";
import { BATCH_ID, batchOf, CONTROL, FAILURES, METRICS, resultOf, resultsOf } from "./record-results/batch-of.ts";
import { startServices } from "./seed-queue/package-services.ts";

const TOKEN = "ghs_TestTokenThatMustNotLeak0123456789";
const STATE = {
  "README.md": "hello\n",
  [QUEUE_FILE]: queueOf({ name: "fd" }, { name: "bat" }, { name: "ö/x", status: "blocked", blocked_by: ["zlib"] }),
  "recipes/z/zlib.toml": "",
};
const MONTHS = ["data/failures/2026-03.jsonl", "data/metrics/batch-runs-2026-03.jsonl"];
const WAYS = {
  git: { transport: "git", hasGit: true },
  "the API, with git to read": { transport: "api", hasGit: true },
  "only the API": { transport: "api", hasGit: false },
};

/** A repository in the sandbox, and actions that write to it in one of these ways. */
async function openWorld({ transport, hasGit }: { transport: string; hasGit: boolean }) {
  const folder = new TempFolder();
  const origin = createOrigin(folder, STATE);
  const github = await startGitHub({ bareRepository: origin.bare, owner: "octo", repo: "repo", token: TOKEN });
  for (const name of ["work", "no-programs"]) mkdirSync(folder.at(name));
  const run = async (action: Action, { now, inputs }: { now: string; inputs: Record<string, string> }) => {
    const env = {
      GITHUB_EVENT_NAME: "schedule",
      GITHUB_API_URL: github.url,
      GITHUB_SERVER_URL: github.url,
      GITHUB_REF: "refs/heads/main",
      GITHUB_REF_NAME: "main",
      SOURCE_DATE_EPOCH: String(Date.parse(now) / 1000),
      ...(hasGit ? {} : { PATH: folder.at("no-programs") }),
    };
    const given = { transport, token: TOKEN, ...inputs };
    const place = { folder: folder.at("runner"), workspace: folder.at("work") };
    // Without git, the action runs in a separate process, because only the PATH of that process may lack git.
    const result = hasGit
      ? await runInProcess(action, { ...place, inputs: given, env }, startClock(now))
      : await runAction(action.name, { ...place, inputs: given, env });
    expect(result.log).not.toContain(TOKEN);
    return result;
  };
  const dispose = async () => {
    await github.close();
    folder[Symbol.dispose]();
  };
  return { folder, origin, github, run, [Symbol.asyncDispose]: dispose };
}

type World = Awaited<ReturnType<typeof openWorld>>;

function record(world: World, packages: object[], run_attempt = 1, now = "2026-03-02T10:06:00Z") {
  writeFiles(world.folder.at("work"), { "r.json": resultsOf(packages, { run_attempt }) });
  const batch = JSON.stringify(batchOf(["fd", "bat"]));
  return world.run(recordResults, { now, inputs: { batch, results: "r.json" } });
}

test("record-results, seed-queue and maintain-queue make the same trees by the API as by git", {
  timeout: 120_000,
}, async () => {
  await using services = await startServices({ npm: [{ id: "new-tool", popularity: 1 }] });
  const seeding = { ...services.inputs, sources: "npm" };
  const trees: Record<string, string[]> = {};
  for (const [name, way] of Object.entries(WAYS).filter(
    ([, each]) => isProof || each.transport === "git" || !each.hasGit,
  )) {
    await using world = await openWorld(way);
    const { bare } = world.origin;
    const seen: string[] = [];
    trees[name] = seen;
    const steps = [
      () =>
        record(world, [resultOf("fd", { linux: 6 }), resultOf("bat", { linux: { exit_code: 7, message: "ö\r\n😀" } })]),
      () => world.run(seedQueue, { now: "2026-03-02T11:00:00Z", inputs: seeding }),
      () => world.run(maintainQueue, { now: "2026-03-02T12:00:00Z", inputs: {} }),
      // This step creates and removes files.
      () => world.run(maintainQueue, { now: "2026-06-01T00:00:00Z", inputs: { "compact-after-days": "1" } }),
      () => record(world, [resultOf("fd", { linux: 0 }), resultOf("bat", { linux: 0 })], 2, "2026-06-01T01:00:00Z"),
    ];
    for (const step of steps) {
      const before = git(bare, ["rev-parse", "main"]);
      const { outputs, log } = await step();
      const tip = git(bare, ["rev-parse", "main"]);
      expect(outputs, log).toMatchObject({ outcome: "published", "commit-sha": tip, "push-attempts": "1" });
      expect(git(bare, ["rev-parse", "main^"])).toBe(before);
      seen.push(git(bare, ["rev-parse", "main^{tree}"]));
      // Each repetition starts a process, so the gate repeats only the first step.
      if (!isProof && (way.transport === "git" || seen.length > 1)) continue;
      expect((await step()).outputs).toMatchObject({ outcome: "unchanged", "commit-sha": "" });
      expect(git(bare, ["rev-parse", "main"])).toBe(tip);
    }
    const files = git(bare, ["ls-tree", "-r", "--name-only", "main"]).split("\n");
    expect(files).toEqual(["README.md", CONTROL, ...MONTHS.slice(1), QUEUE_FILE, "recipes/z/zlib.toml"]);
    expect(readAt(bare, "main", MONTHS[1] as string)).toContain('"run_attempt":2');
  }
  expect(new Set(Object.values(trees).map((each) => each.join()))).toHaveLength(1);
});

// The gate takes one of these ways: write-race.test.ts races with git, and the test above uses the API without git.
test.each(Object.entries(WAYS).filter(([, way]) => isProof || (way.hasGit && way.transport === "api")))(
  "after a lost race the change is planned again, by %s",
  async (_, way) => {
    await using world = await openWorld(way);
    const { origin, github } = world;
    const isPush =
      way.transport === "git"
        ? { method: "POST", path: /git-receive-pack$/ }
        : { method: "PATCH", path: /\/git\/refs\// };
    github.script.beforeNext(isPush, () => {
      pushFiles(origin, {
        [QUEUE_FILE]: queueOf({ name: "fd", failure_count: 4 }, { name: "bat", status: "success" }),
      });
    });
    const { outputs, log } = await record(world, [resultOf("fd", { linux: 6 }), resultOf("bat", { linux: 6 })]);
    expect(outputs, log).toMatchObject({ outcome: "published", "push-attempts": "2" });
    const { entries } = JSON.parse(readAt(origin.bare, "main", QUEUE_FILE) ?? "");
    expect(entries).toMatchObject([
      { name: "fd", status: "failed", failure_count: 5, last_batch_id: BATCH_ID },
      { name: "bat", status: "success", failure_count: 0 },
    ]);
    for (const file of [FAILURES, METRICS, CONTROL]) expect(readAt(origin.bare, "main", file)).not.toBeNull();
    expect(git(origin.bare, ["rev-list", "--count", "main"])).toBe("3");
  },
);
