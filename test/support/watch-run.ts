/** The folders of one run of watch-upstream, from real repositories. */

import { mkdirSync } from "node:fs";
import { checkScope } from "../../actions/watch-upstream/check-scope.ts";
import { searchSecrets } from "../../actions/watch-upstream/find-secrets.ts";
import type { ScopeCheck, ScopePolicy } from "../../actions/watch-upstream/judge-changes.ts";
import { type LayOut, layOut } from "../../actions/watch-upstream/lay-out.ts";
import { matchGlobs } from "../../src/files/match-globs.ts";
import type { Mirror } from "../../src/git/mirror.ts";
import { removeFolder } from "../../src/git/remove-folder.ts";
import { commitFiles, createOrigin, type Files, git, type Origin, TempFolder } from "./git.ts";
import { mirrorOf } from "./mirror.ts";

export const SECRET = "ghs_TestTokenThatMustNotLeak0123456789";

export interface WatchRun {
  folder: TempFolder;
  target: Origin;
  upstream: Origin;
  mirrors: { target: Mirror; upstream: Mirror };
  base: string;
  range: { base: string; head: string };
  layOut: LayOut;
  policy: ScopePolicy;
  check(): Promise<ScopeCheck>;
  [Symbol.asyncDispose](): Promise<void>;
}

export const TARGET_FILES: Files = {
  "content/analytics/flows.json": '{"flows":{}}\n',
  "content/analytics/a/events.json": '{"events":[]}\n',
  "README.md": "hello\n",
  ".gitignore": "*.log\nbuild/\n",
};

/** Two repositories, their mirrors, and the folders of a run. Upstream has two commits. */
export async function openWatchRun(
  { files = TARGET_FILES, init = [] }: { files?: Files; init?: string[] } = {},
  prepare: (target: Origin, upstream: Origin) => void = () => undefined,
): Promise<WatchRun> {
  const folder = new TempFolder();
  for (const name of ["t", "u", "runs", "runs/1"]) mkdirSync(folder.at(name));
  const target = createOrigin(below(folder, "t"), files, init);
  const upstream = createOrigin(below(folder, "u"), { "src/app.ts": "1\n", "run.sh": "#!/bin/sh\n" }, init);
  const start = git(upstream.bare, ["rev-parse", "main"]);
  commitFiles(upstream.other, { "src/app.ts": "2\n", "src/new.ts": "new\n" }, "second");
  git(upstream.other, ["push", "--quiet", "origin", "HEAD:main"]);
  prepare(target, upstream);
  const mirrors = {
    target: await mirrorOf({ directory: folder.at("mirrors", "target.git"), url: target.bare }),
    upstream: await mirrorOf({ directory: folder.at("mirrors", "upstream.git"), url: upstream.bare }),
  };
  for (const mirror of Object.values(mirrors)) await mirror.fetch();
  const base = git(target.bare, ["rev-parse", "main"]);
  const range = { base: start, head: git(upstream.bare, ["rev-parse", "main"]) };
  const laidOut = await layOut({ ...mirrors, base, range, upstreamBranch: "main", folder: folder.at("runs", "1") });
  const policy = {
    isAllowed: matchGlobs(["content/analytics/**"], "allowed-paths"),
    findSecrets: searchSecrets([SECRET]),
  };
  return {
    folder,
    target,
    upstream,
    mirrors,
    base,
    range,
    layOut: laidOut,
    policy,
    check: () => checkScope(laidOut, policy),
    async [Symbol.asyncDispose]() {
      // removeFolder also removes the upstream checkout, which is read-only.
      await removeFolder(folder.path);
    },
  };
}

function below(folder: TempFolder, name: string): TempFolder {
  return Object.assign(Object.create(TempFolder.prototype) as TempFolder, { path: folder.at(name) });
}
