import { streamBlobs } from "../git/blobs.ts";
import type { PrivateRepository } from "../git/private-repository.ts";

/** Reads a file of one of the repository's trees. Fetches the file if the repository does not have it yet. */
export async function readBlob(repository: PrivateRepository, id: string): Promise<Buffer> {
  await repository.fetchFoundBlobs([id]);
  for await (const bytes of streamBlobs(repository.git, [id], Number.MAX_SAFE_INTEGER)) {
    if (bytes !== null) return bytes;
  }
  throw new Error(`blob ${id} is missing`);
}
