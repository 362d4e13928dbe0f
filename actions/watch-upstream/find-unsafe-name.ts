import { showPath } from "../../src/git/decode-path.ts";

/** Device names and characters that Windows does not allow, and names that it reads as others. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?:\.|$)/i;
const FORBIDDEN = /[<>:"|?*\\]/;
/** Characters that nobody sees, or that change how the text around them is shown. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

/** Why the path of a new file is not safe everywhere, as part of a sentence; null if it is. */
export function findUnsafeName(path: string): string | null {
  if (!path.isWellFormed()) return "it is not UTF-8";
  for (const name of path.split("/")) {
    if (name === "" || name === "." || name === "..") return `"${name}" is no name`;
    if (INVISIBLE.test(name)) return "it has a control character or an invisible one";
    if (isGitName(name)) return `"${showPath(name)}" is a name that git gives a meaning to`;
    if (RESERVED.test(name) || FORBIDDEN.test(name) || /[. ]$/.test(name)) {
      return `Windows does not allow the name "${showPath(name)}"`;
    }
  }
  return null;
}

/** True if git would obey the file: .gitattributes, .gitmodules and the like. .gitkeep means nothing to it. */
export function isGitPath(path: string): boolean {
  return path.split("/").some(isGitName);
}

/** The form in which names are equal on a file system that does not tell upper from lower case. */
export function foldCase(path: string): string {
  return path.normalize("NFC").toUpperCase().toLowerCase().normalize("NFC");
}

/** Also the short name that Windows gives to .git. */
function isGitName(name: string): boolean {
  return /^(?:\.git(?!keep$)|git~\d)/i.test(name);
}
