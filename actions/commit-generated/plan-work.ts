import { UserError } from "../../src/errors.ts";
import { matchGlobs } from "../../src/files/match-globs.ts";
import { checkPath } from "../../src/git/check-path.ts";
import type { Inputs } from "./inputs.ts";

/** What is committed at each new tip. */
export type Work =
  /** What the command makes there: it runs again at each tip. */
  | { kind: "derive again"; script: string }
  /** The changes of one run of the command, or those that earlier steps of the job left in the checkout. */
  | { kind: "same changes"; script: string | null; append: Append | null };

/** A file of records, to which the tip's own belong as well. */
export interface Append {
  file: string;
  /** Field that tells records apart; null if a record is the same as equal ones only. */
  key: string | null;
}

export interface PlannedWork {
  work: Work;
  /** Globs of what may be published. */
  paths: readonly string[];
  /** Whether `paths` names a file. */
  isWanted(file: string): boolean;
}

/** What the inputs ask for; throws a UserError where they contradict each other. */
export function planWork(inputs: Inputs): PlannedWork {
  const append = planAppend(inputs);
  const { paths, isWanted } = planPaths(inputs, append);
  if (append !== null && !isWanted(append.file)) {
    throw new UserError(
      `append: "${append.file}" does not match \`paths\`, so it would not be published. Add it to \`paths\`, or leave \`paths\` empty.`,
    );
  }
  const script = inputs.run ?? null;
  if (script !== null && inputs.rerun && append === null) {
    return { work: { kind: "derive again", script }, paths, isWanted };
  }
  return { work: { kind: "same changes", script, append }, paths, isWanted };
}

function planAppend({ append, "append-key": key }: Inputs): Append | null {
  if (append !== undefined) return { file: checkPath(append), key: key ?? null };
  if (key === undefined) return null;
  throw new UserError(
    `append-key: "${key}" is the field of a file of records, but no file is named. Set \`append\` to the file, or leave \`append-key\` out.`,
  );
}

function planPaths({ paths }: Inputs, append: Append | null): Pick<PlannedWork, "paths" | "isWanted"> {
  if (paths.length === 0 && append !== null) {
    return { paths: [append.file], isWanted: (file) => file === append.file };
  }
  if (paths.length === 0) {
    throw new UserError("The input paths is empty. Name the generated files, one glob a line, such as site/**.");
  }
  const outside = paths.find((glob) => /^!?\/|(?:^!?|\/)\.\.(?:\/|$)/.test(glob));
  if (outside === undefined) return { paths, isWanted: matchGlobs(paths, "paths") };
  throw new UserError(
    `paths: "${outside}" leads out of the repository. Expected globs from its root, one a line, such as site/**.`,
  );
}
