import { hashBlob } from "../formats/blob-id.ts";
import { streamBlobs } from "../git/blobs.ts";
import type { Git } from "../git/run-git.ts";
import type { TreeEntry } from "../git/tree.ts";
import type { Published } from "./transport.ts";

/** The regular files among the entries. `readTextPaths` tells for which paths git stores CRLF as LF. */
export function openPublishedFiles(
  git: Git,
  entries: readonly TreeEntry[],
  readTextPaths: (paths: readonly string[]) => Promise<Set<string>>,
): Published {
  const regular = entries.filter(({ mode }) => mode.startsWith("100"));
  const ids = new Map(regular.map(({ path, id }) => [path, id]));
  let textPaths: Promise<Set<string>> | null = null;
  return {
    async read(file) {
      const id = ids.get(file);
      if (id === undefined) return null;
      for await (const bytes of streamBlobs(git, [id], Number.MAX_SAFE_INTEGER)) return bytes;
      return null;
    },
    async holds(file, bytes) {
      const id = ids.get(file);
      if (id === undefined) return false;
      if (id === hashBlob(bytes, id)) return true;
      if (!bytes.includes("\r\n")) return false;
      textPaths ??= readTextPaths([...ids.keys()]);
      return (await textPaths).has(file) && id === hashBlob(withoutCarriageReturns(bytes), id);
    },
  };
}

/** The text as git stores it: CRLF becomes LF. */
function withoutCarriageReturns(bytes: Buffer): Buffer {
  return Buffer.from(bytes.toString("latin1").replaceAll("\r\n", "\n"), "latin1");
}
