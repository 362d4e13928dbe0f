import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type Scalar,
  visit,
  type YAMLMap,
} from "yaml";
import type { Located, WorkflowFault } from "./workflow.ts";

/** In characters. Larger than any workflow that GitHub accepts. */
const MAX_LENGTH = 1_000_000;

export interface YamlReader {
  file: string;
  text: string;
  document: Document;
  lines: LineCounter;
  /** The node that each alias stands for. */
  targets: ReadonlyMap<Alias, Node>;
  faults: WorkflowFault[];
}

/** Returns a fault if the file is not YAML. */
export function openYaml(file: string, text: string): YamlReader | WorkflowFault {
  const fail = (line: number, message: string) => ({ file, line: Math.max(1, line), message });
  if (text.length > MAX_LENGTH)
    return fail(1, `the file has ${text.length} characters, expected at most ${MAX_LENGTH}`);
  const lines = new LineCounter();
  let document: Document;
  let targets: ReturnType<typeof findTargets>;
  try {
    document = parseDocument(text, { lineCounter: lines });
    targets = findTargets(document);
  } catch (error) {
    // The parser runs out of stack on thousands of nested brackets.
    return fail(1, `the file cannot be read as YAML (${(error as Error).message})`);
  }
  const [broken] = document.errors;
  if (broken !== undefined) {
    const message = (broken.message.split("\n")[0] as string).replace(/ at line \d+.*$|[:.]$/g, "");
    return fail(lines.linePos(broken.pos[0]).line, `the file is not YAML: ${message}`);
  }
  const [dangling] = targets.dangling;
  if (dangling !== undefined) {
    const { line } = lines.linePos(dangling.range?.[0] ?? 0);
    return fail(line, `the file is not YAML: no node has the anchor "${dangling.source}"`);
  }
  return { file, text, document, lines, targets: targets.found, faults: [] };
}

/** The strings of a map. Leaves out all other values. */
export function readTexts(reader: YamlReader, node: unknown): Map<string, Located> {
  return new Map(
    entries(reader, node).flatMap(({ key, value }): [string, Located][] => {
      const text = readLocated(reader, value);
      return text === null ? [] : [[key, text]];
    }),
  );
}

/** A list of strings, or a single string. */
export function readItems(reader: YamlReader, node: unknown): Located[] {
  const items = isSeq(node) ? node.items : [node];
  return items.flatMap((item) => readLocated(reader, resolve(reader, item)) ?? []);
}

/** The text of a scalar with its position; null for anything else and for an empty value. */
export function readLocated(reader: YamlReader, node: unknown): Located | null {
  if (!isScalar(node) || node.value === null || node.value === undefined) return null;
  const text = String(node.value);
  const line = lineOf(reader, node);
  if (node.type !== "BLOCK_LITERAL") return { text, line, lineAt: (offset) => lineAt(reader, node, { text, offset }) };
  let lines: LineCounter | null = null;
  return {
    text,
    line,
    lineAt(offset) {
      lines ??= findLines(text);
      return line + lines.linePos(Math.max(0, offset)).line;
    },
  };
}

function findLines(text: string): LineCounter {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lines.addNewLine(at + 1);
  return lines;
}

/** For text in which YAML has joined lines. Searches the file for the word at the offset. */
function lineAt(reader: YamlReader, node: Scalar, { text, offset }: { text: string; offset: number }): number {
  const start = node.range?.[0] ?? 0;
  const first = lineOf(reader, node);
  const word = /^\s*(\S{1,40})/.exec(text.slice(offset))?.[1];
  if (word === undefined) return first;
  const earlier = text.slice(0, offset).split(word).length - 1;
  let at = start - 1;
  for (let nth = 0; nth <= earlier; nth++) {
    const next = reader.text.indexOf(word, at + 1);
    if (next < 0 || next >= (node.range?.[1] ?? 0)) break;
    at = next;
  }
  return at < start ? first : reader.lines.linePos(at).line;
}

/** One key of a map, with aliases resolved. */
export interface YamlEntry {
  key: string;
  line: number;
  value: unknown;
}

/** The keys of a map, in order; empty if it is not a map. */
export function entries(reader: YamlReader, node: unknown): YamlEntry[] {
  const map = resolve(reader, node);
  if (!isMap(map)) return [];
  return map.items.flatMap(({ key, value }) =>
    isScalar(key) ? [{ key: String(key.value), line: lineOf(reader, key), value: resolve(reader, value) }] : [],
  );
}

/** Null if the map does not have the key. */
export function pairOf(reader: YamlReader, map: YAMLMap, key: string): YamlEntry | null {
  return entries(reader, map).find((entry) => entry.key === key) ?? null;
}

export function get(reader: YamlReader, map: YAMLMap, key: string): unknown {
  return resolve(reader, map.get(key, true));
}

/**
 * Returns the node that an alias stands for, and any other node unchanged. Aliases inside the node stay, so cycles do
 * no harm.
 */
export function resolve({ targets }: YamlReader, node: unknown): unknown {
  return isAlias(node) ? targets.get(node) : node;
}

/** An alias stands for the last earlier node with the same anchor. `dangling` lists aliases without such a node. */
function findTargets(document: Document): { found: Map<Alias, Node>; dangling: Alias[] } {
  const anchors = new Map<string, Node>();
  const found = new Map<Alias, Node>();
  const dangling: Alias[] = [];
  visit(document, {
    Node: (_key, node) => {
      const target = isAlias(node) ? anchors.get(node.source) : undefined;
      if (!isAlias(node)) {
        if (node.anchor !== undefined) anchors.set(node.anchor, node);
      } else if (target === undefined) dangling.push(node);
      else found.set(node, target);
    },
  });
  return { found, dangling };
}

/** The line where a node starts; 1 for anything else. */
export function lineOf({ lines }: YamlReader, node: unknown): number {
  const offset = isScalar(node) || isMap(node) || isSeq(node) ? (node.range?.[0] ?? 0) : 0;
  return Math.max(1, lines.linePos(offset).line);
}

export function report(reader: YamlReader, node: unknown, message: string): void {
  reader.faults.push({ file: reader.file, line: lineOf(reader, node), message });
}
