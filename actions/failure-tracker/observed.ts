/** What a decision sees, and what it can return. */

import type { IssueAction, TrackerResult } from "../../src/formats/failure-snapshot.ts";
import type { Comment } from "../../src/github/comments.ts";
import type { Issue, IssueChange } from "../../src/github/issues.ts";
import type { Tries } from "../../src/github/plan-retry.ts";
import type { RunKey } from "../../src/pipeline/run-key.ts";
import type { Job, WorkflowRun } from "../../src/pipeline/workflow-run.ts";
import type { Silence } from "./judge-silence.ts";
import type { FoundFailure } from "./read-failures.ts";
import type { CommentKind } from "./render-comment.ts";
import type { Occurrence, SubjectKey, TrackedFailure } from "./tracked-failure.ts";

/** Read only if a decision asks for it. */
export type Lazy<T> = T | "unread";

/** What to do about the issue of one category. */
export type Task = { category: string } & (
  | { kind: "failure"; run: WorkflowRun; found: FoundFailure }
  | { kind: "recovery"; passed: PassedRun }
  /** These pull requests were closed or merged. */
  | { kind: "leave"; pulls: readonly number[] }
  /** The failure has not occurred for a long time. */
  | { kind: "heal" }
  /** Several issues are open. */
  | { kind: "merge" }
  /** An issue is open although nothing is tracked in it. */
  | { kind: "settle" }
  /** A line of `expect`. */
  | { kind: "silence"; file: string; silence: Silence }
);

/** The jobs of all attempts of a run. `isComplete`: false if GitHub counts more jobs than it lists. */
export interface RunJobs {
  jobs: readonly Job[];
  isComplete: boolean;
}

export interface PassedRun {
  run: WorkflowRun;
  /** Names under which the subject may be tracked, the best one first. */
  subjects: readonly SubjectKey[];
}

/** An issue of this action, as this run last saw it. */
export interface OwnIssue {
  issue: Issue;
  tracker: TrackedFailure;
  /** Text that people wrote around the block. */
  before: string;
  after: string;
  /**
   * How reliable the view is. `listed`: from a list, which may be some seconds old. `read`: just read. `outdated`: this
   * run has written another issue since. `written`: the answer to a write of this run. `unsure`: such a write may or
   * may not have happened. `checked`: read after an unsure write.
   */
  standing: "listed" | "read" | "outdated" | "written" | "unsure" | "checked";
}

export interface NewComment {
  kind: CommentKind;
  key: string;
  text: string;
  /** A comment of the same kind within this time is enough. */
  withinMs?: number;
  /** When looking for earlier comments: any comment of the same kind is enough, whatever its key. */
  isCoveredByAny?: boolean;
}

export interface PostedComment {
  issue: number;
  given: NewComment;
  /** Null in a dry run. */
  comment: Comment | null;
}

/**
 * Everything that is known about one task. Includes what this run has seen or written, so that looking again forgets
 * nothing.
 */
