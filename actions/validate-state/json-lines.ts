import { listChildren } from "../../src/state/list-children.ts";

/** A key of an object, or an index of a list. */
export type Segment = string | number;

interface Child {
  key: string;
  start: number;
}

/** Finds the lines of the members of one record. Each part of the text is scanned at most once, and only on request. */
export class JsonLines {
  readonly #text: string;
  readonly #line: number;
  readonly #start: number;
  readonly #children = new Map<number, readonly Child[]>();
  /** The line of the last requested position. Positions are mostly requested in order. */
  #known: { at: number; line: number };

  /** `start` is where the record starts, in this 1-based line. */
  constructor(text: string, start: number, line: number) {
    this.#text = text;
    this.#line = line;
    this.#start = start;
    this.#known = { at: this.#start, line };
  }

  /** The line of the value at the path, or of the innermost container that exists. */
  lineOf(path: readonly Segment[]): number {
    let at = this.#start;
    for (const part of path) {
      const found = isContainer(this.#text[at]) ? this.#find(at, part) : undefined;
      if (found === undefined) break;
      at = found.start;
    }
    return this.#lineAt(at);
  }

  #find(container: number, part: Segment): Child | undefined {
    const children = this.#childrenOf(container);
    // If a key is repeated, the last one counts, as in JSON.parse.
    return typeof part === "number" ? children[part] : children.findLast(({ key }) => key === part);
  }

  #childrenOf(container: number): readonly Child[] {
    let children = this.#children.get(container);
    if (children === undefined) {
      children = scan(this.#text, container);
      this.#children.set(container, children);
    }
    return children;
  }

  #lineAt(at: number): number {
    let { at: from, line } = this.#known;
    if (at < from) [from, line] = [this.#start, this.#line];
    for (let end = this.#text.indexOf("\n", from); end >= 0 && end < at; end = this.#text.indexOf("\n", end + 1))
      line++;
    this.#known = { at, line };
    return line;
  }
}

/** A place that is not JSON after all, such as the second record in a line, has no children. */
function scan(text: string, start: number): Child[] {
  try {
    return Array.from(listChildren(text, start), ({ key, start }) => ({ key, start }));
  } catch {
    return [];
  }
}

function isContainer(first: string | undefined): boolean {
  return first === "{" || first === "[";
}
