import { trust } from "../git/clone.ts";
import { requireGit } from "../git/find-git.ts";
import { openPrivateRepository, type PrivateRepository } from "../git/private-repository.ts";
import { resolveRemote } from "../git/remote.ts";
import { connectRepository } from "../github/connect-repository.ts";
import { openTrees } from "../github/trees.ts";
import type { Runtime } from "../kit/runtime.ts";
import type { PublishingInputs } from "../kit/shared-inputs.ts";
import { openApiReader } from "./api-reader.ts";
import { BOT, openApiWriter } from "./api-writer.ts";
import { warnOfOtherBranch } from "./choose-target.ts";
import type { Destination } from "./destination.ts";
import type { PublishingMode } from "./explain-refusal.ts";
import { openGitReader } from "./git-reader.ts";
import { openGitWriter } from "./git-writer.ts";
import { planMessage } from "./plan-message.ts";
import { type Derivation, type Publication, publish } from "./publish.ts";
import type { CommitWriter, Scope, Tip, TipReader } from "./transport.ts";

export interface FilesToPublish<R> {
  inputs: PublishingInputs & OfferedInputs;
  destination: Destination;
  /** null for a worktree with all files. */
  scope: Scope | null;
  transport: "git" | "api" | "auto";
  /** Writes the derived files into the tip's folder; called again at each new tip. */
  derive(tip: Tip): Promise<Derivation<R>>;
}

/** Inputs that only some actions have; what an action lacks is not offered as a remedy. */
interface OfferedInputs {
  transport?: "git" | "api" | "auto";
  "on-refused"?: "fail" | "pull-request" | "branch";
  "max-output-bytes"?: number | undefined;
  "max-failures"?: number | undefined;
  "max-runs"?: number | undefined;
}

const SIZE_INPUTS = ["max-output-bytes", "max-failures", "max-runs"] as const;

/** Publishes derived files as the publishing inputs say; the one way that actions write to a branch. */
export async function publishFiles<R>(files: FilesToPublish<R>, runtime: Runtime): Promise<Publication<R>> {
  const { inputs, destination, derive } = files;
  const { reader, writer, transport } = await openTransport(files, runtime);
  try {
    const publication = await publish(
      {
        reader,
        writer,
        derive,
        branch: destination.target.targetBranch,
        message: (base) => planMessage({ subject: inputs["commit-message"], runUrl: runUrl(runtime.env), base }),
        author: { name: inputs["author-name"], email: inputs["author-email"] },
        retry: {
          maxAttempts: inputs["max-attempts"] ?? null,
          baseMs: inputs["retry-base-ms"],
          capMs: inputs["retry-cap-ms"],
          deadlineMs: inputs["retry-deadline-ms"],
        },
        mode: describeMode(files, transport),
        isDryRun: inputs["dry-run"],
      },
      runtime,
    );
    // Where nothing was published, the failure says what was tried.
    const warning = publication.kind === "failed" ? null : warnOfOtherBranch(destination);
    return warning === null ? publication : { ...publication, warnings: [...publication.warnings, warning] };
  } finally {
    await reader.close();
  }
}

/** Git reads wherever it is there; the API writes where the inputs say so, or where there is no git. */
async function openTransport<R>(
  { inputs, destination, scope, transport }: FilesToPublish<R>,
  runtime: Runtime,
): Promise<{ reader: TipReader; writer: CommitWriter; transport: "git" | "api" }> {
  const { target, git } = destination;
  const isApi = transport === "api" || (transport === "auto" && git.kind !== "usable");
  if (!isApi || scope === null) requireGit(git, { hasApi: "transport" in inputs && scope !== null });
  const open = async () => {
    const repository = await openRepository(inputs, destination, { isBlobless: scope !== null, runtime });
    return { repository, reader: openGitReader({ repository, target, scope }) };
  };
  if (!isApi) {
    const { repository, reader } = await open();
    return { reader, writer: openGitWriter(repository, target), transport: "git" };
  }
  const repository = await connectRepository(runtime, { token: inputs.token });
  const trees = openTrees(repository);
  const writer = openApiWriter(repository, target, trees);
  if (git.kind === "usable" || scope === null) return { reader: (await open()).reader, writer, transport: "api" };
  const { RUNNER_TEMP, TMPDIR, TEMP } = runtime.env;
  const temporaryRoot = RUNNER_TEMP || TMPDIR || TEMP || "/tmp";
  const { log } = runtime;
  const reader = await openApiReader({ repository, trees, target, scope, temporaryRoot, log });
  return { reader, writer, transport: "api" };
}

function describeMode<R>({ inputs, destination }: FilesToPublish<R>, transport: "git" | "api"): PublishingMode {
  return {
    publish: inputs.publish,
    history: destination.target.history,
    transport,
    hasTransport: "transport" in inputs,
    onRefused: inputs["on-refused"] ?? null,
    hasToken: Boolean(inputs.token),
    isBotAuthor: inputs["author-name"] === BOT.name && inputs["author-email"] === BOT.email,
    sizeInputs: SIZE_INPUTS.filter((name) => name in inputs),
  };
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
