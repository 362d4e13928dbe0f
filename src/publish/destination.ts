import { existsSync, realpathSync, statSync } from "node:fs";
import path from "node:path";
import { UserError } from "../errors.ts";
import { type Clone, describeClone } from "../git/clone.ts";
import { type FoundGit, findGit, requireGit } from "../git/find-git.ts";
import type { Runtime } from "../kit/runtime.ts";
import type { PublishingInputs } from "../kit/shared-inputs.ts";
import { chooseTarget } from "./choose-target.ts";
import type { Target } from "./transport.ts";

/** Where a run reads and where it publishes. */
export interface Destination {
  /** The git on PATH. */
  git: FoundGit;
  /** The user's checkout; null if there is none, or no git to find it with. */
  clone: Clone | null;
  /** The position of `root` in the repository: empty, or a folder that ends in `/`. */
  prefix: string;
  target: Target;
  /** The branch for `publish: branch` and `on-refused: branch` if `branch` is empty. */
  orphanBranch: string;
}

/** Works out both branches and describes the checkout. */
export async function planDestination(
  inputs: Pick<PublishingInputs, "root" | "publish" | "branch" | "keep-history">,
  runtime: Runtime,
  orphanBranch: string,
): Promise<Destination> {
  const { GITHUB_REF: ref, GITHUB_REF_NAME: refName } = runtime.env;
  const root = path.resolve(runtime.cwd, inputs.root);
  const found = statSync(root, { throwIfNoEntry: false });
  if (found?.isFile()) throw new UserError(`root: "${inputs.root}" is a file; expected a folder of the repository.`);
  const git = await findGit(runtime.env, runtime.cwd);
  const describe = async (folder: string) => {
    const clone = git.kind === "usable" ? await describeClone(folder, runtime.env) : null;
    return clone === null || surroundsWorkspace(clone, runtime.env) ? null : clone;
  };
  const own = await describe(root);
  if (own === null && !ref && inputs.branch === undefined) {
    requireGit(git, { hasApi: false });
    const what = found === undefined ? "folder" : "git checkout";
    throw new UserError(
      `There is no ${what} at "${inputs.root}", and no workflow that names a branch. Name a folder of a clone as \`root\`.`,
    );
  }
  // A sparse checkout may not contain the folder.
  const clone = own ?? (found === undefined ? await describe(runtime.cwd) : null);
  const target = chooseTarget(
    { publish: inputs.publish, branch: inputs.branch, keepHistory: inputs["keep-history"], orphanBranch },
    { ref: ref || undefined, refName: refName || undefined, currentBranch: clone?.branch ?? null },
  );
  const prefix = own?.prefix ?? path.posix.join(clone?.prefix ?? "", findPrefix(inputs.root, runtime.cwd));
  return { git, clone, prefix: prefix === "." ? "" : prefix, target, orphanBranch };
}

/**
 * True for a repository around the workspace, such as one that the runner is installed in. The job does not work on it.
 */
function surroundsWorkspace({ toplevel }: Clone, { GITHUB_WORKSPACE: workspace }: Runtime["env"]): boolean {
  if (!workspace || !existsSync(workspace)) return false;
  const relative = path.relative(realpathSync(toplevel), realpathSync(workspace));
  return relative !== "" && relative !== ".." && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}

/** The prefix of `root` if there is no checkout: then the working directory counts as the repository's root. */
function findPrefix(root: string, cwd: string): string {
  const relative = path.relative(cwd, path.resolve(cwd, root)).replaceAll(path.sep, "/");
  if (relative !== ".." && !relative.startsWith("../")) return relative === "" ? "" : `${relative}/`;
  throw new UserError(
    `root: "${root}" is outside the working directory, and there is no git checkout. Name a folder of the repository.`,
  );
}
