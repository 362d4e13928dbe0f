import { trust } from "../git/clone.ts";
import { requireGit } from "../git/find-git.ts";
import { openPrivateRepository, type PrivateRepository } from "../git/private-repository.ts";
import { resolveRemote } from "../git/remote.ts";
import { connectRepository } from "../github/connect-repository.ts";
import { openTrees } from "../github/trees.ts";
import type { Runtime } from "../kit/runtime.ts";
import type { PublishingInputs } from "../kit/shared-inputs.ts";
import { openApiReader } from "./api-reader.ts";
import { openApiWriter } from "./api-writer.ts";
import type { Destination } from "./destination.ts";
import { openGitReader } from "./git-reader.ts";
import { openGitWriter } from "./git-writer.ts";
import { planMessage } from "./plan-message.ts";
import { type Derivation, type Publication, publish } from "./publish.ts";
import type { CommitWriter, Scope, Tip, TipReader } from "./transport.ts";

export interface FilesToPublish<R> {
  inputs: PublishingInputs;
  destination: Destination;
  /** null for a worktree with all files. */
  scope: Scope | null;
  transport: "git" | "api" | "auto";
  /** Writes the derived files into the tip's folder; called again at each new tip. */
  derive(tip: Tip): Promise<Derivation<R>>;
}

/** Publishes derived files as the publishing inputs say; the one way that actions write to a branch. */
export async function publishFiles<R>(files: FilesToPublish<R>, runtime: Runtime): Promise<Publication<R>> {
  const { inputs, destination, derive } = files;
  const { reader, writer } = await openTransport(files, runtime);
  try {
    return await publish(
      {
        reader,
        writer,
        derive,
        branch: destination.target.targetBranch,
        message: (base) => planMessage({ subject: inputs["commit-message"], runUrl: runUrl(runtime.env), base }),
        author: { name: inputs["author-name"], email: inputs["author-email"] },
        retry: {
          maxAttempts: inputs["max-attempts"],
          baseMs: inputs["retry-base-ms"],
          capMs: inputs["retry-cap-ms"],
          deadlineMs: inputs["retry-deadline-ms"],
        },
        isDryRun: inputs["dry-run"],
      },
      runtime,
    );
  } finally {
    await reader.close();
  }
}

/** Git reads wherever it is there; the API writes where the inputs say so, or where there is no git. */
async function openTransport<R>(
  { inputs, destination, scope, transport }: FilesToPublish<R>,
  runtime: Runtime,
): Promise<{ reader: TipReader; writer: CommitWriter }> {
  const { target, git } = destination;
  const isApi = transport === "api" || (transport === "auto" && git.kind !== "usable");
  if (!isApi || scope === null) requireGit(git);
  const open = async () => {
    const repository = await openRepository(inputs, destination, { isBlobless: scope !== null, runtime });
    return { repository, reader: openGitReader({ repository, target, scope }) };
  };
  if (!isApi) {
    const { repository, reader } = await open();
    return { reader, writer: openGitWriter(repository, target) };
  }
  const repository = await connectRepository(runtime, { token: inputs.token });
  const trees = openTrees(repository);
  const writer = openApiWriter(repository, target, trees);
  if (git.kind === "usable" || scope === null) return { reader: (await open()).reader, writer };
  const { RUNNER_TEMP, TMPDIR, TEMP } = runtime.env;
  const temporaryRoot = RUNNER_TEMP || TMPDIR || TEMP || "/tmp";
  const { log } = runtime;
  return { reader: await openApiReader({ repository, trees, target, scope, temporaryRoot, log }), writer };
}

async function openRepository(
  inputs: PublishingInputs,
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

/** Page of the workflow run; null outside of one. */
function runUrl(env: Runtime["env"]): string | null {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
  return server && repository && run ? `${server}/${repository}/actions/runs/${run}` : null;
}
