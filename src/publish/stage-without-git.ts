/** Replaces `git add` when there is no git: stages plain files and links, byte for byte. */

import { readFileSync, readlinkSync } from "node:fs";
import { UserError } from "../errors.ts";
import { hashBlob } from "../formats/blob-id.ts";
import { checkPath } from "../git/check-path.ts";
import { inspectFiles, type PathInFolder, placeIn } from "../git/inspect-files.ts";
import { isWritten, type KnownEntries, planChanges, type TreeChange } from "../git/plan-changes.ts";
import type { Blobs } from "../github/blobs.ts";
import type { Trees } from "../github/trees.ts";
import { findFilter } from "./find-filters.ts";
import { openStoredTexts, readAttributeTexts } from "./stored-texts.ts";
import type { Staging } from "./transport.ts";

const FOLDER = "040000";

interface StageOptions {
  folder: string;
  trees: Trees;
  blobs: Blobs;
  /** Any id of the repository, because its length shows which hash the repository uses. */
  like: string;
}

export function stageWithoutGit({ folder, trees, blobs, like }: StageOptions): Staging {
  /** The stored form of each file that git would convert, by path. */
  const converted = new Map<string, Buffer>();
  const contentOf = (file: string, isLink: boolean) => {
    const place = placeIn(folder, file);
    return isLink ? readlinkSync(place, { encoding: "buffer" }) : (converted.get(file) ?? readFileSync(place));
  };

  return {
    async compare(paths, base) {
      const files = inspectFiles(folder, [...new Set(paths.map(checkPath))].sort());
      const tree = base === null ? null : await trees.ofCommit(base);
      const known = tree === null ? new Map() : await readKnown(trees, tree, files);
      if (tree !== null) {
        const storeText = openStoredTexts(trees, blobs, tree);
        for (const { path: file } of files.filter(({ kind }) => kind === "file")) {
          const bytes = readFileSync(placeIn(folder, file));
          const stored = await storeText(file, bytes);
          if (stored !== bytes) converted.set(file, stored);
        }
      }
      const ids = files
        .filter(isWritten)
        .map((file): [string, string] => [file.path, hashBlob(contentOf(file.path, file.kind === "link"), like)]);
      const changes = planChanges(files, new Map(ids), known);
      if (tree !== null) await checkAttributes(trees, blobs, { tree, changes });
      return changes;
    },

    async *read(changes: readonly TreeChange[]) {
      for (const change of changes) {
        if (change.to !== null) yield contentOf(change.path, change.to.mode === "120000");
      }
    },

    forms: null,

    upload: async () => null,
  };
}

/** Throws a UserError that names the first file that needs a filter. */
async function checkAttributes(
  trees: Trees,
  blobs: Blobs,
  { tree, changes }: { tree: string; changes: readonly TreeChange[] },
): Promise<void> {
  const files = changes.filter(({ to }) => to?.mode.startsWith("100")).map((change) => change.path);
  const texts = await readAttributeTexts(trees, blobs, { tree, files });
  for (const file of files) {
    const filter = findFilter(file, texts);
    if (filter === null) continue;
    throw new UserError(
      `"${file}" cannot be published: .gitattributes gives it \`${filter}\`, which needs git. Install git 2.31 or later.`,
    );
  }
}

/** What the base has at the paths, at their parents, and below any folder that a file should replace. */
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
