import { defineAction } from "../../src/kit/define-action.ts";
import { requireEvent } from "../../src/kit/event.ts";
import { apply } from "./apply.ts";
import { decide } from "./decide.ts";
import { describeOutcome } from "./describe-outcome.ts";
import { inputs } from "./inputs.ts";
import { labelPullRequest } from "./label-pull-request.ts";
import { listen } from "./listen.ts";
import { observe, startObserving } from "./observe.ts";
import type { Observed, OwnIssue } from "./observed.ts";
import { openTracker, type TrackerContext } from "./open-tracker.ts";
import { findLatest, listOpenFor } from "./own-issues.ts";
import { findMissedRuns, readFailedRun, readNews, readTrigger, readUnfinished, type Trigger } from "./read-news.ts";
import { recordConclusion, recordFault, recordListing, refreshViews } from "./report.ts";
import { listMissing, type SelectedTask, selectTasks } from "./select-tasks.ts";

/** More than any task needs, so that a mistake in a decision cannot send requests forever. */
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
  const trigger = readTrigger(requireEvent(context.runtime.event), context.settings);
  if ("run" in trigger) context.report.run = trigger.run;
  if (trigger.kind !== "nothing") await track(context, trigger);
  if (trigger.kind !== "schedule") return;
  for (const missed of await findMissedRuns(context)) await track(context, missed);
  await pursue(context, await listen(context), { latest: new Map(), jobs: "unread" });
}

/** Reads logs before the issues, because logs take long, and an issue has to be read right before it is written. */
async function track(context: TrackerContext, trigger: Trigger): Promise<void> {
  const { report, settings } = context;
  const failed = await readFailedRun(context, trigger);
  if (trigger.kind === "cancelled" && failed === null) return;
  const open = await listOpenFor(context, trigger.kind === "passed" && trigger.run.attempt > 1);
  recordListing(report, open);
  const news = await readNews(context, trigger, { failed, open });
  report.subject = news.subject;
  const tasks = selectTasks(news, open, { settings, now: context.now.getTime() });
  const isRecovery = tasks.some(({ task }) => task.kind === "recovery");
  if (trigger.kind === "passed" && !isRecovery) tasks.push(...(await readUnfinished(context, trigger.run)));
  await pursue(context, tasks, { latest: await findLatest(context, listMissing(tasks)), jobs: news.jobs });
  const isConcerned = news.failures.length > 0 || (trigger.kind === "passed" && isRecovery);
  if (isConcerned) await labelPullRequest(context, news.subject);
}

/** Observes, decides and applies until nothing is left to do for any task. */
async function pursue(
  context: TrackerContext,
  tasks: readonly SelectedTask[],
  { latest, jobs }: { latest: ReadonlyMap<string, OwnIssue | null>; jobs: Observed["jobs"] },
): Promise<void> {
  let last: Observed | null = null;
  for (const { task, issues } of tasks) {
    const known = { issues: refreshViews(context.report, issues), latest: latest.get(task.category), jobs, last };
    let observed = startObserving(task, known);
    for (let round = 0; ; round++) {
      const decision = decide(observed, context.settings, context.now.getTime());
      if (round === MOST_ROUNDS) throw new Error(`The task "${task.kind}" of ${task.category} did not come to an end.`);
      if (decision.kind === "done") {
        recordConclusion(context.report, observed, decision);
        break;
      }
      if (decision.kind === "read") observed = await observe(context, observed, decision);
      else observed = await apply(context, observed, decision.step);
    }
    last = observed;
  }
}
