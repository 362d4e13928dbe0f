import { createHash } from "node:crypto";

/** The id that git gives to this content, using the same hash algorithm as the id `like`. */
export function hashBlob(content: Buffer, like: string): string {
  const hash = createHash(like.length === 64 ? "sha256" : "sha1");
  return hash.update(`blob ${content.length}\0`).update(content).digest("hex");
}
