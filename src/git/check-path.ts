import { sep } from "node:path";
import { UserError } from "../errors.ts";

/**
 * Returns the path without `.` parts. Throws a UserError if the path could point outside the working tree or into .git.
 */
export function checkPath(path: string): string {
  const parts = path.split("/").filter((part) => part !== ".");
  const isUnsafe = parts.some((part) => part === ".." || part.toLowerCase() === ".git" || part.includes("\0"));
  const isForeign = sep === "\\" && /[\\:]/.test(path);
  if (isUnsafe || isForeign || path.startsWith("/") || (parts.length > 1 && parts.includes(""))) {
    throw new UserError(
      `Path "${path}" cannot be published. Expected a path inside the repository, such as site/index.html, outside of .git.`,
    );
  }
  return parts.join("/");
}
