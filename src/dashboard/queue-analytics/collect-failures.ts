import type { RawFile } from "../../schema/raw-file.ts";
import { increment } from "./bytewise.ts";
import type { QueueCollector } from "./collect-queue.ts";
import { decodeRecord, decodeRecords, defineShape, toText } from "./decode-record.ts";
import { type Candidate, createNewestFailures } from "./newest-failures.ts";

type Text = string | null;
type Item = {
  package_id?: Text;
  category?: Text;
  subcategory?: Text;
  blocked_by?: Text[] | null;
  message?: Text;
  timestamp?: Text;
  workflow_url?: Text;
  workflow_run_url?: Text;
};
type Line = {
  schema_version?: number | null;
  ecosystem?: Text;
  environment?: Text;
  updated_at?: Text;
  failures?: unknown[] | null;
  recipe?: Text;
  platform?: Text;
  exit_code?: number | null;
  category?: Text;
  subcategory?: Text;
  blocked_by?: Text[] | null;
  message?: Text;
  timestamp?: Text;
  workflow_url?: Text;
  workflow_run_url?: Text;
};

const ITEM = defineShape<Item>({
  package_id: "text",
  category: "text",
  subcategory: "text",
  blocked_by: "texts",
  message: "text",
  timestamp: "text",
  workflow_url: "text",
  workflow_run_url: "text",
});
const LINE = defineShape<Line>({
  schema_version: "integer",
  ecosystem: "text",
  environment: "text",
  updated_at: "text",
  failures: "list",
  recipe: "text",
  platform: "text",
  exit_code: "integer",
  category: "text",
  subcategory: "text",
  blocked_by: "texts",
  message: "text",
  timestamp: "text",
  workflow_url: "text",
  workflow_run_url: "text",
});

const COUNTING_LINE_LIMIT = 65_536;
const DETAIL_LINE_LIMIT = 1_048_576;
const DEFAULT_ECOSYSTEM = "homebrew";
const NONE: readonly string[] = [];
/** Above any number of records: groups come after all records that are in none. */
const GROUP_ORDER = 2 ** 50;
const CATEGORIES = new Map([
  ["api_error", "network_error"],
  ["timeout", "network_error"],
  ["network", "network_error"],
  ["validation_failed", "install_failed"],
  ["deterministic", "generation_failed"],
  ["deterministic_insufficient", "generation_failed"],
]);

export interface FailureCollector {
  addFile(file: RawFile): void;
  /** Category -> records. */
  counts: ReadonlyMap<string, number>;
  /** Newest first. */
  newest(): Candidate[];
}

/** What a file's name says. */
interface FileName {
  ecosystem: string;
  batchId: string;
}

/** Counts in passing, notes the last category of each package in the queue, and keeps the newest `limit` records. */
export function createFailureCollector(queue: QueueCollector, limit: number): FailureCollector {
  const counts = new Map<string, number>();
  const newest = createNewestFailures(limit);
  /** By package and batch id; null for a group that is not among the newest and never will be again. */
  const groups = new Map<string, Candidate | null>();
  let order = 0;

  function countLine(line: Line, items: readonly Item[]): void {
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

  function keepItem(item: Item, line: Line, name: FileName): void {
    const timestamp = toText(item.timestamp);
    if (!newest.wants(timestamp)) return;
    const id = toText(item.package_id);
    const colon = id.indexOf(":");
    keep({
      ...describe(item, timestamp),
      package: queue.find(id)?.name ?? (colon < 0 ? id : lastSegment(id.slice(colon + 1))),
      ecosystem: (colon < 0 ? "" : id.slice(0, colon)) || toText(line.ecosystem) || name.ecosystem,
      workflowUrl: linkOf(item) || linkOf(line),
      batchId: name.batchId,
      order: order++,
    });
  }

  function keepRecipe(line: Line, name: FileName): void {
    const timestamp = toText(line.timestamp) || toText(line.updated_at);
    const recipe = toText(line.recipe);
    const platform = toText(line.platform);
    const key = platform !== "" && name.batchId !== "" ? `${name.batchId}\0${recipe}` : "";
    const group = key === "" ? undefined : groups.get(key);
    if (group !== undefined) {
      group?.group?.platforms.push(platform);
      return;
    }
    if (!newest.wants(timestamp)) {
      if (key !== "") groups.set(key, null);
      return;
    }
    const candidate = {
      ...describe(line, timestamp),
      package: recipe,
      ecosystem: toText(line.ecosystem) || name.ecosystem || "unknown",
      exitCode: line.exit_code ?? 0,
      platform,
      batchId: name.batchId,
      workflowUrl: linkOf(line),
      order: key === "" ? order++ : GROUP_ORDER + order++,
      group: key === "" ? null : { key, platforms: [platform] },
    };
    if (key !== "") groups.set(key, candidate);
    keep(candidate);
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
        const line = ownsLine ? decodeRecord(value, LINE) : undefined;
        const items = line && decodeRecords(line.failures ?? NONE, ITEM);
        if (line === undefined || items === undefined) continue;
        if (isCounted) countLine(line, items);
        for (const item of items) keepItem(item, line, name);
        if (line.recipe && line.category) keepRecipe(line, name);
      }
    },
    counts,
    newest: () => newest.sorted(),
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

function describe(record: Item | Line, timestamp: string) {
  return {
    timestamp,
    category: toCategory(record.category),
    subcategory: toText(record.subcategory),
    message: record.message ?? "",
    exitCode: 0,
    platform: "",
    group: null,
  };
}

function linkOf(record: Item | Line): string {
  return toText(record.workflow_url) || toText(record.workflow_run_url);
}

function toCategory(recorded: Text | undefined): string {
  const category = toText(recorded);
  return CATEGORIES.get(category) ?? category;
}

function lastSegment(text: string): string {
  return text.slice(text.lastIndexOf("/") + 1);
}
