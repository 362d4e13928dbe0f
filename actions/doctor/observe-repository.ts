import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { UserError } from "../../src/errors.ts";
import type { Inputs } from "./inputs.ts";
import { parseWorkflow } from "./parse-workflow.ts";
import type { WorkflowFault, WorkflowFile } from "./workflow.ts";

const NOT_OURS = [".git", "node_modules"];

export interface ObservedRepository {
  workflows: WorkflowFile[];
  /** Every file, relative to the root, with `/`. */
  files: string[];
  faults: WorkflowFault[];
}

/** Throws a UserError if there is no workflow. */
export function observeRepository({ root, workflows: folder }: Inputs, cwd: string): ObservedRepository {
  const top = path.resolve(cwd, root);
  const names = listWorkflows(path.join(top, folder), folder);
  const parsed = names.map((name) => readWorkflowFile(top, path.posix.join(folder.replaceAll("\\", "/"), name)));
  return {
    workflows: parsed.flatMap(({ workflow }) => workflow ?? []),
    files: listFiles(top),
    faults: parsed.flatMap(({ faults }) => faults),
  };
}

function listWorkflows(folder: string, given: string): string[] {
  let names: string[];
  try {
    names = readdirSync(folder, { withFileTypes: true })
      .filter((entry) => !entry.isDirectory() && /\.ya?ml$/.test(entry.name))
      .map(({ name }) => name)
      .sort();
  } catch (cause) {
    const { code = "" } = cause as NodeJS.ErrnoException;
    throw new UserError(`The folder "${given}" cannot be read (${code}). Set root to a repository that has it.`, {
      cause,
    });
  }
  if (names.length > 0) return names;
  throw new UserError(`There is no workflow in "${given}", expected *.yml files. Correct root or workflows.`);
}

function readWorkflowFile(top: string, file: string): { workflow: WorkflowFile | null; faults: WorkflowFault[] } {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path.join(top, file)));
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    const reason = code === "ERR_ENCODING_INVALID_ENCODED_DATA" ? "it is not UTF-8" : code;
    return { workflow: null, faults: [{ file, line: 1, message: `the file cannot be read (${reason})` }] };
  }
  return parseWorkflow(file, text);
}

function listFiles(top: string): string[] {
  const files: string[] = [];
  const folders = [""];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of readdirSync(path.join(top, folder), { withFileTypes: true })) {
      const name = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (!entry.isDirectory()) files.push(name);
      else if (!NOT_OURS.includes(entry.name)) folders.push(name);
    }
  }
  return files.sort();
}
