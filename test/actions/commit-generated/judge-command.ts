/**
 * Runs a command in a worktree, and lets git and the API each commit what the command left. For comparison,
 * `prepareBranch` gives the tree that `git add` would make of the same files.
 */

import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import path from "node:path";
import { capture } from "../../../actions/commit-generated/capture.ts";
import { parsePaths } from "../../../actions/commit-generated/judge-paths.ts";
import { UserError } from "../../../src/errors.ts";
import { BOT, openWorktree, readTip, type World } from "../../publish/publishing.ts";
import { git, gitEnv } from "../../support/git.ts";

export interface Case {
  name: string;
  /** Script that creates the files of the branch. */
  before?: string;
  /** The generator's script. */
  made: string;
  paths?: string[];
}

/** Runs a script in a folder with the shell that runs generators. */
export function shell(cwd: string, script: string): void {
  const env = { ...gitEnv, HOME: "/nonexistent" };
  execFileSync("bash", ["-euo", "pipefail", "-c", script], { cwd, env, stdio: "pipe" });
}

let count = 0;

/** Pushes a branch with the files of `before`. `expected` is the tree after `made` and `git add`. */
export function prepareBranch(
  world: World,
  { before = "", made, paths = ["**"] }: Case,
  settings: readonly string[] = [],
): { branch: string; from: string; expected: string } {
  const branch = `case-${++count}`;
  const folder = path.join(world.temporaryRoot, branch);
  mkdirSync(folder);
  git(folder, ["init", "--quiet", "-b", branch]);
  shell(folder, `echo kept > kept.txt; ${before}`);
  const add = [...settings.flatMap((setting) => ["-c", setting]), "add", "--all"];
  git(folder, add);
  git(folder, ["commit", "--quiet", "-m", "before"]);
  const from = git(folder, ["rev-parse", "HEAD^{tree}"]);
  git(folder, ["push", "--quiet", world.remote.path, `HEAD:refs/heads/${branch}`]);
  shell(folder, made);
  const specs = paths.map((line) => (line.startsWith("!") ? `:(exclude,glob)${line.slice(1)}` : `:(glob)${line}`));
  git(folder, [...add, "--", ...specs]);
  return { branch, from, expected: git(folder, ["write-tree"]) };
}

const CHANGE = { author: BOT, message: "made\n", date: new Date("2026-02-03T04:05:06Z") };

/** For each writer, the tree that it would commit, `unchanged`, or the reason for its refusal. */
export async function judge(
  world: World,
  branch: string,
  { made, paths = ["**"] }: Case,
  { env = {}, by = ["git", "api"] }: { env?: Record<string, string>; by?: readonly ("git" | "api")[] } = {},
): Promise<{ git: string; api: string }> {
  const { repository, reader, ...writers } = await openWorktree(world, branch, env);
  const ends = { git: "", api: "" };
  try {
    const tip = await readTip(reader);
    shell(tip.folder, made);
    const { worktree, staging, target } = tip;
    if (worktree === null) throw new Error("Expected a worktree");
    const options = { base: target, paths: parsePaths(paths), ifNoMatch: "fail" as const, ignoredFields: [] };
    const changed = (await capture(worktree, staging, options)).changes.map((change) => change.path);
    for (const writer of by) {
      const end = await writers[writer].commit({ ...CHANGE, paths: changed }, tip).catch(toMessage);
      if (typeof end === "string") ends[writer] = end;
      else if (end.kind === "unchanged") ends[writer] = "unchanged";
      else if (end.kind !== "committed") ends[writer] = end.said.join("\n");
      else
        ends[writer] = git(writer === "git" ? repository.gitDirectory : world.remote.path, [
          "rev-parse",
          `${end.commit}^{tree}`,
        ]);
    }
    return ends;
  } catch (error) {
    const message = toMessage(error);
    return { git: message, api: message };
  } finally {
    await reader.close();
  }
}

function toMessage(error: unknown): string {
  if (error instanceof UserError) return error.message;
  throw error;
}
