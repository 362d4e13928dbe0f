/** One issue per category of failure, from its first occurrence to its recovery. */

import path from "node:path";
import { UserError } from "../../src/errors.ts";
import { writeTextFile } from "../../src/files/write-text-file.ts";
import { isWriteDenied } from "../../src/github/failure.ts";
import { asFields, asNumber, asText } from "../../src/github/read-fields.ts";
import { readRunOf } from "../../src/github/runs.ts";
import type { Outcome } from "../../src/kit/define-action.ts";
import { type GitHubEvent, pullRequestNumberOf, requireEvent } from "../../src/kit/event.ts";
import type { Runtime } from "../../src/kit/runtime.ts";
import { describeTracking, type Tracked } from "./describe-tracking.ts";
import type { Inputs } from "./inputs.ts";
import { keepTracking, leavePullRequest } from "./keep-tracking.ts";
import { openSession, type Session } from "./session.ts";
import { trackRun } from "./track-run.ts";

export async function trackFailures(inputs: Inputs, runtime: Runtime): Promise<Outcome> {
  const session = await openSession(inputs, runtime);
  const tracked: Tracked = { run: null, subject: null };
  if (!inputs.enabled) session.results.add("disabled");
  else await work(session, tracked);
  const { outcome, snapshot } = describeTracking(session, tracked);
  const file = inputs["snapshot-file"];
  if (file !== undefined) {
    await writeTextFile(path.resolve(runtime.cwd, file), `${JSON.stringify(snapshot, null, 2)}\n`);
  }
  return outcome;
}

/** What goes wrong at GitHub ends the work and not the report of what was done before. */
async function work(session: Session, tracked: Tracked): Promise<void> {
  try {
    await react(session, tracked, requireEvent(session.runtime.event));
  } catch (error) {
    if (isWriteDenied(error)) {
      session.results.add("read-only");
      session.warnings.push((error as Error).message);
    } else if (error instanceof UserError) session.failures.push(error.message);
    else throw error;
  }
}

async function react(session: Session, tracked: Tracked, { name, payload }: GitHubEvent): Promise<void> {
  const repositoryId = asNumber(asFields(payload.repository).id) || null;
  if (name === "workflow_run") {
    tracked.run = readRunOf(payload);
    if (tracked.run === null) throw new UserError("The event names no workflow run. Expected that of workflow_run.");
    if (asText(payload.action) !== "completed") return;
    tracked.subject = await trackRun(session, tracked.run, repositoryId);
    return;
  }
  if (/^pull_request/.test(name)) {
    const pull = pullRequestNumberOf(payload);
    if (pull !== null && asText(payload.action) === "closed") await leavePullRequest(session, pull);
    return;
  }
  await keepTracking(session, repositoryId);
}
