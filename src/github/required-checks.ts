import { isGone, statusOf } from "./failure.ts";
import { readEntries } from "./pages.ts";
import { asFields, asList, asText } from "./read-fields.ts";
import type { Repository } from "./repository.ts";

const CHECK_RULES: ReadonlySet<string> = new Set(["required_status_checks", "workflows", "code_scanning"]);

/** True if branch protection or a ruleset wants checks to pass before something is merged; false if GitHub does not say. */
export async function requiresChecks(repository: Repository, branch: string): Promise<boolean> {
  return (await isAskedByProtection(repository, branch)) || (await isAskedByRuleset(repository, branch));
}

async function isAskedByProtection({ client, owner, repo }: Repository, branch: string): Promise<boolean> {
  const answer = await orNothing(
    client.request("GET /repos/{owner}/{repo}/branches/{branch}", { owner, repo, branch }),
  );
  const { required_status_checks: checks } = asFields(asFields(asFields(answer).data).protection);
  const { enforcement_level: level, contexts, checks: listed } = asFields(checks);
  const count = [contexts, listed].filter(Array.isArray).reduce((sum, list) => sum + list.length, 0);
  return level !== "off" && count > 0;
}

async function isAskedByRuleset({ client, owner, repo }: Repository, branch: string): Promise<boolean> {
  const route = "GET /repos/{owner}/{repo}/rules/branches/{branch}";
  const rules = await orNothing(readEntries(client, route, { owner, repo, branch }));
  return asList(rules).some(({ type }) => CHECK_RULES.has(asText(type)));
}

/** Some tokens and older servers are not told. */
async function orNothing<T>(asking: Promise<T>): Promise<T | null> {
  try {
    return await asking;
  } catch (error) {
    if (isGone(error) || statusOf(error) === 403) return null;
    throw error;
  }
}
