import { isApiFailure } from "../../src/github/failure.ts";
import type { Repository } from "../../src/github/repository.ts";
import { type CommitStatus, createStatus, readStatus } from "../../src/github/statuses.ts";
import { stateFacts } from "../../src/pipeline/job-state.ts";
import { findWorst } from "./decide-verdict.ts";
import { describeVerdict } from "./describe-verdict.ts";
import type { Inputs } from "./inputs.ts";
import type { CiSubject } from "./read-subject.ts";
import { type CiFacts, firstRunUrl } from "./render-comment.ts";
import type { CommentReport } from "./report-comments.ts";

/** After these results our verdict is no news for the commit, or nothing may be written. */
const NO_STATUS: readonly CommentReport["result"][] = ["stale", "closed", "read-only", "dry-run"];

/** Sets the status that `commit-status` names, unless the newest one says the same. A failure is only a warning, and returned. */
export async function applyStatus(
  repository: Repository,
  facts: CiFacts,
  { inputs, posted, subject }: { inputs: Inputs; posted: CommentReport; subject: CiSubject },
): Promise<string[]> {
  const context = inputs["commit-status"];
  if (context === undefined || NO_STATUS.includes(posted.result)) return [];
  const { decision } = facts;
  const { headSha } = facts.standing;
  const worst = findWorst(decision.rows);
  const status: CommitStatus = {
    state: worst === undefined ? "success" : stateFacts(worst.state).status,
    context,
    description: describeVerdict(decision).slice(0, 140),
    targetUrl: firstRunUrl(facts) ?? subject.run.url,
  };
  try {
    const newest = await readStatus(repository, headSha, context);
    const isSame =
      newest?.state === status.state &&
      newest.description === status.description &&
      newest.targetUrl === status.targetUrl;
    if (!isSame) await createStatus(repository, headSha, status);
    return [];
  } catch (error) {
    if (!isApiFailure(error)) throw error;
    return [`The commit status "${context}" was not set. ${(error as Error).message}`];
  }
}
