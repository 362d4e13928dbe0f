/** What reading and writing need during one run of the action, and the report that grows with it. */

import { connectRepository } from "../../src/github/connect-repository.ts";
import { asFields, asNumber } from "../../src/github/read-fields.ts";
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
  /** By the server's clock once it has answered: it decides what is closed and what is told. */
  now: Date;
  /** When the last write of this run ended, by `elapsedMs`. */
  wroteAtMs: number | null;
  /** Of this repository, from the event; null if that does not say. */
  repositoryId: number | null;
  /** Login whose issues and comments are own. The first issue that is opened shows the true one. */
  author: string;
  report: Report;
}

/** Checks the inputs and connects; nothing is asked yet. */
export async function openTracker(inputs: Inputs, runtime: Runtime): Promise<TrackerContext> {
  const { settings, problems } = readSettings(inputs, runtime);
  const repository = await connectRepository(runtime, {
    token: inputs.token,
    timeoutSeconds: inputs["timeout-seconds"],
    settleMs: inputs["settle-ms"],
  });
  const report: Report = {
    ...{ run: null, subject: null, open: null, changes: [], results: new Set(), signature: "" },
    ...{ planned: [], problems, warnings: [], failures: [] },
  };
  const repositoryId = asNumber(asFields(runtime.event?.payload.repository).id) || null;
  return {
    repository,
    settings,
    runtime,
    now: runtime.now(),
    wroteAtMs: null,
    repositoryId,
    author: inputs.author,
    report,
  };
}

/** GitHub's logins are the same in whatever case they are written. */
export function isOwnLogin({ author }: Pick<TrackerContext, "author">, login: string): boolean {
  return login.toLowerCase() === author.toLowerCase();
}

/** Reports a problem, once. */
export function note({ report }: TrackerContext, problem: string): void {
  if (!report.problems.includes(problem)) report.problems.push(problem);
}

/** In a dry run notes the call and returns true: it is not to be made. */
export function isPlannedOnly(context: TrackerContext, call: string, [before, after] = ["", ""]): boolean {
  if (!context.settings["dry-run"]) return false;
  const diff = before === after ? "" : diffLines(before, after);
  context.report.planned.push({ call, diff });
  context.runtime.log(`Would ${call}`);
  for (const line of diff === "" ? [] : diff.split("\n")) context.runtime.log(`    ${line}`);
  return true;
}
