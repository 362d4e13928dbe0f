/** Carries out the decision. */

import { toOneLine } from "../../src/text/clean.ts";
import { escapeCell } from "../../src/text/markdown.ts";
import { closeDrift } from "./close-drift.ts";
import { closeTakenBack } from "./close-taken-back.ts";
import type { Act, WatchDecision } from "./decision.ts";
import type { Facts } from "./facts.ts";
import { keepDriftIssue } from "./keep-drift-issue.ts";
import { postHold } from "./post-hold.ts";
import { proposeWork } from "./propose-work.ts";
import { deleteBranch } from "./push-branch.ts";
import { pushPatiently } from "./push-work.ts";
import { renderDecision } from "./render-decision.ts";
import { renderDrift } from "./render-drift.ts";
import type { WatchResult } from "./watch-result.ts";
import type { WatchRun } from "./watch-run.ts";

const SENTENCE_POINTS = 2000;

/** How the run ended; "again" if the world has changed, so the run must observe and decide again. */
export async function apply(
  run: WatchRun,
  facts: Facts,
  { settle, obsoleteBranches, takenBack, act }: WatchDecision,
): Promise<WatchResult | "again"> {
  const { journal, settings, policy } = run;
  const { outcome, reason, sentence, exitCode, nextAt } = renderDecision(act, policy);
  journal.note(settle);
  const result: WatchResult = {
    ...{ outcome: outcome ?? "dry-run", reason, sentence, exitCode, nextAt },
    upstreamHead: facts.upstream.kind === "head" ? facts.upstream.sha : null,
    rangeBase: "range" in act ? act.range.base : (journal.state?.lastMergedCommit ?? null),
    ...describePull(run, act, facts),
    ...("issue" in act && act.issue !== null ? { issueNumber: act.issue } : {}),
  };
  const head = result.upstreamHead ?? "";
  const closed = await closeTakenBack(run, takenBack, head);
  const drift = await closeDrift(run, act, head);
  result.sentence += closed.sentence + drift.sentence;
  if (drift.issueNumber !== null) result.issueNumber = drift.issueNumber;
  const noted = [...noteUnmatchedPaths(facts, act), ...closed.notes, ...drift.notes];
  if (settings.isDryRun && settings.inputs["no-updater"]) return { ...result, notes: noted };
  const notes = [...noted, ...(settings.isDryRun ? [] : await removeBranches(run, obsoleteBranches))];
  const add = (more: WatchResult): WatchResult => ({ ...more, notes: [...notes, ...(more.notes ?? [])] });
  const addTo = (end: WatchResult | "again") => (end === "again" ? end : add(end));
  switch (act.kind) {
    case "held":
      return add(await hold(run, act, result));
    case "issue":
      return addTo(await reportDrift(run, act, result));
    case "run":
    case "resume":
    case "adopt":
      return addTo(await proposeWork(run, { act, facts, result }));
    default:
      return add(result);
  }
}

/** The pull request that the act concerns, for the outputs. */
function describePull({ runtime, targetName }: WatchRun, act: Act, { pulls }: Facts): Partial<WatchResult> {
  const number = "number" in act ? act.number : null;
  if (number === null) return {};
  const pull = pulls.find((each) => each.number === number);
  // We do not ask GitHub again about pull requests that we already know are closed.
  const url = `${runtime.env.GITHUB_SERVER_URL || "https://github.com"}/${targetName}/pull/${number}`;
  if (pull === undefined) return { pull: { number, url } };
  return { pull: { number, url: pull.url }, branch: pull.branch, commit: pull.headSha };
}

/**
 * Warns about each line of `upstream-paths` that matches nothing, because nobody would notice a misspelled line beside
 * a correct one. If no line matches, the watch is held instead.
 */
function noteUnmatchedPaths({ range, upstream }: Facts, act: Act): string[] {
  if (upstream.kind !== "head" || (act.kind === "held" && act.hold.reason === "nothing-watched")) return [];
  const size = range?.kind === "ahead" ? range.size : range?.kind === "rewritten" ? range.mergeBase?.size : undefined;
  return (size?.unmatchedPaths ?? []).map(
    (line) =>
      `upstream-paths: "${toOneLine(line)}" matches no file of the upstream repository at ${upstream.sha.slice(0, 12)}. Correct it or remove it.`,
  );
}

/** Failing to delete a branch is not worth failing the run. */
async function removeBranches(run: WatchRun, branches: WatchDecision["obsoleteBranches"]): Promise<string[]> {
  const notes: string[] = [];
  for (const { name: branch, sha } of branches) {
    const { kind } = await pushPatiently(run, () => deleteBranch(run.target, run.settings.name, { branch, sha }));
    if (kind !== "pushed") notes.push(`The merged branch "${branch}" could not be deleted.`);
  }
  return notes;
}

async function hold(
  run: WatchRun,
  { key, number }: Extract<Act, { kind: "held" }>,
  result: WatchResult,
): Promise<WatchResult> {
  const { journal, settings, repository, watch, runtime } = run;
  const held = journal.state?.held ?? null;
  if (number === null || settings.isDryRun || (held?.key === key && held.commented)) return result;
  await run.requireLock();
  const fault = await postHold(repository, watch, {
    // Contains names of people and branches.
    hold: { number, key, text: escapeCell(result.sentence, SENTENCE_POINTS) },
    sleep: runtime.sleep,
  });
  if (fault === null && held !== null) journal.note([{ kind: "hold", held: { ...held, commented: true } }]);
  return fault === null ? result : { ...result, notes: [fault] };
}

async function reportDrift(
  run: WatchRun,
  act: Extract<Act, { kind: "issue" }>,
  result: WatchResult,
): Promise<WatchResult | "again"> {
  const { journal, policy, repository, watch, runtime, settings } = run;
  const { range, issue: number } = act;
  const wanted = { ...(await renderDrift(run, act)), range, labels: settings.labels };
  if (settings.isDryRun) return { ...result, details: wanted.text };
  await run.requireLock();
  const kept = await keepDriftIssue(repository, watch, { wanted, number, sleep: runtime.sleep });
  if (kept.kind === "closed") return "again";
  const { kind, issue, notes } = kept;
  const ended = { ...result, issueNumber: issue.number, notes };
  if (kind === "edited") return { ...ended, ...describeEdited(issue.number) };
  journal.note([{ kind: "set-drift", drift: { number: issue.number, ...range, paths: [...policy.watchedPaths] } }]);
  const outcome = kind === "opened" ? "issue-opened" : kind === "updated" ? "issue-updated" : "noop";
  return { ...ended, outcome };
}

function describeEdited(number: number) {
  const sentence = `Somebody has edited the text of issue #${number}, so it stays as it is. Close it to have the next change upstream reported in a new issue.`;
  return { outcome: "noop", reason: "issue-edited", sentence } as const;
}
