import type { ContentTree } from "../../src/content/tree.ts";
import { UserError } from "../../src/errors.ts";
import { describeClone, trust } from "../../src/git/clone.ts";
import { openContentCommit } from "../../src/git/content-commit.ts";
import { findGit, requireGit } from "../../src/git/find-git.ts";
import { type Environment, gitEnvironment } from "../../src/git/git-environment.ts";
import { redactWith } from "../../src/git/redact.ts";
import { createGit } from "../../src/git/run-git.ts";
import type { ContentPlan } from "./plan-validation.ts";

/** The content of the commit named by `base-ref`, read from the checkout's objects. */
export async function openBase(
  { repositoryRoot, root }: ContentPlan,
  ref: string,
  env: Environment,
): Promise<ContentTree> {
  requireGit(await findGit(env, repositoryRoot), { hasApi: false });
  const clone = await describeClone(repositoryRoot, env);
  if (clone === null) {
    throw new UserError(
      `base-ref "${ref}" needs a git repository, but there is none at repository-root. Check it out, or leave base-ref empty.`,
    );
  }
  const settings = gitEnvironment(env, trust(repositoryRoot));
  const git = createGit({ cwd: repositoryRoot, env: settings, redact: redactWith(undefined) });
  // Git would read a name that starts with a dash as an option.
  const found = ref.startsWith("-") ? null : await git.run(["rev-parse", "--verify", "--quiet", `${ref}^{commit}`]);
  const commit = found?.stdout.toString().trim() ?? "";
  // Git also accepts `^main`, and then prints more than an id.
  if (found?.code !== 0 || !/^[0-9a-f]+$/.test(commit)) {
    throw new UserError(
      `base-ref "${ref}" is not a commit of this checkout. Fetch it first (git fetch origin <branch>, or fetch-depth: 0 of actions/checkout), and name it as git does, such as origin/main.`,
    );
  }
  const folder = `${clone.prefix}${root === "." ? "" : root}`.replace(/\/$/, "");
  const read = explainFailures(ref);
  const tree = await read(() => openContentCommit(git, commit, folder));
  return { ...tree, read: (file) => read(() => tree.read(file)) };
}

/** Git fails if objects are damaged, or if a partial clone cannot fetch those it left out. */
function explainFailures(ref: string) {
  return async <Value>(action: () => Promise<Value>): Promise<Value> => {
    try {
      return await action();
    } catch (error) {
      throw new UserError(
        `The content of base-ref "${ref}" cannot be read: ${(error as Error).message}. Fetch the commit with all its files (actions/checkout without \`filter\`), or repair the clone with git fsck.`,
      );
    }
  };
}
