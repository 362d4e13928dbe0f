import type { AnalyticsFailure } from "../formats/queue-analytics.ts";
import type { RawFile } from "../formats/raw-file.ts";
import type { QueueCollector } from "./collect-queue.ts";
import { decodeRecord, decodeRecords, toText } from "./decode-record.ts";
import { describeFailure, identifyFailure, linkOf } from "./describe-failure.ts";
import { FAILURE_ITEM, FAILURE_LINE, type FailureItem, type FailureLine, toCategory } from "./failure-line.ts";
import { increment } from "./maps.ts";
import { type Candidate, createNewestFailures } from "./newest-failures.ts";

type Text = string | null;

const COUNTING_LINE_LIMIT = 65_536;
const DETAIL_LINE_LIMIT = 1_048_576;
const DEFAULT_ECOSYSTEM = "homebrew";
const NONE: readonly string[] = [];
/** Above any number of records: groups come after all records that are in none. */
const GROUP_ORDER = 2 ** 50;

export interface FailureCollector {
  addFile(file: RawFile): void;
  /** Category -> records. */
  counts: ReadonlyMap<string, number>;
  /** Newest first. */
  describeNewest(): AnalyticsFailure[];
}

/** What a file's name says. */
interface FileName {
  ecosystem: string;
  batchId: string;
}

/** Counts in passing, notes the last category of each package in the queue, and keeps the newest `limit` records. */
export function createFailureCollector(queue: QueueCollector, limit: number): FailureCollector {
  const nameOf = (source: string) => queue.find(source)?.name;
  const counts = new Map<string, number>();
  const newest = createNewestFailures(limit, (candidate) => identifyFailure(candidate, nameOf));
  /** By package and batch id; null for a group that is not among the newest and never will be again. */
  const groups = new Map<string, Candidate | null>();
  let order = 0;

  function countLine(line: FailureLine, items: readonly FailureItem[]): void {
    for (const item of items) {
      const category = toCategory(item.category);
      increment(counts, category);
      noteLast(toText(item.package_id), category, item.blocked_by);
    }
    if (!line.recipe || !line.category) return;
    const category = toCategory(line.category);
    increment(counts, category);
    if (!line.blocked_by || line.blocked_by.length === 0) return;
    noteLast(`${toText(line.ecosystem) || DEFAULT_ECOSYSTEM}:${toText(line.recipe)}`, category, line.blocked_by);
  }

  function noteLast(source: string, category: string, blockedBy: readonly Text[] | null | undefined): void {
    const entry = queue.find(source);
    if (entry === undefined) return;
    entry.category = category;
    entry.blockedBy = blockedBy ?? NONE;
  }

  function keepItem(item: FailureItem, line: FailureLine, name: FileName): void {
    const timestamp = toText(item.timestamp);
    if (!newest.wants(timestamp)) return;
    keep({
      timestamp,
      id: "",
      item,
      recipe: null,
      ecosystem: toText(line.ecosystem) || name.ecosystem,
      workflowUrl: linkOf(line),
      batchId: name.batchId,
      order: order++,
      group: null,
    });
  }

  function keepRecipe(line: FailureLine, name: FileName): void {
    const timestamp = toText(line.timestamp) || toText(line.updated_at);
    const platform = toText(line.platform);
    const key = platform !== "" && name.batchId !== "" ? `${name.batchId}\0${toText(line.recipe)}` : "";
    const first = key === "" ? undefined : groups.get(key);
    if (first !== undefined) {
      first?.group?.platforms.push(platform);
    } else if (newest.wants(timestamp)) {
      const candidate: Candidate = {
        timestamp,
        id: "",
        item: null,
        recipe: line,
        ecosystem: toText(line.ecosystem) || name.ecosystem,
        workflowUrl: "",
        batchId: name.batchId,
        order: key === "" ? order++ : GROUP_ORDER + order++,
        group: key === "" ? null : { key, platforms: [platform] },
      };
      if (key !== "") groups.set(key, candidate);
      keep(candidate);
    } else if (key !== "") {
      groups.set(key, null);
    }
  }

  function keep(candidate: Candidate): void {
    const dropped = newest.add(candidate)?.group;
    if (dropped) groups.set(dropped.key, null);
  }

  return {
    addFile(file) {
      if (file.longestLineBytes >= DETAIL_LINE_LIMIT) return;
      const isCounted = file.longestLineBytes < COUNTING_LINE_LIMIT;
      const name = parseName(file.name);
      for (const { value, ownsLine } of file.values) {
        const line = ownsLine ? decodeRecord(value, FAILURE_LINE) : undefined;
        const items = line && decodeRecords(line.failures ?? NONE, FAILURE_ITEM);
        if (line === undefined || items === undefined) continue;
        if (isCounted) countLine(line, items);
        for (const item of items) keepItem(item, line, name);
        if (line.recipe && line.category) keepRecipe(line, name);
      }
    },
    counts,
    describeNewest: () => newest.sorted().map((candidate) => describeFailure(candidate, nameOf)),
  };
}

/** `<ecosystem>-<batch id>.jsonl`; the rest after the first hyphen is a batch id only if it starts with a year. */
function parseName(name: string): FileName {
  const stem = name.endsWith(".jsonl") ? name.slice(0, -6) : name;
  const hyphen = stem.indexOf("-");
  if (hyphen < 0) return { ecosystem: stem, batchId: "" };
  const rest = stem.slice(hyphen + 1);
  return { ecosystem: stem.slice(0, hyphen), batchId: /^\d{4}/.test(rest) ? rest : "" };
}
