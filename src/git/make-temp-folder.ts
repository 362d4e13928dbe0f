import { mkdtemp, realpath } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { UserError } from "../errors.ts";
import type { Environment } from "./git-environment.ts";

/** Throws a UserError if the runner's folder for temporary files is unusable. */
export async function makeTempFolder(env: Environment, prefix: string): Promise<string> {
  const root = env.RUNNER_TEMP || env.TMPDIR || env.TEMP || tmpdir();
  // A line break would split the path in git's list of object folders.
  if (root.includes("\n")) {
    throw new UserError(
      "The path of the folder for temporary files has a line break. Set RUNNER_TEMP or TMPDIR to another folder.",
    );
  }
  try {
    return await realpath(await mkdtemp(path.join(root, prefix)));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new UserError(
      `The folder for temporary files, "${root}", cannot be used (${code ?? message}). Set RUNNER_TEMP or TMPDIR to a folder that exists and that this job may write to.`,
      { cause: error },
    );
  }
}
