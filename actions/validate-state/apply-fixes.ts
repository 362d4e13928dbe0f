import { rm } from "node:fs/promises";
import path from "node:path";
import type { FileSource } from "../../src/files/file-source.ts";
import { writeTextFile } from "../../src/files/write-text-file.ts";
import { decodeFile } from "../../src/state/decode-file.ts";
import { Problems } from "../../src/state/problems.ts";
import { findFiles } from "./find-files.ts";
import { fixFile } from "./fix-file.ts";
import type { ValidationPlan } from "./plan-validation.ts";

/** Corrects the files on disk and returns their paths; a dry run only returns the paths. */
export async function applyFixes(source: FileSource, { root, paths, writes }: ValidationPlan): Promise<string[]> {
  const { files } = await findFiles(source, paths);
  const changes: { file: string; text: string | null }[] = [];
  let at = 0;
  for await (const read of source.read(files.map(({ file }) => file))) {
    const kind = files[at++]?.kind;
    const problems = new Problems();
    const text = decodeFile(read, problems);
    // Rewriting a file with invalid bytes would change those bytes.
    if (kind === undefined || text === null || problems.list().length > 0) continue;
    const fixed = fixFile(text, kind);
    if (fixed !== text) changes.push({ file: read.path, text: fixed });
  }
  for (const { file, text } of writes ? changes : []) {
    const place = path.join(root, file);
    if (text === null) await rm(place);
    else await writeTextFile(place, text);
  }
  return changes.map(({ file }) => file);
}
