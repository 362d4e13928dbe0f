/** Facts that tables of decisions share: the usual pull request of a batch, claim, filters and inputs. */

import type { Claim } from "../../../actions/preflight-open-pr/claim.ts";
import type { Inputs } from "../../../actions/preflight-open-pr/inputs.ts";
import type { PullFilters } from "../../../actions/preflight-open-pr/judge-pulls.ts";
import type { PreflightPlan } from "../../../actions/preflight-open-pr/plan-preflight.ts";
import { matchGlobs } from "../../../src/files/match-globs.ts";
import type { PullRequest } from "../../../src/github/pulls.ts";

export const NOW = new Date("2026-05-12T12:00:00Z");
const HOME = 100;

export function pull(change: Partial<PullRequest> = {}): PullRequest {
  return {
    number: 7,
    url: "https://github.com/acme/shop/pull/7",
    title: "npm: 10 recipes",
    body: "",
    author: "batch-bot[bot]",
    state: "open",
    draft: false,
    headSha: "a".repeat(40),
    headRef: "batch/npm-2026-05-12T09-00-00Z-5b1e07c4",
    headRepositoryId: HOME,
    baseRef: "main",
    baseRepositoryId: HOME,
    defaultBranch: "main",
    labels: ["batch", "npm"],
    createdAt: "2026-05-12T09:00:00Z",
    updatedAt: "2026-05-12T09:00:00Z",
    closedAt: null,
    mergedAt: null,
    comments: null,
    ...change,
  };
}

export function filter(change: Partial<PullFilters> = {}): PullFilters {
  return {
    matchesHead: matchGlobs(["batch/npm-*"], "head"),
    labels: [],
    matchesTitle: null,
    authors: [],
    matchesPath: null,
    base: null,
    states: new Set(["open"]),
    drafts: true,
    closedWithinHours: 24,
    maxAgeHours: 0,
    forks: "exclude",
    ...change,
  };
}

/** A claim that was made an hour before `NOW` and lasts for three hours. */
export function claimOf(runId: string, change: Partial<Claim> = {}): Claim {
  const [at, until] = [new Date("2026-05-12T11:00:00Z"), new Date("2026-05-12T14:00:00Z")];
  return { runId, attempt: "1", at, until, nonce: "5b1e07c4", pull: null, ...change };
}

/** A plan in which run 42 checks, with a claim. */
export function plan({
  inputs,
  ...change
}: Partial<Omit<PreflightPlan, "inputs">> & { inputs?: Partial<Inputs> } = {}): PreflightPlan {
  const own = { runId: "42", attempt: "1", nonce: "0000002a" };
  return {
    inputs: {
      ecosystem: "npm",
      mode: "check",
      head: ["batch/{ecosystem}-*"],
      labels: [],
      title: undefined,
      author: [],
      paths: [],
      base: undefined,
      states: ["open"],
      drafts: true,
      "closed-within-hours": 24,
      "max-age-hours": 0,
      forks: "exclude",
      "on-error": "fail",
      claim: true,
      "claim-ref": "refs/heads/batch-claim/{ecosystem}",
      "claim-ttl-minutes": 180,
      "pr-number": undefined,
      "release-wait-seconds": 30,
      "deadline-seconds": 60,
      token: "",
      "dry-run": false,
      ...inputs,
    },
    filters: filter(),
    ref: "refs/heads/batch-claim/npm",
    own,
    opened: null,
    now: NOW,
    ...change,
  };
}
