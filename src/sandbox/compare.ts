/** Compares two commits in the real bare repository. */

import { typeOf } from "./git-objects.ts";
import { notFound, Refusal, type Route, type RouteRequest } from "./router.ts";
import { askOnce, gitOnce } from "./run-git.ts";
import { apiAddress, webAddress } from "./show.ts";
import { showListedCommit } from "./show-listed-commit.ts";

export const COMPARE_ROUTES: readonly Route[] = [
  {
    method: "GET",
    path: "/compare/*basehead",
    area: "contents",
    docs: "commits/commits#compare-two-commits",
    handle: compare,
  },
];

async function compare({ state, params, query }: RouteRequest) {
  const [base = "", head = ""] = (params.basehead ?? "").split("...");
  for (const side of [base, head]) if ((await typeOf(state, side)) !== "commit") throw notFound();
  const merge = await askOnce(state.bareRepository, ["merge-base", base, head]);
  if (merge.code !== 0) throw new Refusal(404, `No common ancestor between ${base} and ${head}.`);
  const sides = ["rev-list", "--left-right", "--count", `${base}...${head}`];
  const counts = await gitOnce(state.bareRepository, sides);
  const [behind = 0, ahead = 0] = counts.split("\t").map(Number);
  const page = webAddress(state, `/compare/${base}...${head}`);
  const body = {
    url: apiAddress(state, `/compare/${base}...${head}`),
    ...{ html_url: page, permalink_url: page, diff_url: `${page}.diff`, patch_url: `${page}.patch` },
    base_commit: await showListedCommit(state, base),
    merge_base_commit: await showListedCommit(state, merge.out.toString().trim()),
    status: ahead === 0 ? (behind === 0 ? "identical" : "behind") : behind === 0 ? "ahead" : "diverged",
    ...{ ahead_by: ahead, behind_by: behind, total_commits: ahead, commits: [] },
    ...(Number(query.get("page") ?? 1) > 1 ? {} : { files: [] }),
  };
  return { status: 200, body };
}
