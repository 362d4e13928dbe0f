import path from "node:path";
import { UserError } from "../../src/errors.ts";
import { readOptionalFile } from "../../src/files/read-optional-file.ts";

/** Reads a list made by an earlier step, with one name per line. */
export async function readProducedFile(file: string, cwd: string): Promise<ReadonlySet<string>> {
  const text = await readOptionalFile(path.resolve(cwd, file));
  const names = (text?.toString() ?? "").split(/\r?\n/).map((line) => line.trim());
  const found = new Set(names.filter((name) => name !== ""));
  if (found.size > 0) return found;
  throw new UserError(
    `produced-file: "${file}" ${text === null ? "does not exist" : "names no package"}. Expected a file with the name of one package on each line.`,
  );
}
