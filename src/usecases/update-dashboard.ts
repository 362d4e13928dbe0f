import path from "node:path";
import type { Edges, Outcome } from "../action/define-action.ts";
import type { PublishingInputs } from "../action/publishing-inputs.ts";
import type { SiteInputs } from "../action/site-inputs.ts";
import type { StateInputs } from "../action/state-inputs.ts";
import { UserError } from "../errors.ts";
import { checkInside } from "../files/check-inside.ts";
import { holdsBytes } from "../files/holds-bytes.ts";
import { readOptionalFile } from "../files/read-optional-file.ts";
import type { Checkout, Target } from "../publish/transport.ts";
import { checkSiteInputs } from "./check-site-inputs.ts";
import { type DerivedDashboard, deriveDashboard } from "./derive-dashboard.ts";
import { describeUpdate } from "./describe-update.ts";
import { planPaths } from "./plan-paths.ts";
import type { DashboardPublished } from "./publish-dashboard.ts";
import { type DerivedFiles, type Place, writeDerived } from "./write-derived.ts";

export interface UpdateDashboardInputs extends Omit<PublishingInputs, "publish">, StateInputs, SiteInputs {
  publish: "commit" | "branch" | "pages" | "none";
  output: string;
  format: "dashboard" | "queue-analytics";
  transport: "git" | "api" | "auto";
  "on-refused": "fail" | "pull-request" | "branch";
  strict: boolean;
  "max-failures": number | undefined;
  "max-runs": number | undefined;
  "history-days": number;
  "max-output-bytes": number | undefined;
}

/** GitHub refuses files over 100 MB and warns at 50 MB. */
const TOO_LARGE_BYTES = 90_000_000;

/** What became of the files: written to disk, or handed to a branch. */
export type Updated =
  | { kind: "written" | "unchanged" | "dry-run"; attempts: number; paths: readonly string[] }
  | DashboardPublished;

/** Derives the dashboard from the state, and publishes it where the inputs say. */
export async function updateDashboard(inputs: UpdateDashboardInputs, edges: Edges): Promise<Outcome> {
  const startedMs = performance.now();
  const planned = planPaths(inputs);
  if (planned.site !== null) checkSiteInputs(inputs);
  const latest: { derived: DerivedDashboard | null; files: DerivedFiles | null; prefix: string } = {
    derived: null,
    files: null,
    prefix: "",
  };
  const isLocal = inputs.publish === "none" || inputs.publish === "pages";
  const updated = isLocal ? await writeLocally() : await publish();
  const { derived, files, prefix } = latest;
  if (derived === null || files === null)
    throw new UserError((updated as { message?: string }).message ?? "Nothing was derived.");
  return describeUpdate({
    inputs,
    updated,
    derived,
    prefix,
    planned,
    site: files.site,
    warnings: files.warnings,
    durationMs: Math.round(performance.now() - startedMs),
    commitUrl: commitUrl(edges.env),
  });

  async function publish(): Promise<DashboardPublished> {
    // Loaded only here: git and what starts it cost start-up that writing a file does not need.
    const { publishDashboard } = await import("./publish-dashboard.ts");
    return publishDashboard(inputs, edges, deriveInto);
  }

  /** Publishing reads the state of the tip, so the paths lie in a private checkout of it. */
  async function deriveInto(checkout: Checkout, prefix: string, target: Target): Promise<readonly string[]> {
    const { directory, commit } = checkout;
    latest.prefix = prefix;
    checkInside(directory, path.posix.join(prefix, "data"));
    const state = `${prefix === "" ? "" : `"${prefix}" of `}commit ${commit.slice(0, 10)}`;
    return deriveTo(path.join(directory, prefix), {
      from: { sourceCommit: commit, place: state },
      place: {
        locate: (file) => ({ root: directory, file: path.posix.join(prefix, file) }),
        readPublished: ({ file }) => checkout.readPublished(file),
        holds: ({ file }, bytes) => checkout.holdsPublished(file, bytes),
        prefix,
        limitBytes: TOO_LARGE_BYTES,
        dryRun: false,
        needsAll: target.history === "orphan-append" || target.history === "orphan-replace",
      },
    });
  }

  async function writeLocally(): Promise<Updated> {
    const root = path.resolve(edges.cwd, inputs.root);
    latest.prefix = path.relative(edges.cwd, root);
    const changed = await deriveTo(root, {
      from: { sourceCommit: edges.env.GITHUB_SHA || null, place: `"${inputs.root}"` },
      place: {
        locate: (file) => locateFrom(edges.cwd, file),
        readPublished: ({ root: folder, file }) => readOptionalFile(path.join(folder, file)),
        holds: async ({ root: folder, file }, bytes) => holdsBytes(path.join(folder, file), bytes),
        prefix: latest.prefix,
        limitBytes: null,
        dryRun: inputs["dry-run"],
        needsAll: false,
      },
    });
    const kind = changed.length === 0 ? "unchanged" : inputs["dry-run"] ? "dry-run" : "written";
    return { kind, attempts: 1, paths: changed };
  }

  async function deriveTo(
    root: string,
    { from, place }: { from: { sourceCommit: string | null; place: string }; place: Place },
  ): Promise<readonly string[]> {
    const derived = deriveDashboard(root, inputs, { now: edges.now(), ...from });
    edges.log(derived.progress);
    const files = await writeDerived(derived, planned, { place, inputs, edges });
    latest.derived = derived;
    latest.files = files;
    return files.changed;
  }
}

/** Who names a place elsewhere means it; a path of the working directory's must not lead there unseen. */
function locateFrom(cwd: string, file: string): { root: string; file: string } {
  const absolute = path.resolve(cwd, file);
  const relative = path.relative(cwd, absolute);
  const isInside = relative !== ".." && !relative.startsWith(`..${path.sep}`);
  return isInside ? { root: cwd, file: relative } : { root: path.dirname(absolute), file: path.basename(absolute) };
}

/** Page of the commits on the server; null outside of a workflow. */
function commitUrl({ GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository }: Edges["env"]): string | null {
  return server && repository ? `${server}/${repository}/commit` : null;
}
