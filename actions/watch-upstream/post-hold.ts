import { explainUnanswered } from "../../src/github/failure.ts";
import { keepComment } from "../../src/github/keep-comment.ts";
import type { Repository } from "../../src/github/repository.ts";
import type { Runtime } from "../../src/kit/runtime.ts";
import type { Watch } from "./own-pulls.ts";
import { markNote } from "./pull-marker.ts";

export interface Hold {
  /** Pull request that is concerned. */
  number: number;
  /** What is held, and why: there is one comment for each key. */
  key: string;
  /** What a person has to decide, in Markdown. */
  text: string;
}

/** Says once on the pull request what a person has to decide. Null, or why that was not possible. */
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
    return `#${hold.number} did not get the comment that says so: ${explainUnanswered(error)}.`;
  }
}
