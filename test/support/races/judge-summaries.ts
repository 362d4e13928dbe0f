/** What is wrong with the comments and the status that simultaneous runs of post-ci-summary left, a sentence each. */

import { parseSummaryMarker } from "../../../actions/post-ci-summary/summary-marker.ts";
import { compareRunKeys, newerRunKey } from "../../../src/pipeline/run-key.ts";
import type { Stage } from "../ci-summary.ts";
import type { ActionResult } from "../run-action.ts";

/**
 * The pull request and the commit must show the newest run that ended well, or a newer one. A run that gave up must say
 * so, and may leave a twin.
 */
export function judgeRuns({ github: { state } }: Stage, pull: number, results: readonly ActionResult[]): string[] {
  const own = results.filter(({ outputs }) => outputs["pr-number"] === String(pull));
  const red = results.filter(({ code }) => code !== 0);
  const left = state.comments.filter(({ issue }) => issue === pull);
  const standing = parseSummaryMarker(left[0]?.body ?? "")?.standing;
  const shown = `${standing?.run}.${standing?.attempt}`;
  // Runs of the pull request's head replace those of any other head.
  const head = state.pulls.find(({ number }) => number === pull)?.headSha;
  const ofHead = own.filter(({ outputs }) => outputs["head-sha"] === head);
  const good = newest(ofHead.filter(({ code }) => code === 0));
  const isOfHead = good === "0.0" || standing?.headSha === head;
  // Older runs leave the status to the newest run. If the newest run cannot set the status, it says so.
  const owing = ofHead.find(({ outputs }) => `${outputs["run-id"]}.${outputs.attempt}` === newest(ofHead));
  const isOwed = owing?.code !== 0 || owing.annotations.some(isAboutStatus);
  const withStatus = isOwed ? "0.0" : newest(ofHead);
  const status = state.statuses.filter(({ sha }) => sha === head).at(-1);
  const [, run = "0", attempt = "1"] = /\/runs\/(\d+)(?:\/attempts\/(\d+))?$/.exec(status?.targetUrl ?? "") ?? [];
  return [
    ...red.flatMap(({ outputs, annotations, log }) =>
      outputs.result === "not-written" && annotations.some(({ kind }) => kind === "error") ? [] : [`failed: ${log}`],
    ),
    ...(left.length === 1 || red.length > 0 ? [] : [`${left.length} comments on #${pull}`]),
    ...(isOfHead ? [] : [`#${pull} shows an older head`]),
    ...(compareRunKeys(shown, good) >= 0 ? [] : [`#${pull} shows ${shown}, but ${good} ended well`]),
    ...(compareRunKeys(`${run}.${attempt}`, withStatus) >= 0
      ? []
      : [`the status of #${pull} is of ${run}.${attempt}, but ${withStatus} ended well`]),
  ];
}

function isAboutStatus({ message }: ActionResult["annotations"][number]): boolean {
  return message.startsWith('The commit status "ci" was not set.');
}

function newest(results: readonly ActionResult[]): string {
  return results.reduce((best, { outputs }) => newerRunKey(best, `${outputs["run-id"]}.${outputs.attempt}`), "0.0");
}

/** As `judgeRuns`; if no request fails, every run must also end well, and the comment must show the wanted run. */
export function judgeComment(
  { stage, results, hasFaults }: { stage: Stage; results: readonly ActionResult[]; hasFaults: boolean },
  pull: number,
  wanted: { run: number; attempt: number; headSha: string },
): string[] {
  const faults = judgeRuns(stage, pull, results);
  if (hasFaults) return faults;
  const standing = parseSummaryMarker(
    stage.github.state.comments.find(({ issue }) => issue === pull)?.body ?? "",
  )?.standing;
  const isRight =
    standing?.run === wanted.run && standing.attempt === wanted.attempt && standing.headSha === wanted.headSha;
  return [
    ...faults,
    ...results.filter(({ code }) => code !== 0).map(({ log }) => `failed: ${log}`),
    ...(isRight ? [] : [`#${pull} shows run ${standing?.run}, attempt ${standing?.attempt}`]),
  ];
}
