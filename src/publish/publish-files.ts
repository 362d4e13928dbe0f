import { UserError } from "../errors.ts";
import { connectRepository } from "../github/connect-repository.ts";
import { explainUnanswered, isUnanswered } from "../github/failure.ts";
import { findOpenPullRequest } from "../github/upsert-pull-request.ts";
import type { Runtime } from "../kit/runtime.ts";
import type { PublishingInputs } from "../kit/shared-inputs.ts";
import { chooseFallback } from "./choose-fallback.ts";
import { explainRefusal } from "./explain-refusal.ts";
import { findAutoMergeFault, keepPullRequest } from "./keep-pull-request.ts";
import type { Publication } from "./publish.ts";
import { type FilesToPublish, publishTo } from "./publish-to.ts";
import type { Target, Tip } from "./transport.ts";

type Failed<R> = Extract<Publication<R>, { kind: "failed" }>;

/** A first try that a rule refused, and where to publish instead. */
interface Detour<R> {
  first: Failed<R>;
  target: Target;
  files: FilesToPublish<R>;
  runtime: Runtime;
}

/** Publishes derived files according to the inputs. If a branch refuses the files, they go where `on-refused` says. */
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
  const detour = { first, target, files, runtime };
  const second = await (target.history === "fork" ? publishByPullRequest(detour) : publishElsewhere(detour));
  // If the second try could read no tip, report what the first one derived.
  return { ...second, report: second.report ?? first.report };
}

async function publishElsewhere<R>({ first, target, files, runtime }: Detour<R>): Promise<Publication<R>> {
  const second = await publishTo(target, files, runtime);
  const branch = files.destination.target.targetBranch;
  if (second.kind === "failed") return { ...second, message: `${second.message} ${describeFirst(first)}` };
  return { ...second, insteadOf: { branch, refusal: first.refusal, pullRequest: null } };
}

/** If the API does not answer, the step fails but still reports what is known. */
async function publishByPullRequest<R>(detour: Detour<R>): Promise<Publication<R>> {
  let reached: Publication<R> = detour.first;
  try {
    return await keepUpToDate(detour, (publication) => {
      reached = publication;
    });
  } catch (error) {
    if (!isUnanswered(error)) throw error;
    const { message, refusal } = detour.first;
    const isWritten = reached !== detour.first;
    const text = isWritten ? sayOf(error) : `${message} ${sayOf(error)}`;
    return { ...reached, kind: "failed", message: text, refusal, pace: null };
  }
}

async function keepUpToDate<R>(
  { first, target, files, runtime }: Detour<R>,
  onWritten: (publication: Publication<R>) => void,
): Promise<Publication<R>> {
  const { inputs } = files;
  const { targetBranch: base } = files.destination.target;
  const head = target.targetBranch;
  const repository = await connectRepository(runtime, { token: inputs.token });
  const autoMerge = inputs["auto-merge"];
  const fault = await findAutoMergeFault(repository, base, autoMerge);
  if (fault !== null) throw new UserError(fault);
  const tips: Tip[] = [];
  const derive = (tip: Tip) => {
    tips.push(tip);
    return files.derive(tip, target);
  };
  const second = await publishTo(target, { ...files, derive }, runtime);
  if (second.kind === "failed") {
    const isTheirs = second.refusal.kind === "refused" && second.refusal.rule === "foreign-pull-request";
    const pull = isTheirs ? await findOpenPullRequest(repository, { head, base }) : null;
    const place = pull === null ? "" : ` The pull request ${pull.url} was left alone.`;
    return { ...second, message: `${second.message}${place} ${describeFirst(first)}` };
  }
  const commit = second.kind === "published" ? second.commit : heldBy(tips.at(-1));
  // By now the base itself contains the files.
  if (commit === null) return { ...second, branch: base };
  onWritten(second);
  const labels = inputs["pull-request-labels"];
  const wanted = { head, base, commit, autoMerge, labels, ...texts(inputs, base) };
  const pullRequest = await keepPullRequest(repository, wanted, runtime);
  const warnings = [...second.warnings, ...pullRequest.warnings];
  return { ...second, warnings, insteadOf: { branch: base, refusal: first.refusal, pullRequest } };
}

/** Why the files could not be pushed to the branch itself. */
function describeFirst<R>({ branch, refusal }: Failed<R>): string {
  return `Branch "${branch}" itself was refused by ${explainRefusal(refusal).rule}.`;
}

/** The newest commit of the pull request's branch; null if the files were not compared with that commit. */
function heldBy(tip: Tip | undefined): string | null {
  return tip !== undefined && tip.base === tip.target ? tip.target : null;
}

function sayOf(error: unknown): string {
  return error instanceof UserError ? error.message : `${explainUnanswered(error)}.`;
}

function texts(inputs: PublishingInputs, base: string): { title: string; body: string } {
  const title = inputs["commit-message"].split("\n", 1)[0] as string;
  const body = `Derived from \`${base}\`, where a rule refuses direct pushes. Each run updates this pull request until somebody else commits to it.`;
  return { title, body };
}
