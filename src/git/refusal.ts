/** What refused a push or fetch: a rule of the server, or a setting that stays as it is until somebody changes it. */
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
  /** What answers at the address is a page, such as a login, and not git. */
  | "not-git"
  /** Git cannot reach anything at such an address. */
  | "bad-address"
  | "read-only"
  | "hook"
  | "server-setting"
  | "no-branch"
  | "redirect"
  | "certificate"
  | "host-key"
  /** Our own: a branch, or a pull request's branch, has a commit by somebody else that would be replaced. */
  | "foreign-branch"
  | "foreign-pull-request"
  /** Our own: the default branch must not be replaced by derived files only. */
  | "default-branch"
  /** The server's API cannot replace a branch on the condition that nobody has moved it. */
  | "no-lease";

/**
 * Why a fetch, commit or push did not happen. `raced`: the branch has moved. `unreachable`: the server, or the way to
 * it, failed. `refused`: trying again cannot help. `unknown`: anything else.
 */
export type Refusal = {
  /** Everything that was said, line by line, without progress and hints. */
  said: readonly string[];
  /** The server's own reasons in it. */
  reasons: readonly string[];
} & RefusalVerdict;

/** A refusal without the lines that were said. */
export type RefusalVerdict =
  | { kind: "raced" | "unknown" }
  /** `isProxy`: a proxy on the way is at fault. */
  | { kind: "unreachable"; isProxy?: true }
  | { kind: "refused"; rule: RefusalRule };
