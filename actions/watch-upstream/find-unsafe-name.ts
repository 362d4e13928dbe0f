import { showPath } from "../../src/git/decode-path.ts";

/** Names and characters that Windows does not allow or reads as something else. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?:\.|$)/i;
const FORBIDDEN = /[<>:"|?*\\]/;
/** Characters that are invisible, or that change how the text around them is shown. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

/** Says why the path of a new file is unsafe on some systems, as part of a sentence; null if it is safe. */
export function findUnsafeName(path: string): string | null {
  if (!path.isWellFormed()) return "it is not UTF-8";
  for (const name of path.split("/")) {
    if (name === "" || name === "." || name === "..") return `"${name}" is not a name`;
    if (INVISIBLE.test(name)) return "it contains a control or invisible character";
    if (isGitName(name)) return `"${showPath(name)}" has a special meaning in git`;
    if (RESERVED.test(name) || FORBIDDEN.test(name) || /[. ]$/.test(name)) {
      return `Windows does not allow the name "${showPath(name)}"`;
    }
  }
  return null;
}

/** True if git would obey the file, such as .gitattributes or .gitmodules. Git ignores .gitkeep. */
export function isGitPath(path: string): boolean {
  return path.split("/").some(isGitName);
}

/** The form in which two names are equal on a file system that ignores case. */
export function foldCase(path: string): string {
  return path.normalize("NFC").toUpperCase().toLowerCase().normalize("NFC");
}

/** Includes the short name that Windows gives to .git. */
function isGitName(name: string): boolean {
  return /^(?:\.git(?!keep$)|git~\d)/i.test(name);
}
