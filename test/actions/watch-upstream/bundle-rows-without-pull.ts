/** Rows of the decision table for a watch with a new upstream commit that is not proposed yet. */

import { rmSync } from "node:fs";
import path from "node:path";
import { expect } from "vitest";
import { serveGit } from "../../support/git-http.ts";
import { type BundleRow, type Ended, editState, type Stage } from "./bundle-watch.ts";
import { STATE_BRANCH } from "./open-watch.ts";

const FAILS = { updater: '["sh","-c","exit 3"]' };
const HOUR_MS = 3_600_000;

async function removeState({ world, mode }: Stage): Promise<void> {
  if (mode === "action") await world.target.git(["update-ref", "-d", `refs/heads/${STATE_BRANCH}`]);
  else rmSync(world.folder.at("state", "state.json"));
}

/** Runs with upstream on a server. If a token is given, the server asks for it. */
async function runOverHttp(
  stage: Stage,
  { token, isDown = false }: { token?: string; isDown?: boolean },
): Promise<Ended> {
  const { path: place } = stage.world.upstream;
  await using server = await serveGit(path.dirname(place), token);
  if (isDown) server.intercept = (_, response) => response.writeHead(503).end() !== undefined;
  const upstream = `${server.url}/remote.git`;
  await stage.writeState((await stage.readState()).replaceAll(place, upstream));
  const before = await stage.readState();
  const ended = await stage.run({ upstream });
  const { lastRun: _, ...after } = JSON.parse(await stage.readState());
  expect(JSON.parse(before)).toMatchObject(after);
  return ended;
}

