import type { PrivateRepository } from "./private-repository.ts";

/** The branch that the remote's HEAD points to; null if the remote does not say. */
export async function readDefaultBranch({ git }: PrivateRepository): Promise<string | null> {
  const { stdout } = await git.run(["ls-remote", "--symref", "origin", "HEAD"]);
  return /^ref: refs\/heads\/(.+)\tHEAD$/m.exec(stdout.toString())?.[1] ?? null;
}
