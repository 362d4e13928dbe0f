import { UserError } from "../errors.ts";
import { authorizeRemote } from "../git/authorize-remote.ts";
import { describeRepository, trust } from "../git/describe-repository.ts";
import { type Environment, gitEnvironment, type Setting } from "../git/git-environment.ts";
import { listCandidates, listFiles } from "../git/list-candidates.ts";
import { readUserSettings } from "../git/read-user-settings.ts";
import { type Redact, redactWith } from "../git/redact.ts";
import { createGit, type Git } from "../git/run-git.ts";
import { createTips, type Tips } from "../git/tips.ts";
import { composeCommit } from "./compose-commit.ts";
import { createLayout, type Layout } from "./layout.ts";
import { createPublishedReader } from "./read-published.ts";
import type { CheckoutResult, PushRequest, PushResult, Target, Transport } from "./transport.ts";

export interface GitTransportOptions {
  /** Absolute path of a folder in the checkout. */
  root: string;
  /** Name or URL. */
  remote: string;
  target: Target;
  token?: string | undefined;
  env: Environment;
  /** Receives what could not be cleaned up. */
  log(line: string): void;
}

/** Opens the repository around root; everything it adds there is private, and gone after `close`. */
export async function openGitTransport(options: GitTransportOptions): Promise<Transport> {
  const { root, remote, target, token, env, log } = options;
  const repository = await describeRepository(root, env);
  if (!repository.exists) {
    throw new UserError(`There is no git checkout at "${root}". Run actions/checkout before this step.`);
  }
  const redact = redactWith(token);
  const settings = [...trust(root), ...(await readUserSettings(root, env, Boolean(token)))];
  const plain = createGit({ cwd: root, env: gitEnvironment(env, settings), redact });
  const access = await authorizeRemote(plain, remote, token);
  const git = createGit({
    cwd: root,
    env: gitEnvironment(env, [...settings, ...access, ...withoutMirror(remote)]),
    redact,
  });
  const layout = createLayout({ git, commonDirectory: repository.commonDirectory, paths: target.paths, env });
  const tips = createTips({ git, remote, target, unique: layout.unique, repository });
  return createTransport({ git, remote, target, layout, tips, redact, log });
}

/** git refuses to push one branch to a remote that is set up as a mirror. An address is not set up at all. */
function withoutMirror(remote: string): Setting[] {
  return /^[./]|[:\\]/.test(remote) ? [] : [[`remote.${remote}.mirror`, "false"]];
}

interface Parts {
  git: Git;
  remote: string;
  target: Target;
  layout: Layout;
  tips: Tips;
  redact: Redact;
  log(line: string): void;
}

function createTransport({ git, remote, target, layout, tips, redact, log }: Parts): Transport {
  // Commit that git did not even send, because it saw that the branch had moved.
  let unsent: string | null = null;
  return {
    async checkOut(): Promise<CheckoutResult> {
      const refusal = await tips.fetch();
      if (refusal !== null) return { kind: "refused", text: refusal };
      const { source, published } = tips.current();
      const fault = await layout.moveTo(source);
      if (fault !== null) return { kind: "refused", text: fault };
      const readPublished = createPublishedReader(git, published);
      const isLaidOut = target.history === "append" && published === source;
      return {
        kind: "ready",
        checkout: {
          commit: source,
          directory: layout.directory,
          readPublished,
          holdsPublished: async (file, bytes) => (await readPublished(file))?.equals(bytes) ?? false,
          listCandidates: () => listCandidates({ git, layout, published, isLaidOut }),
          listFiles: () => listFiles({ git, layout }),
        },
      };
    },

    async push(request: PushRequest): Promise<PushResult> {
      const tip = tips.current();
      layout.noteWritten(request.paths);
      const commit = await composeCommit({ git, layout, request, ...parentage(target, tip) });
      if (commit === null) return { kind: "unchanged" };
      const ref = `refs/heads/${target.targetBranch}`;
      const { code, stdout, stderr } = await git.run([
        "push",
        "--porcelain",
        "--no-verify",
        "--no-recurse-submodules",
        `--force-with-lease=${ref}:${tip.published ?? ""}`,
        "--end-of-options",
        remote,
        `${commit}:${ref}`,
      ]);
      if (code === 0) return { kind: "pushed", commit };
      if (/^!\t[^\t\n]*\t\[rejected\]/m.test(stdout.toString())) unsent = commit;
      return { kind: "refused", commit, text: redact(`${stderr.trimEnd()}\n${stdout}`) };
    },

    async contains(commit) {
      const { published } = tips.current();
      if (published === null || commit === unsent) return false;
      return (await git.run(["merge-base", "--is-ancestor", commit, published])).code === 0;
    },

    async close() {
      const faults = [await tips.remove(), await layout.remove()].filter((fault) => fault !== null);
      for (const fault of faults) log(`Not cleaned up: ${fault}`);
    },
  };
}

/** What the new commit stands on: parent, and the tree that the paths go into. */
function parentage({ history }: Target, { source, published }: ReturnType<Tips["current"]>) {
  if (history === "fork") return { parent: source, base: source };
  if (history === "orphan-replace") return { parent: null, base: published };
  if (history === "orphan-append") return { parent: published, base: published };
  return { parent: published ?? source, base: published ?? source };
}
