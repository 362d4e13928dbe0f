/** The checks that a branch requires before a merge: through rulesets, and through the older branch protection. */

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

const CHECK_RULES: ReadonlySet<string> = new Set(["required_status_checks", "workflows", "code_scanning"]);

/** True if branch protection or a ruleset requires checks before a merge; false if GitHub does not say. */
export async function requiresChecks(repository: Repository, branch: string): Promise<boolean> {
  const rules = (await tryReading(listRules, repository, branch)) ?? [];
  if (rules.some(({ type }) => CHECK_RULES.has(asText(type)))) return true;
  return ((await tryReading(listProtectionChecks, repository, branch)) ?? []).length > 0;
}

/** True if pull requests are merged through a merge queue; null if the token may not see the rules. */
export async function requiresMergeQueue(repository: Repository, branch: string): Promise<boolean | null> {
  const rules = await tryReading(listRules, repository, branch);
  return rules === null ? null : rules.some(({ type }) => asText(type) === "merge_queue");
}

type Reader<T> = (repository: Repository, branch: string) => Promise<T[]>;

/** null if the token may not see it. */
async function tryReading<T>(read: Reader<T>, repository: Repository, branch: string): Promise<T[] | null> {
  try {
    return await read(repository, branch);
  } catch (error) {
    if (isGone(error) || isPermissionDenied(error)) return null;
    throw error;
  }
}

async function listRules({ client, owner, repo }: Repository, branch: string): Promise<AnswerFields[]> {
  return asList(
    await readEntries(client, "GET /repos/{owner}/{repo}/rules/branches/{branch}", { owner, repo, branch }),
  );
}

async function listRuleChecks(repository: Repository, branch: string): Promise<string[]> {
  return (await listRules(repository, branch))
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
