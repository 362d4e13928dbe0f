import type { Refusal, RefusalRule } from "../../src/git/refusal.ts";
import { lastLine } from "../../src/publish/compose-failure.ts";
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

/** What to do about a refusal when a repository is only read, by the refusal's rule. */
export const READING_REMEDIES: Readonly<Partial<Record<RefusalRule, string>>> = {
  authentication: "Check the token, or the credentials that git has: they are wrong, have expired, or were revoked.",
  permission: "Pass a token that may read the repository.",
  "no-repository": "Check the address, and that the token may read the repository.",
  "bad-address": "Check the address: git knows https://, ssh://, git:// and file://, host:path, and paths.",
  "not-git": "Check the address, and whether a login page or a proxy answers in place of the git server.",
  redirect: "Give the new address; a token is only sent to the given one.",
  certificate:
    "If the server uses a certificate authority of your own, set GIT_SSL_CAINFO to a file with the certificate of that authority.",
  "host-key": "Add the server's host key to known_hosts, after checking its fingerprint.",
};

/**
 * `what` is a clause such as `The branch "x" could not be pushed`. `remedies` says what to do about a refusal, by rule.
 */
export function stopFor(refusal: Refusal, what: string, remedies: Readonly<Record<string, string>> = {}): RunStopped {
  const said = lastLine(refusal).replace(/\.$/, "") || "the answer was empty";
  if (refusal.kind !== "refused")
    return new RunStopped("transient", "unreachable", `${what}: ${said}. The next run tries again.`);
  const { rule } = explainRefusal(refusal);
  const remedy =
    remedies[refusal.rule] ??
    READING_REMEDIES[refusal.rule] ??
    "Follow what the server says; trying again does not help.";
  return new RunStopped("failed", refusal.rule, `${what}. It was refused by ${rule}. ${remedy}`);
}
