import { expect, test } from "vitest";
import { nameFlags } from "../../../actions/watch-upstream/name-flags.ts";
import { openWatch } from "./open-watch.ts";

test.each([
  { text: "Run it once with `init: head`.", says: "Run it once with `--init head`." },
  { text: "Set `retry: true` to try now.", says: "Set `--retry` to try now." },
  {
    text: "Set `on-rewrite: accept`, or `init` with a commit.",
    says: "Set `--on-rewrite accept`, or `--init` with a commit.",
  },
  ...[
    "Pass the token of a GitHub App as `token`.",
    "Look at `lastRun` and the log.",
    "Give the job `permissions: contents: write`.",
    "The folder `init` ends here",
  ].map((text) => ({ text, says: text.replace("`init`", "`--init`") })),
])("in a terminal: $says", ({ text, says }) => {
  expect(nameFlags(text)).toBe(says);
});

test.each([
  { where: "a workflow", actions: "true", says: "with `init: head`" },
  { where: "a terminal", actions: "", says: "with `--init head`" },
])("a run in $where names inputs as users write them there", async ({ actions, says }) => {
  await using world = await openWatch();
  const result = await world.run({}, { GITHUB_ACTIONS: actions });
  expect(result).toMatchObject({ code: 3, outputs: { outcome: "init-required" } });
  for (const text of [result.outputs.sentence, result.log]) expect(text).toContain(says);
});
