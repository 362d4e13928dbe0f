/** The context of one run of the action, and the report that grows with it. */

import { connectRepository } from "../../src/github/connect-repository.ts";
import { asFields, asNumber, asTextOrNull } from "../../src/github/read-fields.ts";
import type { Repository } from "../../src/github/repository.ts";
import type { Runtime } from "../../src/kit/runtime.ts";
import { diffLines } from "../../src/text/diff-lines.ts";
import type { Inputs } from "./inputs.ts";
import type { Report } from "./report.ts";
import { readSettings, type TrackerSettings } from "./settings.ts";

export interface TrackerContext {
  repository: Repository;
  settings: TrackerSettings;
  runtime: Runtime;
  /** The time used in decisions and reports: the machine's, until the server has answered with its own. */
  now: Date;
  /** When the last write of this run ended, by `elapsedMs`. */
  wroteAtMs: number | null;
  /** This repository's id from the event; null if the event does not say. */
  repositoryId: number | null;
  /** From the event; null if the event does not say. */
  defaultBranch: string | null;
  /**
   * The login whose issues and comments count as ours: the input, until an issue that this run opened shows another.
   */
  author: string;
  report: Report;
}

/** Checks the inputs and connects. Sends no request yet. */
export async function openTracker(inputs: Inputs, runtime: Runtime): Promise<TrackerContext> {
  const { settings, problems } = readSettings(inputs, runtime);
  const repository = await connectRepository(runtime, {
    token: inputs.token,
    timeoutSeconds: inputs["timeout-seconds"],
    settleMs: inputs["settle-ms"],
  });
  const report: Report = {
    ...{ run: null, subject: null, open: null, changes: [], results: new Set(), signature: "" },
    ...{ planned: [], problems, notes: [], warnings: [], failures: [] },
  };
  const facts = asFields(runtime.event?.payload.repository);
  const repositoryId = asNumber(facts.id) || null;
  const defaultBranch = asTextOrNull(facts.default_branch);
  return {
    repository,
    settings,
    runtime,
    now: runtime.now(),
    wroteAtMs: null,
    repositoryId,
    defaultBranch,
    author: inputs.author,
    report,
  };
}

/** GitHub ignores case in logins. */
export function isOwnLogin({ author }: Pick<TrackerContext, "author">, login: string): boolean {
  return login.toLowerCase() === author.toLowerCase();
}

/** Reports a problem once. */
export function note({ report }: TrackerContext, problem: string): void {
  if (!report.problems.includes(problem)) report.problems.push(problem);
}

/** In a dry run, notes the call and returns true, so that the caller skips it. */
export function isPlannedOnly(context: TrackerContext, call: string, [before, after] = ["", ""]): boolean {
  if (!context.settings["dry-run"]) return false;
  const diff = before === after ? "" : diffLines(before, after);
  context.report.planned.push({ call, diff });
  context.runtime.log(`Would ${call}`);
  for (const line of diff === "" ? [] : diff.split("\n")) context.runtime.log(`    ${line}`);
  return true;
}
