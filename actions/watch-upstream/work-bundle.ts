import type { CommittedWork } from "./commit-work.ts";
import type { ProposeJob } from "./plan-job.ts";
import type { WatchRun } from "./watch-run.ts";

export async function writeBundle(_run: WatchRun, _job: ProposeJob, _work: CommittedWork): Promise<void> {
  throw new Error("not yet");
}
