import type { QueuedPackage } from "../schema/queue.ts";
import { type Problems, quote } from "./problems.ts";
import type { QueueFile } from "./read-queue.ts";

/** One package per name: unified files before old ones, which as a rule are stale leftovers beside them. */
export function mergeQueues(files: readonly QueueFile[], problems: Problems): QueuedPackage[] {
  const merged = new Map<string, { found: QueuedPackage; file: QueueFile }>();
  for (const form of ["unified", "old"] as const) {
    for (const file of files) if (file.form === form) addFile(file, merged, problems);
  }
  return [...merged.values()].map(({ found }) => found);
}

function addFile(
  file: QueueFile,
  merged: Map<string, { found: QueuedPackage; file: QueueFile }>,
  problems: Problems,
): void {
  let superseded = 0;
  for (const found of file.packages) {
    const twin = merged.get(found.name);
    if (twin === undefined) merged.set(found.name, { found, file });
    else if (twin.file.form === "unified" && file.form === "old") superseded++;
    else {
      const reason = `${quote(found.name)} is in ${twin.file.file} too, which counts`;
      problems.add({ file: file.file, line: null, entry: found.name, code: "duplicate", severity: "warning", reason });
    }
  }
  if (superseded === 0) return;
  const reason = `${superseded} of its ${file.packages.length} packages are in the unified queue too, which counts`;
  problems.add({ file: file.file, line: null, entry: null, code: "superseded", severity: "notice", reason });
}
