/** One run of publishing with git, as an action starts it. It counts the files of the state. */

import { createHash } from "node:crypto";
import { mkdirSync } from "node:fs";
import path from "node:path";
import type { PublishingInputs } from "../../src/kit/shared-inputs.ts";
import { planDestination } from "../../src/publish/destination.ts";
import type { Derivation, Publication } from "../../src/publish/publish.ts";
import { publishFiles } from "../../src/publish/publish-files.ts";
import type { Scope, Tip } from "../../src/publish/transport.ts";
import { gitEnv, type TempFolder } from "./git.ts";
import { write } from "./open-transport.ts";
import { testRuntime } from "./test-runtime.ts";

/** The derived counts of the folder `data`. */
export interface Counts {
  files: number;
  bytes: number;
  sha256: string;
}

export interface PublishRun {
  /** A folder in the test's folder; created if it does not exist. */
  cwd: string;
  inputs?: Partial<PublishingInputs>;
  env?: Readonly<Record<string, string | undefined>>;
  scope?: Partial<Scope>;
  /** Called with each tip before deriving. */
  onTip?(tip: Tip): void;
}

export const COUNTS = "out/counts.json";
export const RUNNER_TEMP = "runner-temp";

const INPUTS: PublishingInputs = {
  root: ".",
  publish: "commit",
  branch: undefined,
  "keep-history": false,
  "on-refused": "fail",
  "pull-request-labels": [],
  "auto-merge": "false",
  remote: "origin",
  "commit-message": "count",
  "author-name": "Bot",
  "author-email": "bot@example.test",
  "max-attempts": 3,
  "retry-base-ms": 1,
  "retry-cap-ms": 1,
  "retry-deadline-ms": 0,
  token: undefined,
  "dry-run": false,
};

/** Counts the files of `data` on main and publishes the counts on main, as in a workflow on main. */
export async function publishCounts(folder: TempFolder, run: PublishRun): Promise<Publication<Counts>> {
  const { cwd, onTip } = run;
  for (const place of [cwd, folder.at(RUNNER_TEMP)]) mkdirSync(place, { recursive: true });
  const inputs = { ...INPUTS, ...run.inputs };
  const workflow = { GITHUB_REF: "refs/heads/main", GITHUB_REF_NAME: "main", RUNNER_TEMP: folder.at(RUNNER_TEMP) };
  const runtime = testRuntime({ cwd, env: { ...gitEnv, ...workflow, ...run.env } });
  const destination = await planDestination(inputs, runtime, "counts");
  const scope = { prefix: "", state: ["data"], published: [COUNTS], compared: [COUNTS], ...run.scope };
  const derive = (tip: Tip) => {
    onTip?.(tip);
    return deriveCounts(tip);
  };
  return await publishFiles({ inputs, destination, scope, transport: "git", outputName: "counts", derive }, runtime);
}

async function deriveCounts(tip: Tip): Promise<Derivation<Counts>> {
  const listing = await tip.state.list("data");
  const names = listing.kind === "folder" ? listing.names : [];
  const hash = createHash("sha256");
  let bytes = 0;
  for await (const file of tip.state.read(names.map((name) => path.posix.join("data", name)))) {
    if (file.kind !== "bytes") throw new Error(`${file.path}: ${file.kind}`);
    bytes += file.bytes.length;
    hash.update(`${file.path}\0`).update(file.bytes);
  }
  const counts = { files: names.length, bytes, sha256: hash.digest("hex") };
  const text = JSON.stringify(counts);
  if ((await tip.published.read(COUNTS))?.toString() === text) return { paths: [], report: counts };
  write(tip, COUNTS, text);
  return { paths: [COUNTS], report: counts };
}
