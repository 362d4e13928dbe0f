import { createHash } from "node:crypto";

/** Id that git gives to the content, in the hash that the other id is of. */
export function hashBlob(content: Buffer, like: string): string {
  const hash = createHash(like.length === 64 ? "sha256" : "sha1");
  return hash.update(`blob ${content.length}\0`).update(content).digest("hex");
}
