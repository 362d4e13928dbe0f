import { createHash } from "node:crypto";
import { type Content, type Flow, type JsonFile, type MarkdownFile, mappedSlugs } from "./content.ts";
import { decodeText, findPointer, type TextProblem } from "./decode-text.ts";
import { findEach } from "./find-each.ts";
import { type ContentFinding, findingIn } from "./finding.ts";
import {
  CATALOG,
  DIAGRAMS,
  EVENTS,
  isFlowFolder,
  isSlug,
  MAX_FILE_BYTES,
  SLUG_MAP,
  UNASSIGNED,
} from "./known-files.ts";
import { parseDiagrams } from "./parse-diagrams.ts";
import { parseJson } from "./parse-json.ts";
import type { ContentEntry, ContentTree } from "./tree.ts";

interface ReadFiles {
  /** The bytes of the files to parse, by path; null for a file that cannot be read. */
  parsed: ReadonlyMap<string, Uint8Array | null>;
  /**
   * Changes when the name or any byte of a file changes. CRLF is taken as LF, because a checkout may have other line
   * endings than the commit.
   */
  digest: string;
}

/** Reads and parses everything the rules need. Unusable bytes become findings. */
export async function readContent(tree: ContentTree): Promise<Content> {
  const entries = indexEntries(tree.entries);
  const findings: ContentFinding[] = [];
  const readable = groupByFolder([...entries.values()].filter(isReadable));
  const toParse = [CATALOG, SLUG_MAP, UNASSIGNED].filter((path) => readable.get("")?.includes(path));
  const root = await readFiles(toParse, toParse);
  const content: Content = {
    entries,
    catalog: asJson(CATALOG, root),
    slugMap: asJson(SLUG_MAP, root),
    unassigned: asJson(UNASSIGNED, root),
    flows: [],
    findings,
  };
  const flows: Flow[] = [];
  for (const slug of listFlows(content)) {
    const [events, diagrams] = [`${slug}/${EVENTS}`, `${slug}/${DIAGRAMS}`];
    const files = await readFiles(readable.get(slug) ?? [], [events, diagrams]);
    flows.push({ slug, events: asJson(events, files), diagrams: asMarkdown(diagrams, files), digest: files.digest });
  }
  return { ...content, flows };

  /** Reads all the paths one by one, and keeps only the bytes of those to parse. */
  async function readFiles(paths: readonly string[], toParse: readonly string[]): Promise<ReadFiles> {
    const parsed = new Map<string, Uint8Array | null>();
    const hash = createHash("sha256");
    for (const path of paths) {
      const bytes = await tree.read(path);
      const compared = bytes === null ? null : withUnixLines(bytes);
      hash.update(`${JSON.stringify(path)} ${compared?.length ?? "-"}\n`).update(compared ?? "");
      if (toParse.includes(path)) parsed.set(path, bytes);
    }
    return { parsed, digest: hash.digest("hex") };
  }

  function asJson(path: string, files: ReadFiles): JsonFile {
    const bytes = bytesOf(path, files);
    const pointer = bytes === null ? null : findPointer(bytes, "invalid_json");
    const parsed = bytes === null || pointer !== null ? null : parseJson(bytes);
    note(path, pointer === null ? (parsed?.problems ?? []) : [pointer]);
    const node = parsed?.value ?? null;
    return { path, value: node === null ? null : { path, pointer: "", node } };
  }

  function asMarkdown(path: string, files: ReadFiles): MarkdownFile {
    const bytes = bytesOf(path, files);
    const pointer = bytes === null ? null : findPointer(bytes, "invalid_shape");
    const decoded = bytes === null || pointer !== null ? null : decodeText(bytes);
    note(path, pointer === null ? (decoded?.problems ?? []) : [pointer]);
    const text = decoded?.text ?? null;
    return { path, text, diagrams: text === null ? null : parseDiagrams(text) };
  }

  function bytesOf(path: string, files: ReadFiles): Uint8Array | null {
    const bytes = files.parsed.get(path);
    if (bytes === null) {
      const message = "The file cannot be read; expected a regular file that can be read.";
      findings.push(findingIn(path, "special_file", message));
    }
    return bytes ?? null;
  }

  function note(path: string, problems: readonly TextProblem[]): void {
    for (const finding of findEach(problems, (problem) => [{ ...problem, path }])) findings.push(finding);
  }
}

function withUnixLines(bytes: Uint8Array): Uint8Array {
  if (!bytes.includes(0x0d)) return bytes;
  return Buffer.from(Buffer.from(bytes).toString("latin1").replaceAll("\r\n", "\n"), "latin1");
}

/** Entries by path, sorted by path in code units. Adds the folders that a list of files only implies. */
function indexEntries(entries: readonly ContentEntry[]): Map<string, ContentEntry> {
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  for (const { path } of entries) {
    for (let slash = path.lastIndexOf("/"); slash > 0; slash = path.lastIndexOf("/", slash - 1)) {
      const folder = path.slice(0, slash);
      if (byPath.has(folder)) break;
      byPath.set(folder, { path: folder, kind: "folder", isExecutable: false, sizeBytes: 0 });
    }
  }
  return new Map([...byPath].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Paths grouped by their top folder; "" for files in the root. */
function groupByFolder(entries: readonly ContentEntry[]): Map<string, string[]> {
  const folders = new Map<string, string[]>();
  for (const { path } of entries) {
    const folder = path.includes("/") ? path.slice(0, path.indexOf("/")) : "";
    const paths = folders.get(folder);
    if (paths === undefined) folders.set(folder, [path]);
    else paths.push(path);
  }
  return folders;
}

function isReadable({ kind, sizeBytes }: ContentEntry): boolean {
  return kind === "file" && sizeBytes <= MAX_FILE_BYTES;
}

/** Folders that the map names or that look like flows, sorted by the paths of their files. */
function listFlows(content: Content): string[] {
  const mapped = mappedSlugs(content);
  return [...content.entries.values()]
    .filter(isFlowFolder)
    .map(({ path }) => path)
    .filter(
      (slug) => mapped?.has(slug) || (isSlug(slug) && (mapped === null || content.entries.has(`${slug}/${EVENTS}`))),
    )
    .sort((a, b) => (`${a}/` < `${b}/` ? -1 : 1));
}
