import { existsSync, rmSync } from "node:fs";
import { writeAtomically } from "../../src/files/write-atomically.ts";
import { readSmallFile } from "./hash-file.ts";
import type { Settings } from "./read-settings.ts";

/** Far more than a state ever has. */
const MAX_BYTES = 50_000_000;

/**
 * Remembers the state file. Call it before a program runs that must not change the file. The returned function puts the
 * file back, and says whether that was needed. If the program could move the baseline, commits that nobody has proposed
 * would look handled.
 */
export function guardState({ stateKind, stateFile }: Pick<Settings, "stateKind" | "stateFile">): () => boolean {
  const read = () => readSmallFile(Buffer.from(stateFile), MAX_BYTES);
  const before = stateKind === "ref" ? null : read();
  // In a dry run, the state file may be missing, or be a link that a person made.
  if (stateKind === "ref" || (before === null && existsSync(stateFile))) return () => false;
  return () => {
    const after = read();
    const isSame =
      before === null || after === null ? before === after && !existsSync(stateFile) : before.equals(after);
    if (isSame) return false;
    rmSync(stateFile, { recursive: true, force: true });
    if (before !== null) writeAtomically(stateFile, before.toString());
    return true;
  };
}
