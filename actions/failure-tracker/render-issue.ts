/** Renders the managed block of a failure issue. The text outside it belongs to people. */

import type { RunKey } from "../../src/pipeline/run-key.ts";
import { count } from "../../src/text/count.ts";
import { type FittedBody, fitBody } from "../../src/text/fit.ts";
import { checkUrl, codeSpan, escapeCell, fencedBlock, renderLink } from "../../src/text/markdown.ts";
import { markerJson, markerValue } from "../../src/text/marker.ts";
import type { Occurrence, SubjectKey, TrackedFailure } from "./tracked-failure.ts";

export interface IssueSetting {
  /** The web address of the repository, such as `https://github.com/acme/registry`. */
  repositoryUrl: string;
  closeWhen: "all-recovered" | "first-success";
  /** 0 means that quiet issues are never closed. */
  autoHealHours: number;
  /** Numbers computed from the tracked failure. */
  occurrences: number;
  flaky: number;
  sinceOpen: number;
}

export interface ShownJob {
  name: string;
  /** The conclusion. */
  result: string;
  step: string;
  url: string | null;
}

/** What each reduction still shows: excerpts, rows of history, rows of the job table. */
const LEVELS: readonly { excerpts: boolean; history: number; jobs: number }[] = [
  { excerpts: true, history: 1000, jobs: 1000 },
  { excerpts: false, history: 1000, jobs: 1000 },
  { excerpts: false, history: 5, jobs: 1000 },
  ...[100, 60, 20, 5, 0].map((jobs) => ({ excerpts: false, history: 5, jobs })),
];

/** The whole body of an issue: the text around the block, and the block, cut until the body fits. */
export function renderFailureIssue(
  tracker: TrackedFailure,
  setting: IssueSetting,
  around: { before: string; after: string; from?: number } = { before: "", after: "" },
): FittedBody {
  return fitBody((level) => around.before + renderBlock(tracker, setting, LEVELS[level] as Level) + around.after, {
    levels: LEVELS.length,
    ...(around.from === undefined ? {} : { from: around.from }),
  });
}

type Level = (typeof LEVELS)[number];

function renderBlock(tracker: TrackedFailure, setting: IssueSetting, level: Level): string {
  const history = cutHistory(tracker.history, level.history);
  const jobs = cutRows(tracker.jobsTable, level.jobs);
  const excerpts = level.excerpts ? tracker.excerpts : "";
  const left = [
    ...(tracker.excerpts !== excerpts ? ["log excerpts"] : []),
    ...(history.length < tracker.history.length ? [`${tracker.history.length - history.length} rows of history`] : []),
    ...(jobs.left > 0 ? [`${jobs.left} failed jobs`] : []),
  ];
  const parts = [
    [...renderMarkers(tracker), ...renderFacts(tracker, setting)].join("\n"),
    ...(tracker.silence === "" ? [] : ["### Silence", tracker.silence, "Closes with the next completed run."]),
    ...(jobs.table === "" ? [] : ["### Failed jobs", jobs.table]),
    ...(excerpts === "" ? [] : [excerpts]),
    ...(history.length === 0 ? [] : ["### History", renderHistory(history, tracker.keys, setting)]),
    ...(left.length === 0 ? [] : [describeLeftOut(left, history[0]?.key, setting)]),
    [renderData({ ...tracker, history }, setting), "<!-- pipekeeper:failure end -->"].join("\n"),
  ];
  return parts.join("\n\n");
}

function renderMarkers({ category, twinOf, tracked }: TrackedFailure): string[] {
  const subjects = Object.keys(tracked).map((subject) => {
    const [, kind, name] = /^(pr|branch|workflow):(.*)$/s.exec(subject) ?? ["", "branch", subject];
    return `<!-- tracked-${kind}: ${markerValue(name as string)} -->`;
  });
  const twin = twinOf === null ? "" : ` twin-of=${twinOf}`;
  return [`<!-- pipekeeper:failure v=1 category=${category}${twin} -->`, ...subjects];
}

function renderFacts(tracker: TrackedFailure, setting: IssueSetting): string[] {
  const first = tracker.history.at(-1);
  const last = tracker.history.reduce<Occurrence | undefined>((a, b) => (a && a.at >= b.at ? a : b), undefined);
  const seen = (row: Occurrence) => `${row.at} (${linkRun(row.key, tracker.keys, setting, "run ")})`;
  const subjects = Object.keys(tracker.tracked);
  const pulls = subjects.filter((subject) => subject.startsWith("pr:")).map(showSubject);
  const workflows = subjects.filter((subject) => subject.startsWith("workflow:")).map(showName);
  const branches = subjects.filter((subject) => !/^(?:pr|workflow):/.test(subject)).map(showName);
  return [
    ...(tracker.silence === "" ? [`Occurrences: ${setting.occurrences}`] : []),
    ...(setting.flaky === 0 ? [] : [describeFlaky(setting)]),
    ...(first === undefined ? [] : [`First seen: ${seen(first)}`]),
    ...(last === undefined ? [] : [`Last seen: ${seen(last)}`]),
    `Category: ${tracker.about}`,
    ...(tracker.earlier === null ? [] : [`Earlier: #${tracker.earlier}`]),
    ...(pulls.length === 0 ? [] : [`Tracked PR: ${pulls.join(", ")}`]),
    ...(branches.length === 0 ? [] : [`Tracked branch: ${branches.join(", ")}`]),
    ...(workflows.length === 0 ? [] : [`Tracked workflow: ${workflows.join(", ")}`]),
    ...(tracker.resolved === null ? [] : [`Resolved: ${tracker.resolved}`]),
    ...(tracker.ended === null ? [] : [`Closed: ${tracker.ended}`]),
    ...(subjects.length === 0 ? [] : [describeClosing(setting)]),
  ];
}

