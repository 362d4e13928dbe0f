import { UserError } from "../../src/errors.ts";
import { showPath } from "../../src/git/decode-path.ts";
import type { Placement } from "../../src/publish/place-changes.ts";
import type { Target } from "../../src/publish/transport.ts";
import type { CommitJob } from "./commit-job.ts";

/**
 * Throws a UserError for files that would overwrite another writer's work. Returns a warning for files that
 * `on-conflict: ours` overwrites.
 */
export function judgeConflicts(
  { conflicts, blocked }: Placement,
  base: string,
  { inputs, work, target }: Pick<CommitJob, "inputs" | "work"> & { target: Target },
): string[] {
  const branch = `branch "${target.targetBranch}"`;
  const since = `commit ${base.slice(0, 10)}`;
  if (blocked.length > 0) {
    throw new UserError(
      `${list(blocked)} cannot be published: on ${branch}, a file or folder that this job did not make is in the way. Nothing was published. Publish to another path, or remove what is there first.`,
    );
  }
  if (conflicts.length === 0) return [];
  const change = `${list(conflicts)} changed on ${branch} since ${since}`;
  if (inputs["on-conflict"] === "ours") return [`${change}, and \`on-conflict: ours\` replaced it.`];
  const how = work.script === null ? "which is checked out" : "on which the command ran";
  const remedy =
    work.script === null
      ? "Run the job again on the newest commit, or set `on-conflict: ours` to overwrite."
      : "Run the job again, leave `rerun` at true, or set `on-conflict: ours` to overwrite.";
  throw new UserError(`${change}, ${how}. Nothing was published. ${remedy}`);
}

function list([first = "", ...others]: readonly string[]): string {
  const named = [first, ...others].slice(0, 5).map((file) => `"${showPath(file)}"`);
  return others.length > 4 ? `${named.join(", ")} and ${others.length - 4} more` : named.join(", ");
}
