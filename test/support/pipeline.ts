/** A small pipeline's state in a repository with a remote, and runs of update-dashboard on it. */

import { mkdirSync } from "node:fs";
import action from "../../actions/update-dashboard/main.ts";
import { buildDashboard } from "../../src/dashboard/build-dashboard.ts";
import { printDashboard } from "../../src/dashboard/print-dashboard.ts";
import { clone, createOrigin, type Files, git, type Origin, readAt, type TempFolder } from "./git.ts";
import { readFolder } from "./read-folder.ts";
import { type ActionResult, runAction } from "./run-action.ts";
import { runInProcess } from "./run-in-process.ts";
import { startClock } from "./virtual-clock.ts";

export const DASHBOARD = "website/pipeline/dashboard.json";
export const BOT = "github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>";

type Entry = Record<string, unknown>;
type Values = Readonly<Record<string, string>>;

/** A queue with these packages. Missing fields are filled in. */
export function queueOf(...entries: Entry[]): string {
  const complete = entries.map((entry) => ({
    source: `cargo:${entry.name}`,
    priority: 2,
    status: "pending",
    confidence: "auto",
    failure_count: 0,
    ...entry,
  }));
  return `${JSON.stringify({ schema_version: 1, updated_at: "2026-03-01T00:00:00Z", entries: complete }, null, 2)}\n`;
}

/** One line of a failure file. */
export function failureOf(name: string, more: Entry = {}): string {
  const time = "2026-03-02T10:00:00Z";
  const item = { package_id: `cargo:${name}`, category: "install_failed", message: `no ${name}`, timestamp: time };
  return `${JSON.stringify({ schema_version: 1, ecosystem: "cargo", updated_at: time, failures: [{ ...item, ...more }] })}\n`;
}

export const QUEUE_FILE = "data/queues/priority-queue.json";
export const FAILURE_FILE = "data/failures/cargo-2026-03-02T10-00-00Z.jsonl";

export const SMALL_STATE: Files = {
  "README.md": "hello\n",
  [QUEUE_FILE]: queueOf({ name: "fd" }, { name: "bat", status: "failed", failure_count: 1 }),
  [FAILURE_FILE]: failureOf("bat"),
};

export interface Pipeline {
  origin: Origin;
  /** A clone, like a workflow's checkout. */
  root: string;
  run(inputs?: Values, env?: Values): Promise<ActionResult>;
  /** The same with the bundle, in a separate process. */
  runBundle(inputs?: Values, env?: Values): Promise<ActionResult>;
}

export function openPipeline(folder: TempFolder, files: Files = SMALL_STATE): Pipeline {
  const origin = createOrigin(folder, files);
  const root = clone(folder, origin.bare, "checkout");
  return {
    origin,
    root,
    run: (inputs, env) => updateDashboard(folder, root, inputs, env),
    runBundle: (inputs, env) => updateDashboardByBundle(folder, root, inputs, env),
  };
}

/** Runs the action in this process. Waiting takes no time. */
export async function updateDashboard(
  folder: TempFolder,
  workspace: string,
  inputs: Values = {},
  env: Values = {},
): Promise<ActionResult> {
  const run = { folder: folder.at("runner"), workspace, inputs, env };
  return await runInProcess(action, run, startClock(new Date().toISOString()));
}

/** The same with the bundle, which has the site's scripts and style. */
export async function updateDashboardByBundle(
  folder: TempFolder,
  workspace: string,
  inputs: Values = {},
  env: Values = {},
): Promise<ActionResult> {
  return await runAction("update-dashboard", { folder: folder.at("runner"), workspace, inputs, env });
}

/** The dashboard on the branch, as text. */
export function publishedText({ origin }: Pipeline, branch = "main"): string {
  return readAt(origin.bare, branch, DASHBOARD) ?? "";
}

/** The dashboard that this branch must have, byte for byte, built from the branch's state without publishing. */
export async function recompute(folder: TempFolder, repository: string, branch = "main"): Promise<string> {
  const tree = folder.at("recomputed");
  mkdirSync(tree, { recursive: true });
  git(repository, ["--work-tree", tree, "checkout", "--force", branch, "--", "."], {
    env: { ...process.env, GIT_INDEX_FILE: folder.at("recomputed-index") },
  });
  const published = JSON.parse(readAt(repository, branch, DASHBOARD) ?? "{}");
  const limits = { failures: null, runs: null, historyDays: 400, outputBytes: null };
  const at = { now: new Date(published.generated_at), sourceCommit: published.source_commit, limits };
  return [...printDashboard(buildDashboard(await readFolder(tree), at).dashboard)].join("");
}
