import { readRefusal } from "./read-refusal.ts";
import type { Refusal } from "./refusal.ts";
import type { Git } from "./run-git.ts";

export interface Push {
  /** Empty to delete the branch. */
  commit: string;
  branch: string;
  /** Commit that the branch should be at; null if it must not exist. */
  expected: string | null;
}

/** Pushes one commit to one branch, but only if the branch is still where it should be. */
export async function push(git: Git, { commit, branch, expected }: Push): Promise<{ kind: "pushed" } | Refusal> {
  const ref = `refs/heads/${branch}`;
  const { code, stdout, stderr } = await git.run([
    "push",
    "--porcelain",
    "--no-verify",
    "--no-recurse-submodules",
    `--force-with-lease=${ref}:${expected ?? ""}`,
    "--end-of-options",
    "origin",
    `${commit}:${ref}`,
  ]);
  return code === 0 ? { kind: "pushed" } : readRefusal(git.redact(`${stderr.trimEnd()}\n${stdout}`));
}
