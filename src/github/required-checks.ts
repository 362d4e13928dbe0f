/** Reads the checks that a branch requires before a merge, from rulesets and from branch protection. */

import { compareBytewise } from "../pipeline/order.ts";
import { isGone, isPermissionDenied } from "./failure.ts";
import { readEntries } from "./pages.ts";
import { type AnswerFields, asFields, asList, asText } from "./read-fields.ts";
import type { Repository } from "./repository.ts";

export interface RequiredCheck {
  name: string;
  /** The app that must report the check; null for any app. */
  appId: number | null;
}

/** Returns the checks sorted by name, or "unreadable" if the token may see neither kind of rule. */
export async function readRequiredChecks(
  repository: Repository,
  branch: string,
): Promise<RequiredCheck[] | "unreadable"> {
  const found = [
    await tryReading(listRuleChecks, repository, branch),
    await tryReading(listProtectionChecks, repository, branch),
  ];
  if (found.every((checks) => checks === null)) return "unreadable";
  const unique = new Map(found.flatMap((checks) => checks ?? []).map((check) => [JSON.stringify(check), check]));
  return [...unique.values()].sort((a, b) => compareBytewise(a.name, b.name) || (a.appId ?? 0) - (b.appId ?? 0));
}

const CHECK_RULES: ReadonlySet<string> = new Set(["required_status_checks", "workflows", "code_scanning"]);

/** True if branch protection or a ruleset requires checks before a merge; false if GitHub does not say. */
export async function requiresChecks(repository: Repository, branch: string): Promise<boolean> {
  const rules = (await tryReading(listRules, repository, branch)) ?? [];
  if (rules.some(({ type }) => CHECK_RULES.has(asText(type)))) return true;
  return ((await tryReading(listProtectionChecks, repository, branch)) ?? []).length > 0;
}

/** True if the branch has a merge queue; null if the token may not see the rules. */
export async function requiresMergeQueue(repository: Repository, branch: string): Promise<boolean | null> {
  const rules = await tryReading(listRules, repository, branch);
  return rules === null ? null : rules.some(({ type }) => asText(type) === "merge_queue");
}

type Reader<T> = (repository: Repository, branch: string) => Promise<T[]>;

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

async function listRuleChecks(repository: Repository, branch: string): Promise<RequiredCheck[]> {
  return (await listRules(repository, branch))
    .filter(({ type }) => type === "required_status_checks")
    .flatMap(({ parameters }) => asList(asFields(parameters).required_status_checks))
    .flatMap(({ context, integration_id }) => toCheck(context, integration_id));
}

async function listProtectionChecks({ client, owner, repo }: Repository, branch: string): Promise<RequiredCheck[]> {
  const { data } = await client.request("GET /repos/{owner}/{repo}/branches/{branch}", { owner, repo, branch });
  const protection = asFields(asFields(data).protection);
  const checks: AnswerFields = asFields(protection.required_status_checks);
  if (protection.enabled === false || checks.enforcement_level === "off") return [];
  const found = asList(checks.checks).flatMap(({ context, app_id }) => toCheck(context, app_id));
  // `contexts` is an older list of the same checks without apps.
  const contexts = Array.isArray(checks.contexts) ? checks.contexts.flatMap((context) => toCheck(context, null)) : [];
  return [...found, ...contexts.filter(({ name }) => !found.some((check) => check.name === name))];
}

function toCheck(context: unknown, appId: unknown): RequiredCheck[] {
  const name = asText(context);
  // If any app may report the check, the id is missing or -1.
  return name === "" ? [] : [{ name, appId: typeof appId === "number" && appId > 0 ? appId : null }];
}
