import path from "node:path";
import type { Range } from "./decision.ts";
import { searchSecrets } from "./find-secrets.ts";
import type { ScopePolicy } from "./judge-changes.ts";
import type { RunFacts } from "./run-facts.ts";
import { buildUpdaterEnvironment, type UpdaterEnvironment } from "./updater-environment.ts";
import type { WatchRun } from "./watch-run.ts";

/** What this run's updater is told, and what it must not do. */
export interface PlannedUpdater {
  facts: RunFacts;
  environment: UpdaterEnvironment;
  scope: ScopePolicy;
}

export function planUpdater(run: WatchRun, range: Range): PlannedUpdater {
  const { settings, runtime, id, folder, isAllowed } = run;
  const facts: RunFacts = {
    ...{ name: settings.name, runId: id, date: runtime.now().toISOString().slice(0, 10) },
    ...{ rangeBase: range.base, rangeHead: range.head },
    ...{ folder, worktree: path.join(folder, "target"), upstream: path.join(folder, "upstream") },
  };
  const isCodex = settings.updater.kind === "codex";
  const { token, updaterEnv: passed } = settings;
  const built = buildUpdaterEnvironment(facts, { outer: runtime.env, passed, isCodex, token, gitSecrets: run.secrets });
  const secrets = [...new Set([...built.secrets, ...run.secrets])];
  const environment = { ...built, secrets };
  return {
    facts,
    environment,
    scope: { isAllowed, findSecrets: searchSecrets(secrets) },
  };
}
