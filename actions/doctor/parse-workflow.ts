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
import type {
  Concurrency,
  Filter,
  Located,
  Permissions,
  WorkflowFault,
  WorkflowFile,
  WorkflowJob,
  WorkflowStep,
  WorkflowTrigger,
} from "./workflow.ts";

/** More than any workflow that GitHub takes. */
const MAX_LENGTH = 1_000_000;

interface Reader {
  file: string;
  text: string;
  document: Document;
  lines: LineCounter;
  /** The node that each alias stands for. */
  targets: ReadonlyMap<Alias, Node>;
  faults: WorkflowFault[];
}

/**
 * Reads one workflow file. Whatever is not as GitHub expects becomes a fault, and the rest is used. Null if nothing
 * could be used.
 */
export function parseWorkflow(file: string, text: string): { workflow: WorkflowFile | null; faults: WorkflowFault[] } {
  const fail = (line: number, message: string) => ({ workflow: null, faults: [{ file, line, message }] });
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
    return fail(1, `the file is not YAML that can be read (${(error as Error).message})`);
  }
  const [broken] = document.errors;
  if (broken !== undefined) {
    const message = (broken.message.split("\n")[0] as string).replace(/ at line \d+.*$|[:.]$/g, "");
    return fail(Math.max(1, lines.linePos(broken.pos[0]).line), `the file is not YAML: ${message}`);
  }
  const [dangling] = targets.dangling;
  if (dangling !== undefined)
    return fail(
      lines.linePos(dangling.range?.[0] ?? 0).line,
      `the file is not YAML: no node has the anchor "${dangling.source}"`,
    );
  const reader: Reader = { file, text, document, lines, targets: targets.found, faults: [] };
  return { workflow: readWorkflow(reader), faults: reader.faults };
}

function readWorkflow(reader: Reader): WorkflowFile | null {
  const root = resolve(reader, reader.document.contents);
  if (!isMap(root)) {
    report(reader, root, "the file is no workflow; expected a map with `on` and `jobs`");
    return null;
  }
  if (get(reader, root, "on") === undefined) report(reader, root, "the workflow has no `on`");
  return {
    file: reader.file,
    name: readLocated(reader, get(reader, root, "name"))?.text ?? reader.file,
    triggers: readTriggers(reader, get(reader, root, "on")),
    permissions: readPermissions(reader, pairOf(reader, root, "permissions")),
    concurrency: readConcurrency(reader, pairOf(reader, root, "concurrency")),
    env: readTexts(reader, get(reader, root, "env")),
    jobs: readJobs(reader, root),
  };
}

/** `on: push`, `on: [push]` or `on: { push: { … } }`. */
function readTriggers(reader: Reader, node: unknown): WorkflowTrigger[] {
  if (isScalar(node) || isSeq(node)) {
    return readItems(reader, node).map(({ text, line }) => ({ event: text, line, filters: new Map() }));
  }
  return entries(reader, node).map(({ key, line, value }) => ({
    event: key,
    line,
    filters: new Map(
      entries(reader, value).map((each): [string, Filter] => [
        each.key,
        { line: each.line, items: readItems(reader, each.value) },
      ]),
    ),
  }));
}

function readJobs(reader: Reader, root: YAMLMap): WorkflowJob[] {
  const node = get(reader, root, "jobs");
  if (!isMap(node)) report(reader, node ?? root, "the workflow has no map of `jobs`");
  return entries(reader, node).flatMap(({ key, line, value }) => {
    if (isMap(value)) return [readJob(reader, { id: key, line, node: value })];
    reader.faults.push({ file: reader.file, line, message: `job "${key}" is not a map` });
    return [];
  });
}

function readJob(reader: Reader, { id, line, node }: { id: string; line: number; node: YAMLMap }): WorkflowJob {
  const text = (key: string) => readLocated(reader, get(reader, node, key));
  const steps = get(reader, node, "steps");
  if (steps !== undefined && !isSeq(steps)) report(reader, steps, `the steps of job "${id}" are not a list`);
  if (steps === undefined && text("uses") === null)
    reader.faults.push({ file: reader.file, line, message: `job "${id}" has neither \`steps\` nor \`uses\`` });
  const strategy = get(reader, node, "strategy");
  const defaults = get(reader, node, "defaults");
  const run = isMap(defaults) ? get(reader, defaults, "run") : undefined;
  return {
    id,
    line,
    name: text("name"),
    condition: text("if"),
    uses: text("uses"),
    with: readTexts(reader, get(reader, node, "with")),
    env: readTexts(reader, get(reader, node, "env")),
    outputs: readTexts(reader, get(reader, node, "outputs")),
    needs: readItems(reader, get(reader, node, "needs")).map(({ text: need }) => need),
    permissions: readPermissions(reader, pairOf(reader, node, "permissions")),
    concurrency: readConcurrency(reader, pairOf(reader, node, "concurrency")),
    hasMatrix: isMap(strategy) && strategy.has("matrix"),
    hasTimeLimit: node.has("timeout-minutes"),
    shell: (isMap(run) && readLocated(reader, get(reader, run, "shell"))?.text) || null,
    steps: isSeq(steps) ? steps.items.flatMap((step) => readStep(reader, step, id)) : [],
  };
}

