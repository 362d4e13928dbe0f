import { defineAction } from "../../src/kit/define-action.ts";
import { requireEvent } from "../../src/kit/event.ts";
import { apply } from "./apply.ts";
import { decide } from "./decide.ts";
import { describeOutcome } from "./describe-outcome.ts";
import { inputs } from "./inputs.ts";
import { labelPullRequest } from "./label-pull-request.ts";
import { observe, startObserving } from "./observe.ts";
import type { Observed } from "./observed.ts";
import { openTracker, type TrackerContext } from "./open-tracker.ts";
import { findClosed, listOpen } from "./own-issues.ts";
import { findMissedRuns, readFailedRun, readNews, readTrigger, readUnfinished, type Trigger } from "./read-news.ts";
import { recordConclusion, recordFault, recordListing, refreshViews } from "./report.ts";
import { listMissing, selectTasks } from "./select-tasks.ts";

/** More than any task needs, so that a mistake in a decision cannot ask GitHub for ever. */
const MOST_ROUNDS = 200;

export default defineAction({
  name: "failure-tracker",
  readsEvent: true,
  inputs,
  async run(given, runtime) {
    const context = await openTracker(given, runtime);
    if (!given.enabled) context.report.results.add("disabled");
    else await react(context).catch((error) => recordFault(context.report, error));
    return describeOutcome(context);
  },
});

async function react(context: TrackerContext): Promise<void> {
  const { report, runtime, settings } = context;
  const trigger = readTrigger(requireEvent(runtime.event), settings);
  if ("run" in trigger) report.run = trigger.run;
  if (trigger.kind !== "nothing") await track(context, trigger);
  if (trigger.kind !== "schedule") return;
  for (const run of await findMissedRuns(context)) await track(context, { kind: "failed", run });
}

/** Logs come before the issues: they take long, and an issue has to be read right before it is written. */
async function track(context: TrackerContext, trigger: Trigger): Promise<void> {
  const { report, settings } = context;
  const failed = trigger.kind === "failed" ? await readFailedRun(context, trigger.run) : null;
  const open = await listOpen(context);
  context.now = context.repository.client.serverNow() ?? context.now;
  recordListing(report, open);
  const news = await readNews(context, trigger, { failed, open });
  report.subject = news.subject;
  const tasks = selectTasks(news, open, { settings, now: context.now.getTime() });
  const isRecovery = tasks.some(({ task }) => task.kind === "recovery");
  if (trigger.kind === "passed" && !isRecovery) tasks.push(...(await readUnfinished(context, trigger.run)));
  const closed = await findClosed(context, listMissing(tasks));
  let last: Observed | null = null;
  for (const { task, issues } of tasks) {
    const known = { issues: refreshViews(report, issues), closed: closed.get(task.category), jobs: news.jobs, last };
    last = await pursue(context, startObserving(task, known));
  }
  if (news.failures.length > 0 || (trigger.kind === "passed" && isRecovery)) {
    await labelPullRequest(context, news.subject);
  }
}

/** Looks, decides and acts until nothing is left to be done. */
async function pursue(context: TrackerContext, start: Observed): Promise<Observed> {
  let observed = start;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    observed = { ...observed, isAlone: context.repository.client.isAlone() };
    const decision = decide(observed, context.settings, context.now.getTime());
    if (decision.kind === "done") {
      recordConclusion(context.report, observed, decision);
      return observed;
    }
    observed =
      decision.kind === "read"
        ? await observe(context, observed, decision)
        : await apply(context, observed, decision.step);
  }
  throw new Error(`The task "${start.task.kind}" of category ${start.task.category} came to no end.`);
}
