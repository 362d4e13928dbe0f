/** The section about the merge queue, kept in the comment between two hidden lines until a newer group passes. */

import { stateFacts } from "../../src/pipeline/job-state.ts";
import { escapeCell, renderLink } from "../../src/text/markdown.ts";
import { markerJson } from "../../src/text/marker.ts";

export interface QueueJob {
  name: string;
  state: string;
  url: string | null;
}

/** The result of the newest group that contains the pull request. */
export interface QueueSection {
  /** The id of the group's run. */
  run: number;
  attempt: number;
  /** `ci #482` */
  label: string;
  url: string | null;
  /** Empty if the group passed. Then only the hidden lines remain. */
  jobs: readonly QueueJob[];
  /** The number of failed jobs that are not listed. */
  more: number;
  /** Null unless GitHub removed the pull request from the queue. */
  removed: Removal | null;
}

export interface Removal {
  at: string;
  /** `CI_FAILURE` */
  reason: string;
}

const START = "<!-- pipekeeper:merge-queue ";
const END = "<!-- pipekeeper:merge-queue end -->";
const MOST_JOBS = 10;
const NAME_POINTS = 120;

/** Limits the number of jobs and the length of their names. `more` counts the jobs that are left out. */
export function limitQueueSection(section: QueueSection): QueueSection {
  const jobs = section.jobs
    .slice(0, MOST_JOBS)
    .map((job) => ({ ...job, name: [...job.name].slice(0, NAME_POINTS).join("") }));
  return { ...section, jobs, more: section.more + section.jobs.length - jobs.length };
}

/** Negative if `a` belongs to an older group than `b`. Null counts as the oldest. */
export function compareQueueSections(a: QueueSection | null, b: QueueSection | null): number {
  if (a === null || b === null) return Number(a !== null) - Number(b !== null);
  return a.run - b.run || a.attempt - b.attempt || (a.removed?.at ?? "").localeCompare(b.removed?.at ?? "", "en");
}

/** False if only the hidden lines remain. */
export function isShown({ jobs, removed }: QueueSection): boolean {
  return jobs.length > 0 || removed !== null;
}

/** Null if the body has no section, or if the section's data is invalid. */
export function findQueueSection(body: string): QueueSection | null {
  const place = findPlace(body.split(/\r?\n/));
  if (place === null) return null;
  try {
    return toSection(JSON.parse(place.data));
  } catch {
    return null;
  }
}

/** Adds or replaces the section in the body; null removes the section. */
export function replaceQueueSection(body: string, section: QueueSection | null, serverUrl: string): string {
  const lines = body.split(/\r?\n/);
  const place = findPlace(lines);
  if (place !== null) {
    const isBlankBefore = lines[place.start - 1] === "";
    lines.splice(place.start - (isBlankBefore ? 1 : 0), place.end - place.start + (isBlankBefore ? 2 : 1));
  }
  if (section === null) return lines.join("\n");
  const next = lines.findIndex((line) => /^(### Coverage$|Left out for length: |<sub>One )/.test(line));
  const rendered = renderSection(section, serverUrl);
  if (next < 0) lines.push("", ...rendered);
  else lines.splice(next, 0, ...rendered, "");
  return lines.join("\n");
}

function renderSection(section: QueueSection, serverUrl: string): string[] {
  const { jobs, more, removed, url, label } = section;
  const data = `${START}${markerJson(section)} -->`;
  if (!isShown(section)) return [data, END];
  const gone =
    removed === null ? [] : [`Removed from the merge queue: ${escapeCell(describeReason(removed.reason), 60)}.`];
  if (jobs.length === 0) return [data, "### Merge queue", "", ...gone, "", END];
  const run = renderLink(escapeCell(label), url, { serverUrl });
  const rows = jobs.map((job) => {
    const log = renderLink("log", job.url, { serverUrl });
    const state = `${stateFacts(job.state).sign} ${escapeCell(job.state.replaceAll("_", " "), 40)}`;
    return `| ${escapeCell(job.name)} | ${state} | ${log === "log" ? "–" : log} |`;
  });
  return [
    data,
    "### Merge queue: checks failed",
    "",
    ...(gone.length > 0 ? [...gone, ""] : []),
    `In ${run}. That build also had the changes that were queued ahead of this one.`,
    "",
    "| Job | Result | Log |",
    "|:--|:--|:--|",
    ...rows,
    ...(more > 0 ? [`| ${more} more | | |`] : []),
    "",
    END,
  ];
}

/** `CI_FAILURE` -> `CI failure` */
function describeReason(reason: string): string {
  return reason.toLowerCase().replaceAll("_", " ").replace(/^ci\b/, "CI");
}

/**
 * Finds the two hidden lines of the section; null unless both are complete and the first occurs only once. The text
 * between the lines is escaped, so it contains neither line.
 */
function findPlace(lines: readonly string[]): { start: number; end: number; data: string } | null {
  const isStart = (line: string) => line.startsWith(`${START}{`) && line.trimEnd().endsWith("} -->");
  const start = lines.findIndex(isStart);
  const end = lines.findIndex((line) => line.trimEnd() === END);
  if (start < 0 || end < start || lines.findLastIndex(isStart) !== start) return null;
  const data = (lines[start] as string).trimEnd().slice(START.length, -" -->".length);
  return { start, end, data };
}

function toSection(raw: Record<string, unknown>): QueueSection | null {
  const { run, attempt, label, url, jobs, more, removed } = raw;
  if (!isCount(run) || !isCount(attempt) || !isCount(more) || typeof label !== "string" || !Array.isArray(jobs))
    return null;
  const known = jobs.filter((job): job is QueueJob => typeof job?.name === "string" && typeof job.state === "string");
  const gone = removed as Removal | null | undefined;
  const isRemoved = typeof gone?.at === "string" && typeof gone.reason === "string";
  return {
    ...{ run, attempt, label, url: toUrl(url) },
    jobs: known.map((job) => ({ name: job.name, state: job.state, url: toUrl(job.url) })),
    more,
    removed: isRemoved ? { at: gone.at, reason: gone.reason } : null,
  };
}

function toUrl(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}
