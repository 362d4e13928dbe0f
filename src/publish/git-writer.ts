/** Commits with git in the private repository, and pushes. */

import path from "node:path";
import { commitTree, stageTree } from "../git/private-index.ts";
import type { PrivateRepository } from "../git/private-repository.ts";
import { push } from "../git/push.ts";
import { type CommitWriter, parentsOf, type Target } from "./transport.ts";

export function openGitWriter(repository: PrivateRepository, target: Target): CommitWriter {
  const { git } = repository;
  return {
    async commit({ paths, ...change }, tip) {
      const index = path.join(repository.directory, "index");
      const tree = await stageTree({ git, index, folder: tip.folder, paths, base: tip.base });
      if (tree === null) return { kind: "unchanged" };
      if (tip.obstacle !== null) return tip.obstacle;
      const commit = await commitTree(git, tree, { ...change, parents: parentsOf(target, tip) });
      return { kind: "committed", commit };
    },
    push: (commit, tip) => push(git, { commit, branch: target.targetBranch, expected: tip.target }),
  };
}
