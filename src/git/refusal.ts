/** What turned a push or fetch down: a rule of the server, or a setting that stays as it is until somebody changes it. */
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
  | "read-only"
  | "hook"
  | "server-setting"
  | "no-branch"
  | "redirect"
  | "certificate"
  | "host-key"
  /** Ours: a commit of somebody else on a branch, or on the branch of a pull request, that would be replaced. */
  | "foreign-branch"
  | "foreign-pull-request"
  /** Ours: a branch of derived files alone must not be the default branch. */
  | "default-branch"
  /** A server whose API cannot replace a branch on the condition that nobody has moved it. */
  | "no-lease";

/**
 * Why a fetch, commit or push did not happen. `raced`: the branch moved meanwhile. `unreachable`: the way to the server, or
 * the server itself, failed. `refused`: trying again cannot help. `unknown`: anything else.
 */
export type Refusal = {
  /** Everything that was said, line by line, without progress and hints. */
  said: readonly string[];
  /** The server's own reasons among it. */
  reasons: readonly string[];
} & RefusalVerdict;

/** A refusal without what was said. */
export type RefusalVerdict =
  | { kind: "raced" | "unknown" }
  /** `isProxy`: the proxy on the way is at fault. */
  | { kind: "unreachable"; isProxy?: true }
  | { kind: "refused"; rule: RefusalRule };
