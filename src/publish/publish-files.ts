import { connectRepository } from "../github/connect-repository.ts";
import { explainUnanswered } from "../github/failure.ts";
import { findOpenPullRequest } from "../github/pulls.ts";
import { readBranch } from "../github/refs.ts";
import type { Runtime } from "../kit/runtime.ts";
import type { PublishingInputs } from "../kit/shared-inputs.ts";
import { isSignedByGitHub } from "./api-writer.ts";
import { chooseFallback } from "./choose-fallback.ts";
import { warnOfOtherBranch } from "./choose-target.ts";
import type { Destination } from "./destination.ts";
import type { PublishingMode } from "./explain-refusal.ts";
import { findAutoMergeFault, keepPullRequest } from "./keep-pull-request.ts";
import { openTransport } from "./open-transport.ts";
import { planMessage } from "./plan-message.ts";
import { type Derivation, type Publication, publish } from "./publish.ts";
import type { Scope, Target, Tip } from "./transport.ts";

export interface FilesToPublish<R> {
  inputs: PublishingInputs & OfferedInputs;
  destination: Destination;
  /** null for a worktree with all files. */
  scope: Scope | null;
  transport: "git" | "api" | "auto";
  /** Tells these files from others that are published to the same branch: part of the name of a pull request's branch. */
  outputName: string;
  /** Writes the derived files into the tip's folder; called again at each new tip. */
  derive(tip: Tip): Promise<Derivation<R>>;
}

/** Inputs that only some actions have; what an action lacks is not offered as a remedy. */
interface OfferedInputs {
  transport?: "git" | "api" | "auto";
  "max-output-bytes"?: number | undefined;
  "max-failures"?: number | undefined;
  "max-runs"?: number | undefined;
}

const SIZE_INPUTS = ["max-output-bytes", "max-failures", "max-runs"] as const;

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
  const { refusal } = first;
  const base = files.destination.target.targetBranch;
  const head = target.targetBranch;
  const repository = await connectRepository(runtime, { token: inputs.token });
  const autoMerge = inputs["auto-merge"];
  const fault = await orFault(findAutoMergeFault(repository, base, autoMerge));
  if (fault !== null)
    return { ...first, message: `${first.message} ${typeof fault === "string" ? fault : fault.fault}` };
  const second = await publishTo(target, files, runtime);
  const report = second.report ?? first.report;
  if (second.kind === "failed") {
    const isTheirs = second.refusal.kind === "refused" && second.refusal.rule === "foreign-pull-request";
    const pull = isTheirs ? await orFault(findOpenPullRequest(repository, { head, base })) : null;
    const place = pull !== null && "url" in pull ? ` It was left alone: ${pull.url}` : "";
    return { ...second, report, message: `${second.message}${place}` };
  }
  const commit = second.kind === "published" ? second.commit : await orFault(readBranch(repository, head));
  // The base has the files by now.
  if (commit === null) return { ...second, report, branch: base };
  const labels = inputs["pull-request-labels"];
  const kept =
    typeof commit === "string"
      ? await orFault(
          keepPullRequest(repository, { head, base, commit, autoMerge, labels, ...texts(inputs, base) }, runtime),
        )
      : commit;
  if ("fault" in kept) return { ...second, report, kind: "failed", message: kept.fault, refusal, pace: null };
  const warnings = [...second.warnings, ...kept.warnings];
  return { ...second, report, warnings, insteadOf: { branch: base, refusal, pullRequest: kept } };
}

/** What keeps the API from it fails the step, but not what is known by then. */
async function orFault<T>(work: Promise<T>): Promise<T | { fault: string }> {
  try {
    return await work;
  } catch (error) {
    return { fault: explainUnanswered(error) };
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
  const { reader, writer, warnings, transport } = await openTransport({ ...files, destination }, runtime);
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
    // Where nothing was published, the failure says what was tried.
    if (publication.kind === "failed") return publication;
    const warning = warnOfOtherBranch(destination);
    const ofCommit = publication.kind === "published" ? warnings : [];
    return { ...publication, warnings: [...publication.warnings, ...ofCommit, ...(warning === null ? [] : [warning])] };
  } finally {
    await reader.close();
  }
}

function describeMode<R>({ inputs, destination }: FilesToPublish<R>, transport: "git" | "api"): PublishingMode {
  return {
    publish: inputs.publish,
    history: destination.target.history,
    transport,
    hasTransport: "transport" in inputs,
    onRefused: inputs["on-refused"],
    hasToken: Boolean(inputs.token),
    isBotAuthor: isSignedByGitHub({ name: inputs["author-name"], email: inputs["author-email"] }),
    sizeInputs: SIZE_INPUTS.filter((name) => name in inputs),
  };
}

/** Page of the workflow run; null outside of one. */
function runUrl(env: Runtime["env"]): string | null {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
  return server && repository && run ? `${server}/${repository}/actions/runs/${run}` : null;
}
