/** Reports what happened to the summary comments on one pull request, and on all pull requests. */

import { UserError } from "../../src/errors.ts";
import type { Comment } from "../../src/github/comments.ts";
import { isPermissionDenied } from "../../src/github/failure.ts";
import type { PullRequestAnswer } from "../../src/github/find-pull-request.ts";
import type { CommentDecision, CommentResult } from "./decide-comment.ts";
import { findOwnComments, isSameLogin } from "./find-own-comments.ts";
import type { CommentsObserved } from "./observe-comments.ts";
import type { Contribution } from "./plan-body.ts";
import type { LeftOut } from "./plan-reduction.ts";
import { fitComment } from "./render-comment.ts";

export interface CommentReport {
  result: CommentResult | "no-pull-request" | "closed" | "read-only";
  /** False if one of the pull requests shows a newer result. */
  isOnTop: boolean;
  /** Lowest number first. If no pull request may be written to, the number that was looked for. */
  pullRequests: number[];
  comment: Comment | null;
  duplicatesRemoved: number;
  leftOut: LeftOut[];
  problems: string[];
  warnings: string[];
  /** Why nothing could be written, for `read-only` and `not-written`. */
  reason: string | null;
}

const NOTHING = {
  isOnTop: true,
  comment: null,
  duplicatesRemoved: 0,
  leftOut: [],
  problems: [],
  warnings: [],
  reason: null,
};
/** With several pull requests, the result that comes first in this list is the result for all. */
const BY_WEIGHT: readonly CommentReport["result"][] = [
  "not-written",
  "read-only",
  "locked",
  "created",
  "updated",
  "dry-run",
  "stale",
  "unchanged",
];

/** `author` is the input, which may differ from the login that GitHub named. */
export function reportComment(
  observed: CommentsObserved,
  { result, reason, isOnTop }: CommentDecision & { kind: "done" },
  { contribution, author }: { contribution: Contribution; author: string },
): CommentReport {
  const { pullRequest, level, removed, misfits } = observed;
  if (result === "not-written") return { ...NOTHING, result, pullRequests: [pullRequest], reason };
  const own = findOwnComments(observed);
  const isShown = isOnTop && ["created", "updated", "unchanged", "dry-run"].includes(result);
  return {
    result,
    isOnTop,
    pullRequests: [pullRequest],
    comment: own[0]?.comment ?? null,
    duplicatesRemoved: removed,
    leftOut:
      isShown && contribution.kind === "summary"
        ? fitComment(contribution.facts, pullRequest, { from: level }).leftOut
        : [],
    problems: [
      ...describeForgers(observed.forgers, author),
      ...(misfits > 1 ? ["GitHub changed the text of the comment."] : []),
    ],
    warnings: isSameLogin(observed.author, author) ? [] : [describeMisnamed(observed.author, author)],
    reason: null,
  };
}

export function reportNothing(pullRequest: number): CommentReport {
  return { ...NOTHING, result: "unchanged", pullRequests: [pullRequest] };
}

/** Rethrows errors that are bugs in this program. */
export function reportFailure(pullRequest: number, error: unknown): CommentReport {
  if (!(error instanceof UserError)) throw error;
  const result = isPermissionDenied(error) ? "read-only" : "not-written";
  return { ...NOTHING, result, pullRequests: [pullRequest], reason: error.message };
}

export function combineReports(found: PullRequestAnswer, reports: readonly CommentReport[]): CommentReport {
  if (found.kind === "none") return { ...NOTHING, result: "no-pull-request", pullRequests: [] };
  if (found.kind !== "found") return { ...NOTHING, result: found.kind, pullRequests: [found.number] };
  const [first] = [...reports].sort((a, b) => BY_WEIGHT.indexOf(a.result) - BY_WEIGHT.indexOf(b.result));
  return {
    result: first?.result ?? "not-written",
    isOnTop: reports.every(({ isOnTop }) => isOnTop),
    pullRequests: found.numbers,
    comment: reports.flatMap(({ comment }) => comment ?? [])[0] ?? null,
    duplicatesRemoved: reports.reduce((sum, { duplicatesRemoved }) => sum + duplicatesRemoved, 0),
    leftOut: reports[0]?.leftOut ?? [],
    problems: [...new Set(reports.flatMap(({ problems }) => problems))],
    warnings: [...new Set(reports.flatMap(({ warnings }) => warnings))],
    reason: first?.reason ?? null,
  };
}

function describeForgers(forgers: readonly string[], author: string): string[] {
  if (forgers.length === 0) return [];
  const logins = [...new Set(forgers.map((login) => `"${login}"`))].join(", ");
  const what = forgers.length === 1 ? "One comment has" : `${forgers.length} comments have`;
  return [
    `${what} the marker of this summary, but not the author "${author}", so this run ignored ${forgers.length === 1 ? "it" : "them"}. Written by ${logins}.`,
  ];
}

function describeMisnamed(login: string, author: string): string {
  return (
    `This token writes as "${login}", but the input author is "${author}". ` +
    `Set author: ${login}, so that the comment is found the next time.`
  );
}
