/** Reads what .gitattributes says about files in a staging area. */

import { joinPaths, splitPaths } from "./decode-path.ts";
import { runInArea, type StagingArea } from "./staging-area.ts";

/** The filters that .gitattributes assigns, for the paths that have one. */
export async function readFilterNames(area: StagingArea, paths: readonly string[]): Promise<Map<string, string>> {
  const values = await readAttribute(area, "filter", paths);
  return new Map([...values].filter(([, value]) => !["unspecified", "unset", "set"].includes(value)));
}

/** The paths that git stores with LF although they have CRLF on disk. With `text=auto`, only files that are text. */
export async function listTextPaths(area: StagingArea, paths: readonly string[]): Promise<Set<string>> {
  const texts = await readAttribute(area, "text", paths);
  const ends = await readAttribute(area, "eol", paths);
  const isText = (path: string) =>
    texts.get(path) === "unspecified" ? ["lf", "crlf"].includes(ends.get(path) ?? "") : texts.get(path) !== "unset";
  return new Set(paths.filter(isText));
}

async function readAttribute(area: StagingArea, name: string, paths: readonly string[]): Promise<Map<string, string>> {
  if (paths.length === 0) return new Map();
  const { stdout } = await runInArea(area, ["check-attr", "-z", "--stdin", name], joinPaths(paths));
  const fields = splitPaths(stdout);
  const values = new Map<string, string>();
  for (let at = 0; at + 2 < fields.length; at += 3) values.set(fields[at] as string, fields[at + 2] as string);
  return values;
}
