import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { git, type TempFolder } from "./git.ts";

/**
 * Writes a script `git` into the folder's `bin`. Before a push, and before the given git command, the script writes the
 * id of its parent process to the file `pid`. Before the given command it then runs the shell commands `kill`.
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
