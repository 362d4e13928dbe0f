import { type CommitObject, parseCommitObject } from "../formats/commit-object.ts";
import { FETCH, type PrivateRepository } from "./private-repository.ts";
import { readRefusal } from "./read-refusal.ts";
import type { Refusal } from "./refusal.ts";

const WHOLE = "--depth=2147483647";

export async function readCommit({ git }: PrivateRepository, id: string): Promise<CommitObject | null> {
  // Otherwise a blobless repository would fetch missing objects one by one.
  const { code, stdout } = await git.run(["cat-file", "commit", id], { env: { GIT_NO_LAZY_FETCH: "1" } });
  return code === 0 ? parseCommitObject(id, stdout.toString()) : null;
}

/** Fetches the whole history of the branches if the repository is shallow. Returns null, or why the fetch failed. */
export async function fetchHistory({ git }: PrivateRepository, branches: readonly string[]): Promise<Refusal | null> {
  if ((await git.text(["rev-parse", "--is-shallow-repository"])) !== "true") return null;
  const specs = branches.map((branch) => `refs/heads/${branch}`);
  const { code, stderr } = await git.run([...FETCH, WHOLE, "--end-of-options", "origin", ...specs]);
  return code === 0 ? null : readRefusal(stderr);
}

/** True if the tip is the commit or descends from it. False if commits between them are not in the repository. */
export async function isAncestor({ git }: PrivateRepository, commit: string, tip: string): Promise<boolean> {
  const { code } = await git.run(["merge-base", "--is-ancestor", commit, tip], { env: { GIT_NO_LAZY_FETCH: "1" } });
  return code === 0;
}
