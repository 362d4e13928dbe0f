import { createHash } from "node:crypto";
import { encodePath } from "../../src/git/decode-path.ts";
import type { Entry } from "../../src/git/plan-changes.ts";

/** `sha256:<hex>` over the sorted lines `<mode> <path> <blob>` of the files in the allowed paths. */
export function digestContent(files: ReadonlyMap<string, Entry>, isAllowed: (path: string) => boolean): string {
  const lines = [...files]
    .filter(([path]) => isAllowed(path))
    .map(([path, { mode, id }]) => Buffer.concat([Buffer.from(`${mode} `), encodePath(path), Buffer.from(` ${id}\n`)]));
  lines.sort(Buffer.compare);
  const hash = createHash("sha256");
  for (const line of lines) hash.update(line);
  return `sha256:${hash.digest("hex")}`;
}
