import { createScanner } from "jsonc-parser";

interface Child {
  /** Empty for an element of a list. */
  key: string;
  start: number;
  end: number;
}

/** Members or elements of the object or list that starts at `start`, in a text that is known to be JSON. */
export function* listChildren(text: string, start: number): Generator<Child> {
  const scanner = createScanner(text, true);
  scanner.setPosition(start + 1);
  const child: Child = { key: "", start: -1, end: -1 };
  let lastText = "";
  for (let depth = 0; ; ) {
    scanner.scan();
    const at = scanner.getTokenOffset();
    const found = text[at];
    if (found === undefined) throw new Error(`not JSON: what starts at character ${start} does not end`);
    if (depth === 0 && ",]}".includes(found)) {
      if (child.start >= 0) yield { ...child };
      if (found !== ",") return;
      child.start = -1;
    } else if (depth === 0 && found === ":") {
      child.key = lastText;
      child.start = -1;
    } else {
      if (child.start < 0) {
        child.start = at;
        lastText = scanner.getTokenValue();
      }
      if (found === "{" || found === "[") depth++;
      else if (found === "}" || found === "]") depth--;
      child.end = scanner.getPosition();
    }
  }
}
