/** Reads the nodes of a mermaid flowchart. Skips to the end of a statement that it does not understand. */

import type { Line } from "./parse-block.ts";

export interface DiagramNode {
  /** As written, without quotes. A node without a label shows its id. */
  label: string;
  /** Offset of the label, or of the id if there is no label. */
  at: number;
}

/** The opening of each shape, longest first, and its possible closings. A closing is as long as its opening. */
const SHAPES: readonly [string, readonly string[]][] = [
  ["(((", [")))"]],
  ["((", ["))"]],
  ["([", ["])"]],
  ["(-", ["-)"]],
  ["[[", ["]]"]],
  ["[(", [")]"]],
  ["[/", ["/]", "\\]"]],
  ["[\\", ["\\]", "/]"]],
  ["{{", ["}}"]],
  ["(", [")"]],
  ["[", ["]"]],
  ["{", ["}"]],
  [">", ["]"]],
];
const ID = /(?:[\p{L}\p{M}\p{N}_.$!?*+'#%/\\]|-(?![-.>])|=(?!=)|:(?=[\p{L}\p{N}_]))+/uy;
const BLANKS = /[ \t\r]*/y;
/** Statements that contain no nodes. */
const OTHER_STATEMENT = /(?:direction|classDef|class|style|linkStyle|click|accTitle|accDescr|end)(?![\w-])[^\n;]*/y;
const SUBGRAPH = /subgraph[ \t]+/y;
const EDGE = /(?:[\w-]*@)?[<xo]?(?:--+[-xo>]|==+[=xo>]|-\.+-[xo>]?|~~~+)/y;
/** An edge with its text in the middle, such as `-- text -->`. Text in quotes may span lines. */
const TEXT_EDGE =
  /(?:[\w-]*@)?[<xo]?(?:--(?:\s*"[^"]*"\s*|[^\n]{0,500}?)--+[-xo>]|==(?:\s*"[^"]*"\s*|[^\n]{0,500}?)==+[=xo>]|-\.(?:\s*"[^"]*"\s*|[^\n]{0,500}?)\.-[xo>]?)/y;
const EDGE_LABEL = /\|(?:\s*"[^"]*"\s*|[^|\n]*|[^[\](){}|"]{0,500})\|/y;
const STYLE = /:::[\w-]+/y;
/** Newer syntax: `id@{ shape: rect, label: "text" }`. */
const PROPERTIES = /@\{[^}"]{0,300}(?:"[^"]{0,300}"[^}"]{0,300}){0,8}\}/y;
const LABEL_PROPERTY = /(?:^|[,\s])label[ \t]*:[ \t]*(?:"([^"]*)"|'([^']*)'|([^,"'\n]+))/d;

/**
 * The longest label without quotes. It may span lines if it has no brackets. Without a limit, a hostile file would take
 * very long to read.
 */
const MAX_LABEL = 500;
const LINES = /[^[\](){}|"]{0,500}/y;

/** The nodes by id. `code`: the lines of the block without header, comments and settings. */
export function parseFlowchart(code: readonly Line[]): Map<string, DiagramNode> {
  return new Reader(code).read();
}

class Reader {
  readonly #code: readonly Line[];
  readonly #text: string;
  /** Where each line starts in `#text`. */
  readonly #starts: number[] = [];
  readonly #nodes = new Map<string, DiagramNode>();
  #at = 0;

  constructor(code: readonly Line[]) {
    this.#code = code;
    this.#text = code.map(({ text }) => text).join("\n");
    let start = 0;
    for (const { text } of code) {
      this.#starts.push(start);
      start += text.length + 1;
    }
  }

  read(): Map<string, DiagramNode> {
    while (this.#at < this.#text.length) {
      this.#take(BLANKS);
      if (this.#take(SUBGRAPH) !== null) this.#readSubgraph();
      else if (this.#take(OTHER_STATEMENT) === null) {
        // A line that begins with an edge continues the line above.
        if (!this.#readChain() && this.#readEdge()) this.#readChain();
      }
      this.#take(/[^\n;]*[\n;]?/y);
    }
    return this.#nodes;
  }

  /** Reads nodes joined by edges and `&`. False if there is no node. */
  #readChain(): boolean {
    if (!this.#readNode()) return false;
    do {
      this.#take(BLANKS);
      if (this.#take(/&/y) === null && !this.#readEdge()) return true;
      this.#take(BLANKS);
    } while (this.#readNode());
    return true;
  }

  #readEdge(): boolean {
    if (this.#take(EDGE) === null && this.#take(TEXT_EDGE) === null) return false;
    this.#take(BLANKS);
    this.#take(EDGE_LABEL);
    this.#take(BLANKS);
    return true;
  }

  #readNode(): boolean {
    const start = this.#at;
    const id = this.#take(ID);
    if (id === null) return false;
    const shown = this.#readShape();
    this.#take(STYLE);
    const label = (this.#text[this.#at] === "@" ? this.#readProperties() : null) ?? shown;
    if (label !== null) this.#nodes.set(id, label);
    else if (!this.#nodes.has(id)) this.#nodes.set(id, { label: id, at: this.#offset(start) });
    return true;
  }

  /** The label in a shape; null if there is none or it does not end. */
  #readShape(): DiagramNode | null {
    const shape = SHAPES.find(([opening]) => this.#text.startsWith(opening, this.#at));
    if (shape === undefined) return null;
    const [opening, closings] = shape;
    const start = this.#at + opening.length;
    const quote = /[ \t]*"([^"]*)"[ \t]*/y;
    quote.lastIndex = start;
    const quoted = quote.exec(this.#text);
    if (quoted !== null && closings.some((closing) => this.#text.startsWith(closing, quote.lastIndex))) {
      this.#at = quote.lastIndex + opening.length;
      const text = (quoted[1] as string).replace(/^`([\s\S]*)`$/, "$1");
      return { label: text, at: this.#offset(this.#text.indexOf('"', start)) };
    }
    const [rest = ""] = this.#text.slice(start, start + MAX_LABEL).split("\n", 1);
    const ends = closings.map((closing) => rest.indexOf(closing)).filter((end) => end >= 0);
    const end = ends.length > 0 ? Math.min(...ends) : this.#findEndBelow(start, closings);
    if (end === null) return null;
    const label = this.#text.slice(start, start + end);
    this.#at = start + label.length + opening.length;
    return { label, at: this.#offset(start + label.length - label.trimStart().length) };
  }

  /** The length of a label that ends on a later line. */
  #findEndBelow(start: number, closings: readonly string[]): number | null {
    LINES.lastIndex = start;
    const length = LINES.exec(this.#text)?.[0].replace(/[-/\\]$/, "").length ?? 0;
    return closings.some((closing) => this.#text.startsWith(closing, start + length)) ? length : null;
  }

  #readProperties(): DiagramNode | null {
    const start = this.#at + "@{".length;
    const properties = this.#take(PROPERTIES);
    if (properties === null) return null;
    const match = LABEL_PROPERTY.exec(properties.slice("@{".length, -1));
    const group = [1, 2, 3].find((each) => match?.[each] !== undefined);
    if (match === null || group === undefined) return null;
    return { label: match[group] as string, at: this.#offset(start + (match.indices?.[group]?.[0] ?? 0)) };
  }

  /** `subgraph id`, `subgraph id [title]`. Both are nodes. A title of several words without an id is not. */
  #readSubgraph(): void {
    const rest = /^[^\n;]*/.exec(this.#text.slice(this.#at))?.[0] ?? "";
    if (/^[^\s["]+[ \t]*(?:$|\[)/.test(rest)) {
      const start = this.#at;
      const id = this.#take(ID);
      if (id === null) return;
      this.#take(BLANKS);
      this.#nodes.set(id, this.#readShape() ?? { label: id, at: this.#offset(start) });
    }
  }

  #take(pattern: RegExp): string | null {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#text);
    if (match === null) return null;
    this.#at += match[0].length;
    return match[0];
  }

  /** Converts an index in `#text` to an offset in the file. */
  #offset(index: number): number {
    let line = 0;
    for (let high = this.#starts.length - 1; line < high; ) {
      const middle = Math.ceil((line + high) / 2);
      if ((this.#starts[middle] as number) <= index) line = middle;
      else high = middle - 1;
    }
    return (this.#code[line] as Line).start + index - (this.#starts[line] as number);
  }
}