export interface Observed {
  task: Task;
  /** Open issues of the category, or the one that this run works on. The one to keep comes first, then its twins. */
  issues: Lazy<readonly OwnIssue[]>;
  /** The issue of the category that changed last, open or closed. Looked for only if no open issue is listed. */
  latest: Lazy<OwnIssue | null>;
  /** The issue before this run's first change. "none": this run opened it. null: no change yet. */
  origin: OwnIssue | "none" | null;
  /** All blocks of the category that this run has read or written, merged. */
  seen: TrackedFailure | null;
  /**
   * The number of the issue that this run opened. "unsure": it may or may not have been opened. "planned": in a dry
   * run.
   */
  created: number | "unsure" | "planned" | null;
  /** True while the issue that this run opened is not in any list yet. */
  isAwaited: boolean;
  /** How many times the list was read for that issue. */
  listings: number;
  /** How long the lists took to show that issue; 0 if this run opened none. */
  lagMs: number;
  /** When this run last sent its record to an issue, and when that write ended, by `elapsedMs`; null for never. */
  recorded: { fromMs: number; toMs: number } | null;
  jobs: Lazy<RunJobs>;
  /** True if the previous runs failed in the same way. */
  failedBefore: Lazy<boolean>;
  /** A newer run without the failure. */
  recoveredBy: Lazy<RunKey | null>;
  /** True if newer runs were looked for again, after lists had enough time to show them. */
  isRechecked: boolean;
  /** True if this run has looked for older twins before an escalation. */
  hasSoughtTwins: boolean;
  /** The schedule that the failure comes from has run again since. */
  hasScheduledRun: Lazy<boolean>;
  /** Our comments by issue, as last listed. */
  comments: Readonly<Record<number, readonly Comment[]>>;
  /** Issues that have more comments than the last list of all their comments showed. */
  hiddenComments: readonly number[];
  posted: readonly PostedComment[];
  /** A comment that may or may not have been posted. */
  doubtful: { issue: number; given: NewComment } | null;
  /** Twins on which a comment may or may not have been posted. */
  triedTwins: readonly number[];
  /** Tries of a comment that GitHub did not accept yet; null for none. */
  refused: Tries | null;
  /** How many times comments were read since the last comment was posted. */
  commentLooks: number;
  /** Labels that we asked GitHub to add, successfully or not. */
  triedLabels: readonly string[];
  /** Twins that this run has closed. */
  closedTwins: readonly number[];
  /** True if this run has written an issue, for this task or an earlier one. */
  hasWritten: boolean;
  /** Tries of the current write of an issue. */
  tries: Tries;
  /**
   * How often this run wrote its change (`writes`), wrote what twins had recorded (`merges`), found the issue gone
   * (`losses`), posted a comment without an answer (`posts`), and repaired a refused write (`repairs`).
   */
  counts: { writes: number; merges: number; losses: number; posts: number; repairs: number };
  /** The lowest reduction to use for a body. Rises when GitHub finds a body too long. */
  level: number;
}

/** The state to bring an issue into. */
export type IssueState = Pick<IssueChange, "state" | "stateReason">;

/** One change. */
export type IssueStep =
  | { kind: "create-issue"; title: string; tracker: TrackedFailure; labels: readonly string[] }
  /** `purpose`: the change of the task, the merge of twins into the issue that stays, or the end of a twin. */
  | {
      kind: "write-issue";
      own: OwnIssue;
      tracker: TrackedFailure;
      state: IssueState;
      purpose: "change" | "merge" | "twin";
    }
  | { kind: "post-comment"; issue: number; comment: NewComment }
  | { kind: "delete-comment"; issue: number; comment: number }
  /** `isEnsured`: create the label if the repository does not have it. */
  | { kind: "add-labels"; issue: number; labels: readonly string[]; isEnsured: boolean };

export type Reading =
  /** `newest` and `lost`: the issue that this run opened. `twins`: an older issue of the same category. */
  | { kind: "read"; what: "open" | "latest" | "newest" | "lost" | "twins" }
  | { kind: "read"; what: "jobs" | "earlier-runs" | "later-runs" | "later-runs-again" }
  | { kind: "read"; what: "issue"; issue: number }
  /** Whether the schedule that this failure comes from has run again. */
  | { kind: "read"; what: "scheduled-runs"; row: Occurrence }
  | { kind: "read"; what: "comments"; issue: number; since: string };

export interface Conclusion {
  kind: "done";
  /** What was done to the issue; null for nothing. */
  action: IssueAction | null;
  /** The result if nothing was done to an issue. */
  result: TrackerResult | null;
  problems: readonly string[];
  /** What was left as it is on purpose. */
  notes: readonly string[];
  /** What could not be finished. */
  failure: string | null;
}

export type Decision = Reading | Conclusion | { kind: "act"; step: IssueStep };

/** A conclusion that reports only what is given. */
export function conclude(given: Partial<Omit<Conclusion, "kind">> = {}): Conclusion {
  return { kind: "done", action: null, result: null, problems: [], notes: [], failure: null, ...given };
}
