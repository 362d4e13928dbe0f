import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { UserError } from "../errors.ts";

/** Writes a text file and creates missing folders. */
export async function writeTextFile(file: string, text: string): Promise<void> {
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  } catch (error) {
    throw new UserError(
      `"${file}" could not be written: ${(error as Error).message}. Expected a path that this job may write to.`,
    );
  }
}
