import path from "node:path";
import { UserError } from "../../src/errors.ts";
import { readOptionalFile } from "../../src/files/read-optional-file.ts";

/** A list that an earlier step made, with one name a line. */
export async function readProducedFile(file: string, cwd: string): Promise<ReadonlySet<string>> {
  const text = await readOptionalFile(path.resolve(cwd, file));
  const names = (text?.toString() ?? "").split(/\r?\n/).map((line) => line.trim());
  const found = new Set(names.filter((name) => name !== ""));
  if (found.size > 0) return found;
  throw new UserError(
    `produced-file: "${file}" ${text === null ? "does not exist" : "names no package"}. Expected a file with the name of one package on each line.`,
  );
}
