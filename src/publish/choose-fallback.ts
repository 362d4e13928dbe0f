import { createHash } from "node:crypto";
import type { PublishingInputs } from "../kit/shared-inputs.ts";
import type { Destination } from "./destination.ts";
import { concernsBranchAlone } from "./explain-refusal.ts";
import type { Publication } from "./publish.ts";
import type { Target } from "./transport.ts";

export interface Fallback {
  wish: PublishingInputs["on-refused"];
  destination: Pick<Destination, "target" | "orphanBranch">;
  outputName: string;
  keepHistory: boolean;
}

/**
 * Where to publish instead when a rule keeps files off their branch; null if there is no such place, or the user wants
 * none.
 */
export function chooseFallback(
  publication: Publication<unknown>,
  { wish, destination, outputName, keepHistory }: Fallback,
): Target | null {
  const { target, orphanBranch } = destination;
  const { sourceBranch, targetBranch, history } = target;
  // Files for a separate branch have no other place to go.
  if (wish === "fail" || history !== "append" || publication.kind !== "failed") return null;
  const { refusal } = publication;
  if (!concernsBranchAlone(refusal)) return null;
  if (wish === "pull-request") {
    return { sourceBranch, targetBranch: `pipekeeper/${targetBranch}/${outputName}`, history: "fork" };
  }
  // A branch that the state is read from must not be replaced.
  if (sourceBranch === orphanBranch) return null;
  return { sourceBranch, targetBranch: orphanBranch, history: keepHistory ? "orphan-append" : "orphan-replace" };
}

/**
 * A name for the files at these paths, for use in a branch name. For the usual paths it is `name` alone. For other
 * paths, digits that depend on the paths are added.
 */
export function nameOutput(name: string, places: readonly string[], usual: readonly string[] = []): string {
  if (places.join("\n") === usual.join("\n")) return name;
  const digits = createHash("sha256").update(places.join("\n")).digest("hex").slice(0, 8);
  return `${name}-${digits}`;
}
