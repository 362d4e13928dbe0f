/** Keeps answers and cursors of earlier runs as files in `cache-dir`. */

import { createHash } from "node:crypto";
import path from "node:path";
import { z } from "zod";
import { UserError } from "../../src/errors.ts";
import { readOptionalFile } from "../../src/files/read-optional-file.ts";
import { writeTextFile } from "../../src/files/write-text-file.ts";

const CachedAnswer = z.object({
  url: z.string(),
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
  body: z.string(),
});
type CachedAnswer = z.infer<typeof CachedAnswer>;

/** How far an interrupted run got with one source. */
export const Cursor = z.object({
  /** Identifies the list. Reading starts over if the address or the search has changed. */
  list: z.string(),
  savedAt: z.number(),
  pages: z.array(z.object({ path: z.string(), body: z.string().optional() })),
  /** How many packages of the first page in `pages` are done. */
  position: z.int().min(0),
  found: z.array(z.object({ identifier: z.string(), name: z.string(), popularity: z.number().nullable() })),
});
export type Cursor = z.infer<typeof Cursor>;

export interface Cache {
  readAnswer(url: string): Promise<CachedAnswer | null>;
  writeAnswer(answer: CachedAnswer): Promise<void>;
  readCursor(ecosystem: string): Promise<Cursor | null>;
  /** Null removes the cursor. */
  writeCursor(ecosystem: string, cursor: Cursor | null): Promise<void>;
}

/** Without a folder nothing is kept. `warn` is called once if the folder cannot be written. */
export function openCache(
  folder: string | null,
  { isReadOnly, warn }: { isReadOnly: boolean; warn(text: string): void },
) {
  let hasWarned = false;
  const fileOf = (name: string) => path.join(folder ?? "", name);
  const cache: Cache = {
    readAnswer: async (url) => {
      const answer = await read(fileOf(nameAnswer(url)), CachedAnswer);
      return answer?.url === url ? answer : null;
    },
    writeAnswer: (answer) => write(nameAnswer(answer.url), answer),
    readCursor: (ecosystem) => read(fileOf(nameCursor(ecosystem)), Cursor),
    writeCursor: (ecosystem, cursor) => write(nameCursor(ecosystem), cursor),
  };
  return cache;

  async function read<S extends z.ZodType>(file: string, shape: S): Promise<z.output<S> | null> {
    const bytes = folder === null ? null : await readOptionalFile(file).catch(() => null);
    if (bytes === null) return null;
    try {
      return shape.parse(JSON.parse(bytes.toString()));
    } catch {
      return null;
    }
  }

  async function write(name: string, value: unknown): Promise<void> {
    if (folder === null || isReadOnly) return;
    try {
      await writeTextFile(fileOf(name), `${JSON.stringify(value)}\n`);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      if (!hasWarned) warn(`Nothing is kept for the next run: ${error.message}`);
      hasWarned = true;
    }
  }
}

function nameAnswer(url: string): string {
  return `answer-${createHash("sha256").update(url).digest("hex").slice(0, 32)}.json`;
}

function nameCursor(ecosystem: string): string {
  return `cursor-${ecosystem}.json`;
}
