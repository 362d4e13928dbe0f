import { UserError } from "../errors.ts";
import { connectRepository } from "../github/connect-repository.ts";
import { explainUnanswered } from "../github/failure.ts";
import { readBranch } from "../github/refs.ts";
import type { Repository } from "../github/repository.ts";
import type { Runtime } from "../kit/runtime.ts";
import type { PublishingInputs } from "../kit/shared-inputs.ts";
import { chooseFallback } from "./choose-fallback.ts";
import type { Destination } from "./destination.ts";
import { type AutoMerge, findAutoMergeFault, keepPullRequest } from "./keep-pull-request.ts";
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

type Failed<R> = Extract<Publication<R>, { kind: "failed" }>;

/**
 * Publishes derived files as the publishing inputs say; the one way that actions write to a branch. A branch that refuses
 * them is left for the place that `on-refused` names.
 */
export async function publishFiles<R>(files: FilesToPublish<R>, runtime: Runtime): Promise<Publication<R>> {
  const { inputs, destination, outputName } = files;
  const first = await publishTo(destination.target, files, runtime);
  const target = chooseFallback(first, {
    wish: inputs["on-refused"],
    destination,
    outputName,
    keepHistory: inputs["keep-history"],
  });
  if (first.kind !== "failed" || target === null) return first;
  runtime.log(`Going on with \`on-refused: ${inputs["on-refused"]}\`.`);
  return target.history === "fork" ? publishByPullRequest(first, target, { files, runtime }) : publishElsewhere();

  async function publishElsewhere(): Promise<Publication<R>> {
    const second = await publishTo(target as Target, files, runtime);
    const report = second.report ?? first.report;
    if (second.kind === "failed") return { ...second, report };
    const { refusal } = first as Failed<R>;
    return { ...second, report, insteadOf: { branch: destination.target.targetBranch, refusal, pullRequest: null } };
  }
}

async function publishByPullRequest<R>(
  first: Failed<R>,
  target: Target,
  { files, runtime }: { files: FilesToPublish<R>; runtime: Runtime },
): Promise<Publication<R>> {
  const { inputs } = files;
  const base = files.destination.target.targetBranch;
  const repository = await connectRepository(runtime, { token: inputs.token });
  const autoMerge: AutoMerge = inputs["auto-merge"];
  const fault = await findAutoMergeFault(repository, base, autoMerge);
  if (fault !== null) return { ...first, message: `${first.message} ${fault}` };
  const second = await publishTo(target, files, runtime);
  const report = second.report ?? first.report;
  const head = target.targetBranch;
  if (second.kind === "failed") return { ...second, report };
  const commit = second.kind === "published" ? second.commit : await readHead(repository, head);
  // The base has the files by now.
  if (commit === null) return { ...second, report, branch: base };
  const wanted = { head, base, commit, autoMerge, labels: inputs["pull-request-labels"], ...texts(inputs, base) };
  const pullRequest = await keepPullRequest(repository, wanted, runtime);
  const warnings = [...second.warnings, ...pullRequest.warnings];
  return { ...second, report, warnings, insteadOf: { branch: base, refusal: first.refusal, pullRequest } };
}

async function readHead(repository: Repository, head: string): Promise<string | null> {
  try {
    return await readBranch(repository, head);
  } catch (error) {
    throw new UserError(`Branch "${head}" could not be read: ${explainUnanswered(error)}.`, { cause: error });
  }
}

function texts(inputs: PublishingInputs, base: string): { title: string; body: string } {
  const title = inputs["commit-message"].split("\n", 1)[0] as string;
  const body = `Derived from what is on \`${base}\`, where a rule refuses direct pushes. Each run brings this up to date, until somebody else commits to it.`;
  return { title, body };
}

async function publishTo<R>(target: Target, files: FilesToPublish<R>, runtime: Runtime): Promise<Publication<R>> {
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
