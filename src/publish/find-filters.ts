import path from "node:path";
import { compileGlobs } from "../files/match-globs.ts";

/** Attributes that make git store other bytes than the file has. Only git can convert these. */
const CONVERTING = ["filter", "working-tree-encoding"] as const;
/** Attributes that decide about line endings. */
const ENDINGS = ["text", "crlf", "eol"] as const;

/** A value, or whether the attribute is set; null if the line undoes what other lines say. */
type Value = string | boolean | null;

/** One line of a .gitattributes file. */
interface AttributeLine {
  matches(file: string): boolean;
  /** What the line says about each attribute. */
  values: ReadonlyMap<string, Value>;
}

/** The .gitattributes files that may apply to a file, by their folder, outermost first; the root's folder is empty. */
export type AttributeTexts = ReadonlyMap<string, string>;

/**
 * What .gitattributes files tell git to do to a file, such as `filter=lfs`; null for nothing. For jobs without git.
 */
export function findFilter(file: string, texts: AttributeTexts): string | null {
  const read = readValues(file, texts);
  for (const name of CONVERTING) {
    const value = read(name);
    if (typeof value === "string" && value !== "") return `${name}=${value}`;
  }
  return null;
}

/** True if git stores LF for CRLF in the file. `auto` if git does so only for text that did not have CRLF before. */
export function findLineEndings(file: string, texts: AttributeTexts): boolean | "auto" {
  const read = readValues(file, texts);
  const text = read("text") ?? read("crlf");
  if (text === "auto") return "auto";
  if (text === true || text === "input") return true;
  return text === false ? false : ["lf", "crlf"].includes(String(read("eol")));
}

function readValues(file: string, texts: AttributeTexts): (name: string) => Value {
  const macros = readMacros(texts.get("") ?? "");
  const lines = [...texts].flatMap(([folder, text]) =>
    text.split(/\r?\n/).flatMap((line) => parseLine(line, { folder, macros })),
  );
  const matching = lines.filter((line) => line.matches(file));
  return (name) => matching.findLast(({ values }) => values.has(name))?.values.get(name) ?? null;
}

/**
 * Macros, which are names for several attributes. Only the root's file can define them:
 * `[attr]large filter=lfs -text`.
 */
function readMacros(text: string): Map<string, string[]> {
  const macros = new Map([["binary", ["-diff", "-merge", "-text"]]]);
  for (const [, name = "", rest = ""] of text.matchAll(/^\[attr\](\S+)[ \t]+(.*)$/gm)) {
    macros.set(
      name,
      rest.split(/\s+/).flatMap((word) => [word, ...(macros.get(word) ?? [])]),
    );
  }
  return macros;
}

function parseLine(
  line: string,
  { folder, macros }: { folder: string; macros: ReadonlyMap<string, readonly string[]> },
): AttributeLine[] {
  const [, quoted, plain, rest = ""] = /^\s*(?:"((?:\\.|[^"\\])*)"|([^\s"#]\S*))\s+(.*)$/.exec(line) ?? [];
  const pattern = quoted?.replace(/\\(.)/g, "$1") ?? plain;
  if (pattern === undefined || pattern.startsWith("[attr]") || pattern.endsWith("/")) return [];
  const words = rest.split(/\s+/).flatMap((word) => [word, ...(macros.get(word) ?? [])]);
  const values = new Map(words.map(parseValue));
  if (![...CONVERTING, ...ENDINGS].some((name) => values.has(name))) return [];
  return [{ values, matches: compilePattern(pattern, folder) }];
}

function parseValue(word: string): [string, Value] {
  const [, sign, name = "", , value] = /^([-!]?)([^=]*)(=(.*))?$/.exec(word) ?? [];
  if (sign === "!") return [name, null];
  return [name, sign === "-" ? false : (value ?? true)];
}

/** As in .gitignore, a pattern without a slash matches the name in any folder. */
function compilePattern(pattern: string, folder: string): (file: string) => boolean {
  const inside = pattern.includes("/") ? pattern.replace(/^\//, "") : `**/${pattern}`;
  try {
    const [line] = compileGlobs([inside.replace(/^!/, "\\!")], ".gitattributes");
    return (file) => {
      const below = path.posix.relative(folder, file);
      return !below.startsWith("../") && line?.matches(below) === true;
    };
  } catch {
    // We cannot read this pattern. Refusing the file is better than storing it wrong.
    return () => true;
  }
}
