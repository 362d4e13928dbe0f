/** The scope check finds the effects of hostile updaters on the folders of a run, with real repositories. */

import { randomUUID } from "node:crypto";
import { afterEach, expect, test } from "vitest";
import { runUpdater } from "../../../actions/watch-upstream/run-updater.ts";
import { buildUpdaterEnvironment } from "../../../actions/watch-upstream/updater-environment.ts";
import { isProof } from "../../support/is-proof.ts";
import { killProcessesWith, listProcessesWith } from "../../support/processes.ts";
import { shareWatchRun } from "../../support/share-watch-run.ts";
import { BEHAVES, HOSTILE_UPDATERS } from "../../support/updaters.ts";
import { SECRET } from "../../support/watch-run.ts";

const shared = shareWatchRun();
let runId = "";
afterEach(() => killProcessesWith(runId));

/** Runs this script as the updater, and returns what the scope check finds afterwards. */
async function check(script: string): Promise<{ codes: string[]; changed: string[]; said: string }> {
  runId = `run-${randomUUID()}`;
  const run = await shared.open();
  const { target, upstream } = run.layOut;
  const facts = {
    ...{ name: "analytics", runId, date: "2026-11-30", rangeBase: run.range.base, rangeHead: run.range.head },
    ...{ folder: run.folder.at("runs", "1"), worktree: target.folder, upstream: upstream.folder },
  };
  const outer = { PATH: process.env.PATH };
  const environment = buildUpdaterEnvironment(facts, { outer, passed: [], isCodex: false, token: SECRET });
  const limits = { timeoutMs: 60_000, idleMs: 60_000 };
  const { end } = await runUpdater(facts, { argv: ["bash", "-c", script], environment, limits });
  expect(end).toEqual({ kind: "exited", code: 0 });
  expect(listProcessesWith(runId)).toEqual([]);
  const { violations, changes } = await run.check();
  const codes = [...new Set(violations.map(({ code }) => code))];
  return { codes, changed: changes.map((change) => change.path), said: JSON.stringify(violations) };
}

test("an updater that behaves has no finding", async () => {
  const { codes, changed } = await check(BEHAVES);
  expect({ codes, changed }).toEqual({ codes: [], changed: ["content/analytics/_run-summary.md"] });
});

const isAboutFiles = /^(?:content|\w+_\w+|symlink|submodule)$/;
const rows = HOSTILE_UPDATERS.filter(
  ({ name, caughtAs }) => isAboutFiles.test(caughtAs) || name.includes("index only"),
  // hostile.test.ts runs the updaters that change the state, because only a whole run has a state.
).filter(({ name }) => !name.includes("the state"));
// check-scope.test.ts has more of these cases, without a process for each.
test.each(rows.filter((_, n) => isProof || n % 4 === 0))("it $name: $caughtAs", async ({ script, caughtAs }) => {
  const { codes, changed, said } = await check(script(SECRET));
  if (caughtAs === "content") expect(codes).toEqual([]);
  else if (caughtAs === "harmless") expect({ codes, changed }).toEqual({ codes: [], changed: [] });
  else expect({ codes, changed }).toEqual({ codes: expect.arrayContaining([caughtAs]), changed: [] });
  expect(said).not.toContain(SECRET);
});
