/** One run for all tests of a file. Creating its folders again takes much longer than copying them. */

import { execFileSync } from "node:child_process";
import { afterAll } from "vitest";
import { removeFolder } from "../../src/git/remove-folder.ts";
import { openWatchRun, type WatchRun } from "./watch-run.ts";

/** `open` opens a run the first time, and later restores its folders. */
export function shareWatchRun(open: () => Promise<WatchRun> = openWatchRun): {
  open(): Promise<WatchRun>;
  putBack(place: string): Promise<void>;
} {
  let opened: Promise<WatchRun> | undefined;
  const keptOf = (run: WatchRun) => `${run.folder.path}-kept`;

  async function first(): Promise<WatchRun> {
    const run = await open();
    execFileSync("cp", ["-a", run.folder.path, keptOf(run)]);
    return run;
  }

  afterAll(async () => {
    const run = await opened;
    if (run === undefined) return;
    await run[Symbol.asyncDispose]();
    await removeFolder(keptOf(run));
  });

  return {
    async open() {
      if (opened === undefined) {
        opened = first();
        return opened;
      }
      const run = await opened;
      await this.putBack(run.folder.path);
      return run;
    },
    async putBack(place) {
      const run = (await opened) as WatchRun;
      await removeFolder(place);
      execFileSync("cp", ["-a", place.replace(run.folder.path, keptOf(run)), place]);
    },
  };
}
