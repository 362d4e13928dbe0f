/** Recognizes CRLF that only the checkout wrote, because of `core.autocrlf` or .gitattributes. */

import { realpathSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { type Environment, userEnvironment } from "./git-environment.ts";

/** This many names fit on any command line. */
const MAX_NAMES = 500;

/**
 * Returns a function that tells whether git stores LF for the CRLF in a file (an absolute path). `others` are files to
 * ask git about at the same time. Always false without git or outside a repository. Synchronous, because the callers
 * read folders synchronously.
 */
export function openStoresLf(env: Environment): (file: string, others: () => readonly string[]) => boolean {
  const known = new Map<string, boolean>();
  let isAutomatic: boolean | null = null;

  /** True if git converts text files for which no attribute is set. */
  const convertsByDefault = (folder: string) => {
    isAutomatic ??= ["true", "input"].includes(ask(env, folder, ["config", "core.autocrlf"]).trim());
    return isAutomatic;
  };

  return (file, others) => {
    const real = realpathSync.native(file);
    const answer = known.get(real);
    if (answer !== undefined) return answer;
    const folder = path.dirname(real);
    const siblings = others().filter((other) => path.dirname(other) === path.dirname(file));
    const names = new Set([real, ...siblings.slice(0, MAX_NAMES)].map((one) => path.basename(one)));
    const listed = ask(env, folder, ["ls-files", "--eol", "--cached", "--others", "-z", "--", ...names]);
    known.set(real, false);
    for (const line of listed.split("\0")) {
      const [, index, text, attributes, name] = /^i\/(\S*) +w\/(\S*) +attr\/(.*?) *\t(.*)$/s.exec(line) ?? [];
      if (name === undefined) continue;
      const isAuto = attributes === "" ? convertsByDefault(folder) : attributes?.startsWith("text=auto") === true;
      const isText = /^text(?!=auto)/.test(attributes ?? "") || (isAuto && text !== "-text");
      // Git keeps CRLF that is already in the index, whatever the attributes say.
      known.set(path.join(folder, name), isText && index !== "crlf" && index !== "mixed");
    }
    return known.get(real) === true;
  };
}

function ask(env: Environment, cwd: string, args: readonly string[]): string {
  // The user named the folder, so git may trust it. The repository's programs still must not run.
  const settings = userEnvironment(env, [
    ["safe.directory", "*"],
    ["core.fsmonitor", "false"],
    ["core.quotePath", "false"],
  ]);
  // Loaded only here: it takes milliseconds of every start, and few states have CRLF.
  const { execFileSync } = createRequire(import.meta.url)("node:child_process") as typeof import("node:child_process");
  try {
    return execFileSync("git", args, {
      cwd,
      env: { ...settings, GIT_OPTIONAL_LOCKS: "0", GIT_LITERAL_PATHSPECS: "1" },
      encoding: "utf8",
      maxBuffer: 1 << 26,
      stdio: ["ignore", "pipe", "ignore"],
    });
  } catch {
    return "";
  }
}
