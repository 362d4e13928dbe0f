/** Matches the filters of `paths` and `branches` as GitHub does. */

/** True if the filters let the name through. The last matching filter decides. */
export function isLetThrough(filters: readonly string[], name: string): boolean {
  let isIn = false;
  for (const filter of filters) {
    const isNegated = filter.startsWith("!");
    if (matchesFilter(isNegated ? filter.slice(1) : filter, name)) isIn = !isNegated;
  }
  return isIn;
}

/**
 * `*` stops at `/`, and `**` does not. `?` makes the previous character optional, and `+` repeats it.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet
 */
export function matchesFilter(filter: string, name: string): boolean {
  return compile(filter)?.test(name) ?? filter === name;
}

/** The part of a filter before its first special character; empty if the filter starts with one. */
export function literalStart(filter: string): string {
  return /^[^*?+[\]!]*/.exec(filter)?.[0] ?? "";
}

const compiled = new Map<string, RegExp | null>();
const MAX_LENGTH = 300;
const MAX_STARS = 8;

function compile(filter: string): RegExp | null {
  const known = compiled.get(filter);
  if (known !== undefined) return known;
  const pattern = translate(filter);
  compiled.set(filter, pattern);
  return pattern;
}

function translate(filter: string): RegExp | null {
  // Longer filters would take the matcher too long, and nobody writes them.
  if (filter.length > MAX_LENGTH || filter.split(/\*+/).length > MAX_STARS) return null;
  let source = "";
  for (let at = 0; at < filter.length; at++) {
    const character = filter[at] as string;
    if (filter.startsWith("**/", at)) {
      source += "(?:.*/)?";
      at += 2;
    } else if (filter.startsWith("**", at)) {
      source += ".*";
      at += 1;
    } else if (character === "*") source += "[^/]*";
    else if ((character === "?" || character === "+") && source !== "") source += character;
    else if (character === "[" && filter.indexOf("]", at) > 0) {
      const end = filter.indexOf("]", at);
      source += `[${filter.slice(at + 1, end).replace(/[\\^]/g, "\\$&")}]`;
      at = end;
    } else if (character === "\\" && at + 1 < filter.length) source += escapeCharacter(filter[++at] as string);
    else source += escapeCharacter(character);
  }
  try {
    return new RegExp(`^${source}$`, "s");
  } catch {
    return null;
  }
}

function escapeCharacter(character: string): string {
  return character.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
