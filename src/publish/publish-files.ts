import path from "node:path";
import { UserError } from "../errors.ts";
import { isFolder } from "../files/is-folder.ts";
import { type Clone, describeRepository } from "../git/describe-repository.ts";
import type { Runtime } from "../kit/runtime.ts";
import type { PublishingInputs } from "../kit/shared-inputs.ts";
import { chooseTarget } from "./choose-target.ts";
import { openGitTransport } from "./git-transport.ts";
import { planMessage } from "./plan-message.ts";
import { type Published, publish } from "./publish.ts";
import type { Checkout, Target, Transport } from "./transport.ts";

/** What one derivation has made. */
export interface Derivation {
  /** Repository-relative paths that differ from what is published; none = unchanged. */
  changed: readonly string[];
}

export interface FilesToPublish<D extends Derivation> {
  inputs: PublishingInputs;
  /** Paths of the state to lay out, relative to `root`; null for the whole tree. */
  paths: readonly string[] | null;
  /**
   * Writes the derived files; called again at each new tip. `prefix` is where `root` lies in the repository: empty, or a
   * folder with a `/` at its end.
   */
  derive(checkout: Checkout, prefix: string, target: Target): Promise<D>;
  /** Orphan branch of `publish: branch` where `branch` is empty. */
  orphanBranch?: string;
  /** Publishes there instead of to the branch that the inputs name; the state still comes from the same one. */
  instead?: Instead;
  /** Opens another transport than git for the target; null leaves it at git. */
  openTransport?(target: Target, repository: Clone): Promise<Transport | null>;
}

export type Instead = Pick<Target, "targetBranch" | "history">;

export type FilesPublished<D extends Derivation> = {
  target: Target;
  durationMs: number;
  /** What was made last; null if no tip could be read. */
  derivation: D | null;
} & (Published | { kind: "dry-run"; attempts: number; paths: readonly string[] });

/** Publishes derived files as the publishing inputs say; the one way that actions write to a branch. */
export async function publishFiles<D extends Derivation>(
  files: FilesToPublish<D>,
  runtime: Runtime,
): Promise<FilesPublished<D>> {
  const { inputs } = files;
  const startedMs = runtime.elapsedMs();
  const root = path.resolve(runtime.cwd, inputs.root);
  const repository = await describeRepository(root, runtime.env);
  if (!repository.exists && !runtime.env.GITHUB_REF && inputs.branch === undefined) {
    const place = isFolder(root) ? "git checkout" : "folder";
    throw new UserError(
      `There is no ${place} at "${inputs.root}", and no workflow that names a branch. Name a folder of a clone as \`root\`.`,
    );
  }
  const prefix = repository.exists ? repository.prefix : findPrefix(inputs.root, runtime.cwd);
  const target = planTarget(files, { repository, prefix, env: runtime.env });
  let derivation: D | null = null;
  const transport = (await files.openTransport?.(target, repository)) ?? (await openGit(inputs, root, target, runtime));
  try {
    const published = await publish(
      {
        transport: inputs["dry-run"] ? withoutPush(transport) : transport,
        derive: async (checkout) => {
          derivation = await files.derive(checkout, prefix, target);
          return derivation.changed;
        },
        message: (base) => planMessage({ subject: inputs["commit-message"], runUrl: runUrl(runtime.env), base }),
        author: { name: inputs["author-name"], email: inputs["author-email"] },
        retry: {
          maxAttempts: inputs["max-attempts"],
          baseMs: inputs["retry-base-ms"],
          capMs: inputs["retry-cap-ms"],
          deadlineMs: inputs["retry-deadline-ms"],
        },
        destination: `branch "${target.targetBranch}"`,
      },
      runtime,
    );
    const common = { target, durationMs: Math.round(runtime.elapsedMs() - startedMs), derivation };
    if (!inputs["dry-run"] || published.kind !== "published") return { ...published, ...common };
    return { kind: "dry-run", attempts: published.attempts, paths: published.paths, ...common };
  } finally {
    await transport.close();
  }
}

function planTarget(
  { inputs, paths, orphanBranch, instead }: FilesToPublish<Derivation>,
  { repository, prefix, env }: { repository: Clone; prefix: string; env: Runtime["env"] },
): Target {
  const wish = {
    publish: inputs.publish,
    branch: inputs.branch,
    keepHistory: inputs["keep-history"],
    orphanBranch: orphanBranch ?? "dashboard",
  };
  const currentBranch = repository.exists ? repository.branch : null;
  const around = { ref: env.GITHUB_REF || undefined, refName: env.GITHUB_REF_NAME || undefined, currentBranch };
  const laidOut = paths?.map((file) => path.posix.join(prefix, file)) ?? null;
  return { ...chooseTarget(wish, around), paths: laidOut, ...instead };
}

/** Without a checkout the working directory stands for the repository's root. */
function findPrefix(root: string, cwd: string): string {
  const relative = path.relative(cwd, path.resolve(cwd, root)).replaceAll(path.sep, "/");
  if (relative !== ".." && !relative.startsWith("../")) return relative === "" ? "" : `${relative}/`;
  throw new UserError(
    `There is no git checkout at "${root}". Run actions/checkout before this step, or name a folder of the repository.`,
  );
}

function openGit(inputs: PublishingInputs, root: string, target: Target, runtime: Runtime): Promise<Transport> {
  return openGitTransport({
    root,
    remote: inputs.remote,
    target,
    token: inputs.token,
    env: runtime.env,
    log: runtime.log,
  });
}

/** For dry-run: all but the last step. */
function withoutPush(transport: Transport): Transport {
  return { ...transport, push: async () => ({ kind: "pushed", commit: "nothing, as this is a dry run" }) };
}

function runUrl(env: Runtime["env"]): string | null {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
  return server && repository && run ? `${server}/${repository}/actions/runs/${run}` : null;
}
