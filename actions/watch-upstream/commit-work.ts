import type { CheckedWork } from "./check-work.ts";
import { composeCommit, keepCommit } from "./compose-commit.ts";
import type { Work } from "./make-work.ts";
import { readCommitTime } from "./observe-range.ts";
import type { ProposeJob } from "./plan-job.ts";
import { type Proposal, renderBody } from "./render-body.ts";
import type { WatchRun } from "./watch-run.ts";

/** Checked work as a commit in the mirror, with the texts of its pull request. */
export interface CommittedWork {
  commit: string;
  /** First line of the commit's message. */
  title: string;
  /** Body of the pull request, without its marker; and with everything that does not fit into it. */
  body: string;
  whole: string;
  changedFiles: number;
  /** Path of the validation report; null if there is none. */
  report: string | null;
  /** Of the updater: untrusted Markdown. */
  summary: string;
}

const MOST_SUBJECTS = 500;

/** Commits the checked files on top of `base`. A commit that has been pushed stays the one that it is. */
export async function commitWork(
  run: WatchRun,
  job: ProposeJob,
  {
    base,
    begun,
    checked,
  }: { base: string; begun: Extract<Work, { kind: "made" }>; checked: Extract<CheckedWork, { kind: "valid" }> },
): Promise<CommittedWork> {
  const { settings, target, upstream, upstreamUrl, folder, isAllowed } = run;
  const { range } = job;
  const date = new Date(await readCommitTime(upstream, range.head));
  const terms = {
    watch: settings.name,
    repository: upstreamUrl,
    range,
    author: settings.commitAuthor,
    date,
    isAllowed,
  };
  const composed = await composeCommit(target, { ...terms, base, changes: checked.files, folder });
  const commit = job.isPushed && job.made !== null ? job.made.commit : composed.commit;
  await keepCommit(target, range.head, commit);
  const message = await target.git.text(["log", "-1", "--format=%B", commit]);
  const [title = "", ...rest] = message.trim().split("\n");
  const proposal: Proposal = {
    ...{ name: settings.name, upstream: upstreamUrl, base: range.base, head: range.head },
    subjects: await listSubjects(run, job),
    commits: Number(await upstream.git.text(["rev-list", "--count", `${range.base}..${range.head}`])),
    changedFiles: checked.files.length,
    changes: checked.contentChanges,
    validation: checked.validation,
    summary: begun.summary,
    supersedes: job.supersedes.map(({ number }) => number),
    declined: job.declined.map(({ number }) => number),
    trailers: rest.filter((line) => line !== ""),
  };
  const { report } = checked;
  return { commit, title, ...renderBody(proposal), changedFiles: checked.files.length, report, summary: begun.summary };
}

async function listSubjects({ upstream }: WatchRun, { range }: ProposeJob): Promise<string[]> {
  const args = ["log", "-z", `--max-count=${MOST_SUBJECTS}`, "--format=%s", `${range.base}..${range.head}`];
  const text = await upstream.git.text(args);
  return text === "" ? [] : text.replace(/\0$/, "").split("\0");
}
