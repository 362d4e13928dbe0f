import type { Runtime } from "../kit/runtime.ts";
import type { PublishingInputs } from "../kit/shared-inputs.ts";
import { isSignedByGitHub } from "./api-writer.ts";
import { warnOfOtherBranch } from "./choose-target.ts";
import type { Destination } from "./destination.ts";
import type { PublishingMode } from "./explain-refusal.ts";
import { openTransport } from "./open-transport.ts";
import { planMessage } from "./plan-message.ts";
import { type Derivation, type Publication, publish } from "./publish.ts";
import type { Scope, Target, Tip } from "./transport.ts";

export interface FilesToPublish<R> {
  inputs: PublishingInputs & OfferedInputs;
  destination: Destination;
  /** Null for a worktree with all files. */
  scope: Scope | null;
  transport: "git" | "api" | "auto";
  /**
   * Distinguishes these files from others published to the same branch. Part of the name of a pull request's branch.
   */
  outputName: string;
  /** False if the action has no inputs that choose a fallback; true by default. */
  hasFallback?: boolean;
  /** What the last derivation adds to the commit message, after `commit-message`; null for nothing. */
  details?(): string | null;
  /**
   * Random text for the commit message. Without it, two runs could make the same commit, and each would think that it
   * pushed the commit.
   */
  writer?: string;
  /** Writes the derived files into the tip's folder. Called again for each new tip. */
  derive(tip: Tip, target: Target): Promise<Derivation<R>>;
}

/** Inputs that only some actions have. Remedies never suggest an input that the action lacks. */
interface OfferedInputs {
  transport?: "git" | "api" | "auto";
  "max-output-bytes"?: number | undefined;
  "max-failures"?: number | undefined;
  "max-runs"?: number | undefined;
}

const SIZE_INPUTS = ["max-output-bytes", "max-failures", "max-runs"] as const;

/** Publishes derived files to one target, and returns the result. */
export async function publishTo<R>(
  target: Target,
  files: FilesToPublish<R>,
  runtime: Runtime,
): Promise<Publication<R>> {
  const { inputs, derive, writer: writerName = null } = files;
  const describeCommit = () => {
    const details = files.details?.() ?? null;
    return details === null ? inputs["commit-message"] : `${inputs["commit-message"]}\n\n${details}`;
  };
  const destination = { ...files.destination, target };
  const { reader, writer, warnings, transport } = await openTransport({ ...files, destination }, runtime);
  try {
    const publication = await publish(
      {
        reader,
        writer,
        derive: (tip) => derive(tip, target),
        branch: target.targetBranch,
        message: (base) =>
          planMessage({ subject: describeCommit(), runUrl: runUrl(runtime.env), base, writer: writerName }),
        author: { name: inputs["author-name"], email: inputs["author-email"] },
        retry: {
          maxAttempts: inputs["max-attempts"] ?? null,
          baseMs: inputs["retry-base-ms"],
          capMs: inputs["retry-cap-ms"],
          deadlineMs: inputs["retry-deadline-ms"],
        },
        mode: describeMode({ ...files, destination }, transport),
        isDryRun: inputs["dry-run"],
      },
      runtime,
    );
    // If nothing was published, the failure already says what was tried.
    if (publication.kind === "failed") return publication;
    const warning = warnOfOtherBranch(destination);
    const ofCommit = publication.kind === "published" ? warnings : [];
    return { ...publication, warnings: [...publication.warnings, ...ofCommit, ...(warning === null ? [] : [warning])] };
  } finally {
    await reader.close();
  }
}

function describeMode<R>(
  { inputs, destination, hasFallback = true }: FilesToPublish<R>,
  transport: "git" | "api",
): PublishingMode {
  return {
    publish: inputs.publish,
    history: destination.target.history,
    transport,
    hasTransport: "transport" in inputs,
    onRefused: hasFallback ? inputs["on-refused"] : null,
    hasToken: Boolean(inputs.token),
    isBotAuthor: isSignedByGitHub({ name: inputs["author-name"], email: inputs["author-email"] }),
    sizeInputs: SIZE_INPUTS.filter((name) => name in inputs),
  };
}

/** The page of the workflow run; null outside a workflow. */
function runUrl(env: Runtime["env"]): string | null {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
  return server && repository && run ? `${server}/${repository}/actions/runs/${run}` : null;
}
