/** Converts files between their form on disk and their form in git, as .gitattributes of one commit says. */

import { copyFile, mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { encodePath, joinPaths, showPath } from "./decode-path.ts";
import { placeIn } from "./inspect-files.ts";
import { type Entry, foldersAbove } from "./plan-changes.ts";
import type { PrivateRepository } from "./private-repository.ts";
import { type Conversions, readConversions } from "./read-attributes.ts";
import { removeFolder } from "./remove-folder.ts";
import { stageChanges } from "./stage-changes.ts";
import { inArea, runInArea, type StagingArea } from "./staging-area.ts";
import { listTree } from "./tree.ts";
import { POINTER, useLfsConfig } from "./upload-lfs.ts";

export interface FileForms {
  readConversions(paths: readonly string[]): Promise<Conversions>;
  /**
   * Returns what `git add` would store for files with these contents. Throws a UserError if a filter is missing or
   * fails.
   */
  store(files: ReadonlyMap<string, Buffer>): Promise<Map<string, Entry>>;
  /**
   * Returns the contents on disk, by path, of the files that have a filter or an encoding. Omits a file if its filter
   * fails or Git LFS cannot download it.
   */
  restore(files: ReadonlyMap<string, Entry>): Promise<Map<string, Buffer>>;
}

/** `commit` is the commit with the .gitattributes; null for none. */
export function openFileForms(
  repository: PrivateRepository,
  commit: string | null,
  log: (line: string) => void,
): FileForms {
  const { local, filters } = repository;
  /** Whether each .gitattributes file exists in the commit. Those that exist have been fetched. */
  const attributes = new Map<string, boolean>();

  async function inScratch<T>(use: (area: StagingArea) => Promise<T>): Promise<T> {
    const directory = await mkdtemp(path.join(repository.directory, "forms-"));
    const folder = path.join(directory, "files");
    const index = path.join(directory, "index");
    try {
      await mkdir(folder);
      await copyFile(await repository.indexOf(commit), index);
      return await use({ git: local, filters, folder, env: {}, index, trustsModes: false, isUntouched: () => false });
    } finally {
      await removeFolder(directory);
    }
  }

  /** Fetches every .gitattributes that may apply to the paths. Returns false if there is none. */
  async function fetchAttributes(paths: Iterable<string>): Promise<boolean> {
    if (commit === null) return false;
    const folders = new Set(["", ...[...paths].flatMap(foldersAbove)]);
    const files = [...folders].map((folder) => path.posix.join(folder, ".gitattributes"));
    const unknown = files.filter((file) => !attributes.has(file));
    const entries = unknown.length === 0 ? [] : await listTree(repository.git, commit, unknown);
    const found = new Map(entries.filter(({ mode }) => mode.startsWith("100")).map(({ path: file, id }) => [file, id]));
    if (found.size > 0) await repository.fetchFoundBlobs([...found.values()]);
    for (const file of unknown) attributes.set(file, found.has(file));
    return files.some((file) => attributes.get(file));
  }

  /** Returns the files as git would check them out, but keeps Git LFS pointers. */
  async function checkOut(area: StagingArea, files: ReadonlyMap<string, Entry>): Promise<Map<string, Buffer>> {
    const lines = [...files].map(([file, { mode, id }]) =>
      Buffer.concat([Buffer.from(`${mode} ${id}\t`), encodePath(file), Buffer.from([0])]),
    );
    await runInArea(area, ["update-index", "--replace", "-z", "--index-info"], Buffer.concat(lines));
    const { env, ...options } = inArea(area);
    await local.run(["checkout-index", "--quiet", "-z", "--stdin"], {
      ...options,
      env: { ...env, GIT_LFS_SKIP_SMUDGE: "1" },
      input: joinPaths([...files.keys()]),
    });
    const contents = new Map<string, Buffer>();
    for (const file of files.keys()) {
      // Git does not write a file if its filter fails.
      const bytes = await readFile(placeIn(area.folder, file)).catch(() => null);
      if (bytes !== null) contents.set(file, bytes);
    }
    return contents;
  }

  async function download(file: string, pointer: Buffer): Promise<Buffer | null> {
    await useLfsConfig(repository, commit);
    const { code, stdout } = await repository.git.run(
      ["-c", "lfs.transfer.maxretries=1", "lfs", "smudge", "--", file],
      { input: pointer },
    );
    return code === 0 && !stdout.equals(pointer) ? stdout : null;
  }

  return {
    async readConversions(paths) {
      if (!(await fetchAttributes(paths))) return { filtered: new Set(), texts: new Set() };
      return inScratch((area) => readConversions(area, paths));
    },

    async store(files) {
      await fetchAttributes(files.keys());
      return inScratch(async (area) => {
        for (const [file, bytes] of files) {
          await mkdir(path.join(area.folder, path.dirname(file)), { recursive: true });
          await writeFile(placeIn(area.folder, file), bytes);
        }
        const changes = await stageChanges(area, [...files.keys()], null);
        return new Map(changes.flatMap(({ path: file, to }) => (to === null ? [] : [[file, to] as const])));
      });
    },

    async restore(files) {
      if (!(await fetchAttributes(files.keys()))) return new Map();
      return inScratch(async (area) => {
        const { filtered } = await readConversions(area, [...files.keys()]);
        const wanted = new Map([...files].filter(([file]) => filtered.has(file)));
        if (wanted.size === 0) return new Map();
        await repository.fetchFoundBlobs([...wanted.values()].map(({ id }) => id));
        const contents = await checkOut(area, wanted);
        for (const [file, bytes] of contents) {
          if (!POINTER.test(bytes.toString("utf8", 0, 1024))) continue;
          const large = await download(file, bytes);
          if (large === null) contents.delete(file);
          else contents.set(file, large);
        }
        for (const file of wanted.keys()) {
          if (!contents.has(file)) log(`"${showPath(file)}" could not be read: its filter or Git LFS failed.`);
        }
        return contents;
      });
    },
  };
}
