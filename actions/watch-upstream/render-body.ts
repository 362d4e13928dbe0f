/** Renders the text of the pull request. It depends only on what is proposed, so the same work gives the same text. */

import { count } from "../../src/text/count.ts";
import { codeSpan, escapeCell, renderLink, renderTable } from "../../src/text/markdown.ts";
import { tameMarkdown } from "../../src/text/tame-markdown.ts";
import type { ContentChanges } from "./list-content-changes.ts";
import { compareUrl } from "./web-address.ts";

export interface PullText {
  /** The name of the watch. */
  name: string;
  /** The address of the upstream repository, without a password. */
  upstream: string;
  base: string;
  head: string;
  /** Subjects of the range's commits, newest first; may be cut. */
  subjects: readonly string[];
  commits: number;
  changedFiles: number;
  /** Null if the files are not content that we know. */
  changes: ContentChanges | null;
  validation: ValidationNote;
  /** The updater's Markdown; empty if there is none. */
  summary: string;
  /**
   * `supersedes`: numbers of the pull requests that this one replaces. `declined`: numbers of closed ones that it
   * follows.
   */
  supersedes: readonly number[];
  declined: readonly number[];
  /** Lines `Name: value`, as in the commit. */
  trailers: readonly string[];
}

/** The result of the validation. */
export type ValidationNote =
  | { kind: "none" }
  | { kind: "command"; program: string }
  | { kind: "content"; counts: Readonly<Record<string, number>>; newWarnings: number; fixedWarnings: number };

interface Limits {
  subjects: number;
  summary: number;
  rows: number;
}

/** GitHub allows 65,536 characters, and the marker needs some. */
const MAX_CHARACTERS = 59_500;
const MAX_SUBJECTS = 50;
const MAX_ROWS = 200;
const MAX_ITEMS = 50;
const WHOLE: Limits = { subjects: MAX_SUBJECTS, summary: Number.POSITIVE_INFINITY, rows: MAX_ROWS };

/** Each step is smaller: fewer subjects, a shorter summary, fewer rows. */
const LIMITS: readonly Limits[] = [
  WHOLE,
  ...[20, 5, 0].map((subjects) => ({ ...WHOLE, subjects })),
  ...[40_000, 20_000, 10_000, 2000, 0].map((summary) => ({ ...WHOLE, subjects: 0, summary })),
  ...[100, 50, 20, 5, 0].map((rows) => ({ subjects: 0, summary: 0, rows })),
];

/** `body` fits in a pull request, `whole` contains everything. */
export function renderBody(proposal: PullText): { body: string; whole: string } {
  const whole = render(proposal, {
    subjects: Number.POSITIVE_INFINITY,
    summary: Number.POSITIVE_INFINITY,
    rows: Number.POSITIVE_INFINITY,
  });
  const bodies = LIMITS.map((limits) => () => render(proposal, limits));
  const last = bodies.at(-1) as () => string;
  const fitting = bodies.find((body) => body().length <= MAX_CHARACTERS) ?? last;
  return { body: fitting(), whole };
}

function render(proposal: PullText, limits: Limits): string {
  const { changes, supersedes, declined, trailers } = proposal;
  const isContent = changes !== null;
  const parts = [
    renderSentence(proposal),
    ...(isContent ? ["### Changed flows and events", renderChanges(changes, limits.rows)] : []),
    ...(isContent && changes.unassigned.length > 0 ? ["### Unassigned", renderUnassigned(changes, limits.rows)] : []),
    "### Validation",
    renderValidation(proposal.validation),
    ...renderSummary(proposal.summary, limits.summary),
    "### Range",
    renderRange(proposal, limits.subjects),
    ...(supersedes.length > 0 ? [`Replaces ${listNumbers(supersedes)}.`] : []),
    ...(declined.length > 0
      ? [`Follows ${listNumbers(declined)} (closed). What was proposed there is part of this range.`]
      : []),
    trailers.join("\n"),
  ];
  return parts.join("\n\n");
}

function renderSentence({ name, upstream, base, head, changedFiles }: PullText): string {
  const range = `${base.slice(0, 12)}..${head.slice(0, 12)}`;
  const link = renderLink(codeSpan(range), compareUrl(upstream, base, head));
  return `Updates ${count(changedFiles, "file")} of ${codeSpan(name)} for the upstream commits ${link} of ${codeSpan(upstream)}.`;
}

function renderChanges({ rows }: ContentChanges, limit: number): string {
  if (rows.length === 0) return "No flow or event was added, removed or changed.";
  const shown = rows.slice(0, limit);
  const cells = shown.map(({ flow, event, change }) => [
    codeSpan(flow, { inTable: true }),
    event === null ? "" : codeSpan(event, { inTable: true }),
    change,
  ]);
  const table = cells.length === 0 ? [] : [renderTable(["Flow", "Event", "Change"], cells)];
  const left = rows.length - shown.length;
  return [...table, ...(left > 0 ? [`${shown.length > 0 ? "And " : ""}${count(left, "more change")}.`] : [])].join(
    "\n\n",
  );
}

function renderUnassigned({ unassigned }: ContentChanges, limit: number): string {
  const shown = unassigned.slice(0, Math.min(limit, MAX_ITEMS));
  const items = shown.map(({ name, suspectedFlows, reason }) => {
    const flows = suspectedFlows.slice(0, 5).map((flow) => codeSpan(flow));
    return `- ${codeSpan(name)}${flows.length === 0 ? "" : `, perhaps of ${flows.join(", ")}`}: ${escapeCell(reason, 300)}`;
  });
  const left = unassigned.length - shown.length;
  return [...items, ...(left > 0 ? [`- and ${count(left, "more item")}`] : [])].join("\n");
}

function renderValidation(note: ValidationNote): string {
  if (note.kind === "none") return "Only the changed paths were checked (`validate: none`).";
  if (note.kind === "command") return `${codeSpan(note.program)} found nothing wrong.`;
  const { counts, newWarnings, fixedWarnings } = note;
  const errors = count(counts.errors ?? 0, "error");
  const warnings = `${count(counts.warnings ?? 0, "warning")}, ${newWarnings} of them new; ${fixedWarnings} fixed`;
  const nouns = { flows: "flow", events: "event", propertyDefinitions: "property definition", diagrams: "diagram" };
  const sizes = Object.entries(nouns).flatMap(([key, noun]) => {
    const size = counts[key];
    return size === undefined ? [] : [count(size, noun)];
  });
  return `${errors}, ${warnings}. Content: ${sizes.join(", ")}.`;
}

/** Quotes the summary, so that readers see where the updater's words end. */
function renderSummary(summary: string, limit: number): string[] {
  if (summary.trim() === "" || limit === 0) return [];
  const cut = summary.length > limit ? `${[...summary.slice(0, limit)].slice(0, -1).join("")}…` : summary;
  const quoted = tameMarkdown(cut)
    .split("\n")
    .map((line) => `> ${line}`.trimEnd());
  return ["### Summary", "In the updater's own words, which nobody has checked:", quoted.join("\n")];
}

function renderRange({ commits, subjects }: PullText, limit: number): string {
  const shown = subjects.slice(0, limit).map((subject) => `- ${escapeCell(subject)}`);
  const left = commits - shown.length;
  const more = left > 0 && shown.length > 0 ? [`- and ${count(left, "more commit")}`] : [];
  return [`${count(commits, "upstream commit")}.`, ...(shown.length > 0 ? [[...shown, ...more].join("\n")] : [])].join(
    "\n\n",
  );
}

function listNumbers(numbers: readonly number[]): string {
  return numbers.map((number) => `#${number}`).join(", ");
}
