/**
 * A ref that one run at a time may have. Creating it is atomic, and so is moving it without force to a child of the
 * commit that it was at: of two who try, GitHub refuses one.
 */

import { createHash } from "node:crypto";
import { answerOf, isOutage, statusOf } from "./failure.ts";
import type { Repository } from "./repository.ts";

/** The commit that a ref is at. */
export interface RefTip {
  commit: string;
  message: string;
}

const NOTE_FILE = "README.md";
const NOTE =
  "This branch is a claim: while it is here, the run that its commit names is at work. It holds nothing else.\n";
const MAX_DELETIONS = 5;
/** A commit that nothing points to does no harm, and a ref that is there already is asked for what it is at. */
const REPEATABLE = { isRepeatable: true };

/** `ref` is whole, as in `refs/heads/x`. null: there is no such ref. */
export async function readTip(repository: Repository, ref: string): Promise<RefTip | null> {
  const commit = await readRef(repository, ref);
  if (commit === null) return null;
  const { client, owner, repo } = repository;
  const { data } = await client.rest.git.getCommit({ owner, repo, commit_sha: commit });
  return { commit, message: data.message };
}

/**
 * Creates a commit of the message over a tree that is the same for all claims; returns its id. The tree holds no
 * workflow, so that a push to the branch starts none, whatever the token.
 */
export async function createClaimCommit(
  repository: Repository,
  message: string,
  parent: string | null,
): Promise<string> {
  const { client, owner, repo } = repository;
  const parents = parent === null ? [] : [parent];
  const create = async (tree: string) => {
    return (await client.rest.git.createCommit({ owner, repo, message, tree, parents, request: REPEATABLE })).data.sha;
  };
  try {
    return await create(noteTree());
  } catch (error) {
    // The repository's first claim, or the objects of earlier ones were collected.
    if (statusOf(error) !== 422 && statusOf(error) !== 404) throw error;
    return create(await createNoteTree(repository));
  }
}

/** False: somebody else's ref is there. */
export async function createRef(repository: Repository, ref: string, commit: string): Promise<boolean> {
  const { client, owner, repo } = repository;
  const create = () => client.rest.git.createRef({ owner, repo, ref, sha: commit, request: REPEATABLE });
  return settle(repository, { ref, commit }, create, (text) => /already exists/i.test(text));
}

/** Moves the ref to a child of the commit that it was at. False: it has been moved or removed meanwhile. */
export async function advanceRef(repository: Repository, ref: string, commit: string): Promise<boolean> {
  const { client, owner, repo } = repository;
  const move = () => client.rest.git.updateRef({ owner, repo, ref: shorten(ref), sha: commit, force: false });
  const isLost = (text: string) =>
    /not a fast.forward|cannot be updated|update failed|does not exist|not found/i.test(text);
  return settle(repository, { ref, commit }, move, isLost);
}

/** Removes the ref if it is at the commit. GitHub cannot do both at once: between the look and the removal is a moment. */
export async function deleteRef(repository: Repository, ref: string, commit: string): Promise<void> {
  const { client, owner, repo } = repository;
  for (let tries = 1; (await readRef(repository, ref)) === commit; tries++) {
    try {
      // Not repeated without another look: by then the ref may be somebody else's.
      await client.rest.git.deleteRef({ owner, repo, ref: shorten(ref), request: { isRepeatable: false } });
      return;
    } catch (error) {
      if (tries >= MAX_DELETIONS || !isOutage(error)) throw error;
    }
  }
}

/** Whether the write took place; the ref itself tells, where an earlier try of it may have. */
async function settle(
  repository: Repository,
  { ref, commit }: { ref: string; commit: string },
  write: () => Promise<unknown>,
  isLost: (text: string) => boolean,
): Promise<boolean> {
  try {
    await write();
    return true;
  } catch (error) {
    const isRefused = (statusOf(error) === 422 || statusOf(error) === 409) && isLost(answerOf(error));
    if (!isRefused && !isOutage(error)) throw error;
    if ((await readRef(repository, ref)) === commit) return true;
    if (isRefused) return false;
    throw error;
  }
}

async function readRef({ client, owner, repo }: Repository, ref: string): Promise<string | null> {
  try {
    return (await client.rest.git.getRef({ owner, repo, ref: shorten(ref) })).data.object.sha;
  } catch (error) {
    if (statusOf(error) === 404) return null;
    throw error;
  }
}

function shorten(ref: string): string {
  return ref.replace(/^refs\//, "");
}

async function createNoteTree({ client, owner, repo }: Repository): Promise<string> {
  const entry = { path: NOTE_FILE, mode: "100644" as const, type: "blob" as const, content: NOTE };
  return (await client.rest.git.createTree({ owner, repo, tree: [entry], request: REPEATABLE })).data.sha;
}

/** Id of the tree above, as git computes it; a repository with another hash does not have it, and makes its own. */
function noteTree(): string {
  const blob = hash("blob", Buffer.from(NOTE));
  const entry = Buffer.concat([Buffer.from(`100644 ${NOTE_FILE}\0`), Buffer.from(blob, "hex")]);
  return hash("tree", entry);
}

function hash(type: string, content: Buffer): string {
  return createHash("sha1").update(`${type} ${content.length}\0`).update(content).digest("hex");
}
