import { UserError } from "../../src/errors.ts";
import type { Comment } from "../../src/github/comments.ts";
import { isPermissionDenied } from "../../src/github/failure.ts";
import type { PullRequestAnswer } from "../../src/github/find-pull-request.ts";
import type { Repository } from "../../src/github/repository.ts";
import type { Runtime } from "../../src/kit/runtime.ts";
import type { CiFacts } from "./ci-comment.ts";
import { fitCiComment } from "./fit-ci-comment.ts";
import type { Inputs } from "./inputs.ts";
import type { LeftOut } from "./reduce.ts";
import { type Upserted, upsertComment } from "./upsert-comment.ts";

export interface Posted {
  /** What happened to the first comment that something happened to. */
  result: Upserted["kind"] | "no-pull-request" | "closed" | "read-only" | "not-written";
  /** Lowest first; those that were looked for if none may be written to. */
  pullRequests: number[];
  comment: Comment | null;
  duplicatesRemoved: number;
  leftOut: LeftOut[];
  problems: string[];
  warnings: string[];
  /** Why nothing could be written, for `read-only` and `not-written`. */
  reason: string | null;
}

export interface Posting {
  repository: Repository;
  found: PullRequestAnswer;
  facts: CiFacts;
  inputs: Inputs;
  runtime: Runtime;
}

const NOTHING = { comment: null, duplicatesRemoved: 0, leftOut: [], problems: [], warnings: [], reason: null };
/** Of several pull requests the one that most happened to gives the result. */
const BY_WEIGHT: readonly Posted["result"][] = [
  ...(["not-written", "read-only", "locked", "created", "updated", "dry-run", "stale", "unchanged"] as const),
];

export async function postComments(posting: Posting): Promise<Posted> {
  const { found } = posting;
  if (found.kind === "none") return { ...NOTHING, result: "no-pull-request", pullRequests: [] };
  if (found.kind !== "found") return { ...NOTHING, result: found.kind, pullRequests: [found.number] };
  const all: Posted[] = [];
  for (const number of found.numbers) all.push(await postComment(posting, number));
  const sorted = [...all].sort((a, b) => BY_WEIGHT.indexOf(a.result) - BY_WEIGHT.indexOf(b.result));
  const comments = all.flatMap(({ comment }) => comment ?? []);
  return {
    result: (sorted[0] as Posted).result,
    pullRequests: found.numbers,
    comment: comments[0] ?? null,
    duplicatesRemoved: all.reduce((sum, { duplicatesRemoved }) => sum + duplicatesRemoved, 0),
    leftOut: (all[0] as Posted).leftOut,
    problems: [...new Set(all.flatMap(({ problems }) => problems))],
    warnings: [...new Set(all.flatMap(({ warnings }) => warnings))],
    reason: sorted[0]?.reason ?? null,
  };
}

async function postComment({ repository, facts, inputs, runtime }: Posting, issue: number): Promise<Posted> {
  const own = { ...facts, pullRequest: issue };
  try {
    const { kind, level, ...upserted } = await upsertComment(repository, {
      issue,
      key: inputs["comment-key"],
      author: inputs.author,
      standing: facts.standing,
      compose: (from) => fitCiComment(own, from),
      settleMs: inputs["settle-ms"],
      expectsOthers: facts.runs.length > 1,
      isDryRun: inputs["dry-run"],
      sleep: runtime.sleep,
      random: runtime.random,
    });
    const isShown = ["created", "updated", "unchanged", "dry-run"].includes(kind);
    const leftOut = isShown ? fitCiComment(own, level).leftOut : [];
    return { ...upserted, result: kind, pullRequests: [issue], leftOut, reason: null };
  } catch (error) {
    // Anything else is a defect of this program.
    if (!(error instanceof UserError)) throw error;
    const result = isPermissionDenied(error) ? "read-only" : "not-written";
    return { ...NOTHING, result, pullRequests: [issue], reason: error.message };
  }
}
