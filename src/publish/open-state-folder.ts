import path from "node:path";
import type { FileSource } from "../files/file-source.ts";
import { openFolder } from "../files/folder-source.ts";
import { openStoresLf } from "../git/stores-lf.ts";
import type { Runtime } from "../kit/runtime.ts";

/** The files below `root` as git stores them, without CRLF that only the checkout wrote. */
export function openStateFolder(root: string, { cwd, env }: Pick<Runtime, "cwd" | "env">): FileSource {
  return openFolder(path.resolve(cwd, root), `"${root}"`, openStoresLf(env));
}
