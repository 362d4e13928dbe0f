/** Checks whether the workflows in `expect` have run. */

import { readRepositoryFacts } from "../../src/github/repository-facts.ts";
import { listRuns } from "../../src/github/runs.ts";
import { readWorkflow } from "../../src/github/workflows.ts";
import type { WorkflowRun } from "../../src/pipeline/workflow-run.ts";
import { type Heard, judgeSilence } from "./judge-silence.ts";
import { identifyCategory, stemOf } from "./name-category.ts";
import type { TrackerContext } from "./open-tracker.ts";
import type { Expectation } from "./parse-expectations.ts";
import { listOf } from "./report.ts";
import type { SelectedTask } from "./select-tasks.ts";

/** How many of the newest runs to look at. Some may come from forks, from a branch with the same name. */
const MOST_RUNS = 20;

/** One task for each line of `expect`. */
export async function listen(context: TrackerContext): Promise<SelectedTask[]> {
  const { settings, report } = context;
  const tasks: SelectedTask[] = [];
  for (const expectation of settings.expectations) {
    const heard = await hear(context, expectation);
    const category = identifyCategory({ kind: "silence", workflow: stemOf(expectation.file) });
    const silence = judgeSilence(heard, { settings, now: context.now.getTime() });
    const task = { kind: "silence", category, file: expectation.file, silence } as const;
    tasks.push({ task, issues: listOf(report, category) });
  }
  return tasks;
}

async function hear(context: TrackerContext, expectation: Expectation): Promise<Heard> {
  const { repository } = context;
  const { file } = expectation;
  const workflow = await readWorkflow(repository, file);
  if (workflow === "gone") return { expectation, workflow, last: null };
  const { id, defaultBranch } = await findHome(context);
  let last: WorkflowRun | null = null;
  let seen = 0;
  await listRuns(repository, {
    ...{ workflow: file, branch: defaultBranch, status: "completed", perPage: MOST_RUNS },
    stopAt: (run) => {
      if (run.headRepository?.id === id) last ??= run;
      return last !== null || ++seen >= MOST_RUNS;
    },
  });
  return { expectation, workflow, last };
}

/** The event of a schedule may not name the repository and its default branch. Then this asks GitHub. */
async function findHome(context: TrackerContext): Promise<{ id: number; defaultBranch: string }> {
  if (context.repositoryId === null || context.defaultBranch === null) {
    const facts = await readRepositoryFacts(context.repository);
    context.repositoryId = facts.id;
    context.defaultBranch = facts.defaultBranch;
  }
  return { id: context.repositoryId, defaultBranch: context.defaultBranch };
}
