/** The checks that a branch requires before something is merged into it: by rulesets, and by the older branch protection. */

import { isGone, isPermissionDenied } from "./failure.ts";
import { readEntries } from "./pages.ts";
import { type AnswerFields, asFields, asList, asText } from "./read-fields.ts";
import type { Repository } from "./repository.ts";

/** Names of the checks, sorted; "unreadable" if the token may see neither kind of rule. */
export async function readRequiredChecks(repository: Repository, branch: string): Promise<string[] | "unreadable"> {
  const found = [
    await tryReading(listRuleChecks, repository, branch),
    await tryReading(listProtectionChecks, repository, branch),
  ];
  if (found.every((checks) => checks === null)) return "unreadable";
  return [...new Set(found.flatMap((checks) => checks ?? []))].sort();
}

type Reader = (repository: Repository, branch: string) => Promise<string[]>;

/** null if the token may not see it. */
async function tryReading(read: Reader, repository: Repository, branch: string): Promise<string[] | null> {
  try {
    return await read(repository, branch);
  } catch (error) {
    if (isGone(error) || isPermissionDenied(error)) return null;
    throw error;
  }
}

async function listRuleChecks({ client, owner, repo }: Repository, branch: string): Promise<string[]> {
  const route = "GET /repos/{owner}/{repo}/rules/branches/{branch}";
  const rules = asList(await readEntries(client, route, { owner, repo, branch }));
  return rules
    .filter(({ type }) => type === "required_status_checks")
    .flatMap(({ parameters }) => asList(asFields(parameters).required_status_checks))
    .map(({ context }) => asText(context))
    .filter((context) => context !== "");
}

async function listProtectionChecks({ client, owner, repo }: Repository, branch: string): Promise<string[]> {
  const { data } = await client.request("GET /repos/{owner}/{repo}/branches/{branch}", { owner, repo, branch });
  const protection = asFields(asFields(data).protection);
  const checks: AnswerFields = asFields(protection.required_status_checks);
  if (protection.enabled === false || checks.enforcement_level === "off") return [];
  const contexts = Array.isArray(checks.contexts) ? checks.contexts.map(asText) : [];
  return [...contexts, ...asList(checks.checks).map(({ context }) => asText(context))].filter((name) => name !== "");
}
