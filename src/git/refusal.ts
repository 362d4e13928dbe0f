/** What refused a push or fetch: a rule of the server, or a setting that somebody has to change. */
export type RefusalRule =
  | "workflows"
  | "protection"
  | "ruleset"
  | "signature"
  | "secret"
  | "history"
  | "size"
  | "content"
  | "shallow"
  | "name-conflict"
  | "permission"
  | "authentication"
  | "no-repository"
  /** The address answers with a web page, such as a login page, instead of git. */
  | "not-git"
  /** Git does not support an address of this kind. */
  | "bad-address"
  | "read-only"
  | "hook"
  | "server-setting"
  | "no-branch"
  | "redirect"
  | "certificate"
  | "host-key"
  /** Our own rule: somebody else's commit on the branch, or on a pull request's branch, would be lost. */
  | "foreign-branch"
  | "foreign-pull-request"
  /** Our own rule: a branch that contains only derived files must not replace the default branch. */
  | "default-branch"
  /** The server's API cannot replace a branch on the condition that it has not moved. */
  | "no-lease";

/**
 * Why a fetch, commit or push did not happen. `raced`: the branch moved. `unreachable`: the server or the connection
 * failed. `refused`: trying again cannot help. `unknown`: anything else.
 */
export type Refusal = {
  /** Everything that was printed, line by line, without progress and hints. */
  said: readonly string[];
  /** The lines with the server's own reasons. */
  reasons: readonly string[];
} & RefusalVerdict;

/** A refusal without the printed lines. */
export type RefusalVerdict =
  | { kind: "raced" | "unknown" }
  /** `isProxy`: a proxy on the way caused it. */
  | { kind: "unreachable"; isProxy?: true }
  | { kind: "refused"; rule: RefusalRule };
