/** Line endings as git stores them, if there is no git. */

import path from "node:path";
import { foldersAbove } from "../git/plan-changes.ts";
import type { Blobs } from "../github/blobs.ts";
import type { Trees } from "../github/trees.ts";
import { type AttributeTexts, findLineEndings } from "./find-filters.ts";

/** The .gitattributes files of a tree that may apply to the files. */
export async function readAttributeTexts(
  trees: Trees,
  blobs: Blobs,
  { tree, files }: { tree: string; files: readonly string[] },
): Promise<AttributeTexts> {
  const texts = new Map<string, string>();
  for (const folder of [...new Set(["", ...files.flatMap(foldersAbove)])].sort()) {
    const file = path.posix.join(folder, ".gitattributes");
    const entry = await trees.find(tree, file);
    if (entry?.path !== file || !entry.mode.startsWith("100")) continue;
    texts.set(folder, String((await blobs.read([entry.id]))[0]));
  }
  return texts;
}

/** A function that gives the bytes that git would store for a file of the tree. */
export function openStoredTexts(
  trees: Trees,
  blobs: Blobs,
  tree: string,
): (file: string, bytes: Buffer) => Promise<Buffer> {
  return async (file, bytes) => {
    if (!bytes.includes("\r\n")) return bytes;
    const endings = findLineEndings(file, await readAttributeTexts(trees, blobs, { tree, files: [file] }));
    if (endings === false || (endings === "auto" && (!isText(bytes) || (await hadCrlf(file))))) return bytes;
    return Buffer.from(bytes.toString("latin1").replaceAll("\r\n", "\n"), "latin1");
  };

  async function hadCrlf(file: string): Promise<boolean> {
    const entry = await trees.find(tree, file);
    if (entry?.path !== file || !entry.mode.startsWith("100")) return false;
    return (await blobs.read([entry.id]))[0]?.includes("\r\n") ?? false;
  }
}

/** True for what git takes as text: no NUL, no lone CR, and at most one unprintable character in 128. */
function isText(bytes: Buffer): boolean {
  if (bytes.includes(0) || /\r(?!\n)/.test(bytes.toString("latin1"))) return false;
  let printable = 0;
  let odd = 0;
  for (const byte of bytes) {
    if (byte === 10 || byte === 13) continue;
    if (byte === 127 || (byte < 32 && ![8, 9, 12, 27].includes(byte))) odd++;
    else printable++;
  }
  return odd <= printable >> 7;
}
