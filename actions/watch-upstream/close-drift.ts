import { explainUnanswered } from "../../src/github/failure.ts";
import { isHeadHandled } from "./decide.ts";
import type { Act } from "./decision.ts";
import { closeDriftIssue, closeHandledIssue } from "./keep-drift-issue.ts";
import type { WatchRun } from "./watch-run.ts";

export interface ClosedDrift {
  /** The drift issue, whether it was closed or stays open; null if there is none. */
  issueNumber: number | null;
  /** A sentence with a space in front, or nothing. */
  sentence: string;
  notes: string[];
}

const NOTHING: ClosedDrift = { issueNumber: null, sentence: "", notes: [] };

/** Closes the issue about drift once everything in it is handled. A dry run only says what it would do. */
export async function closeDrift(run: WatchRun, act: Act, head: string): Promise<ClosedDrift> {
  const { journal, repository, requireLock, settings, watch } = run;
  if (!isHeadHandled(act)) return NOTHING;
  const { isDryRun } = settings;
  const known = journal.state?.drift;
  if (act.kind === "advanced" && settings.inputs.propose === "issue" && !isDryRun) {
    await requireLock();
    const issueNumber = await closeDriftIssue(repository, watch);
    if (known !== undefined) journal.note([{ kind: "set-drift", drift: null }]);
    return { ...NOTHING, issueNumber };
  }
  if (known === undefined) return NOTHING;
  const { number } = known;
  try {
    if (!isDryRun) await requireLock();
    const closed = await closeHandledIssue(repository, watch, { number, head, isDryRun });
    journal.note([{ kind: "set-drift", drift: null }]);
    return { ...NOTHING, ...describe(closed, number, isDryRun) };
  } catch (error) {
    // The next run tries again.
    return { ...NOTHING, notes: [`Issue #${number} could not be closed: ${explainUnanswered(error)}.`] };
  }
}

function describe(closed: "closed" | "kept" | "not-open", number: number, isDryRun: boolean): Partial<ClosedDrift> {
  if (closed === "not-open") return {};
  const sentence =
    closed === "closed"
      ? ` ${isDryRun ? "Would close" : "Closed"} issue #${number}, because nothing in it is left to handle.`
      : ` Nothing in issue #${number} is left to handle, but it stays open, because a person has edited or reopened it.`;
  return { issueNumber: number, sentence };
}
