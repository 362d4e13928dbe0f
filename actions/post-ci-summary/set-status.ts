import { isApiFailure } from "../../src/github/failure.ts";
import type { Repository } from "../../src/github/repository.ts";
import { createStatus, listStatuses, type Status } from "../../src/github/statuses.ts";
import { stateFacts } from "../../src/pipeline/job-state.ts";
import { type Decision, findWorst } from "./decide-verdict.ts";
import { describeVerdict } from "./format-headline.ts";

export interface StatusPlan {
  headSha: string;
  context: string;
  decision: Decision;
  runUrl: string | null;
}

/** Sets the commit status unless its newest already says the same; a failure is a warning, and returned. */
export async function setStatus(repository: Repository, plan: StatusPlan): Promise<string | null> {
  const worst = findWorst(plan.decision.rows);
  const status: Status = {
    state: worst === undefined ? "success" : stateFacts(worst.state).status,
    context: plan.context,
    description: describeVerdict(plan.decision).slice(0, 140),
    targetUrl: plan.runUrl,
  };
  try {
    const [newest] = await listStatuses(repository, plan.headSha, { context: plan.context });
    const isSame =
      newest?.state === status.state &&
      newest.description === status.description &&
      newest.targetUrl === status.targetUrl;
    if (!isSame) await createStatus(repository, plan.headSha, status);
    return null;
  } catch (error) {
    if (!isApiFailure(error)) throw error;
    return `The commit status "${plan.context}" was not set. ${(error as Error).message}`;
  }
}
