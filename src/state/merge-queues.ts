import type { QueuedPackage } from "../formats/queue.ts";
import { type Problems, quote } from "./problems.ts";
import type { QueueFile } from "./read-queue.ts";

interface Merged {
  found: QueuedPackage;
  file: string;
  form: Form;
}
type Form = "unified" | "old";

/** Keeps one package per name. Unified lists come before old ones, which are usually stale leftovers. */
export function mergeQueues(files: readonly QueueFile[], problems: Problems): QueuedPackage[] {
  const merged = new Map<string, Merged>();
  for (const file of files) addList(file, "unified", merged, problems);
  for (const file of files) addList(file, "old", merged, problems);
  return [...merged.values()].map(({ found }) => found);
}

function addList(file: QueueFile, form: Form, merged: Map<string, Merged>, problems: Problems): void {
  let superseded = 0;
  for (const found of file[form]) {
    const twin = merged.get(found.name);
    if (twin === undefined) merged.set(found.name, { found, file: file.file, form });
    else if (twin.form !== form) superseded++;
    else {
      const line = file.lineOf(form, found.name);
      const reason = `${quote(found.name)} is in ${twin.file} too, which counts`;
      problems.add({ file: file.file, line, entry: found.name, code: "duplicate", severity: "warning", reason });
    }
  }
  if (superseded === 0) return;
  const reason = `${superseded} of its ${file[form].length} packages are in the unified queue too, which counts`;
  problems.add({ file: file.file, line: null, entry: null, code: "superseded", severity: "notice", reason });
}
