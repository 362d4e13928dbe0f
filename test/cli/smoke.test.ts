/** The terminal's bundle, started as a user does. */

import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { TempFolder, writeFiles } from "../support/git.ts";
import { isProof } from "../support/is-proof.ts";
import { DASHBOARD, SMALL_STATE } from "../support/pipeline.ts";
import { runTerminal } from "../support/run-terminal.ts";

test("the terminal runs an action on the files of the working directory", async () => {
  using folder = new TempFolder();
  writeFiles(folder.path, SMALL_STATE);
  const { code, stdout } = await runTerminal(folder.path, ["update-dashboard", "--publish", "none", "--json"]);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ outcome: "written", packages: "2", "dashboard-path": DASHBOARD });
});

test.runIf(isProof)(
  "the terminal runs the demo to its end, checks that its pages are served, and leaves nothing behind",
  async () => {
    using folder = new TempFolder();
    const { code, stdout } = await runTerminal(folder.path, ["demo", "--once"], { TMPDIR: folder.path });
    expect({ code, stdout }).toMatchObject({ code: 0 });
    expect([...stdout.matchAll(/^http:\/\/127\.0\.0\.1:\d+(\S+) answered 200/gm)].map(([, place]) => place)).toEqual([
      "/",
      "/site/",
      "/dashboard.json",
    ]);
    expect(readdirSync(folder.path)).toEqual([]);
  },
);
