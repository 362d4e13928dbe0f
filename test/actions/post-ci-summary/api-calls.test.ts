/** Some rows of the table of API calls in the README, measured. */

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { addCi, openStage, type Stage } from "../../support/ci-summary.ts";

async function measure(stage: Stage, gate: string, inputs: Record<string, string> = {}): Promise<number> {
  const id = 9001 + stage.github.state.runs.length;
  return Number((await stage.follow(addCi(stage.github, { id }, { gate }), inputs)).outputs["api-calls"]);
}

async function measureAgain(stage: Stage, inputs: Record<string, string> = {}): Promise<number> {
  const [run] = stage.github.state.runs;
  return Number((await stage.follow(run as NonNullable<typeof run>, inputs)).outputs["api-calls"]);
}

test("the README says how many calls a run takes", async () => {
  await using stage = await openStage();
  const created = await measure(stage, "success");
  const unchanged = await measureAgain(stage);
  const updated = await measure(stage, "skipped");
  await using other = await openStage();
  const withStatus = await measure(other, "success", { "commit-status": "ci" });
  const sameStatus = await measureAgain(other, { "commit-status": "ci" });
  await using third = await openStage();
  const auto = await measure(third, "success", { "required-jobs": "auto" });
  const readme = readFileSync("actions/post-ci-summary/README.md", "utf8");
  expect(readme).toContain(`| unchanged / updated / created | ${unchanged} / ${updated} / ${created} |`);
  expect(readme).toContain(`| \`required-jobs: auto\` | +${auto - created} |`);
  expect(readme).toContain(
    `| \`commit-status\` | +${withStatus - created}, or +${sameStatus - unchanged} if it already says the same |`,
  );
});
