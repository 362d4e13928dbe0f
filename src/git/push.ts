import { readRefusal } from "./read-refusal.ts";
import type { Refusal } from "./refusal.ts";
import type { Git } from "./run-git.ts";

export interface Push {
  /** Empty to delete the branch. */
  commit: string;
  branch: string;
  /** The commit that the branch must be at; null if the branch must not exist. */
  expected: string | null;
}

/** Pushes a commit to a branch, unless the branch has moved. */
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
