import path from "node:path";
import { UserError } from "../errors.ts";
import type { Problem } from "../formats/problem.ts";
import type { QueueFile } from "./read-queue.ts";

/** The main file. The others next to it only supplement it, or repeat it in an older form. */
const MAIN_NAME = "priority-queue.json";

interface QueueRead {
  /** All queue files that exist. */
  files: readonly string[];
  /** Those that could be read. */
  queues: readonly QueueFile[];
  problems: readonly Problem[];
  place: string;
}

/**
 * Throws a UserError if nothing in the main queue file, or in any queue file, was usable. Otherwise an empty dashboard,
 * or one made from a stale copy, would replace a good one. One bad file among several is an ordinary problem.
 */
export function requireQueue({ files, queues, problems, place }: QueueRead): void {
  const usable = new Set(queues.filter(({ isUsable }) => isUsable).map(({ file }) => file));
  const lost = files.filter((file) => !usable.has(file));
  const main = lost.find((file) => path.posix.basename(file) === MAIN_NAME);
  const file = main ?? (usable.size === 0 ? lost[0] : undefined);
  if (file === undefined) return;
  const about = problems.filter((problem) => problem.file === file);
  const first = about.find(({ severity }) => severity === "error") ?? about[0];
  const line = first === undefined || first.line === null ? "" : `line ${first.line}: `;
  throw new UserError(
    `The queue "${file}" in ${place} cannot be used: ${line}${first?.reason ?? "nothing in it is a package"}. Correct it. Until then nothing is written, and the published files stay as they are.`,
  );
}
