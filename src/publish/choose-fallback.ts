import { createHash } from "node:crypto";
import type { PublishingInputs } from "../kit/shared-inputs.ts";
import type { Destination } from "./destination.ts";
import type { Publication } from "./publish.ts";
import type { Target } from "./transport.ts";

export interface Fallback {
  wish: PublishingInputs["on-refused"];
  destination: Pick<Destination, "target" | "orphanBranch">;
  outputName: string;
  keepHistory: boolean;
}

/** Rules about one branch. Whatever else is refused, such as a secret in the files, would be refused elsewhere, too. */
const BRANCH_RULES: ReadonlySet<string> = new Set(["protection", "ruleset", "hook", "signature", "server-setting"]);

/** Where files go that a rule keeps off their branch; null if there is no such place, or none is wanted. */
export function chooseFallback(
  publication: Publication<unknown>,
  { wish, destination, outputName, keepHistory }: Fallback,
): Target | null {
  const { target, orphanBranch } = destination;
  const { sourceBranch, targetBranch, history } = target;
  // A branch of its own is not merged anywhere.
  if (wish === "fail" || history !== "append" || publication.kind !== "failed") return null;
  const { refusal } = publication;
  if (refusal.kind !== "refused" || !BRANCH_RULES.has(refusal.rule)) return null;
  if (wish === "pull-request") {
    return { sourceBranch, targetBranch: `pipekeeper/${targetBranch}/${outputName}`, history: "fork" };
  }
  // State on a branch of that name must not be replaced.
  if (sourceBranch === orphanBranch) return null;
  return { sourceBranch, targetBranch: orphanBranch, history: keepHistory ? "orphan-append" : "orphan-replace" };
}

/**
 * A name for what is published at these places, as part of a branch name. The usual places have the plain name; a few digits
 * tell any others apart.
 */
export function nameOutput(name: string, places: readonly string[], usual: readonly string[] = []): string {
  if (places.join("\n") === usual.join("\n")) return name;
  const digits = createHash("sha256").update(places.join("\n")).digest("hex").slice(0, 8);
  return `${name}-${digits}`;
}
