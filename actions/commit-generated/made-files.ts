import path from "node:path";
import type { WorkTree } from "../../src/git/change-set.ts";
import { openCheckout } from "../../src/git/checkout.ts";
import type { PrivateRepository } from "../../src/git/private-repository.ts";
import type { Tip } from "../../src/publish/transport.ts";
import type { Job } from "./job.ts";
import { runGenerator } from "./run-generator.ts";

/** Files that are to be published, where they were made. */
export interface MadeFiles {
  tree: WorkTree;
  /** Puts into the object store what the private repository lacks of the stored files. */
  lend(ids: readonly string[]): Promise<void>;
  warnings: readonly string[];
}

/** The worktree after one run of the command, or without a command the job's checkout. */
export async function openMadeFiles(job: Job, tip: Tip, repository: PrivateRepository): Promise<MadeFiles> {
  const { work, checkout, store, runtime } = job;
  if (work.script === null) {
    const { clone } = checkout;
    if (clone === null) throw new Error("Files of earlier steps need a checkout");
    const tree = await openCheckout(clone, { repository, store, env: runtime.env });
    return { tree, lend: tree.lend, warnings: [] };
  }
  const { worktree } = tip;
  if (worktree === null) throw new Error("A command needs a worktree");
  const { warnings } = await runGenerator({ ...job, script: work.script, worktree });
  const { cwd, env } = worktree.pristine();
  const objects = store.environment([path.join(repository.gitDirectory, "objects")]);
  const tree = {
    git: repository.git,
    options: { cwd: cwd as string, env: { ...env, ...objects } },
    commit: tip.source,
  };
  return { tree, lend: async () => undefined, warnings };
}
