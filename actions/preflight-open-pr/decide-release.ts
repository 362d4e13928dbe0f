import { describeForeign } from "./claim.ts";
import { judgeList } from "./judge-list.ts";
import { judgePulls } from "./judge-pulls.ts";
import {
  type ClaimSeen,
  MAX_LOOKS,
  type NameStep,
  type PreflightAnswer,
  type PreflightDecision,
  type PreflightObserved,
} from "./observed.ts";
import type { PreflightPlan } from "./plan-preflight.ts";

const FIRST_WAIT_MS = 1000;

/**
 * Writes the new pull request into this run's claim, or gives the claim back if there is none. Lists may show the pull
 * request now and hide it later, so the claim has to last as long as the pull request is open.
 */
export function decideRelease(observed: PreflightObserved, plan: PreflightPlan): PreflightDecision {
  const { claim, lostTakes, waitedMs } = observed;
  const { inputs, own, opened } = plan;
  if (claim.kind === "unread") {
    if (lostTakes <= MAX_LOOKS) return { kind: "read", what: "claim", afterMs: 0 };
    const stuck = { kind: "stuck", why: `the claim changed ${MAX_LOOKS} times while this run looked at it` } as const;
    return answerRelease(stuck, observed, plan);
  }
  if (claim.kind !== "claim" || claim.holder.runId !== own?.runId || claim.holder.pull !== null) {
    return answerRelease(claim, observed, plan);
  }
  const name = (pull: number): NameStep => ({ kind: "name", commit: claim.commit, claim: { ...claim.holder, pull } });
  if (opened !== null) return inputs["dry-run"] ? answerRelease(claim, observed, plan) : name(opened);
  const known = judgeList(observed, plan);
  if (known.kind === "read") return known;
  if (inputs["dry-run"]) return answerRelease(claim, observed, plan);
  const found = known.verdict.matches.find(({ state }) => state === "open");
  if (found !== undefined) return name(found.number);
  const afterMs = Math.min(FIRST_WAIT_MS + waitedMs, inputs["release-wait-seconds"] * 1000 - waitedMs);
  if (known.verdict.state !== "open" && afterMs > 0) return { kind: "read", what: "list", afterMs };
  return { kind: "give-back", commit: claim.commit };
}

function answerRelease(
  claim: Exclude<ClaimSeen, { kind: "unread" }>,
  { list, files, now }: PreflightObserved,
  { inputs, filters, ref, own, opened, ...plan }: PreflightPlan,
): PreflightAnswer {
  const listed = list === "unread" ? null : judgePulls({ ...list, files }, filters, now ?? plan.now);
  const [state, matches] = [listed?.state ?? "unknown", listed?.matches ?? []];
  const rest = { stale: [], skip: null, isClaimed: false, warnings: [], doubt: "none" } as const;
  const answer = { kind: "answer", state, matches, ...rest } as const;
  switch (claim.kind) {
    case "absent":
      return { ...answer, reason: `There is no claim "${ref}" to give back.` };
    case "given-back":
      return { ...answer, reason: `The claim "${ref}" is given back.` };
    case "foreign":
      return { ...answer, reason: "Nothing was given back.", warnings: [`${describeForeign(ref)}.`] };
    case "claim": {
      const { runId, pull } = claim.holder;
      if (runId === own?.runId && pull !== null) {
        return { ...answer, reason: `The claim "${ref}" names pull request #${pull} and lasts until it is closed.` };
      }
      if (runId === own?.runId) {
        const would = opened === null ? `give back the claim "${ref}"` : `write #${opened} into the claim "${ref}"`;
        return { ...answer, reason: `Dry run: would ${would}.`, isClaimed: true };
      }
      const reason = `The claim "${ref}" now belongs to run ${runId} and stays.`;
      const warnings = [`${reason} This run's claim had expired; raise claim-ttl-minutes if the run needs longer.`];
      return { ...answer, reason, warnings };
    }
    default: {
      const reason = `The claim "${ref}" may remain until this run is over: ${claim.why}.`;
      return { ...answer, reason, isClaimed: true, doubt: inputs["on-error"] === "fail" ? "failure" : "warning" };
    }
  }
}
