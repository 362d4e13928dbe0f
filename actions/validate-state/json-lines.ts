import { listChildren } from "../../src/state/list-children.ts";

export type Segment = string | number;

interface Child {
  key: string;
  start: number;
}

/** Finds the lines of the members of one record. The text is scanned at most once, and only on request. */
export class JsonLines {
  readonly #text: string;
  readonly #line: number;
  readonly #start: number;
  readonly #children = new Map<number, { found: Child[]; rest: Iterator<Child> }>();
  /** The line of the last requested position. Positions are mostly requested in order. */
  #known: { at: number; line: number };

  /** `start` is the position of the record in the text, and `line` is its 1-based line. */
  constructor(text: string, start: number, line: number) {
    this.#text = text;
    this.#line = line;
    this.#start = start;
    this.#known = { at: this.#start, line };
  }

  /** Returns the line of the value at `path`, or of the innermost container that exists. */
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
    if (typeof part === "number") return this.#childrenOf(container, part)[part];
    // If a key is repeated, the last one counts, as in JSON.parse.
    return this.#childrenOf(container, Number.POSITIVE_INFINITY).findLast(({ key }) => key === part);
  }

  /** Lists the children up to this index, and maybe more. Long lists are rarely needed to the end. */
  #childrenOf(container: number, index: number): readonly Child[] {
    const children = this.#children.get(container) ?? { found: [], rest: listChildren(this.#text, container) };
    this.#children.set(container, children);
    const { found, rest } = children;
    while (found.length <= index) {
      const next = takeNext(rest);
      if (next === null) break;
      found.push(next);
    }
    return found;
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

/** Null at the end, or where the text is not valid JSON. */
function takeNext(children: Iterator<Child>): Child | null {
  try {
    const { done, value } = children.next();
    return done === true ? null : value;
  } catch {
    return null;
  }
}

function isContainer(first: string | undefined): boolean {
  return first === "{" || first === "[";
}
