import { listPullRequests } from "../../src/github/pulls.ts";
import type { Repository } from "../../src/github/repository.ts";
import type { Runtime } from "../../src/kit/runtime.ts";
import { keepPullRequest } from "../../src/publish/keep-pull-request.ts";
import { count } from "../../src/text/count.ts";
import type { RescuePull } from "./apply.ts";
import type { PlannedBranch } from "./plan-rescue.ts";
import { MARKER, renderPullBody } from "./render-comment.ts";

/**
 * Opens or updates the pull request of a rescue branch. A closed pull request stays closed until the branch has new
 * recipes.
 */
export async function keepRescuePull(
  repository: Repository,
  { name, added, held }: PlannedBranch,
  { base, runtime }: { base: string; runtime: Runtime },
): Promise<{ pull: RescuePull | null; warning: string | null }> {
  const listed = await listPullRequests(repository, { state: "all", head: `${repository.owner}:${name}`, base });
  // GitHub ignores a filter that it does not understand.
  const known = listed.filter((pull) => pull.headRef === name && pull.baseRef === base);
  const open = known.find(({ state }) => state === "open");
  const isForeign = open !== undefined && !open.body.startsWith(MARKER);
  if (open !== undefined && (isForeign || added.length === 0)) return { pull: open, warning: null };
  const [newest] = [...known].sort((a, b) => b.number - a.number);
  if (newest !== undefined && open === undefined && added.length === 0) {
    const what = newest.mergedAt === null ? "was closed without being merged" : "is merged";
    return { pull: newest, warning: `The pull request of branch "${name}", #${newest.number}, ${what}.` };
  }
  const recipes = [...held, ...added];
  const title = `Rescue ${count(recipes.length, "recipe")} from pull requests in conflict`;
  const wanted = { head: name, base, commit: "", title, body: renderPullBody(recipes), labels: [] };
  const kept = await keepPullRequest(repository, { ...wanted, autoMerge: "false" }, runtime);
  return { pull: { number: Number(/(\d+)$/.exec(kept.url)?.[1] ?? 0), url: kept.url }, warning: null };
}
