import { UserError } from "../errors.ts";

/** Sparse-checkout patterns that match exactly these files and folders; null if that is the whole tree. */
export function sparsePatterns(paths: readonly string[] | null): string | null {
  if (paths === null) return null;
  const clean = paths.map((path) => checkPath(path.replace(/\/+$/, "")));
  if (clean.includes("")) return null;
  return clean.map((path) => `/${escapePattern(path)}\n`).join("");
}

/** Repository-relative path without `.` parts; throws a UserError if it could lead out of the working tree. */
export function checkPath(path: string): string {
  const parts = path.split("/").filter((part) => part !== ".");
  const isUnsafe = parts.some((part) => part === ".." || part.toLowerCase() === ".git" || part.includes("\0"));
  if (isUnsafe || path.startsWith("/") || (parts.length > 1 && parts.includes(""))) {
    throw new UserError(
      `Path "${path}" cannot be published. Expected a path inside the repository, such as site/index.html, outside of .git.`,
    );
  }
  return parts.join("/");
}

/** Line ends and other control characters cannot be written in the pattern file; `?` matches any one character. */
function escapePattern(path: string): string {
  return (
    path
      .replace(/[\\*?[\]]/g, "\\$&")
      .replace(/ $/, "\\ ")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is replaced
      .replace(/[\u0000-\u001f\u007f]/g, "?")
  );
}
