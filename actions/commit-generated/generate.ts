import path from "node:path";
import { UserError } from "../../src/errors.ts";
import { isFolder } from "../../src/files/is-folder.ts";
import { readOptionalFile } from "../../src/files/read-optional-file.ts";
import type { Worktree } from "../../src/git/worktree.ts";
import { isSameJson } from "../../src/publish/is-same-json.ts";
import type { Derivation } from "../../src/publish/publish.ts";
import type { Tip } from "../../src/publish/transport.ts";
import type { Job } from "./job.ts";
import { firstLine, runGenerator } from "./run-generator.ts";

/** What is to be said of one run of the generator. */
export interface Generated {
  warnings: readonly string[];
  /** False if no file matches `paths`. */
  hasFiles: boolean;
}

/** Runs the generator in the tip's worktree, and finds what it changed. */
export async function generate(tip: Tip, script: string, job: Job): Promise<Derivation<Generated>> {
  const { inputs, isWanted } = job;
  const { worktree } = tip;
  if (worktree === null) throw new Error("A generator needs a working tree");
  const ran = await runGenerator({ ...job, script, worktree });
  if (!isFolder(worktree.folder)) {
    throw new UserError(
      `The generator "${firstLine(script)}" has removed the folder it ran in; nothing was published. Have it write there, and remove files only.`,
    );
  }
  const candidates = (await worktree.listCandidates(tip.target)).filter(isWanted);
  const isChanged = await Promise.all(candidates.map((file) => differs(tip, file, inputs["ignore-json-fields"])));
  const paths = candidates.filter((_, index) => isChanged[index]);
  const reasons = paths.length === 0 ? await explainNothing(await worktree.listFiles(), job.paths, isWanted) : [];
  return { paths, report: { warnings: [...ran.warnings, ...reasons], hasFiles: reasons.length === 0 } };
}

/** Why nothing may have been found to publish, where that is more than a generator that made the same again. */
export async function explainNothing(
  files: Awaited<ReturnType<Worktree["listFiles"]>>,
  paths: readonly string[],
  isWanted: Job["isWanted"],
): Promise<string[]> {
  if (files.kept.some(isWanted)) return [];
  const ignored = files.ignored.filter(isWanted);
  if (ignored.length === 0) {
    const folder = paths.find((glob) => files.kept.some((file) => file.startsWith(`${glob}/`)));
    if (folder !== undefined) return [`"${folder}" is a folder. Write "${folder}/**" for all that is in it.`];
    return ["No file matches `paths`. Name the generated files from the root of the repository."];
  }
  const [named, match, them] =
    ignored.length === 1
      ? [`"${ignored[0]}"`, "matches", "it"]
      : [`"${ignored[0]}" and ${ignored.length - 1} more`, "match", "them"];
  return [
    `${named} ${match} \`paths\`, but .gitignore keeps ${them} from being published. Take ${them} out of .gitignore.`,
  ];
}

async function differs(tip: Tip, file: string, ignoredFields: readonly string[]): Promise<boolean> {
  const made = await readOptionalFile(path.join(tip.folder, file));
  if (made !== null && (await tip.published.holds(file, made))) return false;
  if (made !== null && (ignoredFields.length === 0 || !file.endsWith(".json"))) return true;
  const published = await tip.published.read(file);
  if (made === null || published === null) return made !== published;
  return !isSameJson(made.toString(), published.toString(), ignoredFields);
}
