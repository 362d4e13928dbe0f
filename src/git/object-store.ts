/**
 * A folder of git objects and large files that outlives private repositories, so a result can be published more than
 * once.
 */

import { appendFile, mkdir, readFile, rm, symlink } from "node:fs/promises";
import path from "node:path";
import type { Environment } from "./git-environment.ts";
import { makeTempFolder } from "./make-temp-folder.ts";
import type { PrivateRepository } from "./private-repository.ts";

export interface ObjectStore {
  readonly folder: string;
  /** Makes git write new objects to this folder. Git also reads objects from the `others`. */
  environment(others: readonly string[]): Record<string, string>;
  /** Makes the repository read these objects and keep its Git LFS files in this folder. */
  lendTo(repository: PrivateRepository): Promise<void>;
  remove(): Promise<void>;
}

export async function openObjectStore(env: Environment): Promise<ObjectStore> {
  const folder = await makeTempFolder(env, "pipekeeper-objects-");
  return {
    folder,
    environment: (others) => ({
      GIT_OBJECT_DIRECTORY: folder,
      // The quotes protect colons in a path, because colons also separate the folders.
      GIT_ALTERNATE_OBJECT_DIRECTORIES: others.map((other) => JSON.stringify(other)).join(":"),
    }),
    async lendTo({ gitDirectory }) {
      const info = path.join(gitDirectory, "objects", "info");
      const file = path.join(info, "alternates");
      const lines = (await readFile(file, "utf8").catch(() => "")).split("\n");
      if (lines.includes(folder)) return;
      await mkdir(info, { recursive: true });
      await appendFile(file, `${folder}\n`);
      const largeFiles = path.join(folder, "lfs");
      const place = path.join(gitDirectory, "lfs");
      await mkdir(largeFiles, { recursive: true });
      // The folder exists if git-lfs has run. It is empty, because the checkout keeps pointers.
      await rm(place, { recursive: true, force: true });
      await symlink(largeFiles, place, "junction");
    },
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 3 }),
  };
}
