import { readFileSync } from "node:fs";
import { UserError } from "../../src/errors.ts";
import { writeAtomically } from "../../src/files/write-atomically.ts";
import type { WatchIdentity } from "../../src/formats/watch-state.ts";
import type { StateFact } from "./facts.ts";
import { parseState } from "./parse-state.ts";
import { printState, type StateStore } from "./state-store.ts";

/** Keeps the state in a file. Only the holder of the watch's lock may write it. */
export function openStateFile(file: string, watch: WatchIdentity): StateStore {
  let seen: Buffer | "folder" | null = null;
  return {
    place: file,
    async read(): Promise<StateFact> {
      seen = readState(file);
      if (seen === null) return { kind: "absent" };
      if (seen === "folder") return { kind: "invalid", place: file, found: "a folder" };
      return parseState(seen, { place: file, watch });
    },
    async swap(state) {
      const there = readState(file);
      if (!isSame(there, seen)) return "lost";
      const text = printState(state);
      writeAtomically(file, text);
      seen = Buffer.from(text);
      return "written";
    },
  };
}

function readState(file: string): Buffer | "folder" | null {
  try {
    return readFileSync(file);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return null;
    if (code === "EISDIR") return "folder";
    // An unreadable state must not look like a missing one.
    throw new UserError(
      `The state "${file}" could not be read: ${message}. Check \`state-path\` and its permissions.`,
      {
        cause: error,
      },
    );
  }
}

function isSame(a: Buffer | "folder" | null, b: Buffer | "folder" | null): boolean {
  return Buffer.isBuffer(a) && Buffer.isBuffer(b) ? a.equals(b) : a === b;
}
