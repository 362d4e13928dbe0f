/** Commits with git in the private repository, and pushes. */

import path from "node:path";
import { commitTree, writeTree } from "../git/private-index.ts";
import type { PrivateRepository } from "../git/private-repository.ts";
import { push } from "../git/push.ts";
import { type CommitWriter, parentage, type Target } from "./transport.ts";

export function openGitWriter(repository: PrivateRepository, target: Target): CommitWriter {
  const { git } = repository;
  return {
    async commit({ paths, ...change }, tip) {
      const staging = change.staging ?? tip.staging;
      const { parents, base } = parentage(target, tip);
      const index = path.join(repository.directory, "index");
      const changes = await staging.compare(paths, base);
      if (changes.length === 0) return { kind: "unchanged" };
      const refusal = await staging.upload(changes);
      if (refusal !== null) return refusal;
      const tree = await writeTree(git, changes, { base, index });
      return { kind: "committed", commit: await commitTree(git, tree, { ...change, parents }) };
    },
    push: (commit, tip) => push(git, { commit, branch: target.targetBranch, expected: tip.target }),
  };
}
