import { connectRepository } from "../../src/github/connect-repository.ts";
import { describeFailure, isGone, isPermissionDenied, statusOf } from "../../src/github/failure.ts";
import { asFields, asText } from "../../src/github/read-fields.ts";
import type { Repository } from "../../src/github/repository.ts";
import { readRepositoryFacts } from "../../src/github/repository-facts.ts";
import { readRequiredChecks, requiresMergeQueue } from "../../src/github/required-checks.ts";
import type { Runtime } from "../../src/kit/runtime.ts";
import { isPinned, listUses } from "./check-pins.ts";
import type { DoctorFacts } from "./finding.ts";
import type { Inputs } from "./inputs.ts";
import type { WorkflowFile } from "./workflow.ts";

type Online = Pick<DoctorFacts, "requiredChecks" | "usesMergeQueue" | "defaultPermissions" | "missingPins"> & {
  warnings: string[];
};

/** Reads facts that only GitHub knows. Without `online`, sends no request, and all facts stay unknown. */
export async function observeOnline(
  workflows: readonly WorkflowFile[],
  inputs: Inputs,
  runtime: Runtime,
): Promise<Online> {
  if (!inputs.online)
    return { requiredChecks: [], usesMergeQueue: null, defaultPermissions: null, missingPins: new Set(), warnings: [] };
  const repository = await connectRepository(runtime, { token: inputs.token });
  const branch = inputs.branch ?? (await readRepositoryFacts(repository)).defaultBranch;
  const warnings: string[] = [];
  const checks = await readRequiredChecks(repository, branch);
  if (checks === "unreadable")
    warnings.push(`The rules of "${branch}" cannot be read, so D7 does not know which checks are required.`);
  return {
    requiredChecks: checks === "unreadable" ? [] : [...new Set(checks.map(({ name }) => name))],
    usesMergeQueue: await requiresMergeQueue(repository, branch),
    defaultPermissions: await readDefaultPermissions(repository, warnings),
    missingPins: await findMissingPins(repository, workflows, warnings),
    warnings,
  };
}

async function readDefaultPermissions({ client, owner, repo }: Repository, warnings: string[]): Promise<string | null> {
  try {
    const { data } = await client.request("GET /repos/{owner}/{repo}/actions/permissions/workflow", { owner, repo });
    return asText(asFields(data).default_workflow_permissions) || null;
  } catch (error) {
    if (!isGone(error) && !isPermissionDenied(error)) throw error;
    warnings.push("This token may not read the default permissions of workflows; an administrator's token may.");
    return null;
  }
}

/** Sends one request per action and commit. */
async function findMissingPins(
  { client }: Repository,
  workflows: readonly WorkflowFile[],
  warnings: string[],
): Promise<ReadonlySet<string>> {
  const missing = new Set<string>();
  for (const uses of new Set(
    workflows
      .flatMap(listUses)
      .map(({ text }) => text)
      .filter(isPinned),
  )) {
    const [place = "", ref = ""] = uses.split("@");
    const [owner = "", repo = ""] = place.split("/");
    try {
      await client.request("GET /repos/{owner}/{repo}/commits/{ref}", { owner, repo, ref });
    } catch (error) {
      const status = statusOf(error);
      // GitHub answers 422 for a missing commit, and 404 for a repository that this token may not see.
      if (status === 422) missing.add(uses);
      else if (status === 404 || isPermissionDenied(error))
        warnings.push(`"${uses}" could not be checked (${describeFailure(error)}).`);
      else throw error;
    }
  }
  return missing;
}
