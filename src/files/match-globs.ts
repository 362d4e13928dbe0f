import picomatch from "picomatch";
import { UserError } from "../errors.ts";

/** Matches one name between slashes. `**` matches any number of names. */
type Part = "**" | ((name: string) => boolean);

export interface GlobLine {
  /** The glob as given. */
  text: string;
  /** The glob without the `!` of an excluding line. */
  glob: string;
  isWanted: boolean;
  matches(path: string): boolean;
}

const OPTIONS: picomatch.PicomatchOptions = {
  dot: true,
  windows: false,
  nonegate: true,
  posix: true,
  regex: false,
  flags: "s",
  debug: true,
};
const MAX_LENGTH = 1000;
const MAX_STARS = 12;
const MAX_GROUPS = 3;
const MAX_CHOICES = 256;
/** No file system allows longer names. */
const MAX_NAME = 255;

/**
 * Turns globs into a test for repository-relative paths or branch names. The last matching line decides, and a line
 * that starts with `!` excludes; `!(x)` is a pattern. The UserError for an invalid glob names `input`.
 */
export function matchGlobs(globs: readonly string[], input: string): (path: string) => boolean {
  const lines = compileGlobs(globs, input);
  return (path) => lines.findLast((line) => line.matches(path))?.isWanted ?? false;
}

/** Compiles the globs to one test per line. */
export function compileGlobs(globs: readonly string[], input: string): GlobLine[] {
  const lines = globs.map((glob) => compileLine(glob, input));
  if (lines.length > 0 && !lines.some(({ isWanted }) => isWanted)) {
    throw new UserError(`The input ${input} only has lines that exclude. Add one that includes something, such as **.`);
  }
  return lines;
}

function compileLine(line: string, input: string): GlobLine {
  const isWanted = !/^!(?!\()/.test(line);
  const glob = (isWanted ? line : line.slice(1)).replace(/^(?:\.\/)+/, "").replace(/\/$/, "/**");
  const refuse = (what: string) => new UserError(`The input ${input} has "${line.slice(0, 100)}", ${what}`);
  const limit = findLimit(glob);
  if (limit !== null) throw refuse(`expected ${limit}. Split it over several lines.`);
  if (/[*+]\(/.test(glob)) {
    throw refuse(
      "expected no group that repeats. Put a backslash in front of the parenthesis if it is part of the name.",
    );
  }
  if (/[@?!]\([^)]*\//.test(glob)) {
    throw refuse("expected no slash in parentheses. Use braces, as in {a/b,c}, or several lines.");
  }
  const choices = expandBraces(glob);
  if (choices === null) throw refuse(`expected braces for at most ${MAX_CHOICES} names. Split it over several lines.`);
  try {
    const patterns = choices.map((choice) => choice.split("/").map(compilePart));
    return {
      text: line,
      glob,
      isWanted,
      matches: (path) => path === glob || patterns.some((parts) => matchParts(parts, path.split("/"))),
    };
  } catch {
    throw refuse("which is not a valid glob. Put a backslash in front of a bracket that is part of the name.");
  }
}

/** The limit that the glob exceeds, as part of a message; null if it exceeds none. The limits keep matching fast. */
function findLimit(glob: string): string | null {
  const count = (pattern: RegExp) => glob.match(pattern)?.length ?? 0;
  if (glob.length > MAX_LENGTH) return `at most ${MAX_LENGTH} characters`;
  if (count(/\*+/g) > MAX_STARS) return `at most ${MAX_STARS} times * or **`;
  if (count(/[@?!]\(/g) > MAX_GROUPS) return `at most ${MAX_GROUPS} groups in parentheses`;
  return count(/!\(/g) > 1 ? "at most one !(...)" : null;
}

/** `{a,b/c}d` -> `ad` and `b/cd`, so that slashes separate all names. Null if there are too many. */
function expandBraces(glob: string): string[] | null {
  let globs = [glob];
  for (;;) {
    const expanded = globs.flatMap((one) => {
      const [group, inner] = /(?<!\\)\{([^{}]*,[^{}]*)\}/.exec(one) ?? [];
      if (group === undefined || inner === undefined) return [one];
      return inner.split(",").map((choice) => one.replace(group, () => choice));
    });
    if (expanded.length > MAX_CHOICES) return null;
    if (expanded.length === globs.length) return globs;
    globs = expanded;
  }
}

function compilePart(glob: string): Part {
  if (glob === "**") return "**";
  // An empty name, between two slashes or before the first. No path has such a name.
  if (glob === "") return () => false;
  const { source, flags } = picomatch.makeRe(escapeParentheses(glob), OPTIONS);
  const pattern = new RegExp(takeFirstPlaces(source), flags);
  return (name) => name.length <= MAX_NAME && pattern.test(name);
}

/**
 * Escapes what picomatch would not read as plain text. It treats parentheses without a sign in front as groups of a
 * regular expression, and drops double quotes.
 */
function escapeParentheses(glob: string): string {
  const open: boolean[] = [];
  return glob.replace(/\\.|[@?!]\((?!\?)|["()]/gs, (token) => {
    if (token === "(") open.push(false);
    else if (token.endsWith("(") && token.length === 2 && token !== "\\(") open.push(true);
    return token === "(" || token === '"' || (token === ")" && open.pop() !== true) ? `\\${token}` : token;
  });
}

/**
 * The part between two stars can always match at the first place where it fits, because the second star takes the rest.
 * If each star tried every place, `*a*a*a*b` would take hours on a long name.
 */
function takeFirstPlaces(source: string): string {
  return source.replace(
    /\[\^\/\]\*\?((?:\\.|\[(?:\\.|[^\]\\])+\]|\((?:\?:)?(?:\\.|[^()\\*/])+\)(?![?])|[^\\[\]()|*+?^$])+)(?=\[\^\/\]\*\?)/gs,
    "(?:(?!$1)[^/])*$1",
  );
}

/** Tries all ways to distribute the names at the same time. The work is at most parts times names. */
function matchParts(parts: readonly Part[], names: readonly string[]): boolean {
  let used = new Set([0]);
  for (const [index, part] of parts.entries()) {
    if (part === "**") {
      // At the end, `**` needs at least one name: `a/**` does not match `a`.
      const [least = 0] = used;
      const first = index === parts.length - 1 ? least + 1 : least;
      used = new Set(Array.from({ length: Math.max(0, names.length - first + 1) }, (_, more) => first + more));
    } else {
      used = new Set([...used].filter((at) => at < names.length && part(names[at] as string)).map((at) => at + 1));
    }
    if (used.size === 0) return false;
  }
  return used.has(names.length);
}
