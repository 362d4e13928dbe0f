import { UserError } from "../../src/errors.ts";

export interface CodexSettings {
  bin: string;
  model: string;
  effort: string;
  /** A file in the target, relative to its root. */
  instructions: string;
}

/** Which updater to run. */
export type UpdaterChoice = { kind: "codex"; codex: CodexSettings } | { kind: "command"; argv: readonly string[] };

/** Reads the input `updater`. */
export function parseUpdater(text: string | undefined, codex: CodexSettings): UpdaterChoice {
  if (text === undefined || text === "codex") return { kind: "codex", codex };
  if (text.startsWith("[")) return { kind: "command", argv: parseCommand("updater", text) };
  throw new UserError(`updater: expected a JSON array with a command, or the preset codex, got "${text}".`);
}

/** A JSON array of strings. The first is the program. */
export function parseCommand(input: string, text: string): string[] {
  const argv = readList(text);
  if (argv?.[0]?.trim()) return argv;
  throw new UserError(`${input}: expected a JSON array of texts, such as ["npm","run","update"], got "${text}".`);
}

function readList(text: string): string[] | null {
  try {
    const value: unknown = JSON.parse(text);
    const isList = Array.isArray(value) && value.every((part) => typeof part === "string" && !part.includes("\0"));
    return isList ? value : null;
  } catch {
    return null;
  }
}
