import { isGone } from "./failure.ts";
import { asFields, asText } from "./read-fields.ts";
import type { Repository } from "./repository.ts";

export interface WorkflowFacts {
  /** active, disabled_manually, disabled_inactivity and others. */
  state: string;
  createdAt: string;
}

/** Finds a workflow by its file name. Returns "gone" if there is none. */
export async function readWorkflow({ client, owner, repo }: Repository, file: string): Promise<WorkflowFacts | "gone"> {
  try {
    const { data } = await client.request("GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}", {
      owner,
      repo,
      workflow_id: file,
    });
    const raw = asFields(data);
    return { state: asText(raw.state), createdAt: asText(raw.created_at) };
  } catch (error) {
    if (isGone(error)) return "gone";
    throw error;
  }
}
