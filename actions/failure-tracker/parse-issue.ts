/** Reads the managed block of a failure issue: its markers, its visible lines and its JSON. */

import type { RunKey } from "../../src/pipeline/run-key.ts";
import { compareRunKeys } from "../../src/pipeline/run-key.ts";
import { readFailureData } from "./parse-issue-data.ts";
import { type SplitBlock, splitBlock } from "./split-block.ts";
import type { TrackedFailure } from "./tracked-failure.ts";

export interface ParsedIssue {
  tracker: TrackedFailure;
  /** Text that people wrote around the block, unchanged. */
  before: string;
  after: string;
  /** What could not be read, one sentence each. */
  problems: string[];
}

const ROW =
  /^\| (\S+Z) \| \[(\d+)(?:, attempt (\d+))?\]\([^)]*\) \| (?:#(\d+)|(workflow )?`+ ?(.*?) ?`+)(, late)? \| (?:`([0-9a-f]+)`|–) \| (?:`([0-9a-f]+)`|–) \|$/;

/** Null if the body has no block. */
export function parseIssue(body: string): ParsedIssue | null {
  const ends = [...body.matchAll(/\r?\n/g)].map(({ index, 0: end }) => ({ at: index, next: index + end.length }));
  const starts = [0, ...ends.map(({ next }) => next)];
  const lines = starts.map((start, at) => body.slice(start, ends[at]?.at).trimEnd());
  const block = splitBlock(lines);
  if (block === null) return null;
  const problems: string[] = [];
  if (!block.hasEnd)
    problems.push(
      "The last marker of the managed block is missing, so everything up to the end of the text counts as the block.",
    );
  if (block.version !== "1")
    problems.push(`The block has version "${block.version}", expected 1; it is read as far as it is understood.`);
  return {
    tracker: readBlock(block, problems),
    before: body.slice(0, starts[block.from]),
    after: block.hasEnd ? body.slice(ends[block.to - 1]?.at ?? body.length) : "",
    problems,
  };
}

function readBlock(block: SplitBlock, problems: string[]): TrackedFailure {
  const { category, twinOf, silence, jobsTable, excerpts } = block;
  const read = block.data === null ? null : readFailureData(block.data);
  if (read === null) problems.push("The data of the block cannot be read; it is rebuilt from the visible lines.");
  const known = read ?? rebuild(block);
  const earlier = /^#(\d{1,15})$/.exec(readFact(block, "Earlier") ?? "")?.[1];
  return {
    ...{ category, twinOf, about: readFact(block, "Category") ?? "" },
    earlier: earlier === undefined ? null : Number(earlier),
    ...{ resolved: readFact(block, "Resolved"), ended: readFact(block, "Closed") },
    ...known,
    // People may delete or add the line of a subject. An added line has no run, so any later run counts as newer.
    tracked: Object.fromEntries(
      block.subjects.map(decodeValue).map((subject) => [subject, known.tracked[subject] ?? "0.0"]),
    ),
    ...{ silence, jobsTable, excerpts },
  };
}

function readFact({ facts }: SplitBlock, name: string): string | null {
  const line = facts.find((fact) => fact.startsWith(`${name}: `));
  return line?.slice(name.length + 2).trim() || null;
}

type Known = Omit<
  TrackedFailure,
  "category" | "twinOf" | "about" | "earlier" | "resolved" | "ended" | "silence" | "jobsTable" | "excerpts"
>;

function rebuild(block: SplitBlock): Known {
  const history = block.history.flatMap((line) => {
    const row = ROW.exec(line);
    if (row === null) return [];
    const [, at, run, attempt, pull, workflow, name = "", late, head, signature] = row;
    const kind = workflow === undefined ? "branch" : "workflow";
    return {
      key: `${run}.${attempt ?? "1"}`,
      at: at as string,
      subject: pull === undefined ? `${kind}:${name.replaceAll("\\|", "|")}` : `pr:${pull}`,
      head: head ?? "",
      workflow: "",
      isScheduled: false,
      jobs: [],
      signature: signature ?? "",
      late: late !== undefined,
      due: [],
    };
  });
  const keys = [...new Set(history.map(({ key }) => key))].sort(compareRunKeys);
  const tracked: Record<string, RunKey> = {};
  for (const { subject, key } of history) tracked[subject] ??= key;
  const counted = Number(/^\d{1,9}$/.exec(readFact(block, "Occurrences") ?? "") ?? 0);
  const archived = Math.max(0, counted - keys.length);
  return {
    archived,
    foldedTo: "",
    openedBy: "",
    openedAfter: "",
    keys,
    flaky: [],
    archivedFlaky: 0,
    tracked,
    recovered: {},
    lastCommentAt: "",
    history,
  };
}

function decodeValue(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
