import path from "node:path";
import { UserError } from "../../src/errors.ts";
import { isFolder } from "../../src/files/is-folder.ts";
import { rememberRepository } from "../../src/git/remember-repository.ts";
import { listLargePaths } from "../../src/git/upload-lfs.ts";
import type { Worktree } from "../../src/git/worktree.ts";
import type { Derivation } from "../../src/publish/publish.ts";
import type { Target, Tip } from "../../src/publish/transport.ts";
import { capture } from "./capture.ts";
import type { CommitJob } from "./commit-job.ts";
import { findLeftovers } from "./find-leftovers.ts";
import { firstLine, runGenerator } from "./run-generator.ts";
import { warnOfPointers } from "./warn-of-pointers.ts";

export interface Generated {
  /** False if no line of `paths` matches a file that can be published. */
  hasMatch: boolean;
  warnings: readonly string[];
}

interface ScriptJob extends CommitJob {
  script: string;
}

export async function generate(tip: Tip, target: Target, job: ScriptJob): Promise<Derivation<Generated>> {
  const { inputs, paths, script } = job;
  const ran = await runInWorktree(tip, script, job);
  const { changes, hasMatch, warnings } = await capture(ran.worktree, tip.staging, {
    base: tip.base,
    paths,
    ifNoMatch: inputs["if-no-match"],
    ignoredFields: inputs["ignore-json-fields"],
  });
  const written = changes.filter(({ to }) => to !== null).map((change) => change.path);
  const large = target.history.startsWith("orphan") ? await listLargePaths(ran.worktree.area, written) : [];
  const pointers = await warnOfPointers([...large], tip, { target, paths });
  return {
    paths: changes.map((change) => change.path),
    // The changes are already staged.
    staging: { ...tip.staging, compare: async () => changes },
    report: { hasMatch, warnings: [...ran.warnings, ...warnings, ...pointers] },
  };
}

export async function runInWorktree(
  { worktree, repository }: Tip,
  script: string,
  job: CommitJob,
): Promise<{ worktree: Worktree; warnings: string[] }> {
  if (worktree === null || repository === null) throw new Error("A generator needs a working tree");
  const restore = await rememberRepository(repository.gitDirectory);
  const { warnings } = await runGenerator({ ...job, script, worktree });
  if (!isFolder(worktree.folder)) throw hasRemoved("the folder it ran in", script);
  if (!isFolder(path.join(repository.gitDirectory, "objects")))
    throw hasRemoved("the git repository it ran in", script);
  await restore();
  return { worktree, warnings: [...findLeftovers(worktree.folder), ...warnings] };
}

function hasRemoved(what: string, script: string): UserError {
  return new UserError(
    `The generator "${firstLine(script)}" has removed ${what}; nothing was published. It may write and remove files there, but must not remove the folder itself.`,
  );
}
