import { UserError } from "../../src/errors.ts";
import { parseCommand } from "./parse-updater.ts";

/** How to check the updater's result. */
export type ValidationChoice =
  /** With the rules of validate-content, in this folder. */
  | { kind: "content"; root: string }
  /** With a command in the worktree. */
  | { kind: "command"; argv: readonly string[] }
  | { kind: "none" };

/** Reads the input `validate`. */
export function parseValidation(text: string): ValidationChoice {
  if (text === "none") return { kind: "none" };
  const [, kind, value = ""] = /^(content|command):(.*)$/s.exec(text) ?? [];
  if (kind === "command") return { kind, argv: parseCommand("validate", value) };
  const root = value.trim().replace(/\/+$/, "");
  const isInside = root !== "" && !root.startsWith("/") && !root.split("/").includes("..");
  if (kind === "content" && isInside) return { kind, root: root.replace(/^(?:\.\/)+/, "") };
  throw new UserError(
    `validate: expected content: and a folder of the repository, command: and a JSON array, or none, got "${text}".`,
  );
}
