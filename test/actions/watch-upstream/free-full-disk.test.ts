/** An updater may fill the disk. Later runs must still work. */

import { chmodSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { freeFullDisk } from "../../../actions/watch-upstream/free-full-disk.ts";
import { RunStopped } from "../../../actions/watch-upstream/run-stopped.ts";
import { StateUnavailable } from "../../../actions/watch-upstream/state-store.ts";
import { TempFolder } from "../../support/git.ts";
import { openWatch } from "./open-watch.ts";

const SAID = "No space left on device";

test.each([
  { name: "the system", error: Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" }) },
  { name: "the system, about a quota", error: new Error("EDQUOT: disk quota exceeded, write") },
  { name: "git", error: new Error(`git init failed with exit code 1: error: unable to write: ${SAID}`) },
])("a full disk, as $name reports it, removes the folders of all runs", async ({ error }) => {
  using folder = new TempFolder();
  mkdirSync(folder.at("runs", "1", "tmp"), { recursive: true });
  const cause = await freeFullDisk(error, folder.at("runs"));
  expect(cause).toMatchObject({ outcome: "failed", reason: "disk-full" });
  expect(existsSync(folder.at("runs"))).toBe(false);
});

const REFUSAL = { kind: "refused", rule: "unknown", reasons: [SAID], said: [] } as never;

test.each([
  {
    name: "an error of a server with a full disk",
    error: new RunStopped("failed", "unknown", `The server said: ${SAID}`),
  },
  { name: "a refusal of the state by such a server", error: new StateUnavailable("refs/heads/x", REFUSAL) },
  { name: "another error", error: new Error("EACCES: permission denied") },
  { name: "a value that is no error", error: SAID },
])("after $name, nothing is removed", async ({ error }) => {
  using folder = new TempFolder();
  mkdirSync(folder.at("runs"));
  expect(await freeFullDisk(error, folder.at("runs"))).toBe(error);
  expect(existsSync(folder.at("runs"))).toBe(true);
});

test("the failure is counted, and the next run starts from a clean place", async () => {
  await using world = await openWatch();
  await world.baseline();
  const head = await world.move({ "src/a.ts": "2\n" });
  const bin = world.folder.at("bin");
  mkdirSync(bin);
  const full = `case "$*" in *commit-tree*) cat > /dev/null; echo "fatal: unable to write: ${SAID}" >&2; exit 128;; esac`;
  writeFileSync(`${bin}/git`, `#!/bin/sh\n${full}\nPATH="${process.env.PATH}" exec git "$@"\n`);
  chmodSync(`${bin}/git`, 0o755);
  for (const inFlight of [1, 2]) {
    const result = await world.run({}, { PATH: `${bin}:${process.env.PATH}` });
    expect(result, result.log).toMatchObject({ code: 1, outputs: { outcome: "failed", reason: "disk-full" } });
    expect(existsSync(world.folder.at("state", "runs"))).toBe(false);
    expect(world.updaterCalls()).toBe(inFlight);
  }
  expect(world.readState()).toMatchObject({ inFlight: { head }, failures: { head, count: 1 } });
  expect(await world.run({ retry: "true" })).toMatchObject({ code: 0, outputs: { outcome: "proposed" } });
  expect(world.readState()).toMatchObject({ inFlight: null, failures: null });
});
