/** Splits the managed block by its layout. Anything elsewhere that looks like a marker is plain text. */

export interface SplitBlock {
  version: string;
  category: string;
  twinOf: number | null;
  /** The index of the block's first line, and of the line after the block. */
  from: number;
  to: number;
  /** False if the last marker of the block is missing. */
  hasEnd: boolean;
  /** `pr:128` and the like. Names are still encoded. */
  subjects: string[];
  /** Visible lines above the first heading. */
  facts: string[];
  silence: string;
  jobsTable: string;
  /** Includes their headings. */
  excerpts: string;
  history: string[];
  /** JSON; null if its marker is missing. */
  data: string | null;
}

const START = /^<!-- pipekeeper:failure v=(\w{1,9}) category=([0-9a-f]{12})(?: twin-of=(\d{1,15}))? -->$/;
const END = "<!-- pipekeeper:failure end -->";
const TRACKED = /^<!-- tracked-(pr|branch|workflow): (\S+) -->$/;
const DATA_START = "<!-- pipekeeper:failure-data ";
const DATA_END = " -->";

/** `lines` is the whole body, without trailing white space; null if there is no block. */
export function splitBlock(lines: readonly string[]): SplitBlock | null {
  const from = findStart(lines);
  const [, version = "", category = "", twinOf] = START.exec(lines[from] ?? "") ?? [];
  if (category === "") return null;
  const block = lines.slice(from);
  const fenced = findFenced(block);
  const endAt = block.findIndex((line, at) => line === END && !fenced.has(at));
  const inner = endAt < 0 ? block : block.slice(0, endAt);
  const isOpen = (at: number) => !fenced.has(at);
  const firstFact = 1 + countSubjects(inner);
  // The data come last.
  const dataAt = inner.findLastIndex((line, at) => isOpen(at) && isData(line));
  const last = dataAt < 0 ? inner.length : dataAt;
  const headings = inner.flatMap((line, at) => {
    const name = at >= firstFact && at < last && isOpen(at) ? nameHeading(line) : null;
    return name === null ? [] : [{ name, at }];
  });
  const part = (name: string, skipped: number): string[] => {
    const first = headings.findIndex((heading) => heading.name === name);
    if (first < 0) return [];
    const next = headings.slice(first).find((heading) => heading.name !== name)?.at ?? last;
    return inner.slice((headings[first]?.at ?? 0) + skipped, next);
  };
  return {
    ...{ version, category, twinOf: twinOf === undefined ? null : Number(twinOf) },
    ...{ from, to: endAt < 0 ? lines.length : from + endAt + 1, hasEnd: endAt >= 0 },
    subjects: inner.slice(1, firstFact).flatMap(readSubject),
    facts: inner.slice(firstFact, headings[0]?.at ?? last),
    silence: part("silence", 1).join("\n").trim(),
    jobsTable: part("jobs", 1).join("\n").trim(),
    excerpts: part("excerpt", 0).join("\n").trim(),
    history: part("history", 1),
    data: dataAt < 0 ? null : (inner[dataAt] as string).slice(DATA_START.length, -DATA_END.length),
  };
}

/** The first marker outside a fence. If all are in fences, the first one, because somebody left a fence open. */
function findStart(lines: readonly string[]): number {
  const starts = lines.flatMap((line, at) => (START.test(line) ? [at] : []));
  const fenced = starts.length === 0 ? new Set<number>() : findFenced(lines);
  return starts.find((at) => !fenced.has(at)) ?? starts[0] ?? -1;
}

/** Lines of fenced blocks, including the fences. */
function findFenced(lines: readonly string[]): Set<number> {
  const fenced = new Set<number>();
  let fence: string | null = null;
  for (const [at, line] of lines.entries()) {
    const [, run = "", info = ""] = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
    const isOpening = fence === null && run !== "" && !(run.startsWith("`") && info.includes("`"));
    if (fence !== null || isOpening) fenced.add(at);
    if (isOpening) fence = run;
    else if (fence !== null && run.startsWith(fence) && info.trim() === "") fence = null;
  }
  return fenced;
}

/** The lines of tracked subjects directly follow the first marker. */
function countSubjects(inner: readonly string[]): number {
  const end = inner.findIndex((line, at) => at > 0 && line !== "" && !TRACKED.test(line));
  return (end < 0 ? inner.length : end) - 1;
}

function readSubject(line: string): string[] {
  const [, kind, name] = TRACKED.exec(line) ?? [];
  return kind === undefined ? [] : [`${kind}:${name}`];
}

function isData(line: string): boolean {
  return line.startsWith(DATA_START) && line.endsWith(DATA_END);
}

function nameHeading(line: string): "silence" | "jobs" | "excerpt" | "history" | "left-out" | null {
  if (line === "### Silence") return "silence";
  if (line === "### Failed jobs") return "jobs";
  if (line.startsWith("### Log excerpt: ")) return "excerpt";
  if (line === "### History") return "history";
  return line.startsWith("Left out for length: ") ? "left-out" : null;
}
