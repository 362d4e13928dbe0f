/** Git and the API give the same outcome and the same tree, in every way the action can work. */

import { chmodSync, rmSync, symlinkSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import action from "../../../actions/commit-generated/main.ts";
import { everyNth } from "../../support/every-nth.ts";
import { clone, countCommits, createOrigin, git, pushFiles, TempFolder, writeFiles } from "../../support/git.ts";
import { startGitHub } from "../../support/github/start-github.ts";
import { runInProcess } from "../../support/run-in-process.ts";
import { startClock } from "../../support/virtual-clock.ts";

const TOKEN = "ghs_TestTokenThatMustNotLeak0123456789";
const FILES = {
  ...{ "state.txt": "1\n", "gone/a.txt": "1\n", "mode.sh": "1\n", "log.jsonl": '{"n":1}\n' },
  ...{ "becomes/a.txt": "1\n", file: "1\n", "notes.json": '{"at":1,"n":1}\n' },
};
const CHANGES = [
  "echo 2 > state.txt; rm -r gone becomes file; echo now-a-file > becomes; mkdir file; echo in > file/inside.txt",
  "chmod +x mode.sh; ln -s state.txt link; ln -s nowhere broken; printf '\\377\\000binary' > binary.bin",
  `printf '{"at":2,"n":1}' > notes.json; echo '{"n":2}' >> log.jsonl; echo é > 'name with é'`,
].join("\n");

interface Case {
  name: string;
  inputs: Record<string, string>;
  /** The changes are made in the checkout before the action runs, as an earlier step would make them. */
  isLeft?: true;
  /** Files that another writer pushes after the checkout. */
  theirs?: Record<string, string>;
  outcome: string;
}

const cases: readonly Case[] = [
  { name: "a command that runs once", inputs: { run: CHANGES, paths: "**", rerun: "false" }, outcome: "published" },
  { name: "what earlier steps left", inputs: { paths: "**" }, isLeft: true, outcome: "published" },
  {
    name: "what earlier steps left, on a branch that moved",
    inputs: { paths: "**" },
    isLeft: true,
    theirs: { "theirs.txt": "t\n" },
    outcome: "published",
  },
  {
    name: "a conflict",
    inputs: { paths: "**" },
    isLeft: true,
    theirs: { "state.txt": "t\n" },
    outcome: "failed",
  },
  {
    name: "a conflict, and our file wins",
    inputs: { paths: "**", "on-conflict": "ours" },
    isLeft: true,
    theirs: { "state.txt": "t\n" },
    outcome: "published",
  },
  {
    name: "records that an earlier step added",
    inputs: { append: "log.jsonl" },
    isLeft: true,
    theirs: { "log.jsonl": '{"n":1}\n{"n":3}\n' },
    outcome: "published",
  },
  {
    name: "only volatile fields",
    inputs: { paths: "notes.json", "ignore-json-fields": "at" },
    isLeft: true,
    outcome: "unchanged",
  },
  {
    name: "a separate branch",
    inputs: { paths: "**\n!gone/**\n!log.jsonl", publish: "branch" },
    isLeft: true,
    outcome: "published",
  },
  {
    name: "a dry run",
    inputs: { paths: "**", "dry-run": "true" },
    isLeft: true,
    outcome: "dry-run",
  },
];

test.each(everyNth(cases, 2))("$name", async ({ inputs, isLeft, theirs, outcome }) => {
  const trees: (string | null)[] = [];
  for (const transport of ["git", "api"]) {
    using folder = new TempFolder();
    const origin = createOrigin(folder, FILES);
    const root = clone(folder, origin.bare, "clone");
    if (isLeft) makeChanges(root);
    if (theirs !== undefined) pushFiles(origin, theirs);
    const branch = inputs.publish === "branch" ? "generated" : "main";
    const commits = countCommits(origin.bare);
    const github = await startGitHub({ bareRepository: origin.bare, owner: "octo", repo: "repo", token: TOKEN });
    try {
      const env = { GITHUB_API_URL: github.url, GITHUB_REF: "refs/heads/main", GITHUB_REF_NAME: "main" };
      const result = await runInProcess(
        action,
        { folder: folder.at("run"), workspace: root, inputs: { ...inputs, transport, token: TOKEN }, env },
        startClock("2026-05-12T12:00:00Z"),
      );
      expect(result.outputs.outcome).toBe(outcome);
      expect(result.log).not.toContain(TOKEN);
      const isPublished = outcome === "published";
      trees.push(isPublished ? git(origin.bare, ["rev-parse", `${branch}^{tree}`]) : null);
      expect(git(origin.bare, ["fsck", "--strict"])).not.toMatch(/error|missing|broken/);
      expect(countCommits(origin.bare)).toBe(commits + (isPublished && branch === "main" ? 1 : 0));
      const wasWritten = github.requests.some(({ method, path }) => method === "POST" && path.startsWith("/repos/"));
      expect(wasWritten).toBe(transport === "api" && isPublished);
    } finally {
      await github.close();
    }
  }
  expect(trees[1]).toBe(trees[0]);
});

function makeChanges(root: string): void {
  for (const gone of ["gone", "becomes", "file"]) rmSync(path.join(root, gone), { recursive: true });
  writeFiles(root, {
    ...{ "state.txt": "2\n", becomes: "now a file\n", "file/inside.txt": "in\n", "notes.json": '{"at":2,"n":1}\n' },
    ...{ "log.jsonl": '{"n":1}\n{"n":2}\n', "name with é": "é\n" },
  });
  chmodSync(path.join(root, "mode.sh"), 0o755);
  symlinkSync("state.txt", path.join(root, "link"));
  symlinkSync("nowhere", path.join(root, "broken"));
}
