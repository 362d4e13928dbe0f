import { type Comment, createComment, deleteComment, listComments, updateComment } from "./comments.ts";
import { isUnsureWrite } from "./failure.ts";
import type { Repository } from "./repository.ts";

/** The first line and the author identify our comment. */
export interface KeptComment {
  marker: string;
  /** Our account; empty if GitHub does not say. */
  login: string;
  body: string;
}

const MOST_TRIES = 3;
/** A list may miss writes of the last seconds. */
const LAG_MS = 6000;

/**
 * Keeps one comment of ours up to date. Looks again before it repeats a write with an unknown outcome. Returns true if
 * the comment is new.
 */
export async function keepComment(
  repository: Repository,
  number: number,
  { marker, login, body, sleep }: KeptComment & { sleep(ms: number): Promise<void> },
): Promise<boolean> {
  for (let tries = 1; ; tries++) {
    const [own, ...twins] = (await listComments(repository, number)).filter((each) => isOwn(each, marker, login));
    // Without a login, a duplicate may belong to another account.
    for (const { id } of login === "" ? [] : twins) await deleteComment(repository, id);
    if (own?.body.replaceAll("\r\n", "\n") === body) return tries > 1;
    try {
      if (own === undefined) {
        await createComment(repository, number, body);
        return true;
      }
      const { kind } = await updateComment(repository, own.id, { body });
      if (kind === "updated") return false;
      if (tries >= MOST_TRIES) throw new Error(`the comment on #${number} is ${kind} after ${tries} tries`);
    } catch (error) {
      if (!isUnsureWrite(error) || tries >= MOST_TRIES) throw error;
      await sleep(LAG_MS);
    }
  }
}

function isOwn({ body, author }: Comment, marker: string, login: string): boolean {
  return body.startsWith(marker) && (login === "" || author.toLowerCase() === login.toLowerCase());
}
