import type { Refusal } from "../../src/git/refusal.ts";
import { explainRefusal } from "../../src/publish/explain-refusal.ts";

/** Thrown to end a run that cannot continue for an outside reason. */
export class RunStopped extends Error {
  readonly outcome: "transient" | "failed" | "locked" | "interrupted";
  /** A short code for programs. */
  readonly reason: string;

  constructor(outcome: RunStopped["outcome"], reason: string, sentence: string) {
    super(sentence);
    this.outcome = outcome;
    this.reason = reason;
  }
}

/**
 * `what` is a clause such as `The branch "x" could not be pushed`. `remedies` says what to do about a refusal, by rule.
 */
export function stopFor(refusal: Refusal, what: string, remedies: Readonly<Record<string, string>> = {}): RunStopped {
  const said = refusal.said.at(-1)?.trim().replace(/\.$/, "") || "the answer was empty";
  if (refusal.kind !== "refused")
    return new RunStopped("transient", "unreachable", `${what}: ${said}. The next run tries again.`);
  const { rule } = explainRefusal(refusal);
  const remedy = remedies[refusal.rule] ?? "Do what the server says; trying again does not help.";
  return new RunStopped("failed", refusal.rule, `${what}. It was refused by ${rule}. ${remedy}`);
}
