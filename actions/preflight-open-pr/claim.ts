/** The commit message of a claim. It says which run holds the claim, until when, and for which pull request. */

export interface Holder {
  runId: string;
  attempt: string;
  /** Distinguishes two claims of one run. */
  nonce: string;
}

/** Times come from the server. */
export interface Claim extends Holder {
  /** When the claim was made or renewed. */
  at: Date;
  /** After this time any run may take the claim over, unless the claim names a pull request. */
  until: Date;
  /** The number of the pull request that the claim names; null until one is open. */
  pull: number | null;
}

/** What a run may do about an existing claim. */
export type ClaimVerdict =
  /** Renew it, because it is this run's own. */
  | "renew"
  /** Take it over, because its time has passed. */
  | "expired"
  /** Take it over, because its run has ended. */
  | "ended"
  /** Take it over, because its pull request is closed. */
  | "closed"
  /** Stay away. */
  | "held";

const SECONDS = /\.\d{3}Z$/;

/** Renders the commit message. */
export function printClaim({ runId, attempt, at, until, nonce, pull }: Claim): string {
  const lines = [
    `Claim of run ${runId}, attempt ${attempt}`,
    "",
    pull === null
      ? "Until that run removes this branch, no other run starts."
      : // No number sign, because GitHub would then mention this commit on the pull request's page.
        `This branch keeps other runs from starting until pull request ${pull} is closed.`,
    "",
    `Pipekeeper-Run: ${runId}`,
    `Pipekeeper-Attempt: ${attempt}`,
    `Pipekeeper-Claimed: ${at.toISOString().replace(SECONDS, "Z")}`,
    `Pipekeeper-Until: ${until.toISOString().replace(SECONDS, "Z")}`,
    `Pipekeeper-Nonce: ${nonce}`,
    ...(pull === null ? [] : [`Pipekeeper-Pull-Request: ${pull}`]),
    "",
  ];
  return lines.join("\n");
}

/** Reads a commit message; null if it is not a claim. */
export function parseClaim(message: string): Claim | null {
  const fields = readFields(message);
  const field = (name: string) => fields.get(name) ?? "";
  const [runId, attempt, nonce] = [field("Run"), field("Attempt"), field("Nonce")];
  const [at, until] = [new Date(field("Claimed")), new Date(field("Until"))];
  const named = fields.get("Pull-Request") ?? null;
  const isWhole = [runId, attempt, named ?? "0"].every((text) => /^\d{1,15}$/.test(text)) && nonce !== "";
  if (!isWhole || Number.isNaN(at.getTime() + until.getTime())) return null;
  return { runId, attempt, at, until, nonce, pull: named === null ? null : Number(named) };
}

/** If a name occurs several times, the first one counts. */
function readFields(message: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const line of message.split(/\r?\n/)) {
    const [, name, value] = /^Pipekeeper-([A-Za-z-]+): (\S+)\s*$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined && !fields.has(name)) fields.set(name, value);
  }
  return fields;
}

/**
 * Judges a claim that names no pull request. `isRunOver`: whether the holder's run is over. If that is unknown (null),
 * only time ends the claim. `now` is the server's time; null if unknown.
 */
export function judgeClaim(
  holder: Claim,
  { runId, now }: { runId: string; now: Date | null },
  isRunOver: boolean | null,
): ClaimVerdict {
  if (holder.runId === runId) return "renew";
  if (now !== null && now.getTime() >= holder.until.getTime()) return "expired";
  return isRunOver === true ? "ended" : "held";
}

/**
 * A warning about a claim-ref at a commit that is not a claim, without a full stop. Such a commit may be anybody's
 * work, so it is never taken over or removed.
 */
export function describeForeign(ref: string): string {
  return `"${ref}" is at a commit that is not a claim; remove that branch if nobody needs it, or choose another claim-ref`;
}
