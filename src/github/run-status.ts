import { isApiFailure } from "./failure.ts";
import type { Repository } from "./repository.ts";

/** Whether the workflow run has ended; null where it cannot be learnt, as without `actions: read`. */
export async function isRunOver({ client, owner, repo }: Repository, runId: string): Promise<boolean | null> {
  try {
    const { data } = await client.rest.actions.getWorkflowRun({ owner, repo, run_id: Number(runId) });
    return data.status === "completed";
  } catch (error) {
    if (!isApiFailure(error)) throw error;
    return null;
  }
}
