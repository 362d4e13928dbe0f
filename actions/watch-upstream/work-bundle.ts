/**
 * The folder that passes work from the job with the updater to the job that may write. The reader trusts nothing in it
 * and checks scope and content again.
 */

import { copyFile, mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { UserError } from "../../src/errors.ts";
import { readOptionalFile } from "../../src/files/read-optional-file.ts";
import { CommitSha } from "../../src/formats/watch-state.ts";
import type { CommittedWork } from "./commit-work.ts";
import type { ProposeJob } from "./plan-job.ts";
import { readSummary } from "./read-summary.ts";
import type { WatchRun, WatchSession } from "./watch-run.ts";

const GIT = "work.bundle";
const FACTS = "work.json";
const SUMMARY = "summary.md";
const REPORT = "report.json";
const REF = "refs/pipekeeper/bundle";

/** What a bundle contains. */
export interface BundledWork {
  /** Upstream commits of the range. */
  base: string;
  head: string;
  /** null: the updater changed nothing. */
  commit: string | null;
  /** The updater's untrusted Markdown. */
  summary: string;
}

/** Writes the commit, what the updater said, and the validation report. `work`: null if the updater changed nothing. */
export async function writeBundle(
  { target, settings }: WatchRun,
  { range: { base, head } }: ProposeJob,
  work: CommittedWork | null,
): Promise<void> {
  const folder = requireFolder(settings.bundle);
  await mkdir(folder, { recursive: true });
  const { commit, summary, report } = work ?? { commit: null, summary: "", report: null };
  await writeFile(path.join(folder, FACTS), `${JSON.stringify({ base, head, commit }, null, 2)}\n`);
  await writeFile(path.join(folder, SUMMARY), summary);
  if (commit === null) return;
  await target.git.text(["update-ref", REF, commit]);
  await target.git.text(["bundle", "create", "--quiet", path.join(folder, GIT), `${commit}^..${REF}`]);
  if (report !== null) await copyFile(report, path.join(folder, REPORT));
}

/** Reads what the bundle says about itself. Its commit is not in the mirror yet. */
export async function readBundle({ bundle }: { bundle: string | null }): Promise<BundledWork> {
  const folder = requireFolder(bundle);
  const text = await readOptionalFile(path.join(folder, FACTS));
  if (text === null) {
    throw new UserError(
      `bundle: "${folder}" contains no prepared work. Run the phase publish only if the outcome of prepare is "prepared".`,
    );
  }
  const facts = parse(text.toString());
  if (facts === null) throw new UserError(`bundle: "${path.join(folder, FACTS)}" is damaged. Prepare the work again.`);
  return { ...facts, summary: readSummary(path.join(folder, SUMMARY), []) };
}

/** Fetches the bundle's commit into the target's mirror. Does nothing if the bundle has no commit. */
export async function fetchBundle({ target, settings }: WatchSession, { commit }: BundledWork): Promise<void> {
  if (commit === null) return;
  const file = path.join(requireFolder(settings.bundle), GIT);
  const args = ["fetch", "--quiet", "--no-tags", "--no-write-fetch-head", "--refmap=", "--end-of-options", file];
  const { code, stderr } = await target.git.run([...args, `+${REF}:${REF}`]);
  const tip = code === 0 ? await target.git.text(["rev-parse", "--verify", REF]) : null;
  if (tip === commit) return;
  // Git adds advice about remotes, which does not apply to a file.
  const why = code === 0 ? "it contains another commit" : stderr.trim().split("\n")[0];
  throw new UserError(`bundle: "${file}" cannot be used (${why}). Prepare the work again.`);
}

function requireFolder(folder: string | null): string {
  if (folder === null) throw new Error("a phase without a bundle");
  return folder;
}

function parse(text: string): Pick<BundledWork, "base" | "head" | "commit"> | null {
  try {
    const { base, head, commit } = JSON.parse(text);
    const isUsable = [base, head, commit ?? base].every((sha) => CommitSha.safeParse(sha).success);
    return isUsable && commit !== undefined ? { base, head, commit } : null;
  } catch {
    return null;
  }
}
