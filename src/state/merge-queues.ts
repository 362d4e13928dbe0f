import type { QueuedPackage } from "../formats/queue.ts";
import { type Problems, quote } from "./problems.ts";
import type { QueueFile } from "./read-queue.ts";

interface Merged {
  found: QueuedPackage;
  file: string;
  form: Form;
}
type Form = "unified" | "old";

const MAIN_NAME = "priority-queue.json";

/** Keeps one package per name. Unified lists win over old ones, which are usually stale leftovers. */
export function mergeQueues(files: readonly QueueFile[], problems: Problems): QueuedPackage[] {
  return [...locatePackages(files, problems).values()].map(({ found }) => found);
}

/** The package that counts for each name, and its file. If two unified lists have the name, the main file's counts. */
export function locatePackages(
  files: readonly QueueFile[],
  problems: Problems,
): Map<string, { found: QueuedPackage; file: string }> {
  const merged = new Map<string, Merged>();
  const isMain = ({ file }: QueueFile) => file === MAIN_NAME || file.endsWith(`/${MAIN_NAME}`);
  const inOrder = [...files.filter(isMain), ...files.filter((file) => !isMain(file))];
  for (const file of inOrder) addList(file, "unified", merged, problems);
  for (const file of inOrder) addList(file, "old", merged, problems);
  return merged;
}

function addList(file: QueueFile, form: Form, merged: Map<string, Merged>, problems: Problems): void {
  let superseded = 0;
  for (const found of file[form]) {
    const twin = merged.get(found.name);
    if (twin === undefined) merged.set(found.name, { found, file: file.file, form });
    else if (twin.form !== form) superseded++;
    else {
      const line = file.lineOf(form, found.name);
      const reason = `${quote(found.name)} is also in ${twin.file}, which takes precedence`;
      problems.add({ file: file.file, line, entry: found.name, code: "duplicate", severity: "warning", reason });
    }
  }
  if (superseded === 0) return;
  const reason = `${superseded} of its ${file[form].length} packages are also in the unified queue, which takes precedence`;
  problems.add({ file: file.file, line: null, entry: null, code: "superseded", severity: "notice", reason });
}
