import type { RawFile } from "../formats/raw-file.ts";
import { decodeRecord, defineShape, toText } from "./decode-record.ts";
import { formatWallClock } from "./go-time.ts";

/** One package of the queue, and what the failure files say of its source. */
export interface QueueEntry {
  name: string;
  source: string;
  priority: number;
  status: string;
  isCurated: boolean;
  failureCount: number;
  /** "" for none. */
  nextRetryAt: string;
  /** The entry that carries the two notes below for all entries with this source, if it is not this one. */
  noted: QueueEntry | undefined;
  category: string;
  blockedBy: readonly (string | null)[];
}

export interface QueueCollector {
  addFile(file: RawFile): void;
  /** Entries of the unified files; those of old-form files if there is no unified one. */
  entries(): readonly QueueEntry[];
  /** The first entry with this source. To be asked only when all queue files have been added. */
  find(source: string): QueueEntry | undefined;
}

type Text = string | null;
type QueueFile = { entries?: unknown[] | null; packages?: unknown[] | null };
type UnifiedEntry = {
  name?: Text;
  source?: Text;
  priority?: number | null;
  status?: Text;
  confidence?: Text;
  disambiguated_at?: Text;
  failure_count?: number | null;
  next_retry_at?: Text;
};
type OldPackage = { id?: Text; source?: Text; name?: Text; tier?: number | null; status?: Text };

const QUEUE_FILE = defineShape<QueueFile>({ entries: "list", packages: "list" });
const UNIFIED_ENTRY = defineShape<UnifiedEntry>({
  name: "text",
  source: "text",
  priority: "integer",
  status: "text",
  confidence: "text",
  disambiguated_at: "text",
  failure_count: "integer",
  next_retry_at: "text",
});
const OLD_PACKAGE = defineShape<OldPackage>({
  id: "text",
  source: "text",
  name: "text",
  tier: "integer",
  status: "text",
});
const STANDARD_PRIORITY = 3;
const NONE: readonly string[] = [];

export function createQueueCollector(): QueueCollector {
  const unified: QueueEntry[] = [];
  const old: QueueEntry[] = [];
  let hasUnified = false;
  let bySource: Map<string, QueueEntry> | undefined;
  const entries = () => (hasUnified ? unified : old);

  return {
    addFile(file) {
      const content = decodeRecord(file.values[0]?.value, QUEUE_FILE);
      if (content === undefined) return;
      if (content.entries !== undefined) {
        hasUnified = true;
        append(unified, content.entries ?? [], decodeUnifiedEntry);
      } else if (!hasUnified) {
        append(old, content.packages ?? [], decodeOldPackage);
      }
    },
    entries,
    find(source) {
      bySource ??= indexBySource(entries());
      return bySource.get(source);
    },
  };
}

/** Names that an earlier file has are left out; within one file every usable entry counts. */
function append(target: QueueEntry[], values: unknown[], decode: (value: unknown) => QueueEntry | undefined): void {
  const known = new Set(target.map((entry) => entry.name));
  for (const value of values) {
    const entry = decode(value);
    if (entry !== undefined && !known.has(entry.name)) target.push(entry);
  }
}

function decodeUnifiedEntry(value: unknown): QueueEntry | undefined {
  const fields = decodeRecord(value, UNIFIED_ENTRY);
  if (fields === undefined || !fields.name || !fields.source) return undefined;
  const entry = createEntry(fields.name, fields.source, fields.priority, fields.status);
  entry.isCurated = fields.confidence === "curated";
  entry.failureCount = fields.failure_count ?? 0;
  if (fields.next_retry_at) entry.nextRetryAt = formatWallClock(fields.next_retry_at);
  return entry;
}

function decodeOldPackage(value: unknown): QueueEntry | undefined {
  const fields = decodeRecord(value, OLD_PACKAGE);
  if (fields === undefined || !fields.name || !fields.id) return undefined;
  return createEntry(fields.name, fields.id, fields.tier, fields.status);
}

function createEntry(
  name: string,
  source: string,
  priority: number | null | undefined,
  status: Text | undefined,
): QueueEntry {
  return {
    name: toText(name),
    source: toText(source),
    priority: priority ?? STANDARD_PRIORITY,
    status: toText(status),
    isCurated: false,
    failureCount: 0,
    nextRetryAt: "",
    noted: undefined,
    category: "",
    blockedBy: NONE,
  };
}

function indexBySource(entries: readonly QueueEntry[]): Map<string, QueueEntry> {
  const index = new Map<string, QueueEntry>();
  for (const entry of entries) {
    entry.noted = index.get(entry.source);
    if (entry.noted === undefined) index.set(entry.source, entry);
  }
  return index;
}
