import type { Claim } from "./claim.ts";

/** Who asks. */
export interface Claimant {
  runId: string;
  now: Date;
}

/** What may be done with a claim that is there. */
export type ClaimStatus =
  /** It is this run's own. */
  | "renew"
  /** Its time has passed. */
  | "expired"
  /** Its run is over. */
  | "ended"
  | "held";

/** `isRunOver`: null where it could not be learnt, which leaves the claim to its time. */
export function judgeClaim(claim: Claim, { runId, now }: Claimant, isRunOver: boolean | null): ClaimStatus {
  if (claim.runId === runId) return "renew";
  if (now.getTime() >= claim.until.getTime()) return "expired";
  return isRunOver === true ? "ended" : "held";
}
