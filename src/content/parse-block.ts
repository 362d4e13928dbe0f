/** Reads one mermaid block: its type, its nodes, event marks, and directives for other tools. */

import { type DiagramNode, parseFlowchart } from "./parse-flowchart.ts";
import { parseStates } from "./parse-states.ts";
import { type Directive, readDirective } from "./read-directive.ts";

/** A line without its line break, and the offset where it starts. */
export interface Line {
  text: string;
  start: number;
}

/** Text and its offset in the file. */
export interface Excerpt {
  text: string;
  at: number;
}

export interface DiagramBlock {
  /** Offset of the opening fence. */
  at: number;
  /** False if the fence is never closed. Then nobody knows where the diagram ends. */
  isClosed: boolean;
  /** The first line that is neither a comment nor a setting; null in an empty block. */
  header: (Excerpt & { isKnown: boolean }) | null;
  /** By id; null if nodes are not read in this type of diagram. */
  nodes: ReadonlyMap<string, DiagramNode> | null;
  /** Ids in `class <ids> event` lines. */
  marks: readonly Excerpt[];
  directives: readonly Directive[];
}

const FLOWCHART = /^(?:flowchart|flowchart-elk|graph)(?:[ \t]+(?:TB|TD|BT|RL|LR|[<>^v]))?[ \t]*(?:;.*)?$/s;
const STATES = /^stateDiagram(?:-v2)?(?:[ \t]*%%.*)?$/s;
/** Mermaid's other types of diagram. Some are followed by words. */
const OTHER =
  /^(?:sequenceDiagram|classDiagram(?:-v2)?|erDiagram|journey|gantt|pie|quadrantChart|requirement(?:Diagram)?|gitGraph|C4(?:Context|Container|Component|Dynamic|Deployment)|mindmap|timeline|zenuml|kanban|info|eventmodeling|(?:sankey|xychart|block|packet|architecture|radar|treemap|ishikawa)(?:-beta)?|(?:swimlane|venn|treeView|wardley|cynefin|railroad(?:-(?:ebnf|abnf|peg))?)-beta)(?![\w-])/;

/** `lines`: the content of the block. */
export function parseBlock(lines: readonly Line[]): Omit<DiagramBlock, "at" | "isClosed"> {
  const directives: Directive[] = [];
  const statements: Line[] = [];
  for (const line of skipSettings(lines)) {
    if (!line.text.trimStart().startsWith("%%")) {
      if (statements.length > 0 || line.text.trim() !== "") statements.push(line);
      continue;
    }
    const directive = readDirective(line);
    if (directive !== null) directives.push(directive);
  }
  const [top, ...rest] = statements;
  if (top === undefined) return { header: null, nodes: null, marks: [], directives };
  const text = top.text.trim();
  const isFlowchart = FLOWCHART.test(text);
  const readsNodes = isFlowchart || STATES.test(text);
  const header = { text, at: top.start + top.text.indexOf(text), isKnown: readsNodes || OTHER.test(text) };
  if (!readsNodes) return { header, nodes: null, marks: [], directives };
  const afterHeader = /^[^;]*;?/.exec(top.text)?.[0].length ?? 0;
  const code = [{ text: top.text.slice(afterHeader), start: top.start + afterHeader }, ...rest];
  const nodes = isFlowchart ? parseFlowchart(code) : parseStates(code);
  return { header, nodes, marks: code.flatMap(readMarks), directives };
}

/** The lines without front matter and `%%{init: ...}%%`, each of which may span several lines. */
function skipSettings(lines: readonly Line[]): Line[] {
  const top = lines.findIndex(({ text }) => text.trim() !== "");
  const isFrontMatter = lines[top]?.text.trim() === "---";
  const frontEnd = isFrontMatter ? lines.findIndex(({ text }, index) => index > top && text.trim() === "---") : -1;
  const kept: Line[] = [];
  let isSetting = false;
  for (const line of lines.slice(frontEnd + 1)) {
    let { text, start } = line;
    let end = 0;
    // Code may follow a setting on its last line.
    while (end >= 0 && (isSetting || text.trimStart().startsWith("%%{"))) {
      end = text.indexOf("}%%");
      isSetting = end < 0;
      start += end + "}%%".length;
      text = text.slice(end + "}%%".length);
    }
    if (!isSetting && (text === line.text || text.trim() !== "")) kept.push({ text, start });
  }
  return kept;
}

function readMarks({ text, start }: Line): Excerpt[] {
  if (!/^[ \t]*class[ \t]/.test(text)) return [];
  return [...text.matchAll(/[^;]+/g)].flatMap(({ 0: statement, index: from }) => {
    const found = [...statement.matchAll(/[^\s,]+/g)];
    const words = found.map(({ 0: word, index }) => ({ text: word, at: start + from + index }));
    const isMark = words.length > 2 && words[0]?.text === "class" && words.at(-1)?.text === "event";
    return isMark ? words.slice(1, -1) : [];
  });
}
