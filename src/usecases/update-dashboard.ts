import path from "node:path";
import type { Edges, Outcome } from "../action/define-action.ts";
import type { PublishingInputs } from "../action/publishing-inputs.ts";
import type { StateInputs } from "../action/state-inputs.ts";
import { encodePieces } from "../dashboard/encode-pieces.ts";
import { isPublished } from "../dashboard/same-dashboard.ts";
import { UserError } from "../errors.ts";
import { checkInside } from "../files/check-inside.ts";
import { readOptionalFile } from "../files/read-optional-file.ts";
import { writeChunks } from "../files/write-chunks.ts";
import type { Checkout } from "../publish/transport.ts";
import { type DerivedDashboard, deriveDashboard } from "./derive-dashboard.ts";
import { describeUpdate } from "./describe-update.ts";
import { planPaths } from "./plan-paths.ts";
import type { DashboardPublished } from "./publish-dashboard.ts";

export interface UpdateDashboardInputs extends Omit<PublishingInputs, "publish">, StateInputs {
  publish: "commit" | "branch" | "pages" | "none";
  output: string;
  format: "dashboard" | "queue-analytics";
  "site-dir": string | undefined;
  transport: "git" | "api" | "auto";
  "on-refused": "fail" | "pull-request" | "branch";
  strict: boolean;
  "max-failures": number | undefined;
  "max-runs": number | undefined;
  "history-days": number;
  "max-output-bytes": number | undefined;
}

/** GitHub refuses files over 100 MB and warns at 50 MB; readers suffer earlier. */
const LARGE_BYTES = 10_000_000;
const TOO_LARGE_BYTES = 90_000_000;

/** What became of the files: written to disk, or handed to a branch. */
export type Updated =
  | { kind: "written" | "unchanged" | "dry-run"; attempts: number; paths: readonly string[] }
  | DashboardPublished;

/** Derives the dashboard from the state, and publishes it where the inputs say. */
export async function updateDashboard(inputs: UpdateDashboardInputs, edges: Edges): Promise<Outcome> {
  const startedMs = performance.now();
  const files = planPaths(inputs);
  const latest: { derived: DerivedDashboard | null; bytes: number; prefix: string } = {
    derived: null,
    bytes: 0,
    prefix: "",
  };
  const isLocal = inputs.publish === "none" || inputs.publish === "pages";
  const updated = isLocal ? await writeLocally() : await publish();
  if (latest.derived === null) throw new UserError((updated as { message?: string }).message ?? "Nothing was derived.");
  const durationMs = Math.round(performance.now() - startedMs);
  const { derived, prefix } = latest;
  const warnings = sizeWarnings(latest.bytes);
  return describeUpdate({
    inputs,
    updated,
    derived,
    prefix,
    files,
    warnings,
    durationMs,
    commitUrl: commitUrl(edges.env),
  });

  async function publish(): Promise<DashboardPublished> {
    // Loaded only here: git and what starts it cost start-up that writing a file does not need.
    const { publishDashboard } = await import("./publish-dashboard.ts");
    return publishDashboard(inputs, edges, deriveInto);
  }

  /** Publishing reads the state of the tip, so the paths lie in a private checkout of it. */
  async function deriveInto(checkout: Checkout, prefix: string): Promise<readonly string[]> {
    const { directory, commit } = checkout;
    latest.prefix = prefix;
    checkInside(directory, path.posix.join(prefix, "data"));
    const place = `${prefix === "" ? "" : `"${prefix}" of `}commit ${commit.slice(0, 10)}`;
    const derived = derive(path.join(directory, prefix), { sourceCommit: commit, place });
    const changed: string[] = [];
    for (const file of files.map((name) => path.posix.join(prefix, name))) {
      checkInside(directory, file);
      if (await put(derived, path.join(directory, file), await checkout.readPublished(file))) changed.push(file);
    }
    return changed;
  }

  async function writeLocally(): Promise<Updated> {
    const root = path.resolve(edges.cwd, inputs.root);
    latest.prefix = path.relative(edges.cwd, root);
    const derived = derive(root, { sourceCommit: edges.env.GITHUB_SHA || null, place: `"${inputs.root}"` });
    const changed: string[] = [];
    for (const file of files) {
      const absolute = path.resolve(edges.cwd, file);
      // Who names a place elsewhere means it; a path of the repository's must not lead there unseen.
      if (!path.relative(edges.cwd, absolute).startsWith("..")) checkInside(edges.cwd, file);
      if (await put(derived, absolute, await readOptionalFile(absolute))) changed.push(file);
    }
    const kind = changed.length === 0 ? "unchanged" : inputs["dry-run"] ? "dry-run" : "written";
    return { kind, attempts: 1, paths: changed };
  }

  function derive(root: string, from: { sourceCommit: string | null; place: string }): DerivedDashboard {
    latest.derived = deriveDashboard(root, inputs, { now: edges.now(), ...from });
    edges.log(latest.derived.progress);
    return latest.derived;
  }

  /** Writes the file unless it says the same already; true if it differs. */
  async function put(derived: DerivedDashboard, absolute: string, published: Buffer | null): Promise<boolean> {
    if (published !== null && isPublished(published, derived)) {
      latest.bytes = published.length;
      return false;
    }
    if (isLocal && inputs["dry-run"]) return true;
    latest.bytes = writeChunks(
      absolute,
      encodePieces(derived.print(derived.document)),
      isLocal ? null : TOO_LARGE_BYTES,
    );
    return true;
  }
}

/** Page of the commits on the server; null outside of a workflow. */
function commitUrl({ GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository }: Edges["env"]): string | null {
  return server && repository ? `${server}/${repository}/commit` : null;
}

function sizeWarnings(bytes: number): string[] {
  if (bytes <= LARGE_BYTES) return [];
  const size = `${Math.round(bytes / 1_000_000)} MB`;
  return [`The dashboard has ${size}; set max-failures, max-runs or max-output-bytes to keep it quick to load.`];
}
