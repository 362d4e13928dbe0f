/** Commits with git in the private repository, and pushes. */

import { copyFile } from "node:fs/promises";
import path from "node:path";
import { commitTree, writeTree } from "../git/private-index.ts";
import type { PrivateRepository } from "../git/private-repository.ts";
import { push } from "../git/push.ts";
import { type CommitWriter, parentsOf, type Target } from "./transport.ts";

export function openGitWriter(repository: PrivateRepository, target: Target): CommitWriter {
  const { git } = repository;
  return {
    async commit({ paths, staging = null, ...change }, tip) {
      const { compare, upload } = staging ?? tip.staging;
      const index = path.join(repository.directory, "index");
      const changes = await compare(paths, tip.base);
      if (changes.length === 0) return { kind: "unchanged" };
      if (tip.obstacle !== null) return tip.obstacle;
      const refusal = await upload(changes);
      if (refusal !== null) return refusal;
      await copyFile(await repository.indexOf(tip.base), index);
      const tree = await writeTree(git, changes, index);
      const commit = await commitTree(git, tree, { ...change, parents: parentsOf(target, tip) });
      return { kind: "committed", commit };
    },
    push: (commit, tip) => push(git, { commit, branch: target.targetBranch, expected: tip.target }),
  };
}
