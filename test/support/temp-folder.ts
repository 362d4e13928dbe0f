import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const MEMORY = "/dev/shm";

/** A new folder with these files, given by path. `using` removes it. `inMemory` puts it into memory if possible. */
export function tempFolder(
  files: Record<string, string | Uint8Array> = {},
  { inMemory = false } = {},
): {
  root: string;
  [Symbol.dispose](): void;
} {
  const root = mkdtempSync(path.join(inMemory && existsSync(MEMORY) ? MEMORY : tmpdir(), "pipekeeper-"));
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), content);
  }
  return { root, [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }) };
}
