/**
 * Chooses how to reach the configured remote. Git reads if it is installed. The API writes if configured, or if there
 * is no git.
 */

import { trust } from "../git/clone.ts";
import { requireGit } from "../git/find-git.ts";
import { openPrivateRepository, type PrivateRepository } from "../git/private-repository.ts";
import { resolveRemote } from "../git/remote.ts";
import { connectRepository } from "../github/connect-repository.ts";
import { isUnanswered } from "../github/failure.ts";
import { openTrees } from "../github/trees.ts";
import { isViewersCommit } from "../github/viewer.ts";
import type { Runtime } from "../kit/runtime.ts";
import type { PublishingInputs } from "../kit/shared-inputs.ts";
import { openApiReader } from "./api-reader.ts";
import { isSignedByGitHub, openApiWriter } from "./api-writer.ts";
import type { Destination } from "./destination.ts";
import type { Owner } from "./find-obstacle.ts";
import { openGitReader } from "./git-reader.ts";
import { openGitWriter } from "./git-writer.ts";
import type { CommitWriter, Scope, TipReader } from "./transport.ts";

type RemoteInputs = Pick<PublishingInputs, "remote" | "token" | "author-name" | "author-email">;

export interface TransportChoice {
  inputs: RemoteInputs;
  destination: Destination;
  /** Null for a worktree with all files. */
  scope: Scope | null;
  transport: "git" | "api" | "auto";
}

export interface OpenedTransport {
  reader: TipReader;
  writer: CommitWriter;
  /** Who makes the commits. */
  transport: "git" | "api";
  /** Warnings to report if a commit is made. */
  warnings: readonly string[];
}

/** Opens the transport. The caller closes the reader. */
export async function openTransport(choice: TransportChoice, runtime: Runtime): Promise<OpenedTransport> {
  const { inputs, destination, scope, transport } = choice;
  const { target, git } = destination;
  const isApi = transport === "api" || (transport === "auto" && git.kind !== "usable");
  if (!isApi || scope === null) requireGit(git, { hasApi: "transport" in inputs && scope !== null });
  const owner = openOwner(inputs, runtime);
  const open = async () => {
    const repository = await openRepository(inputs, destination, { isBlobless: scope !== null, runtime });
    return { repository, reader: openGitReader({ repository, target, scope, owner, log: runtime.log }) };
  };
  if (!isApi) {
    const { repository, reader } = await open();
    return { reader, writer: openGitWriter(repository, target), transport: "git", warnings: [] };
  }
  const repository = await connectRepository(runtime, { token: inputs.token });
  const trees = openTrees(repository);
  const writer = openApiWriter(repository, target, trees);
  const warnings = isSignedByGitHub(owner.author) ? [] : [UNSIGNED];
  if (git.kind === "usable" || scope === null)
    return { reader: (await open()).reader, writer, transport: "api", warnings };
  const { env, log } = runtime;
  const reader = await openApiReader({ repository, trees, target, scope, owner, env, log });
  return { reader, writer, transport: "api", warnings };
}

const UNSIGNED =
  "GitHub does not sign commits with a custom author, so they do not show as Verified. Leave `author-name` and `author-email` at their defaults to have them signed.";

/** Asks GitHub whose token it is, but only for a commit that nothing else identifies as ours. */
function openOwner(inputs: RemoteInputs, runtime: Runtime): Owner {
  const answers = new Map<string, Promise<boolean>>();
  return {
    author: { name: inputs["author-name"], email: inputs["author-email"] },
    async isTokenOwner(commit) {
      const { name, email } = commit.author;
      const key = `${name} <${email}>`;
      const answer = answers.get(key) ?? ask(() => connectRepository(runtime, { token: inputs.token }));
      answers.set(key, answer);
      return answer;

      async function ask(connect: () => ReturnType<typeof connectRepository>): Promise<boolean> {
        try {
          return await isViewersCommit(await connect(), commit);
        } catch (error) {
          // This is not GitHub, or there is no token for it, so nobody can confirm that the commit is ours.
          if (isUnanswered(error)) return false;
          throw error;
        }
      }
    },
  };
}

async function openRepository(
  inputs: RemoteInputs,
  { clone }: Destination,
  { isBlobless, runtime }: { isBlobless: boolean; runtime: Runtime },
): Promise<PrivateRepository> {
  const { env } = runtime;
  const trusted = clone === null ? [] : trust(clone.toplevel);
  const directory = clone?.toplevel ?? runtime.cwd;
  const remote = await resolveRemote({ name: inputs.remote, clone, directory, trusted, token: inputs.token, env });
  return openPrivateRepository({
    remote,
    clone,
    trusted,
    token: inputs.token,
    env,
    isBlobless,
  });
}
