import { randomUUID } from "node:crypto";
import path from "node:path";
import { UserError } from "../../src/errors.ts";
import { isFolder } from "../../src/files/is-folder.ts";
import { readOptionalFile } from "../../src/files/read-optional-file.ts";
import type { Outcome } from "../../src/kit/define-action.ts";
import type { Runtime } from "../../src/kit/runtime.ts";
import { isSameJson } from "../../src/publish/is-same-json.ts";
import { matchPaths } from "../../src/publish/match-paths.ts";
import { type Derivation, type FilesPublished, publishFiles } from "../../src/publish/publish-files.ts";
import type { Checkout } from "../../src/publish/transport.ts";
import { escapeMarkdown } from "../../src/text/markdown.ts";
import type { Inputs } from "./inputs.ts";
import { runCommand } from "./run-command.ts";

interface Generated extends Derivation {
  warnings: readonly string[];
}

/** Longest output of the generator that the log takes. */
const MAX_OUTPUT = 1_000_000;

/** Runs the user's generator at the tip and publishes what it made; runs it again at the new tip after each lost race. */
export async function commitGenerated(inputs: Inputs, runtime: Runtime): Promise<Outcome> {
  if (inputs.paths.length === 0) {
    throw new UserError("The input paths is empty. Name the generated files, one glob a line, such as site/**.");
  }
  const outside = inputs.paths.find((glob) => /^[/\\]|(?:^|\/)\.\.(?:\/|$)/.test(glob));
  if (outside !== undefined) {
    throw new UserError(
      `paths: "${outside}" leads out of the repository. Expected globs from its root, one a line, such as site/**.`,
    );
  }
  const published = await publishFiles(
    {
      inputs,
      paths: null,
      orphanBranch: "generated",
      derive: (checkout, prefix) => generate(inputs, runtime, checkout, prefix),
    },
    runtime,
  );
  return describeOutcome(published);
}

async function generate(inputs: Inputs, runtime: Runtime, checkout: Checkout, prefix: string): Promise<Generated> {
  await runGenerator(inputs, runtime, path.join(checkout.directory, prefix));
  if (!isFolder(checkout.directory)) {
    throw new UserError(
      `The generator "${firstLine(inputs.run)}" has removed the folder it ran in; nothing was published. Have it write there, and remove files only.`,
    );
  }
  if (checkout.listCandidates === undefined) throw new Error("A generator needs a git working tree");
  const isWanted = matchPaths(inputs.paths);
  const candidates = (await checkout.listCandidates()).filter(isWanted);
  const isChanged = await Promise.all(candidates.map((file) => differs(checkout, file, inputs["ignore-json-fields"])));
  const changed = candidates.filter((_, index) => isChanged[index]);
  return { changed, warnings: changed.length === 0 ? await explainNothing(checkout, inputs.paths) : [] };
}

/** Why nothing may have been found to publish, where that is more than a generator that made the same again. */
async function explainNothing(checkout: Checkout, paths: readonly string[]): Promise<string[]> {
  const isWanted = matchPaths(paths);
  const files = await checkout.listFiles?.();
  if (files === undefined || files.kept.some(isWanted)) return [];
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
    onLine: runtime.log,
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
function openLogGroup(run: string, { env, log }: Runtime): { close(): void } {
  if (env.GITHUB_ACTIONS !== "true") return { close: () => undefined };
  const resume = randomUUID();
  log(`::group::Generator: ${firstLine(run)}`);
  log(`::stop-commands::${resume}`);
  return {
    close() {
      log(`::${resume}::`);
      log("::endgroup::");
    },
  };
}

async function differs(checkout: Checkout, file: string, ignoredFields: readonly string[]): Promise<boolean> {
  const [made, published] = await Promise.all([
    readOptionalFile(path.join(checkout.directory, file)),
    checkout.readPublished(file),
  ]);
  if (made === null || published === null) return made !== published;
  if (made.equals(published)) return false;
  if (ignoredFields.length === 0 || !file.endsWith(".json")) return true;
  return !isSameJson(made.toString(), published.toString(), ignoredFields);
}

function describeOutcome(published: FilesPublished<Generated>): Outcome {
  const { kind, attempts, durationMs } = published;
  const paths = kind === "published" || kind === "dry-run" ? published.paths : [];
  const sentence = describeSentence(published);
  return {
    sentence,
    summary: `### Generated files\n\n${escapeMarkdown(sentence, 2000)}\n${paths.length > 0 ? `\n${renderPaths(paths)}\n` : ""}`,
    outputs: {
      outcome: kind,
      changed: String(paths.length > 0),
      "commit-sha": kind === "published" ? published.commit : "",
      attempts: String(attempts),
      paths: paths.join("\n"),
      "duration-ms": String(durationMs),
    },
    warnings: published.derivation?.warnings ?? [],
    ...(kind === "failed" ? { failure: published.message } : {}),
  };
}

function describeSentence(published: FilesPublished<Generated>): string {
  const where = `branch "${published.target.targetBranch}"`;
  if (published.kind === "failed") return published.message;
  if (published.kind === "unchanged") {
    const isNothing = (published.derivation?.warnings.length ?? 0) > 0;
    if (isNothing) return `Unchanged: the generator made nothing to publish to ${where}.`;
    return `Unchanged: ${where} already holds what the generator makes.`;
  }
  const files = `${published.paths.length} file${published.paths.length === 1 ? "" : "s"}`;
  if (published.kind === "dry-run") return `Dry run: would publish ${files} to ${where}.`;
  return `Published ${files} to ${where} as ${published.commit}, at attempt ${published.attempts}.`;
}

/** As indented code, which needs no escaping. */
function renderPaths(paths: readonly string[]): string {
  const shown = paths.slice(0, 50).map((file) => `    ${JSON.stringify(file).slice(1, -1)}`);
  return [...shown, ...(paths.length > 50 ? [`    and ${paths.length - 50} more`] : [])].join("\n");
}

function firstLine(text: string): string {
  return text.trim().split("\n")[0] ?? "";
}
