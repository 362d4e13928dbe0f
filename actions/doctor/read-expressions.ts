export interface Expression {
  /** The text between the braces, trimmed. */
  text: string;
  /** The text as written. */
  whole: string;
  offset: number;
}

/** The `${{ }}` expressions in a text. Braces in quoted strings do not end an expression. */
export function readExpressions(text: string): Expression[] {
  const found: Expression[] = [];
  let from = text.indexOf("${{");
  while (from >= 0) {
    let isQuoted = false;
    let at = from + 3;
    while (at < text.length && (isQuoted || !text.startsWith("}}", at))) {
      if (text[at] === "'") isQuoted = !isQuoted;
      at += 1;
    }
    found.push({ text: text.slice(from + 3, at).trim(), whole: text.slice(from, at + 2), offset: from });
    from = text.indexOf("${{", at);
  }
  return found;
}

/** The expressions of a condition, where braces are optional. */
export function readCondition(text: string): Expression[] {
  return text.includes("${{") ? readExpressions(text) : [{ text: text.trim(), whole: text, offset: 0 }];
}

/** `github['event'].issue["title"]` -> `github.event.issue.title`, in lower case and without spaces around dots. */
export function normalizeReferences(expression: string): string {
  return expression
    .replace(/\[\s*(['"])([\w-]+)\1\s*\]/g, ".$2")
    .replace(/\[\s*(?:\d+|\*)\s*\]/g, ".*")
    .replace(/\s*\.\s*/g, ".")
    .toLowerCase();
}
