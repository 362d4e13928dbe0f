/** Reads the managed block of a failure issue: its markers, its visible lines and its JSON. */

import type { RunKey } from "../../src/pipeline/run-key.ts";
import { compareRunKeys } from "../../src/pipeline/run-key.ts";
import { readFailureData } from "./parse-issue-data.ts";
import type { TrackedFailure } from "./tracked-failure.ts";

export interface ParsedIssue {
  tracker: TrackedFailure;
  /** Text of people around the block, as it came. */
  before: string;
  after: string;
  /** What could not be read, a sentence each. */
  problems: string[];
}

const START = /^<!-- pipekeeper:failure v=(\w+) category=([0-9a-f]{12})(?: twin-of=(\d{1,15}))? -->[ \t]*$/m;
const END = /^<!-- pipekeeper:failure end -->[ \t]*$/m;
const TRACKED = /^<!-- tracked-(pr|branch): (\S+) -->[ \t]*$/gm;
const DATA = /^<!-- pipekeeper:failure-data (.*) -->[ \t]*$/gm;
const HISTORY = "\n### History\n";
const ROW =
  /^\| (\S+Z) \| \[(\d+)(?:, attempt (\d+))?\]\([^)]*\) \| (?:#(\d+)|`+ ?(.*?) ?`+)(, late)? \| (?:`([0-9a-f]+)`|–) \| (?:`([0-9a-f]+)`|–) \|$/gm;

/** null for a body without the block. */
export function parseIssue(body: string): ParsedIssue | null {
  const text = body.replaceAll("\r\n", "\n");
  const start = START.exec(text);
  if (start === null) return null;
  const rest = text.slice(start.index);
  const end = END.exec(rest);
  const problems: string[] = [];
  if (end === null)
    problems.push("The last marker of the managed block is gone; the block is taken to the end of the text.");
  if (start[1] !== "1")
    problems.push(`The block has version "${start[1]}", expected 1; it is read as far as it is known.`);
  const block = end === null ? rest : rest.slice(0, end.index);
  return {
    tracker: readBlock(block, start, problems),
    before: body.slice(0, placeIn(body, start.index)),
    after: end === null ? "" : body.slice(placeIn(body, start.index + end.index + end[0].length)),
    problems,
  };
}

/** Index in the original text, whose line ends may be CRLF, of an index that counts each line end as one character. */
function placeIn(body: string, index: number): number {
  let at = 0;
  for (let seen = 0; seen < index; seen++) at += body.startsWith("\r\n", at) ? 2 : 1;
  return at;
}

function readBlock(block: string, [, , category = "", twinOf]: RegExpExecArray, problems: string[]): TrackedFailure {
  const data = [...block.matchAll(DATA)].at(-1)?.[1];
  const read = data === undefined ? null : readFailureData(data);
  if (read === null) problems.push("The data of the block cannot be read; it is rebuilt from the visible lines.");
  const known = read ?? rebuild(block);
  const subjects = [...block.matchAll(TRACKED)].map(([, kind, name]) => `${kind}:${decodeValue(name as string)}`);
  const earlier = /^Earlier: #(\d{1,15})[ \t]*$/m.exec(block)?.[1];
  return {
    category,
    twinOf: twinOf === undefined ? null : Number(twinOf),
    about: /^Category: (.*\S)[ \t]*$/m.exec(block)?.[1] ?? "",
    earlier: earlier === undefined ? null : Number(earlier),
    resolved: /^Resolved: (.*\S)[ \t]*$/m.exec(block)?.[1] ?? null,
    ended: /^Closed: (.*\S)[ \t]*$/m.exec(block)?.[1] ?? null,
    ...known,
    // People may delete such a line or add one. A line that they added has no run, so any later run counts as newer.
    tracked: Object.fromEntries(subjects.map((subject) => [subject, known.tracked[subject] ?? "0.0"])),
    ...readSections(block),
  };
}

type Known = Omit<
  TrackedFailure,
  "category" | "twinOf" | "about" | "earlier" | "resolved" | "ended" | "jobsTable" | "excerpts"
>;

function rebuild(block: string): Known {
  const table = block.slice(Math.max(0, block.lastIndexOf(HISTORY)));
  const history = [...table.matchAll(ROW)].map(([, at, run, attempt, pull, branch, late, head, signature]) => ({
    key: `${run}.${attempt ?? "1"}`,
    at: at as string,
    subject: pull === undefined ? `branch:${(branch ?? "").replaceAll("\\|", "|")}` : `pr:${pull}`,
    head: head ?? "",
    workflow: "",
    jobs: [],
    signature: signature ?? "",
    late: late !== undefined,
    due: [],
  }));
  const keys = [...new Set(history.map(({ key }) => key))].sort(compareRunKeys);
  const tracked: Record<string, RunKey> = {};
  for (const { subject, key } of history) tracked[subject] ??= key;
  const counted = Number(/^Occurrences: (\d{1,9})[ \t]*$/m.exec(block)?.[1] ?? 0);
  const archived = Math.max(0, counted - keys.length);
  return {
    archived,
    foldedTo: "",
    openedBy: "",
    openedAfter: "",
    keys,
    tracked,
    recovered: {},
    lastCommentAt: "",
    history,
  };
}

function readSections(block: string): Pick<TrackedFailure, "jobsTable" | "excerpts"> {
  const jobsAt = block.indexOf("\n### Failed jobs\n");
  const historyAt = block.lastIndexOf(HISTORY);
  const end = historyAt < 0 ? block.lastIndexOf("\n<!-- pipekeeper:failure-data ") : historyAt;
  const start = jobsAt < 0 ? block.indexOf("\n### Log excerpt: ") : jobsAt;
  if (start < 0 || end <= start) return { jobsTable: "", excerpts: "" };
  const text = block.slice(start + 1, end);
  const excerptsAt = `\n${text}`.indexOf("\n### Log excerpt: ");
  const table = (excerptsAt < 0 ? text : text.slice(0, excerptsAt)).replace(/^### Failed jobs\n/, "");
  return { jobsTable: table.trim(), excerpts: excerptsAt < 0 ? "" : text.slice(excerptsAt).trim() };
}

function decodeValue(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
