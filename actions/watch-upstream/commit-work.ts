import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { composeCommit } from "./compose-commit.ts";
import type { ScannedChange } from "./judge-changes.ts";
import type { ProposeJob } from "./plan-job.ts";
import { readCommitDate } from "./read-commit-date.ts";
import { type PullText, renderBody } from "./render-body.ts";
import { validateWork, type WorkVerdict } from "./validate-work.ts";
import type { WatchRun } from "./watch-run.ts";

/** Valid work as a commit in the mirror, and the texts for its pull request. */
export interface CommittedWork {
  kind: "valid";
  commit: string;
  /** First line of the commit's message. */
  title: string;
  /**
   * `body` is the pull request's body without its marker. `whole` is the full text, even if that is too long for a
   * body.
   */
  body: string;
  whole: string;
  changedFiles: number;
  /** Path of the validation report; null if there is none. */
  report: string | null;
  /** Written by the updater: untrusted Markdown. */
  summary: string;
}

const MOST_SUBJECTS = 500;

/**
 * Commits the changes on top of `base`, and checks what the commit contains. No ref points to the commit yet. A commit
 * that was already pushed is kept as it is.
 */
export async function commitWork(
  run: WatchRun,
  job: ProposeJob,
  {
    base,
    changes,
    summary,
    isFresh,
  }: { base: string; changes: readonly ScannedChange[]; summary: string; isFresh: boolean },
): Promise<CommittedWork | Exclude<WorkVerdict, { kind: "valid" }>> {
  const { settings, target, upstream, upstreamUrl, folder, isAllowed } = run;
  const { range } = job;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const date = await readCommitDate(upstream, range.head);
  if (date === null) throw new Error(`the upstream commit ${range.head} is not in the mirror`);
  const terms = {
    watch: settings.name,
    repository: upstreamUrl,
    range,
    author: settings.commitAuthor,
    date,
    isAllowed,
  };
  const composed = await composeCommit(target, { ...terms, base, changes, folder });
  const commit = job.isPushed && job.made !== null ? job.made.commit : composed.commit;
  const verdict = await validateWork(run, { range, commit, base, isFresh });
  if (verdict.kind !== "valid") return verdict;
  // Written early, in case this run does not reach its end.
  await writeFile(path.join(folder, "summary.md"), summary, { mode: 0o600 });
  const message = await target.git.text(["log", "-1", "--format=%B", commit]);
  const [title = "", ...rest] = message.trim().split("\n");
  const proposal: PullText = {
    ...{ name: settings.name, upstream: upstreamUrl, base: range.base, head: range.head },
    subjects: await listSubjects(run, job),
    commits: Number(await upstream.git.text(["rev-list", "--count", `${range.base}..${range.head}`])),
    changedFiles: changes.length,
    changes: verdict.contentChanges,
    validation: verdict.note,
    summary,
    supersedes: job.supersedes.map(({ number }) => number),
    declined: job.declined.map(({ number }) => number),
    trailers: rest.filter((line) => line !== ""),
  };
  const { report } = verdict;
  const texts = renderBody(proposal);
  await writeFile(path.join(folder, "body.md"), `${texts.whole}\n`, { mode: 0o600 });
  return { kind: "valid", commit, title, ...texts, changedFiles: changes.length, report, summary };
}

async function listSubjects({ upstream }: WatchRun, { range }: ProposeJob): Promise<string[]> {
  const args = ["log", "-z", `--max-count=${MOST_SUBJECTS}`, "--format=%s", `${range.base}..${range.head}`];
  const text = await upstream.git.text(args);
  return text === "" ? [] : text.replace(/\0$/, "").split("\0");
}
