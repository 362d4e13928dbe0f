import path from "node:path";
import { expect, test } from "vitest";
import { runAction } from "../../support/run-action.ts";
import { tempFolder } from "../../support/temp-folder.ts";
import { CLEAN, ENTRIES, entry, QUEUE, queueOf } from "./clean-state.ts";

test.each([
  ["a clean state", CLEAN, 0],
  ["an error", { ...CLEAN, [QUEUE]: queueOf(...ENTRIES, entry("jq", { priority: 0 })) }, 2],
  ["no state at all", { "README.md": "" }, 2],
])("the bundle starts, and its exit code says what it found: %s", async (_, files, expected) => {
  using folder = tempFolder(files);
  const env = { GITHUB_EVENT_NAME: "push" };
  const { code, log } = await runAction("validate-state", {
    folder: path.join(folder.root, ".runner"),
    workspace: folder.root,
    env,
  });
  expect(code, log).toBe(expected);
});
