import { existsSync } from "node:fs";
import path from "node:path";
import { UserError } from "../../errors.ts";

/** The demo needs these files of the repository. */
const NEEDED = ["dist/update-dashboard/index.js", "fixtures/state", "fixtures/batch"];

/** Returns the root of the repository that contains `file`. */
export function findProject(file: string): string {
  for (let folder = path.dirname(file); ; folder = path.dirname(folder)) {
    if (NEEDED.every((name) => existsSync(path.join(folder, name)))) return folder;
    if (folder !== path.dirname(folder)) continue;
    throw new UserError(
      `The demo found no folder above "${file}" with ${NEEDED.join(", ")}. Run it in a full clone of the repository.`,
    );
  }
}
