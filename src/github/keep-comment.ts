import { type Comment, createComment, deleteComment, listComments, updateComment } from "./comments.ts";
import { isUnsureWrite } from "./failure.ts";
import type { Repository } from "./repository.ts";

/** A comment that we recognize by its first line and its author. */
export interface KeptComment {
  /** The first line of the body. */
  marker: string;
  /** The account that writes it; empty if GitHub does not say who we are. */
  login: string;
  body: string;
}

const MOST_TRIES = 3;
/** How far a list may lag behind a write. */
const LAG_MS = 6000;

/**
 * Keeps one comment of ours up to date. A write with an unknown outcome is repeated only after another look. Returns
 * true if the comment is new.
 */
export async function keepComment(
  repository: Repository,
  number: number,
  { marker, login, body, sleep }: KeptComment & { sleep(ms: number): Promise<void> },
): Promise<boolean> {
  for (let tries = 1; ; tries++) {
    const [own, ...twins] = (await listComments(repository, number)).filter((each) => isOwn(each, marker, login));
    // Without a login, a duplicate may be somebody else's.
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
