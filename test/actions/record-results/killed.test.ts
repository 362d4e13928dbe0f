/** A recorder that is killed around its push: recording again ends in the same state, and counts once. */

import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import recordResults from "../../../actions/record-results/main.ts";
import { countCommits, createOrigin, git, readAt, TempFolder, writeFiles, writeHook } from "../../support/git.ts";
import { isProof } from "../../support/is-proof.ts";
import { QUEUE_FILE, queueOf } from "../../support/pipeline.ts";
import { runAction } from "../../support/run-action.ts";
import { runInProcess } from "../../support/run-in-process.ts";
import { startClock } from "../../support/virtual-clock.ts";
import { batchOf, CONTROL, FAILURES, METRICS, resultOf, resultsOf } from "./batch-of.ts";

const STATE = { [QUEUE_FILE]: queueOf({ name: "fd" }, { name: "bat", failure_count: 2 }) };
const RESULTS = resultsOf([resultOf("fd", { linux: 7 }), resultOf("bat", { linux: 6 })]);

const steps = [
  { name: "before its push", hook: null, commitsLeft: 1 },
  { name: "during its push, before the server has taken it", hook: "pre-receive", commitsLeft: 1 },
  { name: "after its push, before it gets the answer", hook: "post-receive", commitsLeft: 2 },
];

test.each(isProof ? [...steps, ...steps, ...steps] : steps)("killed $name", async ({ hook, commitsLeft }) => {
  using folder = new TempFolder();
  const origin = createOrigin(folder, STATE);
  writeFiles(folder.at("work"), { "r.json": RESULTS });
  const kill = `kill -9 -$(cat '${folder.at("pid")}'); exit 1`;
  writeGit(folder, hook === null ? kill : "");
  if (hook !== null) writeHook(origin.bare, hook, kill);
  const onMain = { GITHUB_EVENT_NAME: "schedule", GITHUB_REF: "refs/heads/main", GITHUB_REF_NAME: "main" };
  const prepare = (env: Record<string, string>, { bare } = origin) => ({
    folder: folder.at("runner"),
    workspace: folder.at("work"),
    inputs: { batch: JSON.stringify(batchOf(["fd", "bat"])), results: "r.json", remote: bare },
    env: { ...env, ...onMain, SOURCE_DATE_EPOCH: "1772445960" },
    detached: true,
  });
  const rerun = (at = origin) => runInProcess(recordResults, prepare({}, at), startClock("2026-03-02T10:06:00Z"));
  const killed = await runAction("record-results", prepare({ PATH: `${folder.at("bin")}:${process.env.PATH}` }));
  expect([killed.code, killed.outputs], killed.log).toEqual([null, {}]);
  expect(git(origin.bare, ["fsck", "--strict"])).not.toMatch(/error|missing|broken/);
  expect(countCommits(origin.bare)).toBe(commitsLeft);

  if (hook !== null) writeHook(origin.bare, hook, "exit 0");
  const again = await rerun();
  expect(again.outputs.outcome, again.log).toBe(commitsLeft === 1 ? "published" : "unchanged");
  expect(countCommits(origin.bare)).toBe(2);

  using other = new TempFolder();
  const undisturbed = createOrigin(other, STATE);
  expect((await rerun(undisturbed)).outputs.outcome).toBe("published");
  for (const file of [QUEUE_FILE, FAILURES, METRICS, CONTROL]) {
    expect(readAt(origin.bare, "main", file)).toBe(readAt(undisturbed.bare, "main", file));
  }
  const { entries } = JSON.parse(readAt(origin.bare, "main", QUEUE_FILE) ?? "");
  expect(entries).toMatchObject([
    { name: "fd", failure_count: 1 },
    { name: "bat", failure_count: 3 },
  ]);
  expect(readAt(origin.bare, "main", CONTROL)).toContain('"failures": 1');
});

/** Puts a git on PATH that writes down the process id of its caller before a push, and then runs `kill`. */
function writeGit(folder: TempFolder, kill: string): void {
  mkdirSync(folder.at("bin"));
  const real = path.join(git(folder.path, ["--exec-path"]), "git");
  const script = `#!/bin/bash
if [ "$1" = push ]; then echo $PPID > '${folder.at("pid")}'; ${kill || ":"}; fi
exec '${real}' "$@"
`;
  writeFileSync(folder.at("bin", "git"), script);
  chmodSync(folder.at("bin", "git"), 0o755);
}