function describeFlaky({ flaky, occurrences }: IssueSetting): string {
  return `Flaky: ${flaky} of ${count(occurrences, "occurrence")} recovered by a re-run of the same commit`;
}

function describeClosing({ closeWhen, autoHealHours }: IssueSetting): string {
  const who =
    closeWhen === "all-recovered"
      ? "every tracked pull request and branch has recovered"
      : "the first tracked pull request or branch has recovered";
  return `Closes when ${who}${autoHealHours === 0 ? "" : `, or after ${autoHealHours} h without a new failure`}.`;
}

/** The table below "Failed jobs". Names and steps come from outside. */
export function renderJobsTable(jobs: readonly ShownJob[], serverUrl: string): string {
  const rows = jobs.map(({ name, result, step, url }) => {
    const log = checkUrl(url, serverUrl) === null ? "–" : renderLink("log", url, { serverUrl });
    return `| ${escapeCell(name)} | ${escapeCell(result.replaceAll("_", " "))} | ${escapeCell(step)} | ${log} |`;
  });
  return ["| Job | Result | First failed step | Log |", "|:--|:--|:--|:--|", ...rows].join("\n");
}

/** One heading and block per log. `note` replaces a log without lines, or says that the log was cut. */
export function renderExcerpts(
  logs: readonly { name: string; lines: readonly string[]; note: string | null }[],
): string {
  return logs
    .map(({ name, lines, note }) =>
      [
        `### Log excerpt: ${escapeCell(name)}`,
        ...(note === null ? [] : [note]),
        // A log may contain this block's own markers.
        ...(lines.length === 0
          ? []
          : [fencedBlock(lines.map((line) => line.replaceAll("<!--", "<!\u200b--")).join("\n"))]),
      ].join("\n\n"),
    )
    .join("\n\n");
}

/** `[run 9001, attempt 2](…)`. If `keys` name other attempts of the run, attempt 1 is linked to its own page. */
export function linkRun(key: RunKey, keys: readonly RunKey[], setting: { repositoryUrl: string }, label = ""): string {
  const [run, attempt] = key.split(".") as [string, string];
  const url = `${setting.repositoryUrl}/actions/runs/${run}`;
  const isOnly = attempt === "1" && !keys.some((other) => other !== key && other.startsWith(`${run}.`));
  const text = `${label}${run}${attempt === "1" ? "" : `, attempt ${attempt}`}`;
  return renderLink(text, isOnly ? url : `${url}/attempts/${attempt}`);
}

/** `#128`, the branch as a code span, or the workflow. */
export function showSubject(subject: SubjectKey): string {
  const number = /^pr:(\d+)$/.exec(subject)?.[1];
  if (number !== undefined) return `#${number}`;
  return `${subject.startsWith("workflow:") ? "workflow " : ""}${showName(subject)}`;
}

function showName(subject: SubjectKey): string {
  return codeSpan(subject.replace(/^(?:branch|workflow):/, ""), { inTable: true });
}

function renderHistory(history: readonly Occurrence[], keys: readonly RunKey[], setting: IssueSetting): string {
  const rows = history.map(({ key, at, subject, head, signature, late }) => {
    const where = `${showSubject(subject)}${late ? ", late" : ""}`;
    const commit = head === "" ? "–" : codeSpan(head, { inTable: true });
    const print = signature === "" ? "–" : codeSpan(signature, { inTable: true });
    return `| ${at} | ${linkRun(key, keys, setting)} | ${where} | ${commit} | ${print} |`;
  });
  return ["| When | Run | Where | Commit | Signature |", "|:--|:--|:--|:--|:--|", ...rows].join("\n");
}

function renderData(tracker: TrackedFailure, { sinceOpen }: IssueSetting): string {
  const { archived, foldedTo, openedBy, openedAfter, keys, tracked, recovered, lastCommentAt, history } = tracker;
  const rows = history.map(({ isScheduled, late, due, ...row }) => ({
    ...row,
    ...(isScheduled ? { scheduled: true } : {}),
    ...(late ? { late } : {}),
    ...(due.length > 0 ? { due } : {}),
  }));
  const reopened = openedBy === "" ? {} : { openedBy, ...(openedAfter === "" ? {} : { openedAfter }) };
  const flaky = {
    ...(tracker.flaky.length === 0 ? {} : { flaky: tracker.flaky }),
    ...(tracker.archivedFlaky === 0 ? {} : { archivedFlaky: tracker.archivedFlaky }),
  };
  const counted = { archived, foldedTo, sinceOpen, ...reopened, keys, ...flaky };
  const data = { ...counted, tracked, recovered, lastCommentAt, history: rows };
  return `<!-- pipekeeper:failure-data ${markerJson(data)} -->`;
}

function cutHistory(history: readonly Occurrence[], limit: number): readonly Occurrence[] {
  const first = history.at(-1);
  return first === undefined || history.length <= limit ? history : [...history.slice(0, limit - 1), first];
}

function cutRows(table: string, limit: number): { table: string; left: number } {
  const [head = "", rule = "", ...rows] = table.split("\n");
  if (rows.length <= limit) return { table, left: 0 };
  const shown = limit === 0 ? "" : [head, rule, ...rows.slice(0, limit)].join("\n");
  return { table: shown, left: rows.length - limit };
}

function describeLeftOut(left: readonly string[], key: RunKey | undefined, setting: IssueSetting): string {
  const where = key === undefined ? "" : `; see ${linkRun(key, [], setting, "run ")}`;
  return `Left out for length: ${left.join(", ")}${where}.`;
}
