/** The cause of a refusal that trying again cannot fix. */
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
  /** The address returns a web page, such as a login page. */
  | "not-git"
  /** Git does not support this kind of address. */
  | "bad-address"
  | "read-only"
  | "hook"
  | "server-setting"
  | "no-branch"
  | "redirect"
  | "certificate"
  | "host-key"
  /** Our own rule: publishing would drop another author's commit. */
  | "foreign-branch"
  | "foreign-pull-request"
  /** Our own rule: a branch of only derived files must not replace the default branch. */
  | "default-branch"
  /** The server's API cannot make sure that a branch is at an expected commit when it replaces the branch. */
  | "no-lease";

/**
 * Why a fetch, commit or push failed. `raced`: the branch moved. `unreachable`: the server or the connection failed.
 * `refused`: trying again cannot help. `unknown`: anything else.
 */
export type Refusal = {
  /** Git's output, line by line, without progress and hints. */
  said: readonly string[];
  /** The server's own reasons. */
  reasons: readonly string[];
} & RefusalVerdict;

export type RefusalVerdict =
  | { kind: "raced" | "unknown" }
  /** `isProxy`: a proxy caused the failure. */
  | { kind: "unreachable"; isProxy?: true }
  | { kind: "refused"; rule: RefusalRule };
