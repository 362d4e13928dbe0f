/** The message of the commit that a claim's ref points to: who holds the claim, and until when. */

export interface Claim {
  runId: string;
  attempt: string;
  /** When it was made or renewed. */
  at: Date;
  /** From then on anybody may take it. */
  until: Date;
  /** Sets two claims of one run apart. */
  nonce: string;
}

const SECONDS = /\.\d{3}Z$/;

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

/** null: the commit is no claim. */
export function parseClaim(message: string): Claim | null {
  const field = (name: string) => new RegExp(`^Pipekeeper-${name}: (\\S+)\\s*$`, "m").exec(message)?.[1] ?? "";
  const [runId, attempt, nonce] = [field("Run"), field("Attempt"), field("Nonce")];
  const [at, until] = [new Date(field("Claimed")), new Date(field("Until"))];
  const isWhole = [runId, attempt].every((text) => /^\d+$/.test(text)) && nonce !== "";
  return isWhole && !Number.isNaN(at.getTime() + until.getTime()) ? { runId, attempt, at, until, nonce } : null;
}
