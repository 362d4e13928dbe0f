import type { Runtime } from "../kit/runtime.ts";
import type { PublishingInputs } from "../kit/shared-inputs.ts";
import type { Destination } from "./destination.ts";
import { openTransport } from "./open-transport.ts";
import { planMessage } from "./plan-message.ts";
import { type Derivation, type Publication, publish } from "./publish.ts";
import type { Scope, Target, Tip } from "./transport.ts";

export interface FilesToPublish<R> {
  inputs: PublishingInputs;
  destination: Destination;
  /** null for a worktree with all files. */
  scope: Scope | null;
  transport: "git" | "api" | "auto";
  /** Tells these files from others that are published to the same branch: part of the name of a pull request's branch. */
  outputName: string;
  /** Writes the derived files into the tip's folder; called again at each new tip. */
  derive(tip: Tip): Promise<Derivation<R>>;
}

/** Publishes derived files to one target, whatever comes of it. */
export async function publishTo<R>(
  target: Target,
  files: FilesToPublish<R>,
  runtime: Runtime,
): Promise<Publication<R>> {
  const { inputs, derive } = files;
  const destination = { ...files.destination, target };
  const { reader, writer, warnings } = await openTransport({ ...files, destination }, runtime);
  try {
    const publication = await publish(
      {
        reader,
        writer,
        derive,
        branch: target.targetBranch,
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
    return publication.kind === "published" ? { ...publication, warnings } : publication;
  } finally {
    await reader.close();
  }
}

/** Page of the workflow run; null outside of one. */
function runUrl(env: Runtime["env"]): string | null {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
  return server && repository && run ? `${server}/${repository}/actions/runs/${run}` : null;
}
