import { keepComment } from "../../src/github/keep-comment.ts";
import { closePullRequest } from "../../src/github/pulls.ts";
import type { Repository } from "../../src/github/repository.ts";
import type { Runtime } from "../../src/kit/runtime.ts";
import { readWatchPull, type Watch } from "./own-pulls.ts";
import { markNote } from "./pull-marker.ts";

export interface Superseded {
  number: number;
  /** The commit of the branch when this run decided to close it. */
  headSha: string;
  /** The upstream commit that replaces it. */
  by: string;
  /** The reason for people: one sentence in Markdown. */
  reason: string;
}

/**
 * Comments on our pull request that a newer one replaces, and closes it. `changed` means that a person has pushed to it
 * since, so it stays open.
 */
export async function closeSuperseded(
  repository: Repository,
  watch: Watch,
  { superseded, sleep }: { superseded: Superseded; sleep: Runtime["sleep"] },
): Promise<"closed" | "changed"> {
  const { number, headSha, by, reason } = superseded;
  const look = async () => {
    const now = await readWatchPull(repository, watch, number);
    if (now === null || now.state !== "open") return "closed";
    return now.isOurs && now.headSha === headSha ? "open" : "changed";
  };
  const before = await look();
  if (before !== "open") return before;
  const marker = markNote("superseded", watch.name, by);
  await keepComment(repository, number, { marker, login: await watch.login(), body: `${marker}\n${reason}`, sleep });
  const after = await look();
  if (after !== "open") return after;
  await closePullRequest(repository, number);
  return "closed";
}
