import { createHash } from "node:crypto";
import { explainUnanswered, statusOf } from "../../src/github/failure.ts";
import { advanceRef, createRef, deleteRef } from "../../src/github/refs.ts";
import type { Repository } from "../../src/github/repository.ts";
import { printClaim } from "./claim.ts";
import type { NameStep, PreflightObserved, TakeStep, WriteStep } from "./observed.ts";
import type { PreflightPlan } from "./plan-preflight.ts";

const NOTE_FILE = "README.md";
const NOTE =
  "This branch is a claim. Its commit message names the run that made the claim. The branch has no other files.\n";
/** A commit or tree may be created twice, because one that nothing points to does no harm. */
const REPEATABLE = { isRepeatable: true };

/** Takes the claim, writes the pull request into it, or gives it back. The result becomes part of what is observed. */
export async function apply(
  observed: PreflightObserved,
  step: WriteStep,
  { repository, plan }: { repository: Repository; plan: PreflightPlan },
): Promise<PreflightObserved> {
  try {
    if (step.kind === "take") return await take(observed, step, { repository, plan });
    if (step.kind === "name") return await name(observed, step, { repository, plan });
    await deleteRef(repository, plan.ref, step.commit);
    return { ...observed, claim: { kind: "given-back" } };
  } catch (error) {
    return {
      ...observed,
      claim: { kind: step.kind === "take" ? "unanswered" : "stuck", why: explainUnanswered(error) },
    };
  }
}

async function take(
  observed: PreflightObserved,
  { holder, over, commit: made }: TakeStep,
  { repository, plan: { ref, inputs } }: { repository: Repository; plan: PreflightPlan },
): Promise<PreflightObserved> {
  const at = repository.client.serverNow();
  if (at === null) return { ...observed, claim: { kind: "unanswered", why: "GitHub's answers do not give the time" } };
  const until = new Date(at.getTime() + inputs["claim-ttl-minutes"] * 60_000);
  const claim = { ...holder, at, until, pull: null };
  const parent = over?.commit ?? null;
  const commit = made ?? (await createClaimCommit(repository, printClaim(claim), parent));
  const isTaken = await (parent === null ? createRef(repository, ref, commit) : advanceRef(repository, ref, commit));
  if (isTaken) return { ...observed, claim: { kind: "claim", commit, holder: claim } };
  const rootCommit = parent === null ? commit : observed.rootCommit;
  return { ...observed, claim: { kind: "unread" }, lostTakes: observed.lostTakes + 1, rootCommit };
}

async function name(
  observed: PreflightObserved,
  { commit: before, claim }: NameStep,
  { repository, plan: { ref } }: { repository: Repository; plan: PreflightPlan },
): Promise<PreflightObserved> {
  const commit = await createClaimCommit(repository, printClaim(claim), before);
  if (await advanceRef(repository, ref, commit))
    return { ...observed, claim: { kind: "claim", commit, holder: claim } };
  return { ...observed, claim: { kind: "unread" }, lostTakes: observed.lostTakes + 1 };
}

/**
 * Creates a commit with the message and returns its id. The commit's tree is the same for all claims. The tree contains
 * no workflow, so a push to the branch starts none, whatever the token.
 */
async function createClaimCommit(repository: Repository, message: string, parent: string | null): Promise<string> {
  const { client, owner, repo } = repository;
  const parents = parent === null ? [] : [parent];
  const create = async (tree: string) => {
    return (await client.rest.git.createCommit({ owner, repo, message, tree, parents, request: REPEATABLE })).data.sha;
  };
  try {
    return await create(hashNoteTree());
  } catch (error) {
    // There is no such tree yet: this is the repository's first claim, or git has deleted the objects of earlier
    // claims.
    if (statusOf(error) !== 422 && statusOf(error) !== 404) throw error;
    const entry = { path: NOTE_FILE, mode: "100644" as const, type: "blob" as const, content: NOTE };
    const { data } = await client.rest.git.createTree({ owner, repo, tree: [entry], request: REPEATABLE });
    return create(data.sha);
  }
}

/**
 * The id of the tree with the note, as git computes it with SHA-1. A repository with another hash algorithm has no tree
 * with this id, so the tree is created there each time.
 */
function hashNoteTree(): string {
  const blob = hashObject("blob", Buffer.from(NOTE));
  return hashObject("tree", Buffer.concat([Buffer.from(`100644 ${NOTE_FILE}\0`), Buffer.from(blob, "hex")]));
}

function hashObject(type: string, content: Buffer): string {
  return createHash("sha1").update(`${type} ${content.length}\0`).update(content).digest("hex");
}
