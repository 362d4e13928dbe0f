import { closeSync, existsSync, openSync, readSync } from "node:fs";
import path from "node:path";
import { UserError } from "../errors.ts";
import { streamBlobs } from "./blobs.ts";
import { showPath } from "./decode-path.ts";
import type { TreeChange } from "./plan-changes.ts";
import type { PrivateRepository } from "./private-repository.ts";
import { readFilterNames } from "./read-attributes.ts";
import { readRefusal } from "./read-refusal.ts";
import type { Refusal } from "./refusal.ts";
import type { StagingArea } from "./staging-area.ts";
import { listEntries } from "./tree.ts";

/** A Git LFS pointer has little more than a hundred bytes. */
const MAX_POINTER_BYTES = 1024;
export const POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:.*\n)*?oid sha256:([0-9a-f]{64})\n/;
/** This many ids fit on any command line. */
const MAX_IDS = 500;

/**
 * Uploads the files of new Git LFS pointers among the changes. The .lfsconfig of the commit `base` names the server.
 * Returns null, or why the upload failed.
 */
export async function uploadLfs(
  repository: PrivateRepository,
  { area, base }: { area: StagingArea; base: string | null },
  changes: readonly TreeChange[],
): Promise<Refusal | null> {
  if (!existsSync(contentFolder(repository))) return null;
  const large = await listLargePaths(
    area,
    changes.map(({ path }) => path),
  );
  return uploadPointers(repository, { large, base }, changes);
}

export async function listLargePaths(area: StagingArea, paths: readonly string[]): Promise<Set<string>> {
  const filters = await readFilterNames(area, paths);
  return new Set([...filters].filter(([, filter]) => filter === "lfs").map(([path]) => path));
}

/** Like `uploadLfs`, but the Git LFS paths are known. */
export async function uploadPointers(
  repository: PrivateRepository,
  { large, base }: { large: ReadonlySet<string>; base: string | null },
  changes: readonly TreeChange[],
): Promise<Refusal | null> {
  const { git } = repository;
  const content = contentFolder(repository);
  const files = changes.filter(({ path, to }) => large.has(path) && to?.mode.startsWith("100"));
  const pointers = files.map(({ to }) => to?.id ?? "");
  const ids = new Set<string>();
  let at = -1;
  for await (const bytes of streamBlobs(git, pointers, MAX_POINTER_BYTES)) {
    at++;
    const [, id] = POINTER.exec(bytes?.toString("utf8") ?? "") ?? [];
    if (id === undefined) continue;
    const object = path.join(content, id.slice(0, 2), id.slice(2, 4), id);
    // If the file on disk was already a pointer, its content is on the server.
    if (!existsSync(object)) continue;
    if (POINTER.test(readStart(object))) throw refusePointer(files[at]?.path ?? "");
    ids.add(id);
  }
  const all = [...ids];
  if (all.length > 0) await useLfsConfig(repository, base);
  for (let at = 0; at < all.length; at += MAX_IDS) {
    const args = ["lfs", "push", "--object-id", "origin", ...all.slice(at, at + MAX_IDS)];
    const { code, stdout, stderr } = await git.run(args);
    if (code !== 0) return readRefusal(git.redact(`${stderr.trimEnd()}\n${stdout}`));
  }
  return null;
}

/** The folder exists only if git-lfs has stored something. */
function contentFolder({ gitDirectory }: PrivateRepository): string {
  return path.join(gitDirectory, "lfs", "objects");
}

function readStart(file: string): string {
  const start = Buffer.alloc(MAX_POINTER_BYTES);
  const descriptor = openSync(file, "r");
  try {
    return start.toString("utf8", 0, readSync(descriptor, start));
  } finally {
    closeSync(descriptor);
  }
}

function refusePointer(file: string): UserError {
  return new UserError(
    `"${showPath(file)}" cannot be published: it starts with its Git LFS pointer, and something was added to that. Write the whole file, or check it out with \`lfs: true\` before the step that adds to it.`,
  );
}

/** Makes git-lfs use the commit's .lfsconfig. Without a working tree, git-lfs reads the .lfsconfig of HEAD. */
export async function useLfsConfig({ git, fetchFoundBlobs }: PrivateRepository, commit: string | null): Promise<void> {
  if (commit === null) return;
  const [config] = await listEntries(git, commit, [".lfsconfig"]);
  if (config !== undefined) await fetchFoundBlobs([config.id]);
  await git.text(["update-ref", "--no-deref", "HEAD", commit]);
}
