/** The bundle, started as the runner starts it; the other tests call the action itself. */

import { mkdirSync } from "node:fs";
import { expect, test } from "vitest";
import { createOrigin, readAt, TempFolder } from "../../support/git.ts";
import { QUEUE_FILE, queueOf } from "../../support/pipeline.ts";
import { runAction } from "../../support/run-action.ts";
import { startServices } from "./package-services.ts";

test("the bundle adds packages to the queue", async () => {
  using folder = new TempFolder();
  await using services = await startServices({ homebrew: [{ id: "jq", popularity: 50_000 }], npm: [{ id: "eslint" }] });
  const origin = createOrigin(folder, { [QUEUE_FILE]: queueOf() });
  const workspace = folder.at("empty");
  mkdirSync(workspace);
  const { code, outputs, log } = await runAction("seed-queue", {
    folder: folder.at("runner"),
    workspace,
    inputs: { ...services.inputs, remote: origin.bare, sources: "homebrew,npm" },
    env: { GITHUB_REF: "refs/heads/main", GITHUB_REF_NAME: "main" },
  });
  expect(code, log).toBe(0);
  expect(outputs).toMatchObject({ outcome: "published", added: "2" });
  const { entries } = JSON.parse(readAt(origin.bare, "main", QUEUE_FILE) ?? "");
  expect(entries).toMatchObject([{ name: "jq" }, { name: "eslint" }]);
});
