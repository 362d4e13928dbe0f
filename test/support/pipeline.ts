/** A small pipeline's state in a repository with a remote, and update-dashboard's bundle run on it. */

import { mkdirSync } from "node:fs";
import { buildDashboard } from "../../src/dashboard/build-dashboard.ts";
import { printDashboard } from "../../src/dashboard/print-dashboard.ts";
import { clone, createOrigin, type Files, git, type Origin, readAt, type TempFolder } from "./git.ts";
import { readFolder } from "./read-folder.ts";
import { type ActionResult, runAction } from "./run-action.ts";

export const DASHBOARD = "website/pipeline/dashboard.json";
export const BOT = "github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>";

type Entry = Record<string, unknown>;

/** A queue of these packages; what an entry lacks is filled in. */
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
  /** A clone as a workflow's checkout makes it. */
  root: string;
  run(inputs?: Readonly<Record<string, string>>, env?: Readonly<Record<string, string>>): Promise<ActionResult>;
}

export function openPipeline(folder: TempFolder, files: Files = SMALL_STATE): Pipeline {
  const origin = createOrigin(folder, files);
  const root = clone(folder, origin.bare, "checkout");
  return { origin, root, run: (inputs, env) => updateDashboard(folder, root, inputs, env) };
}

export async function updateDashboard(
  folder: TempFolder,
  workspace: string,
  inputs: Readonly<Record<string, string>> = {},
  env: Readonly<Record<string, string>> = {},
): Promise<ActionResult> {
  const node = process.env.PIPEKEEPER_NODE;
  const run = { folder: folder.at("runner"), workspace, inputs, env, ...(node === undefined ? {} : { node }) };
  return await runAction("update-dashboard", run);
}

/** The dashboard on the branch, as text. */
export function publishedText({ origin }: Pipeline, branch = "main"): string {
  return readAt(origin.bare, branch, DASHBOARD) ?? "";
}

/** What the dashboard of this tree has to be, byte for byte, worked out from its own state without publishing. */
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
