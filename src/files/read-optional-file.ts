import { readFile, stat } from "node:fs/promises";

/**
 * The bytes of the file; null if it is missing, or something else than a plain file, such as a folder or an endless
 * device.
 */
export async function readOptionalFile(file: string): Promise<Buffer | null> {
  try {
    return (await stat(file)).isFile() ? await readFile(file) : null;
  } catch (error) {
    if (["ENOENT", "ENOTDIR", "EISDIR", "ENAMETOOLONG"].includes((error as NodeJS.ErrnoException).code ?? ""))
      return null;
    throw error;
  }
}
