/** Publishes changes of state files: reads the tip, plans, commits and pushes, and plans again if the tip has moved. */

import { rmSync } from "node:fs";
import path from "node:path";
import { checkInside } from "../files/check-inside.ts";
import type { FileSource } from "../files/file-source.ts";
import { holdsBytes } from "../files/holds-bytes.ts";
import { writeChunks } from "../files/write-chunks.ts";
import type { Runtime } from "../kit/runtime.ts";
import type { StateWritingInputs } from "../kit/shared-inputs.ts";
import { planDestination } from "./destination.ts";
import { openStateFolder } from "./open-state-folder.ts";
import type { Derivation, Publication } from "./publish.ts";
import { publishTo } from "./publish-to.ts";
import type { Tip } from "./transport.ts";
import { isOnDisk } from "./with-state.ts";

/** The changes to make in the state. */
export interface StatePlan<R> {
  /**
   * The new text of each file by path, relative to `root`; null removes the file. Files that already have this text are
   * left alone.
   */
  changes: ReadonlyMap<string, string | null>;
  report: R;
  /** Added to the commit message, after the input `commit-message`. */
  message: string;
}

export interface StateJob<R> {
  inputs: StateWritingInputs;
  /** Files and folders that are read or written, relative to `root`. */
  paths: readonly string[];
  /** Called again for each new tip. It must not use anything from an earlier call. */
  plan(source: FileSource): Promise<StatePlan<R>>;
}

/**
 * In a workflow, or if a branch is named, reads the state at the branch's newest commit and pushes the changes as one
 * commit. Otherwise reads and writes the folder.
 */
export async function publishState<R>(job: StateJob<R>, runtime: Runtime): Promise<Publication<R>> {
  if (isOnDisk(job.inputs, runtime)) return writeFolder(job, runtime);
  const inputs = { ...job.inputs, ...ON_ITS_BRANCH };
  const destination = await planDestination(inputs, runtime, "");
  const { prefix, target } = destination;
  const state = job.paths.map((file) => path.posix.join(prefix, file).replace(/(.)\/+$/, "$1"));
  let details: string | null = null;
  const files = {
    inputs,
    destination,
    scope: { prefix, state, published: state, compared: [] },
    transport: inputs.transport,
    outputName: "state",
    hasFallback: false,
    details: () => details,
    writer: Math.floor(runtime.random() * 2 ** 32)
      .toString(16)
      .padStart(8, "0"),
    async derive(tip: Tip) {
      const plan = await job.plan(tip.state);
      details = plan.message;
      return stage(plan, tip, prefix);
    },
  };
  return publishTo(target, files, runtime);
}

/** The state is published only to its own branch, because everything else is derived from it. */
const ON_ITS_BRANCH = {
  publish: "commit",
  "keep-history": false,
  "on-refused": "fail",
  "pull-request-labels": [] as string[],
  "auto-merge": "false",
} as const;

/** Writes the files that differ into the tip's folder. */
async function stage<R>({ changes, report }: StatePlan<R>, tip: Tip, prefix: string): Promise<Derivation<R>> {
  const files = [...changes].map(([file, text]) => ({
    file: path.posix.join(prefix, file),
    bytes: text === null ? null : Buffer.from(text),
  }));
  const written = files.flatMap(({ file, bytes }) => (bytes === null ? [] : [[file, bytes] as const]));
  const held = await tip.published.listHeld(new Map(written));
  const paths = files.map(({ file }) => file).filter((file) => !held.has(file));
  for (const [file, bytes] of written) {
    if (held.has(file)) continue;
    checkInside(tip.folder, file);
    writeChunks(path.join(tip.folder, file), [bytes], null);
  }
  return { paths, report };
}

async function writeFolder<R>({ inputs, plan }: StateJob<R>, runtime: Runtime): Promise<Publication<R>> {
  const root = path.resolve(runtime.cwd, inputs.root);
  const { changes, report } = await plan(openStateFolder(inputs.root, runtime));
  const isDryRun = inputs["dry-run"];
  const paths: string[] = [];
  for (const [file, text] of changes) {
    const bytes = text === null ? null : Buffer.from(text);
    const place = path.join(root, file);
    if (bytes !== null && holdsBytes(place, bytes)) continue;
    paths.push(file);
    if (isDryRun) continue;
    checkInside(root, file);
    if (bytes === null) rmSync(place, { force: true });
    else writeChunks(place, [bytes], null);
  }
  const kind = paths.length === 0 ? "unchanged" : isDryRun ? "dry-run" : "written";
  return { kind, branch: null, attempts: 1, paths, report, durationMs: 0, insteadOf: null, warnings: [] };
}
