import { lstatSync } from "node:fs";
import { UserError } from "../errors.ts";
import { encodePath, showPath } from "./decode-path.ts";
import { foldersAbove } from "./plan-changes.ts";

export interface PathInFolder {
  path: string;
  /** `behind-link`: a parent folder is a symbolic link, so git considers the file deleted. */
  kind: "file" | "link" | "folder" | "special" | "gone" | "behind-link";
  isExecutable: boolean;
  bytes: number;
  isRepository: boolean;
  /** The parent folder that is a symbolic link, if there is one. */
  link: string | null;
}

const NOTHING = { isExecutable: false, bytes: 0, isRepository: false, link: null };

/** Inspects the paths one by one, so that a long list cannot run out of file descriptors. */
export function inspectFiles(folder: string, paths: readonly string[]): PathInFolder[] {
  const links = new Map<string, boolean>();
  const isLink = (above: string) => {
    const known = links.get(above) ?? lookAt(folder, above)?.isSymbolicLink() ?? false;
    links.set(above, known);
    return known;
  };
  return paths.map((path): PathInFolder => {
    const link = foldersAbove(path).find(isLink) ?? null;
    if (link !== null) return { ...NOTHING, path, kind: "behind-link", link };
    const found = lookAt(folder, path);
    if (found === undefined) return { ...NOTHING, path, kind: "gone" };
    if (found.isSymbolicLink()) return { ...NOTHING, path, kind: "link" };
    if (found.isFile()) {
      return { ...NOTHING, path, kind: "file", isExecutable: (found.mode & 0o100) !== 0, bytes: found.size };
    }
    if (!found.isDirectory()) return { ...NOTHING, path, kind: "special" };
    return { ...NOTHING, path, kind: "folder", isRepository: lookAt(folder, `${path}/.git`) !== undefined };
  });
}

export function refuseFolder({ path, kind, link }: PathInFolder): UserError {
  const name = showPath(path);
  if (link !== null) return new UserError(`"${name}" cannot be published: "${showPath(link)}" is a symbolic link.`);
  const what = kind === "special" ? "special file" : "folder";
  return new UserError(`"${name}" is a ${what}. Expected the path of a file to publish.`);
}

function lookAt(folder: string, path: string) {
  try {
    return lstatSync(placeIn(folder, path), { throwIfNoEntry: false });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // Nothing exists below a file, or under a name that no file system allows.
    if (code === "ENOTDIR" || code === "ENAMETOOLONG") return undefined;
    throw error;
  }
}

/** Returns the path for system calls, as bytes if the name is not UTF-8. */
export function placeIn(folder: string, path: string): string | Buffer {
  return path.isWellFormed() ? `${folder}/${path}` : Buffer.concat([Buffer.from(`${folder}/`), encodePath(path)]);
}
