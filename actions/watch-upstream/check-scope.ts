/**
 * Compares the folders after the updater with what was laid out before, and lists everything the updater must not have
 * done. Does not run git, because the updater may have changed how git behaves.
 */

import { findChanges } from "./find-changes.ts";
import { formatOf } from "./hash-file.ts";
import { describeViolation, judgeChanges, type ScopeCheck, type ScopeCode, type ScopePolicy } from "./judge-changes.ts";
import type { LaidOutTree, LayOut } from "./lay-out.ts";
import { compareSeals, sealRepository } from "./seal-repository.ts";

/** How many files a folder may have in addition to those laid out. Nobody reads a longer list. */
const MAX_MORE_FILES = 50_000;

/** Checks both folders. Call it when all processes of the updater have ended. */
export async function checkScope({ target, upstream }: LayOut, policy: ScopePolicy): Promise<ScopeCheck> {
  const earlier: ScopeCheck["violations"][number][] = [];
  const add = (code: ScopeCode, path: string, message: string) =>
    earlier.push(describeViolation(policy, code, path, message));
  for (const name of compareAll(target)) add("git_tampered", name, `"${name}" of the target's repository changed.`);
  for (const name of compareAll(upstream)) {
    add("upstream_tampered", name, `"${name}" of upstream's repository changed.`);
  }
  const upstreamFound = await findChanges(upstream, upstream.files.size + MAX_MORE_FILES);
  for (const { path } of upstreamFound.changes) add("upstream_tampered", path, `"${path}" of upstream changed.`);
  if (!upstreamFound.isWhole) add("upstream_tampered", "", "The upstream checkout has too many files.");
  const found = await findChanges(target, target.files.size + MAX_MORE_FILES);
  if (!found.isWhole) add("too_large", "", `The updater made more than ${MAX_MORE_FILES} files.`);
  return judgeChanges({ found: found.changes, files: target.files, format: formatOf(target.base), earlier }, policy);
}

function compareAll({ seals }: LaidOutTree): string[] {
  return seals.flatMap(({ gitDirectory, worktree, seal }) =>
    compareSeals(seal, sealRepository(gitDirectory, worktree)),
  );
}
