import { asFields, asNumber, asText } from "./read-fields.ts";
import type { Repository } from "./repository.ts";

/** Reads what GitHub says about the repository itself. */
export async function readRepositoryFacts({
  client,
  owner,
  repo,
}: Repository): Promise<{ id: number; defaultBranch: string }> {
  const { data } = await client.request("GET /repos/{owner}/{repo}", { owner, repo });
  const raw = asFields(data);
  return { id: asNumber(raw.id), defaultBranch: asText(raw.default_branch) };
}
