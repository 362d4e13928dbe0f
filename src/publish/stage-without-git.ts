/** What stands in for `git add` where there is no git: plain files and links, byte for byte. */

import { readFileSync, readlinkSync } from "node:fs";
import { hashBlob } from "../formats/blob-id.ts";
import { checkPath } from "../git/check-path.ts";
import { inspectFiles, type PathInFolder, placeIn } from "../git/inspect-files.ts";
import { isWritten, type KnownEntries, planChanges, type TreeChange } from "../git/plan-changes.ts";
import type { Trees } from "../github/trees.ts";
import type { Staging } from "./transport.ts";

const FOLDER = "040000";

/** `like`: an id in the hash of the repository. */
export function stageWithoutGit({ folder, trees, like }: { folder: string; trees: Trees; like: string }): Staging {
  const contentOf = (path: string, isLink: boolean) => {
    const place = placeIn(folder, path);
    return isLink ? readlinkSync(place, { encoding: "buffer" }) : readFileSync(place);
  };

  return {
    async compare(paths, base) {
      const files = inspectFiles(folder, [...new Set(paths.map(checkPath))].sort());
      const tree = base === null ? null : await trees.ofCommit(base);
      const known = tree === null ? new Map() : await readKnown(trees, tree, files);
      const ids = files
        .filter(isWritten)
        .map(({ path, kind }): [string, string] => [path, hashBlob(contentOf(path, kind === "link"), like)]);
      return planChanges(files, new Map(ids), known);
    },

    async *read(changes: readonly TreeChange[]) {
      for (const { path, to } of changes) if (to !== null) yield contentOf(path, to.mode === "120000");
    },

    upload: async () => null,
  };
}

/** What the base has at the paths, or in their way, and in a folder that a file is to replace. */
async function readKnown(trees: Trees, base: string, files: readonly PathInFolder[]): Promise<KnownEntries> {
  const known = new Map<string, { mode: string; id: string }>();
  for (const file of files) {
    const entry = await trees.find(base, file.path);
    if (entry === null) continue;
    known.set(entry.path, entry);
    if (entry.mode !== FOLDER || !isWritten(file)) continue;
    for (const inside of await trees.list(base, [file.path])) known.set(inside.path, inside);
  }
  return known;
}
