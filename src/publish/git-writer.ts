/** Commits with git in the private repository, and pushes. */

import path from "node:path";
import { commitTree, stageTree } from "../git/private-index.ts";
import type { PrivateRepository } from "../git/private-repository.ts";
import { push } from "../git/push.ts";
import { stageChanges } from "../git/stage-changes.ts";
import { type CommitWriter, parentage, type Target } from "./transport.ts";

export function openGitWriter(repository: PrivateRepository, target: Target): CommitWriter {
  const { git } = repository;
  return {
    async commit({ paths, staging, ...change }, tip) {
      const { parents, base } = parentage(target, tip);
      const index = path.join(repository.directory, "index");
      const tree = staging
        ? await stageChanges(git, { index, base, changes: await staging.compare(paths, base) })
        : await stageTree({ git, index, folder: tip.folder, paths, base });
      if (tree === null) return { kind: "unchanged" };
      return { kind: "committed", commit: await commitTree(git, tree, { ...change, parents }) };
    },
    push: (commit, tip) => push(git, { commit, branch: target.targetBranch, expected: tip.target }),
  };
}
