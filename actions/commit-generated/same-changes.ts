/** Commits the same changes at each new tip, either from one run of the command or from earlier steps of the job. */

import { isDeepStrictEqual } from "node:util";
import { UserError } from "../../src/errors.ts";
import type { Entry, TreeChange } from "../../src/git/plan-changes.ts";
import type { PrivateRepository } from "../../src/git/private-repository.ts";
import { listStaged, stageChanges } from "../../src/git/stage-changes.ts";
import { listTree } from "../../src/git/tree.ts";
import { listLargePaths, uploadPointers } from "../../src/git/upload-lfs.ts";
import { placeChanges } from "../../src/publish/place-changes.ts";
import type { Derivation } from "../../src/publish/publish.ts";
import { readBlob } from "../../src/publish/read-blob.ts";
import type { Staging, Target, Tip } from "../../src/publish/transport.ts";
import { appendRecords } from "./append-records.ts";
import { capture } from "./capture.ts";
import type { CommitJob } from "./commit-job.ts";
import { dropVolatile } from "./drop-volatile.ts";
import type { Generated } from "./generate.ts";
import { judgeConflicts } from "./judge-conflicts.ts";
import { openMadeFiles } from "./made-files.ts";
import { warnOfPointers } from "./warn-of-pointers.ts";

const SUBMODULE = "160000";

export interface MadeChanges {
  base: string;
  changes: readonly TreeChange[];
  /** Every wanted file as it is now, changed or not. */
  files: ReadonlyMap<string, Entry>;
  large: ReadonlySet<string>;
  /** The files changed by a commit of this job that was not on the branch. */
  committed: readonly string[];
  hasMatch: boolean;
  warnings: readonly string[];
}

interface Place {
  tip: Tip;
  target: Target;
  repository: PrivateRepository;
}

/** Makes the changes at the first tip, and applies them again at each later tip. */
export function applySameChanges(job: CommitJob): (tip: Tip, target: Target) => Promise<Derivation<Generated>> {
  let made: MadeChanges | null = null;
  return async (tip, target) => {
    const { repository } = tip;
    if (repository === null) throw new Error("Changes of files need git");
    await job.store.lendTo(repository);
    made ??= await makeChanges(job, { tip, target, repository });
    return applyChanges(made, job, { tip, target, repository });
  };
}

async function makeChanges(job: CommitJob, { tip, target, repository }: Place): Promise<MadeChanges> {
  const { paths, inputs } = job;
  const { judged, area, base, lend, committed, warnings } = await openMadeFiles(job, tip, repository);
  const staging = {
    compare: (paths: readonly string[], base: string | null) => stageChanges(area, paths, base),
    read: readFrom(repository),
    forms: tip.staging.forms,
  };
  const isNamed = inputs.paths.length > 0;
  const ifNoMatch = isNamed ? inputs["if-no-match"] : "ignore";
  const found = await capture(judged, staging, { base, paths, ifNoMatch, ignoredFields: [] });
  const files = new Map([...(await listStaged(area))].filter(([file]) => paths.isWanted(file)));
  const mayBeAlone = isAlone(target) || inputs["on-refused"] === "branch";
  const stored = mayBeAlone ? [...files.values()] : found.changes.map(({ to }) => to).filter((file) => file !== null);
  await lend(stored.filter(({ mode }) => mode !== SUBMODULE).map(({ id }) => id));
  const large = await listLargePaths(area, [...files.keys()]);
  return { ...found, base, files, large, committed, warnings: [...warnings, ...found.warnings] };
}

async function applyChanges(made: MadeChanges, job: CommitJob, place: Place): Promise<Derivation<Generated>> {
  const { work, paths, inputs } = job;
  const { tip, target, repository } = place;
  const append = work.kind === "same changes" ? work.append : null;
  const { base } = tip;
  const there = base === null ? new Map<string, Entry>() : await listFiles(repository, base);
  const wanted = isAlone(target) ? compareWhole(made.files, there, paths.isWanted) : made.changes;
  const plain = wanted.filter(({ path }) => path !== append?.file);
  const { forms } = tip.staging;
  const stored = { read: readFrom(repository), forms };
  const volatile = { fields: inputs["ignore-json-fields"], staging: stored };
  const placed = await dropVolatile(placeChanges(plain, there), plain, volatile);
  const warnings = [...made.warnings, ...judgeConflicts(placed, made.base, { inputs, work, target })];
  const appended = append === null ? null : await appendRecords(append, made, { there, repository, forms });
  const changes = appended === null ? placed.changes : [...placed.changes, appended];
  const large = changes.filter(({ path, to }) => to !== null && made.large.has(path)).map(({ path }) => path);
  warnings.push(...(await warnOfPointers(large, tip, { target, paths })));
  if (changes.length === 0) checkCommitted(made, there, target);
  // Reads only stored contents, because the folder where the files were made may be gone.
  const staging: Staging = {
    ...stored,
    compare: async () => changes,
    upload: (changes) => uploadPointers(repository, { large: made.large, base }, changes),
  };
  return { paths: changes.map(({ path }) => path).sort(), staging, report: { hasMatch: made.hasMatch, warnings } };
}

/** Commits of earlier steps are not published. Throws a UserError if the branch does not have the committed files. */
function checkCommitted({ committed, files, base }: MadeChanges, there: MadeChanges["files"], target: Target): void {
  if (committed.every((file) => isDeepStrictEqual(files.get(file), there.get(file)))) return;
  throw new UserError(
    `Nothing was published: what earlier steps made is in commit ${base.slice(0, 10)} of this job, which is not on branch "${target.targetBranch}". Leave the files uncommitted, or push the commit yourself.`,
  );
}

/** True for a branch that contains only what is published. */
function isAlone({ history }: Target): boolean {
  return history.startsWith("orphan");
}

function readFrom(repository: PrivateRepository): Staging["read"] {
  return async function* read(changes) {
    for (const { to } of changes) if (to !== null && to.mode !== SUBMODULE) yield await readBlob(repository, to.id);
  };
}

/** Compares every wanted file, because a separate branch may lack files that this job did not change. */
function compareWhole(
  files: MadeChanges["files"],
  there: ReadonlyMap<string, Entry>,
  isWanted: (file: string) => boolean,
): TreeChange[] {
  const paths = [...new Set([...files.keys(), ...[...there.keys()].filter(isWanted)])];
  return paths.map((path) => ({ path, from: there.get(path) ?? null, to: files.get(path) ?? null }));
}

async function listFiles({ git }: PrivateRepository, commit: string): Promise<Map<string, Entry>> {
  const entries = await listTree(git, commit, null);
  return new Map(entries.filter(({ mode }) => mode !== "040000").map(({ path, mode, id }) => [path, { mode, id }]));
}
