/** `pipekeeper post-ci-summary --event event.json --dry-run`, without a runner. */

import { writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { TOKEN } from "../../support/ci-stage.ts";
import { addCi, NAMED, openStage, workflowRunEvent } from "../../support/ci-summary.ts";
import { runTerminal } from "../../support/run-terminal.ts";

test("prints the comment and writes nothing", async () => {
  await using stage = await openStage();
  const { github, folder } = stage;
  const event = await workflowRunEvent(github, addCi(github, {}, { gate: "failure" }));
  writeFileSync(path.join(folder, "event.json"), JSON.stringify(event.payload));
  const env = { GITHUB_API_URL: github.url, GITHUB_REPOSITORY: "acme/registry", GITHUB_TOKEN: TOKEN };
  const args = ["post-ci-summary", "--event", "event.json", "--dry-run", "--required-jobs", NAMED["required-jobs"]];
  const result = await runTerminal(folder, args, env);
  expect(result.stderr).toBe("");
  expect(result.stdout).toContain("❌ CI: 1 of 4 required jobs did not pass\n=====");
  expect(result.stdout).toContain(
    "gate              ❌ failure    4m 12s  log <https://github.com/acme/registry/actions/runs/9001/job/",
  );
  expect(result.stdout).toContain("Dry run: wrote nothing to #128.");
  expect(result.code).toBe(0);
  expect(github.state.comments).toEqual([]);
  const json = await runTerminal(folder, [...args, "--json"], env);
  expect(JSON.parse(json.stdout)).toMatchObject({ result: "dry-run", verdict: "failure", "pr-number": "128" });
});

test("a file that is not an event is refused", async () => {
  await using stage = await openStage();
  const { folder } = stage;
  writeFileSync(path.join(folder, "event.json"), "[]");
  const result = await runTerminal(folder, ["post-ci-summary", "--event", "event.json"], {
    GITHUB_REPOSITORY: "acme/registry",
  });
  expect(result.code).toBe(1);
  expect(result.stderr).toContain("Error:");
});
