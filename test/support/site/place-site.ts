import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { tempFolder } from "../temp-folder.ts";
import type { Site } from "./build-site.ts";
import { serveSite } from "./serve-site.ts";

/** Places of a site. On a disk, the site needs its offline scripts. */
export const PLACES = ["at a root", "below a path", "on a disk"] as const;
export type Place = (typeof PLACES)[number];

export interface PlacedSite {
  /** With a trailing `/`. */
  url: string;
  [Symbol.asyncDispose](): Promise<void>;
}

export async function placeSite(files: Site, place: Place): Promise<PlacedSite> {
  if (place !== "on a disk") return await serveSite(files, { prefix: place === "at a root" ? "/" : "/a/b/" });
  const folder = tempFolder({}, { inMemory: true });
  for (const [file, content] of files) {
    mkdirSync(path.dirname(path.join(folder.root, file)), { recursive: true });
    writeFileSync(path.join(folder.root, file), content);
  }
  return {
    url: `${pathToFileURL(folder.root)}/`,
    [Symbol.asyncDispose]: async () => folder[Symbol.dispose](),
  };
}
