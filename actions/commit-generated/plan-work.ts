import { UserError } from "../../src/errors.ts";
import { checkPath } from "../../src/git/check-path.ts";
import type { Inputs } from "./inputs.ts";
import { type PathLines, parsePaths } from "./judge-paths.ts";

export type Work =
  /** The command runs again at each tip. */
  | { kind: "derive again"; script: string }
  /** The changes come from one run of the script, or from earlier steps of the job if `script` is null. */
  | { kind: "same changes"; script: string | null; append: Append | null };

/** The file to which records are added. */
export interface Append {
  file: string;
  /** The field that identifies a record; null if only equal records count as the same. */
  key: string | null;
}

export interface PlannedWork {
  work: Work;
  paths: PathLines;
}

/** Throws a UserError if inputs contradict each other. */
export function planWork(inputs: Inputs): PlannedWork {
  const append = planAppend(inputs);
  // An empty `paths` means only the file of records.
  const globs = append !== null && inputs.paths.length === 0 ? [escapeGlob(append.file)] : inputs.paths;
  const paths = parsePaths(globs);
  if (append !== null && !paths.isWanted(append.file)) {
    throw new UserError(
      `append: "${append.file}" does not match \`paths\`, so it would not be published. Add it to \`paths\`, or leave \`paths\` empty.`,
    );
  }
  const script = inputs.run ?? null;
  if (script !== null && inputs.rerun && append === null) {
    return { work: { kind: "derive again", script }, paths };
  }
  return { work: { kind: "same changes", script, append }, paths };
}

function planAppend({ append, "append-key": key }: Inputs): Append | null {
  if (append !== undefined) return { file: checkPath(append), key: key ?? null };
  if (key === undefined) return null;
  throw new UserError(
    `append-key: "${key}" is the field of a file of records, but no file is named. Set \`append\` to the file, or leave \`append-key\` out.`,
  );
}

function escapeGlob(file: string): string {
  return file.replace(/[\\*?[\]{}()!@+]/g, "\\$&");
}
