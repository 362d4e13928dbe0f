import { z } from "zod";

/** A full commit id of a SHA-1 or SHA-256 repository. */
export const CommitSha = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, "expected a full commit id");
export type CommitSha = z.infer<typeof CommitSha>;

const Time = z.iso.datetime();
const PullNumber = z.int().min(1);
const Text = z.string().min(1);
const USER_INFO = /^([a-z][a-z0-9+.-]*:\/\/)[^/?#]*@/i;

/** How a run of watch-upstream ends. */
export const WatchOutcome = z.enum([
  "noop",
  "waiting",
  "locked",
  "initialized",
  "init-required",
  "held",
  "proposed",
  "updated",
  "adopted",
  "advanced",
  "closed-noop",
  "prepared",
  "dry-run",
  "transient",
  "failed",
  "interrupted",
  "issue-opened",
  "issue-updated",
]);
export type WatchOutcome = z.infer<typeof WatchOutcome>;

/** How far a run has got, in this order. The journal records each stage before the run does anything further. */
export const WatchStage = z.enum(["prepared", "updated", "validated", "committed", "pushed", "pr"]);
export type WatchStage = z.infer<typeof WatchStage>;

/** Which watch a state belongs to. */
export const WatchIdentity = z.strictObject({
  name: z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/, "expected the name of a watch"),
  upstream: z.strictObject({
    url: Text.refine((url) => !USER_INFO.test(url), "expected a URL without user and password"),
    branch: Text,
  }),
  target: z.strictObject({
    repository: Text.describe("owner/name"),
    base: Text.describe("Branch that pull requests go to"),
  }),
});
export type WatchIdentity = z.infer<typeof WatchIdentity>;

/** A closed pull request: its upstream head, its number, and when we noticed that it was closed. */
export const SettledPull = z.strictObject({ head: CommitSha, number: PullNumber, at: Time });
export type SettledPull = z.infer<typeof SettledPull>;

/** The open pull request. */
export const ProposedPull = z.strictObject({
  number: PullNumber,
  url: Text,
  head: CommitSha.describe("Upstream head that it proposes"),
  headSha: CommitSha.describe("Commit that we pushed to its branch"),
  author: Text,
});
export type ProposedPull = z.infer<typeof ProposedPull>;

/** The journal of an unfinished run. */
export const InFlight = z
  .strictObject({
    runId: Text,
    head: CommitSha.describe("Upstream head of the range"),
    base: CommitSha.describe("Upstream commit that the range starts after"),
    targetBase: CommitSha.describe("Commit of the target's base branch that the work is built on"),
    branch: Text,
    stage: WatchStage,
    commit: CommitSha.nullable().describe("The commit that was made; null before `committed`"),
    at: Time,
  })
  .refine(({ head, branch }) => branch.endsWith(`/${head}`), "expected a branch that ends with the head");
export type InFlight = z.infer<typeof InFlight>;

/** Failed runs of one upstream head. */
export const HeadFailures = z.strictObject({
  head: CommitSha,
  count: z.int().min(1),
  nextAt: Time.describe("Not tried again before"),
  quarantined: z.boolean(),
});
export type HeadFailures = z.infer<typeof HeadFailures>;

/** What a person has to decide. */
export const WatchHold = z.strictObject({
  reason: Text,
  key: Text.describe("Marks the one comment about this hold"),
  since: Time,
  commented: z.boolean(),
});
export type WatchHold = z.infer<typeof WatchHold>;

/** Which run works on the watch right now. Used only if the state is in a ref. */
export const WatchClaim = z.strictObject({
  nonce: Text,
  run: Text.describe("`<run id>.<attempt>` of the workflow run"),
  expiresAt: Time,
});
export type WatchClaim = z.infer<typeof WatchClaim>;

/** The issue about drift, and what it reports. */
export const WatchDrift = z.strictObject({
  number: z.int().min(1),
  base: CommitSha.describe("Upstream commit that the reported range starts after"),
  head: CommitSha.describe("Upstream head of the reported range"),
  paths: z.array(z.string()).describe("Globs of the files that were watched"),
});
export type WatchDrift = z.infer<typeof WatchDrift>;

/** How many settled pull requests of each kind to keep. */
export const MAX_SETTLED = 50;

/** What watch-upstream remembers between runs. It is a cache: the repository and its pull requests are the truth. */
export const WatchState = WatchIdentity.extend({
  version: z.literal(1),
  lastMergedCommit: CommitSha.describe("The base branch holds all work up to this upstream commit"),
  lastProposedCommit: CommitSha.nullable().describe("Newest upstream head that was proposed, or needed no work"),
  pr: ProposedPull.nullable(),
  declined: z.array(SettledPull).max(MAX_SETTLED).describe("Pull requests that a person closed, newest first"),
  superseded: z
    .array(SettledPull)
    .max(MAX_SETTLED)
    .describe("Pull requests that we closed in favour of a newer one, newest first"),
  inFlight: InFlight.nullable(),
  failures: HeadFailures.nullable(),
  held: WatchHold.nullable(),
  claim: WatchClaim.nullable(),
  lastRun: z.strictObject({
    at: Time,
    outcome: WatchOutcome,
    reason: z.string().nullable(),
    exitCode: z.int().min(0).max(255),
    sentence: z.string().optional().describe("What the run said about itself"),
  }),
  drift: WatchDrift.optional().describe("With `propose: issue`: the newest issue, open or closed by a person"),
  botLogin: Text.optional().describe("Account of the token, asked once"),
});
export type WatchState = z.infer<typeof WatchState>;

/** The state of an older tool that only remembers one commit. We convert it to a WatchState. */
export const OldWatchState = z.strictObject({
  lastProcessedCommit: CommitSha,
  lastRunAt: z.string().nullish(),
  lastRunStatus: z.string().nullish(),
  lastPRUrl: z.string().nullish(),
});
export type OldWatchState = z.infer<typeof OldWatchState>;

/** The address without user and password, as a state stores it. */
export function dropUserInfo(url: string): string {
  return url.replace(USER_INFO, "$1");
}
