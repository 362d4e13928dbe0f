import { mkdir } from "node:fs/promises";
import path from "node:path";
import { redactSecrets } from "../../src/text/redact.ts";
import type { ScopePolicy } from "./check-scope.ts";
import type { Range } from "./facts.ts";
import { searchSecrets } from "./find-secrets.ts";
import { type LayOut, layOut } from "./lay-out.ts";
import type { RunFacts } from "./run-facts.ts";
import { buildUpdaterEnvironment, type UpdaterEnvironment } from "./updater-environment.ts";
import type { WatchRun } from "./watch-run.ts";

/** The folders of one run, laid out, and what an updater in them is told. */
export interface RunFolders {
  facts: RunFacts;
  environment: UpdaterEnvironment;
  layOut: LayOut;
  scope: ScopePolicy;
}

/** Lays the target's `base` and the upstream head out in the folder of the run. */
export async function openFolders(run: WatchRun, range: Range, base: string): Promise<RunFolders> {
  const { settings, runtime, target, upstream, folder } = run;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const { upstreamBranch } = settings;
  const laidOut = await layOut({ target, upstream, base, range, upstreamBranch, folder });
  const facts: RunFacts = {
    ...{ name: settings.name, runId: run.id, date: runtime.now().toISOString().slice(0, 10) },
    ...{ rangeBase: range.base, rangeHead: range.head },
    ...{ folder, worktree: laidOut.target.folder, upstream: laidOut.upstream.folder },
  };
  const isCodex = settings.updater.kind === "codex";
  const { token, updaterEnv: passed } = settings;
  const environment = buildUpdaterEnvironment(facts, { outer: runtime.env, passed, isCodex, token });
  const { secrets } = environment;
  const scope = { isAllowed: run.isAllowed, findSecrets: searchSecrets(secrets), redact: redactSecrets(secrets) };
  return { facts, environment, layOut: laidOut, scope };
}

/** Folder of an earlier run. */
export function folderOf({ runsFolder }: Pick<WatchRun, "runsFolder">, id: string): string {
  return path.join(runsFolder, id);
}
