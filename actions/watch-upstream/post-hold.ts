import { explainUnanswered } from "../../src/github/failure.ts";
import { keepComment } from "../../src/github/keep-comment.ts";
import type { Repository } from "../../src/github/repository.ts";
import type { Runtime } from "../../src/kit/runtime.ts";
import type { Watch } from "./own-pulls.ts";
import { markNote } from "./pull-marker.ts";

export interface Hold {
  /** The pull request in question. */
  number: number;
  /** Identifies what is held and why. Each key gets one comment. */
  key: string;
  /** What a person has to decide, in Markdown. */
  text: string;
}

/** Comments once on the pull request about what a person has to decide. Returns null, or why that was not possible. */
export async function postHold(
  repository: Repository,
  watch: Watch,
  { hold, sleep }: { hold: Hold; sleep: Runtime["sleep"] },
): Promise<string | null> {
  const marker = markNote("hold", watch.name, hold.key);
  const body = `${marker}\n${hold.text}`;
  try {
    await keepComment(repository, hold.number, { marker, login: await watch.login(), body, sleep });
    return null;
  } catch (error) {
    return `#${hold.number} did not get a comment about this: ${explainUnanswered(error)}.`;
  }
}
