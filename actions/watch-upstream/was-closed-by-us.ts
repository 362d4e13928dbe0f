import { listComments } from "../../src/github/comments.ts";
import type { Repository } from "../../src/github/repository.ts";
import type { Watch } from "./own-pulls.ts";
import { markNote } from "./pull-marker.ts";

/**
 * True if the pull request has our comment about why we close it: a newer one replaces it, or upstream took its commits
 * back. The run that posted the comment may have died before it recorded that.
 */
export async function wasClosedByUs(repository: Repository, watch: Watch, number: number): Promise<boolean> {
  const marker = markNote("superseded", watch.name).replace(/ -->$/, " ");
  const login = (await watch.login()).toLowerCase();
  const comments = await listComments(repository, number);
  return comments.some(({ body, author }) => body.startsWith(marker) && author.toLowerCase() === login);
}
