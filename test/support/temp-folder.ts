import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** A new folder with these files, by path; it is gone at the end of the `using` block. */
export function tempFolder(files: Record<string, string | Uint8Array> = {}): {
  root: string;
  [Symbol.dispose](): void;
} {
  const root = mkdtempSync(path.join(tmpdir(), "pipekeeper-"));
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), content);
  }
  return { root, [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }) };
}
