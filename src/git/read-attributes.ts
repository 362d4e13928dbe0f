/** Reads the .gitattributes that apply to files in a staging area. */

import { joinPaths, splitPaths } from "./decode-path.ts";
import { runInArea, type StagingArea } from "./staging-area.ts";

/** Maps each path to the filter that .gitattributes names. Omits paths without a filter. */
export async function readFilterNames(area: StagingArea, paths: readonly string[]): Promise<Map<string, string>> {
  const { filter } = await readAttributes(area, ["filter"], paths);
  return new Map([...filter].filter(([, value]) => isNamed(value)));
}

export interface Conversions {
  /** Paths with a filter or a `working-tree-encoding`. */
  filtered: ReadonlySet<string>;
  /** Paths that git stores with LF in place of CRLF. With `text=auto`, git does so only for text. */
  texts: ReadonlySet<string>;
}

export async function readConversions(area: StagingArea, paths: readonly string[]): Promise<Conversions> {
  const names = ["filter", "working-tree-encoding", "text", "eol"] as const;
  const values = await readAttributes(area, names, paths);
  const isFiltered = (path: string) =>
    isNamed(values.filter.get(path)) || isNamed(values["working-tree-encoding"].get(path));
  const isText = (path: string) =>
    values.text.get(path) === "unspecified"
      ? ["lf", "crlf"].includes(values.eol.get(path) ?? "")
      : values.text.get(path) !== "unset";
  return { filtered: new Set(paths.filter(isFiltered)), texts: new Set(paths.filter(isText)) };
}

function isNamed(value = "unspecified"): boolean {
  return !["unspecified", "unset", "set"].includes(value);
}

async function readAttributes<Name extends string>(
  area: StagingArea,
  names: readonly Name[],
  paths: readonly string[],
): Promise<Record<Name, Map<string, string>>> {
  const values = Object.fromEntries(names.map((name) => [name, new Map()])) as Record<Name, Map<string, string>>;
  if (paths.length === 0) return values;
  const { stdout } = await runInArea(area, ["check-attr", "-z", "--stdin", ...names], joinPaths(paths));
  const fields = splitPaths(stdout);
  for (let at = 0; at + 2 < fields.length; at += 3) {
    values[fields[at + 1] as Name].set(fields[at] as string, fields[at + 2] as string);
  }
  return values;
}
