/** The commit message of a claim. It says which run holds the claim, and until when. */

export interface Claim {
  runId: string;
  attempt: string;
  /** When it was made or renewed. */
  at: Date;
  /** From then on any run may take it. */
  until: Date;
  /** Tells two claims of one run apart. */
  nonce: string;
}

/** What a run may do about a claim that is there. */
export type ClaimVerdict =
  /** Renew it: it is this run's own. */
  | "renew"
  /** Take it over: its time has passed. */
  | "expired"
  /** Take it over: its run is over. */
  | "ended"
  /** Stay away. */
  | "held";

const SECONDS = /\.\d{3}Z$/;

/** The commit message. */
export function printClaim({ runId, attempt, at, until, nonce }: Claim): string {
  return [
    `Claim of run ${runId}, attempt ${attempt}`,
    "",
    "This branch keeps other runs from starting meanwhile. The run that made it removes it.",
    "",
    `Pipekeeper-Run: ${runId}`,
    `Pipekeeper-Attempt: ${attempt}`,
    `Pipekeeper-Claimed: ${at.toISOString().replace(SECONDS, "Z")}`,
    `Pipekeeper-Until: ${until.toISOString().replace(SECONDS, "Z")}`,
    `Pipekeeper-Nonce: ${nonce}`,
    "",
  ].join("\n");
}

/** Reads a commit message; null if it is no claim. */
export function parseClaim(message: string): Claim | null {
  const field = (name: string) => new RegExp(`^Pipekeeper-${name}: (\\S+)\\s*$`, "m").exec(message)?.[1] ?? "";
  const [runId, attempt, nonce] = [field("Run"), field("Attempt"), field("Nonce")];
  const [at, until] = [new Date(field("Claimed")), new Date(field("Until"))];
  const isWhole = [runId, attempt].every((text) => /^\d+$/.test(text)) && nonce !== "";
  return isWhole && !Number.isNaN(at.getTime() + until.getTime()) ? { runId, attempt, at, until, nonce } : null;
}

/** `isRunOver`: whether the holder's run is over; null if that is not known, and then only time ends the claim. */
export function judgeClaim(
  holder: Claim,
  { runId, now }: { runId: string; now: Date },
  isRunOver: boolean | null,
): ClaimVerdict {
  if (holder.runId === runId) return "renew";
  if (now.getTime() >= holder.until.getTime()) return "expired";
  return isRunOver === true ? "ended" : "held";
}
