import { keepComment } from "../../src/github/keep-comment.ts";
import { closePullRequest } from "../../src/github/pulls.ts";
import type { Repository } from "../../src/github/repository.ts";
import type { Runtime } from "../../src/kit/runtime.ts";
import { readWatchPull, type Watch } from "./own-pulls.ts";
import { markNote } from "./pull-marker.ts";

export interface Superseded {
  number: number;
  /** Commit that the branch was at when this run decided to close it. */
  headSha: string;
  /** Upstream commit that takes its place. */
  by: string;
  /** Sentence that says why, in Markdown. */
  reason: string;
}

/**
 * Closes a pull request of ours that something newer replaces, with a comment first. `changed`: a person has pushed to
 * it since, so it stays open.
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
