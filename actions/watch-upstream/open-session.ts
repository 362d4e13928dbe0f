/** Takes the lock and connects to everything a run needs. */

import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { mkdir, mkdtemp, readdir } from "node:fs/promises";
import path from "node:path";
import { UserError } from "../../src/errors.ts";
import { acquireLock, type Lock } from "../../src/files/lock.ts";
import { matchGlobs } from "../../src/files/match-globs.ts";
import type { WatchIdentity } from "../../src/formats/watch-state.ts";
import type { Mirror } from "../../src/git/mirror.ts";
import { removeFolder } from "../../src/git/remove-folder.ts";
import type { Runtime } from "../../src/kit/runtime.ts";
import { formatTime } from "../../src/pipeline/times.ts";
import { connectWatch } from "./connect-watch.ts";
import type { Policy } from "./facts.ts";
import { freeFullDisk } from "./free-full-disk.ts";
import type { Settings } from "./read-settings.ts";
import { askGit } from "./retry-faults.ts";
import { RunStopped, stopFor } from "./run-stopped.ts";
import { openStateFile } from "./state-file.ts";
import { findTip, openStateRef } from "./state-ref.ts";
import type { StateStore } from "./state-store.ts";
import type { WatchSession } from "./watch-run.ts";

export type OpenedSession =
  | { kind: "open"; session: WatchSession; close(): Promise<void> }
  /** Another run is working. */
  | { kind: "locked"; sentence: string };

/** The message of a run that was told to stop. */
export const INTERRUPTED = "The run was told to stop. The next run continues its work.";

/** Dry runs and the phase `prepare` work in their own folder and need no lock. */
export async function openSession(settings: Settings, runtime: Runtime, signal: AbortSignal): Promise<OpenedSession> {
  const isReader = settings.isDryRun || settings.inputs.phase === "prepare";
  const startedAt = formatTime(runtime.now());
  const lock = isReader ? null : takeLock(settings, startedAt);
  if (lock !== null && "sentence" in lock) return { kind: "locked", ...lock };
  const directory = isReader ? await makeScratch(runtime) : settings.stateDirectory;
  const runsFolder = path.join(directory, "runs");
  const close = async () => {
    lock?.release();
    if (isReader) await clearScratch(directory);
  };
  try {
    await mkdir(directory, { recursive: true, mode: 0o700 });
    const connections = await connectWatch(settings, runtime, directory);
    const asked = await askTarget(settings, connections.target, runtime);
    const policy = planPolicy(settings, connections, asked.base);
    const watch = { name: settings.name, login: () => connections.account.login(), recorded: new Set<number>() };
    const store = openStore(settings, connections.target, { watch: policy.watch, tip: asked.stateTip, runtime });
    // The id identifies the updater's processes when they must be ended, so it must be unique.
    const id = `${startedAt.replace(/[-:.]/g, "")}-${randomUUID().slice(0, 13)}`;
    const session: WatchSession = {
      ...connections,
      ...{ settings, runtime, policy, watch, signal, id, runsFolder, folder: path.join(runsFolder, id) },
      store: isReader ? withoutWriting(store) : store,
      isAllowed: matchGlobs(settings.inputs["allowed-paths"], "allowed-paths"),
      isWatched: matchGlobs(settings.inputs["upstream-paths"], "upstream-paths"),
      async requireLock() {
        if (signal.aborted) throw new RunStopped("interrupted", "signal", INTERRUPTED);
        if (lock === null || lock.isOurs()) return;
        throw new RunStopped(
          "failed",
          "lock-lost",
          `Another process took the lock "${settings.lockFile}", so this run stopped.`,
        );
      },
    };
    return { kind: "open", session, close };
  } catch (error) {
    const cause = await freeFullDisk(error, runsFolder);
    await close();
    throw cause;
  }
}

function takeLock({ lockFile, name, inputs }: Settings, startedAt: string): Lock | { sentence: string } {
  const command = `pipekeeper watch-upstream --name ${name}`;
  const result = acquireLock(lockFile, { startedAt, command, force: inputs.force });
  if (result.kind === "held") return result.lock;
  const { holder, verdict } = result;
  const who =
    holder === null ? "an unknown process" : `process ${holder.pid} on ${holder.host}, since ${holder.startedAt}`;
  const remedy = verdict === "unknown" ? " If you are sure that it is no longer running, set `force: true`." : "";
  return { sentence: `Another run holds the lock "${lockFile}": ${who}.${remedy}` };
}

async function makeScratch({ env }: Runtime): Promise<string> {
  return mkdtemp(path.join(env.RUNNER_TEMP || env.TMPDIR || "/tmp", "pipekeeper-watch-"));
}

/** Removes everything except what the updater left for people. */
async function clearScratch(directory: string): Promise<void> {
  const runs = await readdir(path.join(directory, "runs")).catch(() => []);
  const names = runs.length === 0 ? [""] : ["upstream.git", "target.git"];
  for (const name of names) await removeFolder(path.join(directory, name));
}

function planPolicy(
  settings: Settings,
  { upstreamUrl, targetName }: { upstreamUrl: string; targetName: string },
  base: string,
): Policy {
  const { inputs, name, upstreamBranch } = settings;
  return {
    watch: { name, upstream: { url: upstreamUrl, branch: upstreamBranch }, target: { repository: targetName, base } },
    ...{ onNewHead: inputs["on-new-head"], onRewrite: inputs["on-rewrite"], propose: inputs.propose },
    ...{ maxCommits: inputs["max-commits"], maxFiles: inputs["max-files"], maxBytes: inputs["max-bytes"] },
    watchedPaths: inputs["upstream-paths"],
    ...{ cooldownHours: inputs["cooldown-hours"], maxFailures: inputs["max-failures"], isDryRun: settings.isDryRun },
  };
}

interface TargetAnswer {
  base: string;
  /** Where the state's ref points; null if there is none, undefined if nobody asked. */
  stateTip?: string | null;
}

/** Finds the base branch. If the target has to be asked, the same request also asks for the state's ref. */
async function askTarget(settings: Settings, { git }: Mirror, runtime: Runtime): Promise<TargetAnswer> {
  const base = settings.baseBranch ?? peekBase(settings);
  if (base !== null) return { base };
  const { refusal, stdout } = await askGit(
    git,
    ["ls-remote", "--symref", "origin", "HEAD", settings.stateRef],
    runtime,
  );
  if (refusal !== null) throw stopFor(refusal, "The target's default branch could not be read");
  const lines = stdout.toString().split("\n");
  const found = lines
    .map((line) => /^ref: refs\/heads\/(.+)\tHEAD$/.exec(line)?.[1])
    .find((name) => name !== undefined);
  if (found === undefined) throw new UserError("The target does not name its default branch. Set base-branch.");
  return { base: found, stateTip: findTip(lines, settings.stateRef) };
}

/** The base branch named in the state file, so that a run with nothing to do need not ask the target. */
function peekBase({ stateKind, stateFile }: Settings): string | null {
  if (stateKind === "ref") return null;
  try {
    const base: unknown = JSON.parse(readFileSync(stateFile, "utf8")).target.base;
    return typeof base === "string" ? base : null;
  } catch {
    return null;
  }
}

function openStore(
  { stateKind, stateFile, stateRef: ref }: Settings,
  { git }: Mirror,
  known: { watch: WatchIdentity; tip: string | null | undefined; runtime: Runtime },
): StateStore {
  return stateKind === "file" ? openStateFile(stateFile, known.watch) : openStateRef({ git, ref, ...known });
}

function withoutWriting(store: StateStore): StateStore {
  return { place: store.place, read: () => store.read(), swap: async () => "written" };
}
