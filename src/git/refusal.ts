/** Which rule of the server turned a push or fetch down. */
export type RefusalRule =
  | "workflows"
  | "protection"
  | "ruleset"
  | "content"
  | "shallow"
  | "name-conflict"
  | "permission"
  | "hook"
  | "server-setting"
  | "no-branch"
  | "redirect"
  | "history";

/**
 * Why a fetch, commit or push did not happen. `raced`: the branch moved meanwhile. `unreachable`: the way to the server, or
 * the server itself, failed. `refused`: trying again cannot help. `unknown`: anything else.
 */
export type Refusal = {
  /** Everything that was said, line by line, without progress and hints. */
  said: readonly string[];
  /** The server's own reasons among it. */
  reasons: readonly string[];
} & ({ kind: "raced" | "unreachable" | "unknown" } | { kind: "refused"; rule: RefusalRule });

/** A refusal without what was said. */
export type RefusalVerdict = { kind: "raced" | "unreachable" | "unknown" } | { kind: "refused"; rule: RefusalRule };
