import { hashBlob } from "../formats/blob-id.ts";
import { streamBlobs } from "../git/blobs.ts";
import type { FileForms } from "../git/file-forms.ts";
import type { Entry } from "../git/plan-changes.ts";
import type { Conversions } from "../git/read-attributes.ts";
import type { Git } from "../git/run-git.ts";
import type { TreeEntry } from "../git/tree.ts";
import type { Published } from "./transport.ts";

/** Reads the regular files among the entries. `forms` is null if the commit has no .gitattributes. */
export function openPublishedFiles(git: Git, entries: readonly TreeEntry[], forms: FileForms | null): Published {
  const files = new Map<string, Entry>(
    entries.filter(({ mode }) => mode.startsWith("100")).map(({ path, mode, id }) => [path, { mode, id }]),
  );
  let known: Promise<Conversions> | null = null;
  const conversionsOf = ({ readConversions }: FileForms) => {
    known ??= readConversions([...files.keys()]);
    return known;
  };

  return {
    async read(file) {
      const entry = files.get(file);
      if (entry === undefined) return null;
      if (forms !== null && (await conversionsOf(forms)).filtered.has(file)) {
        const restored = (await forms.restore(new Map([[file, entry]]))).get(file);
        if (restored !== undefined) return restored;
      }
      for await (const bytes of streamBlobs(git, [entry.id], Number.MAX_SAFE_INTEGER)) return bytes;
      return null;
    },

    async listHeld(wanted) {
      const held = new Set<string>();
      const converted = new Map<string, Buffer>();
      for (const [file, bytes] of wanted) {
        const id = files.get(file)?.id;
        if (id === undefined) continue;
        if (id === hashBlob(bytes, id)) held.add(file);
        else if (forms !== null && isConverted(await conversionsOf(forms), file, bytes)) converted.set(file, bytes);
      }
      if (forms === null || converted.size === 0) return held;
      for (const [file, { id }] of await forms.store(converted)) if (id === files.get(file)?.id) held.add(file);
      return held;
    },
  };
}

/** True if git would store other bytes than these. */
function isConverted({ filtered, texts }: Conversions, file: string, bytes: Buffer): boolean {
  return filtered.has(file) || (texts.has(file) && bytes.includes("\r\n"));
}