export const ROWS_WITHOUT_PULL: BundleRow[] = [
  ...["[]", '{"version": 1', '"x"', "\ufeff{}", '{"version": 2}'].map((text) => ({
    name: `1: the state is ${JSON.stringify(text)}`,
    play: async (stage: Stage) => {
      await stage.writeState(text);
      return stage.run();
    },
    ...{ end: "failed(state-invalid)", exit: 1, sentence: "force-init" },
  })),
  {
    name: "1: the state has a number as a commit, and init with force-init sets another baseline",
    play: async (stage) => {
      await editState(stage, (state) => Object.assign(state, { lastMergedCommit: 7 }));
      expect(await stage.run()).toMatchObject({ end: "failed(state-invalid)" });
      return stage.run({ init: stage.head.slice(0, 10), "force-init": "true" });
    },
    end: "initialized",
  },
  {
    name: "3: init although there is a baseline",
    play: (stage) => stage.run({ init: "head" }),
    ...{ end: "failed(already-initialized)", exit: 1 },
  },
  {
    name: "3: init names a commit of another branch",
    play: async (stage) => {
      const sha = await stage.world.upstream.commit({ "src/a.ts": "x\n" }, "topic");
      return stage.run({ init: sha, "force-init": "true" });
    },
    ...{ end: "failed(not-an-ancestor)", exit: 1 },
  },
  {
    name: "3: advance-to, first in a dry run",
    play: async (stage) => {
      const before = await stage.readState();
      const inputs = { "advance-to": stage.head };
      expect((await stage.run({ ...inputs, "dry-run": "true" })).sentence).toContain("would set");
      expect(await stage.readState()).toBe(before);
      return stage.run(inputs);
    },
    end: "advanced(advance-to)",
  },
  {
    name: "3: advance-to goes back",
    play: async (stage) => {
      await stage.run({ "advance-to": stage.head });
      return stage.run({ "advance-to": stage.base });
    },
    ...{ end: "failed(behind-cursor)", exit: 1 },
  },
  {
    name: "2: no state, and nothing to rebuild it from",
    play: async (stage) => {
      await removeState(stage);
      return stage.run();
    },
    ...{ end: "init-required", exit: 3, sentence: "init" },
  },
  {
    name: "3: init with half of the id of an existing commit",
    play: async (stage) => {
      await removeState(stage);
      return stage.run({ init: stage.base.slice(0, 20) });
    },
    end: "initialized",
  },
  {
    name: "4: the server of upstream is down",
    play: (stage) => runOverHttp(stage, { isDown: true }),
    ...{ end: "transient(unreachable)", exit: 1 },
  },
  {
    name: "4: the server of upstream wants a token",
    play: (stage) => runOverHttp(stage, { token: "another" }),
    ...{ end: "failed(auth)", exit: 1 },
  },
  {
    name: "19: only files that are not watched",
    play: (stage) => stage.run({ "upstream-paths": "README.md" }),
    end: "advanced(no-watched-files)",
  },
  {
    name: "19: no file matches",
    play: (stage) => stage.run({ "upstream-paths": "srv/**" }),
    ...{ end: "held(nothing-watched)", exit: 3 },
  },
  {
    name: "20: the updater failed too often, and retry starts it again",
    play: async (stage) => {
      expect(await stage.run({ ...FAILS, "max-failures": "1" })).toMatchObject({ end: "failed(updater-failed)" });
      const held = await stage.run({ "max-failures": "1" });
      expect(held).toMatchObject({ end: "held(quarantined)", code: 3 });
      return stage.run({ retry: "true" });
    },
    ...{ end: "proposed(new-head)", open: [1], updaterCalls: 1 },
  },
  {
    name: "20a: the commit is too new",
    play: async (stage) => {
      const hours = String(Math.ceil((Date.now() - Date.parse("2026-01-01T00:00:00Z")) / HOUR_MS) + 24);
      return stage.run({ "cooldown-hours": hours });
    },
    end: "noop(cooldown)",
  },
  {
    name: "20b: an issue is opened, and closed when upstream goes back",
    play: async (stage) => {
      expect(await stage.run({ propose: "issue" })).toMatchObject({ code: 0, end: "issue-opened(drift)" });
      expect(await stage.run({ propose: "issue" })).toMatchObject({ code: 0, end: "noop(issue-open)" });
      await stage.world.upstream.git(["update-ref", "refs/heads/main", stage.base]);
      const ended = await stage.run({ propose: "issue" });
      expect(stage.world.github.state.issues).toMatchObject([{ state: "closed" }]);
      return ended;
    },
    ...{ end: "noop(up-to-date)", sentence: "Closed issue #1" },
  },
  {
    name: "21: the updater failed a moment ago",
    play: async (stage) => {
      expect(await stage.run(FAILS)).toMatchObject({ code: 1, end: "failed(updater-failed)" });
      return stage.run();
    },
    end: "noop(backoff)",
  },
  ...Object.entries({ "max-commits": "1", "max-files": "1", "max-bytes": "1 KB" }).map(([cap, most]) => ({
    name: `22: over ${cap}`,
    play: async (stage: Stage) => {
      await stage.world.move({ "src/b.ts": "x".repeat(1025) });
      return stage.run({ [cap]: most });
    },
    ...{ end: "held(range-too-large)", exit: 3, sentence: cap },
  })),
  {
    name: "27: a merge commit upstream",
    play: async (stage) => {
      const { upstream } = stage.world;
      const topic = await upstream.commit({ "src/b.ts": "1\n" }, "topic");
      const tree = await upstream.git(["rev-parse", `${stage.head}^{tree}`]);
      const as = ["-c", "user.name=Ada", "-c", "user.email=a@example.com"];
      const merge = await upstream.git([...as, "commit-tree", tree, "-p", stage.head, "-p", topic, "-m", "merge"]);
      await upstream.git(["update-ref", "refs/heads/main", merge]);
      return stage.run();
    },
    ...{ end: "proposed(new-head)", open: [1], updaterCalls: 1 },
  },
  {
    name: "27: a dry run writes nothing",
    play: async (stage) => {
      const before = await stage.readState();
      const writes = stage.world.listWrites().length;
      const ended = await stage.run({ "dry-run": "true" });
      expect(await stage.readState()).toBe(before);
      expect(stage.world.listWrites().slice(writes)).toEqual([]);
      expect(await stage.world.target.tip(stage.branch)).toBeNull();
      return ended;
    },
    ...{ end: "dry-run(new-head)", updaterCalls: 1 },
  },
  {
    name: "27: the updater has nothing to change",
    play: async (stage) => {
      stage.world.setUpdater("");
      return stage.run();
    },
    ...{ end: "advanced(no-change)", updaterCalls: 1 },
  },
];
