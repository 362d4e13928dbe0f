/** Publishes the changed queue files to the branch, and plans again at each new tip. */

import path from "node:path";
import { checkInside } from "../../src/files/check-inside.ts";
import { openFolder } from "../../src/files/folder-source.ts";
import { writeTextFile } from "../../src/files/write-text-file.ts";
import type { Runtime } from "../../src/kit/runtime.ts";
import { nameOutput } from "../../src/publish/choose-fallback.ts";
import { planDestination } from "../../src/publish/destination.ts";
import type { Publication } from "../../src/publish/publish.ts";
import { publishFiles } from "../../src/publish/publish-files.ts";
import { olderQueue } from "../../src/state/read-state.ts";
import type { Inputs } from "./inputs.ts";
import { planQueue, type QueuePlan, type SeedingJob } from "./plan-queue.ts";

/** In the terminal, unless a branch is named, the files on disk are read and written. */
export async function publishQueue(job: SeedingJob, inputs: Inputs, runtime: Runtime): Promise<Publication<QueuePlan>> {
  if (runtime.env.GITHUB_ACTIONS !== "true" && inputs.branch === undefined) return writeLocally(job, inputs, runtime);
  const publishing = { ...inputs, publish: "commit", "keep-history": false } as const;
  const destination = await planDestination(publishing, runtime, "");
  const { prefix } = destination;
  const inRepository = (file: string) => path.posix.join(prefix, file).replace(/(.)\/+$/, "$1");
  const queue = [job.queue, olderQueue(job.queue)].map(inRepository);
  const state = [...queue, ...(job.tierFile === null ? [] : [inRepository(job.tierFile)])];
  return publishFiles(
    {
      inputs: publishing,
      destination,
      scope: { prefix, state, published: queue, compared: queue },
      transport: inputs.transport,
      outputName: nameOutput("queue", queue, ["data/queues", "data/priority-queue.json"]),
      derive: async (tip) => {
        const plan = await planQueue(tip.state, job);
        const texts = [...plan.files].map(([file, text]) => ({ file: inRepository(file), text }));
        for (const { file, text } of texts) {
          checkInside(tip.folder, file);
          if (!inputs["dry-run"]) await writeTextFile(path.join(tip.folder, file), text);
        }
        const problems = plan.problems.map((problem) => ({ ...problem, file: inRepository(problem.file) }));
        return { paths: texts.map(({ file }) => file), report: { ...plan, problems } };
      },
    },
    runtime,
  );
}

async function writeLocally(job: SeedingJob, inputs: Inputs, runtime: Runtime): Promise<Publication<QueuePlan>> {
  const root = path.resolve(runtime.cwd, inputs.root);
  const report = await planQueue(openFolder(root, `"${inputs.root}"`), job);
  const isDryRun = inputs["dry-run"];
  for (const [file, text] of report.files) {
    checkInside(root, file);
    if (!isDryRun) await writeTextFile(path.join(root, file), text);
  }
  const paths = [...report.files.keys()];
  const kind = paths.length === 0 ? "unchanged" : isDryRun ? "dry-run" : "written";
  return { kind, branch: null, attempts: 1, paths, report, durationMs: 0, insteadOf: null, warnings: [] };
}
