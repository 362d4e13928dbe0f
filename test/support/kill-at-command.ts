import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { git, type TempFolder } from "./git.ts";

/**
 * Puts a git into the folder's `bin` that writes down who started it, to the file `pid`, and runs the shell commands
 * `kill` before the given git command.
 */
export function writeKiller(folder: TempFolder, command: string | null, kill: string): void {
  mkdirSync(folder.at("bin"));
  const real = path.join(git(folder.path, ["--exec-path"]), "git");
  const script = `#!/bin/bash
if [ "$1" = push ] || [ "$1" = '${command ?? ""}' ]; then echo $PPID > '${folder.at("pid")}'; fi
if [ "$1" = '${command ?? ""}' ]; then ${kill}; fi
exec '${real}' "$@"
`;
  writeFileSync(folder.at("bin", "git"), script);
  chmodSync(folder.at("bin", "git"), 0o755);
}
