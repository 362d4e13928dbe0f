import type { Load } from "../../../src/site/lists/find-failures.ts";
import type { Site } from "./build-site.ts";

/**
 * Reads data files of a site as the browser does, and records their paths. Throws if a file is missing, because a
 * browser would log an error to the console.
 */
export function loadFrom(files: Site, loaded: string[] = []): Load {
  return async <T>(path: string) => {
    const file = files.get(path);
    if (file === undefined) throw new Error(`the site has no "${path}"`);
    loaded.push(path);
    return JSON.parse(file.toString()) as T;
  };
}
