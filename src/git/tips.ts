/** The newest commits of the source and the target branch at the remote, under private refs. */

import { readFileSync } from "node:fs";
import path from "node:path";
import type { Target } from "../publish/transport.ts";
import type { Clone } from "./describe-repository.ts";
import type { Git } from "./run-git.ts";

export interface Tips {
  /** Fetches both branches; null, or the text of the failure. */
  fetch(): Promise<string | null>;
  /** As last fetched; `published` is null while the target branch does not exist. */
  current(): { source: string; published: string | null };
  /** Removes the refs; null, or what went wrong. */
  remove(): Promise<string | null>;
}

interface TipsOptions {
  git: Git;
  remote: string;
  target: Target;
  unique: string;
  repository: Extract<Clone, { exists: true }>;
}

const FETCH = [
  "fetch",
  "--no-tags",
  "--no-write-fetch-head",
  "--no-recurse-submodules",
  "--no-show-forced-updates",
  "--no-write-commit-graph",
  "--no-prune",
  // Leaves refs/remotes as they are.
  "--refmap=",
];

export function createTips({ git, remote, target, unique, repository }: TipsOptions): Tips {
  const sourceRef = `refs/pipekeeper/${unique}/source`;
  const publishedRef = `refs/pipekeeper/${unique}/target`;
  const isOneBranch = target.sourceBranch === target.targetBranch;
  let depth = isCutAtHead(repository) ? ["--depth=1"] : [];
  let tips: ReturnType<Tips["current"]> | null = null;
  let hasFetched = false;

  const sourceSpec = `+refs/heads/${target.sourceBranch}:${sourceRef}`;
  const publishedSpec = `+refs/heads/${target.targetBranch}:${publishedRef}`;
  const fetchSpecs = (specs: readonly string[]) => git.run([...FETCH, ...depth, "--end-of-options", remote, ...specs]);

  return {
    async fetch() {
      hasFetched = true;
      let hasTarget = true;
      let result = await fetchSpecs(isOneBranch ? [sourceSpec] : [sourceSpec, publishedSpec]);
      if (result.code !== 0 && !isOneBranch && isMissing(result.stderr, target.targetBranch)) {
        hasTarget = false;
        result = await fetchSpecs([sourceSpec]);
      }
      if (result.code !== 0) return result.stderr;
      // From here on the history between two tips is wanted: it tells whether a lost push has landed after all.
      depth = [];
      const refs = isOneBranch || !hasTarget ? [sourceRef] : [sourceRef, publishedRef];
      const [source, published] = (await git.text(["rev-parse", ...refs])).split("\n") as [string, string?];
      tips = { source, published: isOneBranch ? source : (published ?? null) };
      return null;
    },
    current() {
      if (tips === null) throw new Error("checkOut has to come first");
      return tips;
    },
    async remove() {
      if (!hasFetched) return null;
      const input = [sourceRef, publishedRef].map((ref) => `delete ${ref}\n`).join("");
      const { code, stderr } = await git.run(["update-ref", "--stdin"], { input });
      return code === 0 ? null : stderr.trim();
    },
  };
}

/**
 * True for a clone of depth 1. Only there a fetch of depth 1 costs nothing: in a deeper shallow clone it would cut the
 * history that is present. (Without a depth, a branch that the clone knows nothing of arrives with its whole history.)
 */
function isCutAtHead({ isShallow, head, commonDirectory }: TipsOptions["repository"]): boolean {
  if (!isShallow) return false;
  return head === null || readFileSync(path.join(commonDirectory, "shallow"), "utf8").includes(head);
}

function isMissing(stderr: string, branch: string): boolean {
  return stderr.includes(`couldn't find remote ref refs/heads/${branch}`);
}
