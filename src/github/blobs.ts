/** Reads blobs, and requests each blob only once. */

import { UserError } from "../errors.ts";
import { hashBlob } from "../formats/blob-id.ts";
import { brokenAnswer } from "./failure.ts";
import { MAX_CONCURRENT_REQUESTS, mapBounded } from "./map-bounded.ts";
import type { Repository } from "./repository.ts";

export interface Blobs {
  /** Returns the contents in the order of the ids. */
  read(ids: readonly string[]): Promise<Buffer[]>;
}

export function openBlobs(repository: Repository): Blobs {
  const known = new Map<string, Buffer>();
  const remaining = watchRateLimit(repository);

  async function fetchOne(sha: string): Promise<void> {
    const { owner, repo } = repository;
    const { data } = await repository.client.rest.git.getBlob({ owner, repo, file_sha: sha });
    const content = Buffer.from(data.content, data.encoding === "base64" ? "base64" : "utf8");
    // An error page of a proxy or a truncated answer must not be published.
    if (hashBlob(content, sha) !== sha) {
      const request = { method: "GET", url: `/repos/${owner}/${repo}/git/blobs/${sha}` };
      throw brokenAnswer(`the content of blob ${sha} did not match its id`, request);
    }
    known.set(sha, content);
  }

  async function read(ids: readonly string[]): Promise<Buffer[]> {
    const missing = [...new Set(ids)].filter((id) => !known.has(id));
    const left = remaining();
    if (left !== null && missing.length > left) {
      throw new UserError(
        `Reading ${missing.length} files takes as many API requests, and the token has ${left} left this hour. ` +
          `Install git, which reads them all at once.`,
      );
    }
    await mapBounded(missing, MAX_CONCURRENT_REQUESTS, fetchOne);
    return ids.map((id) => known.get(id) as Buffer);
  }

  return { read };
}

/** Returns the number of requests left according to the last answer; null before the first answer. */
function watchRateLimit({ client }: Repository): () => number | null {
  let left: number | null = null;
  client.hook.after("request", (response) => {
    const text = response.headers["x-ratelimit-remaining"];
    if (text !== undefined) left = Number(text);
  });
  return () => left;
}
