/** Where derived files can go: the working directory, or a folder that a commit is made from. */

import path from "node:path";
import { checkInside } from "../../src/files/check-inside.ts";
import { listHeld } from "../../src/files/holds-bytes.ts";
import { readOptionalFile } from "../../src/files/read-optional-file.ts";
import { bytesInMemory, openStoredBytes, type StoredBytes } from "../../src/files/stored-bytes.ts";
import type { Tip } from "../../src/publish/transport.ts";

export interface OutputPlace {
  /** Splits a planned path into an absolute folder and the path below it. Links below the folder are not followed. */
  locate(file: string): { root: string; file: string };
  /** Reads the published file; null if there is none. */
  read(at: { root: string; file: string }): Promise<Buffer | null>;
  /** Opens the published file, which may have any size; null if there is none. */
  open(at: { root: string; file: string }): Promise<StoredBytes | null>;
  /** Which of these files are already published with exactly these bytes. */
  listHeld(root: string, files: ReadonlyMap<string, Buffer>): Promise<ReadonlySet<string>>;
  /** The state's root in the repository, or below the working directory. */
  prefix: string;
  limitBytes: number | null;
  isDryRun: boolean;
}

/** GitHub refuses files over 100 MB. */
const TOO_LARGE_BYTES = 90_000_000;

/** The working directory. `root` is the folder with the state. */
export function placeBelow(cwd: string, { root, isDryRun }: { root: string; isDryRun: boolean }): OutputPlace {
  return {
    locate: (file) => locateFrom(cwd, file),
    read: ({ root: folder, file }) => readOptionalFile(path.join(folder, file)),
    open: async ({ root: folder, file }) => openStoredBytes(path.join(folder, file)),
    listHeld: async (folder, files) => listHeld(folder, files),
    prefix: path.relative(cwd, root),
    limitBytes: null,
    isDryRun,
  };
}

/** The folder for files that are committed on top of the tip. */
export function placeAt({ folder, published }: Tip, prefix: string): OutputPlace {
  checkInside(folder, path.posix.join(prefix, "data"));
  return {
    locate: (file) => ({ root: folder, file: path.posix.join(prefix, file) }),
    read: ({ file }) => published.read(file),
    async open({ file }) {
      const bytes = await published.read(file);
      return bytes && bytesInMemory(bytes);
    },
    listHeld: (_, files) => published.listHeld(files),
    prefix,
    limitBytes: TOO_LARGE_BYTES,
    isDryRun: false,
  };
}

/** A path inside `cwd` must not lead out through links. A path outside of `cwd` is allowed. */
function locateFrom(cwd: string, file: string): { root: string; file: string } {
  const absolute = path.resolve(cwd, file);
  const relative = path.relative(cwd, absolute);
  const isInside = relative !== ".." && !relative.startsWith(`..${path.sep}`);
  return isInside ? { root: cwd, file: relative } : { root: path.dirname(absolute), file: path.basename(absolute) };
}
