/** Commits one set of changes at each new tip: what the command made in its one run, or what earlier steps left in the checkout. */

import {
  captureChanges,
  type FileChange,
  listCaptured,
  listFolderFiles,
  type StoredFile,
} from "../../src/git/change-set.ts";
import type { PrivateRepository } from "../../src/git/private-repository.ts";
import { listTree } from "../../src/git/tree.ts";
import { placeChanges } from "../../src/publish/place-changes.ts";
import type { Derivation } from "../../src/publish/publish.ts";
import { readBlob } from "../../src/publish/read-blob.ts";
import { parentage, type Staging, type Tip } from "../../src/publish/transport.ts";
import { appendRecords } from "./append-records.ts";
import { dropVolatile } from "./drop-volatile.ts";
import { explainNothing, type Generated } from "./generate.ts";
import type { Job } from "./job.ts";
import { judgeConflicts } from "./judge-conflicts.ts";
import { openMadeFiles } from "./made-files.ts";

const SUBMODULE = "160000";

/** What was made, as git has stored it. */
export interface MadeChanges {
  /** Commit that the changes were made from. */
  base: string;
  changes: readonly FileChange[];
  /** Every wanted file as it is now, changed or not. */
  files: ReadonlyMap<string, StoredFile>;
  warnings: readonly string[];
  hasFiles: boolean;
}

/** A derivation that makes the changes at the first tip, and applies the same ones at each tip. */
export function applySameChanges(job: Job): (tip: Tip) => Promise<Derivation<Generated>> {
  let made: MadeChanges | null = null;
  return async (tip) => {
    const { repository } = tip;
    if (repository === null) throw new Error("Changes of files need git");
    made ??= await makeChanges(job, tip, repository);
    await job.store.lendTo(repository);
    return applyChanges(made, job, { tip, repository });
  };
}

async function makeChanges(job: Job, tip: Tip, repository: PrivateRepository): Promise<MadeChanges> {
  const { paths, isWanted } = job;
  const { tree, lend, warnings } = await openMadeFiles(job, tip, repository);
  const changes = await captureChanges(tree, isWanted);
  const files = await listCaptured(tree, isWanted);
  const isAlone = job.destination.target.history.startsWith("orphan");
  const stored = isAlone ? [...files.values()] : changes.map(({ to }) => to).filter((file) => file !== null);
  await lend(stored.filter(({ mode }) => mode !== SUBMODULE).map(({ id }) => id));
  const isNothing = changes.length === 0 && files.size === 0;
  const reasons = isNothing ? await explainNothing(await listFolderFiles(tree), paths, isWanted) : [];
  return { base: tree.commit, changes, files, warnings: [...warnings, ...reasons], hasFiles: reasons.length === 0 };
}

async function applyChanges(
  made: MadeChanges,
  job: Job,
  { tip, repository }: { tip: Tip; repository: PrivateRepository },
): Promise<Derivation<Generated>> {
  const { work, isWanted, inputs, destination } = job;
  const append = work.kind === "same changes" ? work.append : null;
  const { base } = parentage(destination.target, tip);
  const there = base === null ? new Map<string, StoredFile>() : await listFiles(repository, base);
  const isAlone = destination.target.history.startsWith("orphan");
  const wanted = isAlone ? compareWhole(made.files, there, isWanted) : made.changes;
  const plain = wanted.filter(({ path }) => path !== append?.file);
  const read = (id: string) => readBlob(repository, id);
  const placed = await dropVolatile(placeChanges(plain, there), plain, { fields: inputs["ignore-json-fields"], read });
  const warnings = [...made.warnings, ...judgeConflicts(placed, made.base, job)];
  const appended = append === null ? null : await appendRecords(append, made, { there, repository });
  const changes = appended === null ? placed.changes : [...placed.changes, appended];
  const paths = changes.map(({ path }) => path).sort();
  return { paths, staging: stageAs(changes, read), report: { warnings, hasFiles: made.hasFiles } };
}

function stageAs(changes: readonly FileChange[], read: (id: string) => Promise<Buffer>): Staging {
  return {
    compare: async () => changes,
    async *read(some) {
      for (const { to } of some) if (to !== null && to.mode !== SUBMODULE) yield await read(to.id);
    },
  };
}

/** A branch of its own holds the wanted files alone, whatever the branch that they were made on has. */
function compareWhole(
  files: MadeChanges["files"],
  there: ReadonlyMap<string, StoredFile>,
  isWanted: Job["isWanted"],
): FileChange[] {
  const paths = [...new Set([...files.keys(), ...[...there.keys()].filter(isWanted)])];
  return paths.map((path) => ({ path, from: there.get(path) ?? null, to: files.get(path) ?? null }));
}

async function listFiles({ git }: PrivateRepository, commit: string): Promise<Map<string, StoredFile>> {
  const entries = await listTree(git, commit, null);
  return new Map(entries.filter(({ mode }) => mode !== "040000").map(({ path, mode, id }) => [path, { mode, id }]));
}
