/** One watch for all tests of a file. Preparing it takes whole runs, and copying the result is much cheaper. */

import { execFileSync } from "node:child_process";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll } from "vitest";
import { removeFolder } from "../../../src/git/remove-folder.ts";
import { TempFolder } from "../../support/git.ts";
import type { OpenWatch } from "./open-watch.ts";

interface Opened {
  world: OpenWatch;
}

/** Returns a function that opens a watch at the first call, and resets it to that state at later calls. */
export function shareWatch<T extends Opened>(open: () => Promise<T>): () => Promise<T> {
  let opened: T | undefined;
  let putBack: () => Promise<void> = async () => undefined;
  const kept = new TempFolder();

  afterAll(async () => {
    await opened?.world[Symbol.asyncDispose]();
    await removeFolder(kept.path);
  });

  return async () => {
    if (opened === undefined) {
      opened = await open();
      putBack = keep(opened.world, kept.path);
    } else await putBack();
    return opened;
  };
}

/** Copies everything that a test can change, and returns a function that restores it. */
function keep({ folder, upstream, target, github, clock, inputs, env }: OpenWatch, kept: string): () => Promise<void> {
  const places = [folder.path, path.dirname(upstream.path), path.dirname(target.path)];
  execFileSync("cp", ["-a", ...places, kept]);
  const { now: _, bareRepository: __, ...state } = github.state;
  const saved = structuredClone({ state, inputs, env, now: clock.now });
  return async () => {
    for (const place of places) await removeFolder(place);
    execFileSync("cp", ["-a", ...places.map((place) => path.join(kept, path.basename(place))), tmpdir()]);
    const copy = structuredClone(saved);
    Object.assign(github.state, copy.state);
    clock.now = copy.now;
    for (const [now, before] of [
      [inputs, copy.inputs],
      [env, copy.env],
    ] as const) {
      for (const name of Object.keys(now)) delete now[name];
      Object.assign(now, before);
    }
  };
}
