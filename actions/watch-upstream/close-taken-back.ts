import type { CommitSha } from "../../src/formats/watch-state.ts";
import { formatTime } from "../../src/pipeline/times.ts";
import { closeSuperseded } from "./close-superseded.ts";
import type { WatchDecision } from "./decision.ts";
import type { WatchRun } from "./watch-run.ts";

/**
 * Closes pull requests whose commits upstream took back. Returns a sentence about them with a space in front, or nothing
 * if none was closed. A dry run only says what it would do.
 */
export async function closeTakenBack(
  { journal, repository, requireLock, runtime, settings, watch }: WatchRun,
  pulls: WatchDecision["takenBack"],
  by: CommitSha,
): Promise<{ sentence: string; notes: string[] }> {
  const closed: number[] = [];
  const notes: string[] = [];
  for (const { number, head, headSha } of pulls) {
    if (settings.isDryRun) {
      closed.push(number);
      continue;
    }
    await requireLock();
    const reason = `The upstream branch went back to ${by.slice(0, 12)} and no longer has ${head.slice(0, 12)}. Nothing is left to propose.`;
    const superseded = { number, headSha, by, reason };
    if ((await closeSuperseded(repository, watch, { superseded, sleep: runtime.sleep })) === "changed") {
      notes.push(`#${number} stays open, because a person has just pushed to it.`);
      continue;
    }
    closed.push(number);
    journal.note([{ kind: "supersede", pull: { number, head, at: formatTime(runtime.now()) } }]);
    if (journal.state?.pr?.number === number) journal.note([{ kind: "set-pull", pull: null }]);
  }
  const numbers = closed.map((number) => `#${number}`).join(", ");
  const sentence = ` ${settings.isDryRun ? "Would close" : "Closed"} ${numbers}, because upstream no longer has the commits.`;
  return { sentence: closed.length === 0 ? "" : sentence, notes };
}
