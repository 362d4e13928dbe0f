/** The terminal's bundle, started as a user does. */

import { expect, test } from "vitest";
import { TempFolder, writeFiles } from "../support/git.ts";
import { DASHBOARD, SMALL_STATE } from "../support/pipeline.ts";
import { runTerminal } from "../support/run-terminal.ts";

test("the terminal runs an action on the files of the working directory", async () => {
  using folder = new TempFolder();
  writeFiles(folder.path, SMALL_STATE);
  const { code, stdout } = await runTerminal(folder.path, ["update-dashboard", "--publish", "none", "--json"]);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ outcome: "written", packages: "2", "dashboard-path": DASHBOARD });
});

test("the terminal runs the demo to its end", async () => {
  using folder = new TempFolder();
  const { code, stdout } = await runTerminal(folder.path, ["demo", "--once"], { TMPDIR: folder.path });
  expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining("http://127.0.0.1:") });
});
