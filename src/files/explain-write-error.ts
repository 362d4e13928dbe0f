import { UserError } from "../errors.ts";

const REASONS: Readonly<Record<string, string>> = {
  EEXIST: "there is a file where a folder is needed",
  ENOTDIR: "there is a file where a folder is needed",
  EACCES: "permission denied",
  EPERM: "permission denied",
  EROFS: "the file system is read-only",
  ENOSPC: "the disk is full",
  EDQUOT: "the disk quota is used up",
  ENAMETOOLONG: "the name is too long",
};

/** Turns errors that the user can fix into a UserError. Other errors stay as they are. */
export function explainWriteError(file: string, error: unknown): unknown {
  const reason = REASONS[(error as NodeJS.ErrnoException).code ?? ""];
  if (reason === undefined) return error;
  return new UserError(
    `"${file}" could not be written: ${reason}. Expected a path that this job may write to, and room for it.`,
    { cause: error },
  );
}
