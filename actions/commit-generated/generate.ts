import { randomUUID } from "node:crypto";
import path from "node:path";
import { UserError } from "../../src/errors.ts";
import { isFolder } from "../../src/files/is-folder.ts";
import { readOptionalFile } from "../../src/files/read-optional-file.ts";
import type { Worktree } from "../../src/git/worktree.ts";
import type { Runtime } from "../../src/kit/runtime.ts";
import { isSameJson } from "../../src/publish/is-same-json.ts";
import type { Derivation } from "../../src/publish/publish.ts";
import type { Tip } from "../../src/publish/transport.ts";
import type { Inputs } from "./inputs.ts";
import { runCommand } from "./run-command.ts";

/** What is to be said of one run of the generator. */
export interface Generated {
  warnings: readonly string[];
}

export interface Generation {
  inputs: Inputs;
  /** Whether `paths` names a file. */
  isWanted(file: string): boolean;
  runtime: Runtime;
}

/** Longest output of the generator that the log takes. */
const MAX_OUTPUT = 1_000_000;

/** Runs the generator in the tip's worktree, and finds what it changed. `prefix` is where it runs in the repository. */
export async function generate(
  tip: Tip,
  prefix: string,
  { inputs, isWanted, runtime }: Generation,
): Promise<Derivation<Generated>> {
  const { worktree } = tip;
  if (worktree === null) throw new Error("A generator needs a working tree");
  await runGenerator(inputs, runtime, path.join(worktree.folder, prefix));
  if (!isFolder(worktree.folder)) {
    throw new UserError(
      `The generator "${firstLine(inputs.run)}" has removed the folder it ran in; nothing was published. Have it write there, and remove files only.`,
    );
  }
  const candidates = (await worktree.listCandidates(tip.base)).filter(isWanted);
  const isChanged = await Promise.all(candidates.map((file) => differs(tip, file, inputs["ignore-json-fields"])));
  const paths = candidates.filter((_, index) => isChanged[index]);
  const warnings = paths.length === 0 ? await explainNothing(worktree, inputs.paths, isWanted) : [];
  return { paths, report: { warnings } };
}

/** Why nothing may have been found to publish, where that is more than a generator that made the same again. */
async function explainNothing(
  worktree: Worktree,
  paths: readonly string[],
  isWanted: Generation["isWanted"],
): Promise<string[]> {
  const files = await worktree.listFiles();
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

async function runGenerator(inputs: Inputs, runtime: Runtime, cwd: string): Promise<void> {
  const minutes = inputs["timeout-minutes"];
  const group = openLogGroup(inputs.run, runtime);
  const end = await runCommand({
    script: inputs.run,
    cwd,
    env: runtime.env,
    timeoutMs: minutes * 60_000,
    maxOutput: MAX_OUTPUT,
    onLine: runtime.print,
  }).finally(() => group.close());
  if (end.kind === "done") return;
  const how =
    end.kind === "timed-out"
      ? `did not end within ${minutes} minute${minutes === 1 ? "" : "s"} and was stopped`
      : `failed with ${end.signal === null ? `exit code ${end.code}` : `signal ${end.signal}`}`;
  const remedy = end.kind === "timed-out" ? "Make it faster or raise `timeout-minutes`." : "Its output is in the log.";
  throw new UserError(`The generator "${firstLine(inputs.run)}" ${how}; nothing was published. ${remedy}`);
}

/** Groups the generator's output; no line of it is a command to the runner. */
function openLogGroup(run: string, { env, print }: Runtime): { close(): void } {
  if (env.GITHUB_ACTIONS !== "true") return { close: () => undefined };
  const resume = randomUUID();
  print(`::group::Generator: ${firstLine(run)}`);
  print(`::stop-commands::${resume}`);
  return {
    close() {
      print(`::${resume}::`);
      print("::endgroup::");
    },
  };
}

async function differs(tip: Tip, file: string, ignoredFields: readonly string[]): Promise<boolean> {
  const made = await readOptionalFile(path.join(tip.folder, file));
  if (made !== null && (await tip.published.holds(file, made))) return false;
  if (made !== null && (ignoredFields.length === 0 || !file.endsWith(".json"))) return true;
  const published = await tip.published.read(file);
  if (made === null || published === null) return made !== published;
  return !isSameJson(made.toString(), published.toString(), ignoredFields);
}

function firstLine(text: string): string {
  return text.trim().split("\n")[0] ?? "";
}
