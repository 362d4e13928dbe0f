/** Reads blobs into a private directory and keeps them there, so that no content is asked for twice. */

import { createHash } from "node:crypto";
import { constants, copyFile, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { UserError } from "../errors.ts";
import { brokenAnswer } from "./failure.ts";
import { MAX_CONCURRENT_REQUESTS, mapBounded } from "./map-bounded.ts";
import type { Repository } from "./repository.ts";

export interface Blobs {
  /** Reads those that are not here yet; the answer is how many that were. */
  fetch(shas: Iterable<string>): Promise<number>;
  read(sha: string): Promise<Buffer>;
  /** Puts a copy of a fetched blob at the file. */
  copyTo(sha: string, file: string): Promise<void>;
}

export function openBlobs(repository: Repository, directory: string): Blobs {
  const here = new Set<string>();
  const remaining = watchRateLimit(repository);

  async function fetchOne(sha: string): Promise<void> {
    const { owner, repo } = repository;
    const { data } = await repository.client.rest.git.getBlob({ owner, repo, file_sha: sha });
    const content = Buffer.from(data.content, data.encoding === "base64" ? "base64" : "utf8");
    // A proxy's page or half an answer must never be published as somebody's state.
    if (hashBlob(content, sha) !== sha) {
      const request = { method: "GET", url: `/repos/${owner}/${repo}/git/blobs/${sha}` };
      throw brokenAnswer(`the content of blob ${sha} did not match its id`, request);
    }
    await writeFile(path.join(directory, sha), content, { mode: 0o600 });
    here.add(sha);
  }

  async function fetch(shas: Iterable<string>): Promise<number> {
    const missing = [...new Set(shas)].filter((sha) => !here.has(sha));
    const left = remaining();
    if (left !== null && missing.length > left) {
      throw new UserError(
        `Reading ${missing.length} files takes as many API requests, and the token has ${left} left this hour. ` +
          `Use the transport git, which reads them all at once.`,
      );
    }
    await mapBounded(missing, MAX_CONCURRENT_REQUESTS, fetchOne);
    return missing.length;
  }

  async function read(sha: string): Promise<Buffer> {
    await fetch([sha]);
    return readFile(path.join(directory, sha));
  }

  async function copyTo(sha: string, file: string): Promise<void> {
    await copyFile(path.join(directory, sha), file, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
  }

  return { fetch, read, copyTo };
}

/** Id that git gives to the content, in the hash that the other id is of. */
export function hashBlob(content: Buffer, like: string): string {
  const hash = createHash(like.length === 64 ? "sha256" : "sha1");
  return hash.update(`blob ${content.length}\0`).update(content).digest("hex");
}

/** Requests that the last answer said are left; null until one has. */
function watchRateLimit({ client }: Repository): () => number | null {
  let left: number | null = null;
  client.hook.after("request", (response) => {
    const text = response.headers["x-ratelimit-remaining"];
    if (text !== undefined) left = Number(text);
  });
  return () => left;
}
