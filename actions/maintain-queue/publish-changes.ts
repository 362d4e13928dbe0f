/** Commits changed state files to the branch, or writes them to the folder if nothing names a branch. */

import { rm } from "node:fs/promises";
import path from "node:path";
import { checkInside } from "../../src/files/check-inside.ts";
import type { FileSource } from "../../src/files/file-source.ts";
import { openFolder } from "../../src/files/folder-source.ts";
import { writeTextFile } from "../../src/files/write-text-file.ts";
import type { Runtime } from "../../src/kit/runtime.ts";
import { planDestination } from "../../src/publish/destination.ts";
import type { Publication } from "../../src/publish/publish.ts";
import { publishFiles } from "../../src/publish/publish-files.ts";
import type { Inputs } from "./inputs.ts";

export interface PlannedChanges<R> {
  /** Text of each changed file, by its path below `root`; null deletes it. */
  changes: ReadonlyMap<string, string | null>;
  report: R;
}

export interface StateJob<R> {
  inputs: Inputs;
  /** Files and folders that `plan` reads, below `root`. */
  paths: readonly string[];
  /** Called again for each new tip of the branch. */
  plan(source: FileSource): Promise<PlannedChanges<R>>;
}

/** State goes to the branch itself, never to a pull request or a separate branch. */
const TO_BRANCH = {
  publish: "commit",
  "keep-history": false,
  "on-refused": "fail",
  "pull-request-labels": [] as string[],
  "auto-merge": "false",
} as const;

export async function publishChanges<R>(job: StateJob<R>, runtime: Runtime): Promise<Publication<R>> {
  // In other actions `max-failures` makes a file smaller, and a refusal would advise it.
  const { "max-failures": _, ...own } = job.inputs;
  const inputs = { ...own, ...TO_BRANCH };
  if (runtime.env.GITHUB_ACTIONS !== "true" && inputs.branch === undefined) return writeToFolder(job, runtime);
  const destination = await planDestination(inputs, runtime, "");
  const { prefix } = destination;
  const inRepository = (file: string) => path.posix.join(prefix, file).replace(/(.)\/+$/, "$1");
  const scope = { prefix, state: job.paths.map(inRepository), published: [], compared: [] };
  return publishFiles(
    {
      inputs,
      destination,
      scope,
      transport: inputs.transport,
      outputName: "queue",
      async derive(tip) {
        const { changes, report } = await job.plan(tip.state);
        const files = [...changes].map(([file, text]) => ({ file: inRepository(file), text }));
        await writeFiles(tip.folder, files);
        return { paths: files.map(({ file }) => file), report };
      },
    },
    runtime,
  );
}

async function writeToFolder<R>({ inputs, plan }: StateJob<R>, runtime: Runtime): Promise<Publication<R>> {
  const root = path.resolve(runtime.cwd, inputs.root);
  const { changes, report } = await plan(openFolder(root, `"${inputs.root}"`));
  const files = [...changes].map(([file, text]) => ({ file, text }));
  if (!inputs["dry-run"]) await writeFiles(root, files);
  const kind = files.length === 0 ? "unchanged" : inputs["dry-run"] ? "dry-run" : "written";
  const paths = files.map(({ file }) => file);
  return { kind, branch: null, attempts: 1, paths, report, durationMs: 0, insteadOf: null, warnings: [] };
}

async function writeFiles(root: string, files: readonly { file: string; text: string | null }[]): Promise<void> {
  // What replaces a file is written before the file is deleted.
  for (const { file, text } of files) {
    checkInside(root, file);
    if (text !== null) await writeTextFile(path.join(root, file), text);
  }
  for (const { file, text } of files) if (text === null) await rm(path.join(root, file), { force: true });
}
