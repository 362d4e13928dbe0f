import { type Content, type Flow, type JsonFile, type MarkdownFile, mappedSlugs } from "./content.ts";
import { decodeText, type TextProblem } from "./decode-text.ts";
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

/** Reads and parses everything that the rules need. Bytes that cannot be used become findings. */
export async function readContent(tree: ContentTree): Promise<Content> {
  const entries = indexEntries(tree.entries);
  const findings: ContentFinding[] = [];

  const catalog = await readJson(CATALOG);
  const slugMap = await readJson(SLUG_MAP);
  const unassigned = await readJson(UNASSIGNED);
  const content: Content = { entries, catalog, slugMap, unassigned, flows: [], findings };
  const flows: Flow[] = [];
  for (const slug of listFlows(content)) {
    const events = await readJson(`${slug}/${EVENTS}`);
    flows.push({ slug, events, diagrams: await readText(`${slug}/${DIAGRAMS}`) });
  }
  return { ...content, flows };

  async function readJson(path: string): Promise<JsonFile> {
    const bytes = await readBytes(path);
    const parsed = bytes === null ? null : parseJson(bytes);
    note(path, parsed?.problems ?? []);
    const node = parsed?.value ?? null;
    return { path, value: node === null ? null : { path, pointer: "", node } };
  }

  async function readText(path: string): Promise<MarkdownFile> {
    const bytes = await readBytes(path);
    const decoded = bytes === null ? null : decodeText(bytes);
    note(path, decoded?.problems ?? []);
    const text = decoded?.text ?? null;
    return { path, text, diagrams: text === null ? null : parseDiagrams(text) };
  }

  async function readBytes(path: string): Promise<Uint8Array | null> {
    const entry = entries.get(path);
    if (entry?.kind !== "file" || entry.sizeBytes > MAX_FILE_BYTES) return null;
    const bytes = await tree.read(path);
    if (bytes === null) {
      findings.push(
        findingIn(path, "special_file", "The file cannot be read; expected a regular file that can be read."),
      );
    }
    return bytes;
  }

  function note(path: string, problems: readonly TextProblem[]): void {
    for (const problem of problems) findings.push({ ...problem, path });
  }
}

/** Entries by path, sorted by path in code units, with the folders that a list of files only implies. */
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

/** Folders that the map names or that look like flows, by name. */
function listFlows(content: Content): string[] {
  const mapped = mappedSlugs(content);
  return [...content.entries.values()]
    .filter(isFlowFolder)
    .map(({ path }) => path)
    .filter(
      (slug) => mapped?.has(slug) || (isSlug(slug) && (mapped === null || content.entries.has(`${slug}/${EVENTS}`))),
    );
}
