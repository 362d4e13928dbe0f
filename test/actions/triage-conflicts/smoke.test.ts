/** The command as a user starts it, in a clone. */

import { expect, test } from "vitest";
import { everyNth } from "../../support/every-nth.ts";
import { clone, TempFolder } from "../../support/git.ts";
import { runTerminal } from "../../support/run-terminal.ts";
import { openTriage, TOKEN } from "./open-triage.ts";

test.each(
  everyNth(
    [
      { name: "a full clone", options: [] },
      { name: "a shallow clone", options: ["--depth=1", "--no-local"] },
    ],
    2,
  ),
)("in $name the command reports as text and as JSON, and applies its proposals", async ({ options }) => {
  using folder = new TempFolder();
  await using triage = await openTriage({});
  await triage.addPull({ "recipes/f/fig.toml": "fig\n" });
  await triage.addPull({ "recipes/m/mint.toml": "mint\n", "README.md": "no\n" });
  await triage.moveMain({});
  const work = clone(folder, `file://${triage.remote.path}`, "work", options);
  const env = { GITHUB_TOKEN: TOKEN, GITHUB_API_URL: triage.github.url, GITHUB_REPOSITORY: "acme/shop" };
  const text = await runTerminal(work, ["triage-conflicts"], env);
  expect([text.code, text.stderr]).toEqual([0, ""]);
  expect(text.stdout).toMatch(/^- `recipes\/m\/mint\.toml` in #2$/m);
  expect(text.stdout).toMatch(/Nothing was written; add `--apply` to write\.\n$/);
  expect(triage.listWrites()).toEqual([]);
  const applied = await runTerminal(work, ["triage-conflicts", "--apply", "--json"], env);
  expect(applied.code, applied.stderr).toBe(0);
  expect(JSON.parse(applied.stdout)).toMatchObject({ "to-rescue": "1", manual: "1", closed: "[]" });
  expect(triage.github.state.comments).toHaveLength(1);
  expect(text.stdout + applied.stdout + applied.stderr).not.toContain(TOKEN);
});
