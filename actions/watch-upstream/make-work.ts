/** Gets the work for a range, from the updater or from an existing commit. */

import { mkdir } from "node:fs/promises";
import path from "node:path";
import { removeFolder } from "../../src/git/remove-folder.ts";
import { checkCommit } from "./check-commit.ts";
import { checkScope } from "./check-scope.ts";
import type { Range } from "./decision.ts";
import { describeEnd } from "./describe-end.ts";
import { guardState } from "./guard-state.ts";
import type { ScopeCheck } from "./judge-changes.ts";
import { type LayOut, layOut } from "./lay-out.ts";
import { maskSecrets } from "./mask-secrets.ts";
import { planArgv } from "./plan-argv.ts";
import type { MadeCommit } from "./plan-job.ts";
import { planUpdater } from "./plan-updater.ts";
import { runUpdater, type UpdaterResult } from "./run-updater.ts";
import type { WatchRun } from "./watch-run.ts";

export type UpdaterWork =
  /** `summary` is the updater's untrusted Markdown. */
  | { kind: "made"; summary: string; scope: ScopeCheck }
  /** `holdsSecret`: the folders must be removed. */
  | { kind: "failed"; reason: string; sentence: string; holdsSecret: boolean }
  | { kind: "interrupted" };

/**
 * Lays out the folders, runs the updater in them, and checks the result. Git does not run in between, not even for the
 * journal, because the updater may have changed how git behaves. `leftMs` is the time that the updater may take.
 */
export async function makeWork(
  run: WatchRun,
  range: Range,
  { base, leftMs }: { base: string; leftMs: number },
): Promise<UpdaterWork> {
  const { settings, runtime, signal } = run;
  const planned = planUpdater(run, range);
  const { facts, environment, scope } = planned;
  const folders = await layOutRun(run, range, base);
  const { missing, secrets } = environment;
  // The runner already hides the token that it passed itself.
  maskSecrets(
    runtime,
    secrets.filter((secret) => secret !== settings.inputs.token),
  );
  if (missing.length > 0) runtime.log(`updater-env: ${missing.join(", ")} not set, so the updater does not get it.`);
  const limits = { timeoutMs: leftMs, idleMs: settings.inputs["updater-idle-min"] * 60_000 };
  const argv = await planArgv(run, planned);
  const putStateBack = guardState(settings);
  let isStateChanged = false;
  let ended: UpdaterResult;
  try {
    ended = await runUpdater(facts, { argv, environment, signal, limits });
  } finally {
    isStateChanged = putStateBack();
  }
  const { end, tail, summary, survivors } = ended;
  const check = refuseIf(isStateChanged, await checkScope(folders, scope));
  await takeBack(run, check);
  for (const line of tail) runtime.log(line);
  const holdsSecret = check.violations.some(({ code }) => code === "secret_found");
  if (end.kind === "interrupted") return { kind: "interrupted" };
  if (end.kind !== "exited" || end.code !== 0) {
    const sentence = `The updater ${describeEnd(end, limits)}. ${tail.length === 0 ? "It printed nothing." : "Its last lines are in the log."}`;
    return { kind: "failed", reason: `updater-${end.kind === "exited" ? "failed" : end.kind}`, sentence, holdsSecret };
  }
  if (survivors.length > 0) {
    const sentence = `The updater left processes that could not be stopped (${survivors.join(", ")}), so its result is not used.`;
    return { kind: "failed", reason: "updater-left-processes", sentence, holdsSecret };
  }
  return { kind: "made", summary, scope: check };
}

function refuseIf(isStateChanged: boolean, check: ScopeCheck): ScopeCheck {
  if (!isStateChanged) return check;
  const message = "The updater changed the state file of the watch. The file was put back.";
  return { violations: [{ code: "state_tampered", path: "", message }, ...check.violations], changes: [] };
}

/** Uses an existing commit as the work, without the updater. Only the scope is checked. */
export async function reuseWork(run: WatchRun, range: Range, made: MadeCommit): Promise<UpdaterWork> {
  const { scope } = planUpdater(run, range);
  const { from: base, commit, summary } = made;
  return { kind: "made", summary, scope: await checkCommit(run.target, { base, commit }, scope) };
}

/** Lays out a commit of the target, and the upstream head, in the run's folder. */
export async function layOutRun(run: WatchRun, range: Range, base: string): Promise<LayOut> {
  const { settings, target, upstream, folder } = run;
  for (const name of ["target", "upstream"]) await removeFolder(path.join(folder, name));
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return layOut({ target, upstream, base, range, upstreamBranch: settings.upstreamBranch, folder });
}

/** Takes the mirrors back. A mirror that somebody tampered with is discarded. */
export async function takeBack({ target, upstream }: WatchRun, { violations }: ScopeCheck): Promise<void> {
  const has = (wanted: string) => violations.some(({ code }) => code === wanted);
  await (has("git_tampered") ? target.discard() : target.takeBack());
  await (has("upstream_tampered") ? upstream.discard() : upstream.takeBack());
}
