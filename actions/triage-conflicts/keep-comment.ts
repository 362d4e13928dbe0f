import { type Comment, createComment, listComments, updateComment } from "../../src/github/comments.ts";
import { isUnsureWrite } from "../../src/github/failure.ts";
import type { Repository } from "../../src/github/repository.ts";
import { MARKER } from "./render-comment.ts";

const MOST_TRIES = 3;

/**
 * Keeps one comment of ours, which says the newest. It is recognized by its marker and its author; `login` is empty if
 * GitHub does not say who we are. A write that nobody knows the result of is only repeated after another look.
 */
export async function keepComment(
  repository: Repository,
  number: number,
  { login, body }: { login: string; body: string },
): Promise<void> {
  for (let tries = 1; ; tries++) {
    const own = (await listComments(repository, number)).find((comment) => isOwn(comment, login));
    if (own?.body.replaceAll("\r\n", "\n") === body) return;
    try {
      if (own === undefined) {
        await createComment(repository, number, body);
        return;
      }
      const { kind } = await updateComment(repository, own.id, { body });
      if (kind === "updated") return;
      if (tries >= MOST_TRIES) throw new Error(`the comment on #${number} is ${kind} after ${tries} tries`);
    } catch (error) {
      if (!isUnsureWrite(error) || tries >= MOST_TRIES) throw error;
    }
  }
}

function isOwn({ body, author }: Comment, login: string): boolean {
  return body.startsWith(MARKER) && (login === "" || author.toLowerCase() === login.toLowerCase());
}