function readStep(reader: Reader, item: unknown, job: string): WorkflowStep[] {
  const node = resolve(reader, item);
  if (!isMap(node)) {
    report(reader, node, `a step of job "${job}" is not a map`);
    return [];
  }
  const text = (key: string) => readLocated(reader, get(reader, node, key));
  return [
    {
      line: lineOf(reader, node),
      id: text("id")?.text ?? null,
      condition: text("if"),
      uses: text("uses"),
      run: text("run"),
      shell: text("shell")?.text ?? null,
      with: readTexts(reader, get(reader, node, "with")),
      env: readTexts(reader, get(reader, node, "env")),
      continuesOnError: text("continue-on-error")?.text === "true",
    },
  ];
}

function readPermissions(reader: Reader, pair: Entry | null): Permissions | null {
  if (pair === null) return null;
  const all = isScalar(pair.value) && pair.value.value !== null ? String(pair.value.value) : null;
  return { line: pair.line, all, scopes: readTexts(reader, pair.value) };
}

function readConcurrency(reader: Reader, pair: Entry | null): Concurrency | null {
  if (pair === null) return null;
  const { line, value } = pair;
  if (!isMap(value)) return { line, group: readLocated(reader, value)?.text ?? "", cancel: null };
  const group = readLocated(reader, get(reader, value, "group"))?.text ?? "";
  return { line, group, cancel: readLocated(reader, get(reader, value, "cancel-in-progress")) };
}

/** The texts of a map; what is no text is left out. */
function readTexts(reader: Reader, node: unknown): Map<string, Located> {
  return new Map(
    entries(reader, node).flatMap(({ key, value }): [string, Located][] => {
      const text = readLocated(reader, value);
      return text === null ? [] : [[key, text]];
    }),
  );
}

/** A list of texts, or the only one. */
function readItems(reader: Reader, node: unknown): Located[] {
  const items = isSeq(node) ? node.items : [node];
  return items.flatMap((item) => readLocated(reader, resolve(reader, item)) ?? []);
}

function readLocated(reader: Reader, node: unknown): Located | null {
  if (!isScalar(node) || node.value === null || node.value === undefined) return null;
  const text = String(node.value);
  return { text, line: lineOf(reader, node), lineAt: (offset) => lineAt(reader, node, { text, offset }) };
}

/**
 * A literal block has its lines as they are. Elsewhere lines are joined, so the word at the offset is looked up in the
 * source.
 */
function lineAt(reader: Reader, node: Scalar, { text, offset }: { text: string; offset: number }): number {
  const start = node.range?.[0] ?? 0;
  const first = lineOf(reader, node);
  if (node.type === "BLOCK_LITERAL") return first + 1 + text.slice(0, offset).split("\n").length - 1;
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

interface Entry {
  key: string;
  line: number;
  value: unknown;
}

function entries(reader: Reader, node: unknown): Entry[] {
  const map = resolve(reader, node);
  if (!isMap(map)) return [];
  return map.items.flatMap(({ key, value }) =>
    isScalar(key) ? [{ key: String(key.value), line: lineOf(reader, key), value: resolve(reader, value) }] : [],
  );
}

function pairOf(reader: Reader, map: YAMLMap, key: string): Entry | null {
  return entries(reader, map).find((entry) => entry.key === key) ?? null;
}

function get(reader: Reader, map: YAMLMap, key: string): unknown {
  return resolve(reader, map.get(key, true));
}

/** The node that an alias stands for. Only as deep as the caller goes, so a node that contains itself is harmless. */
function resolve({ targets }: Reader, node: unknown): unknown {
  return isAlias(node) ? targets.get(node) : node;
}

/** An alias stands for the last node before it that has its name. Without one it dangles. */
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

function lineOf({ lines }: Reader, node: unknown): number {
  const offset = isScalar(node) || isMap(node) || isSeq(node) ? (node.range?.[0] ?? 0) : 0;
  return Math.max(1, lines.linePos(offset).line);
}

function report(reader: Reader, node: unknown, message: string): void {
  reader.faults.push({ file: reader.file, line: lineOf(reader, node), message });
}
