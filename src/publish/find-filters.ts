import path from "node:path";
import { compileGlobs } from "../files/match-globs.ts";

/** Attributes that make git store other bytes than the file contains. */
const CONVERTING = ["filter", "working-tree-encoding"] as const;

/** One line of a .gitattributes file. */
interface AttributeLine {
  matches(file: string): boolean;
  /** Values by attribute; null for an attribute that the line unsets. */
  values: ReadonlyMap<string, string | null>;
}

/**
 * What .gitattributes files tell git to do with a file, such as `filter=lfs`; null for nothing. For jobs without git.
 * `texts` are the files by folder, outermost first. The root's folder is empty.
 */
export function findFilter(file: string, texts: ReadonlyMap<string, string>): string | null {
  const lines = [...texts].flatMap(([folder, text]) => text.split(/\r?\n/).flatMap((line) => parseLine(line, folder)));
  const matching = lines.filter((line) => line.matches(file));
  for (const name of CONVERTING) {
    const value = matching.findLast(({ values }) => values.has(name))?.values.get(name);
    if (value) return `${name}=${value}`;
  }
  return null;
}

function parseLine(line: string, folder: string): AttributeLine[] {
  const [, quoted, plain, rest = ""] = /^\s*(?:"((?:\\.|[^"\\])*)"|([^\s"#]\S*))\s+(.*)$/.exec(line) ?? [];
  const pattern = quoted?.replace(/\\(.)/g, "$1") ?? plain;
  if (pattern === undefined || pattern.startsWith("[attr]") || pattern.endsWith("/")) return [];
  const values = new Map(
    rest.split(/\s+/).map((word): [string, string | null] => {
      const [, sign, name = "", , value] = /^([-!]?)([^=]*)(=(.*))?$/.exec(word) ?? [];
      return [name, sign === "" ? (value ?? null) : null];
    }),
  );
  if (!CONVERTING.some((name) => values.has(name))) return [];
  return [{ values, matches: compilePattern(pattern, folder) }];
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
