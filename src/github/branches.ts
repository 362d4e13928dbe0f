import { isGone } from "./failure.ts";
import type { Repository } from "./repository.ts";

/** Tells whether the repository has this branch. Needs the permission `contents: read`. */
export async function hasBranch({ client, owner, repo }: Repository, branch: string): Promise<boolean> {
  try {
    await client.request("GET /repos/{owner}/{repo}/branches/{branch}", { owner, repo, branch });
    return true;
  } catch (error) {
    if (isGone(error)) return false;
    throw error;
  }
}
