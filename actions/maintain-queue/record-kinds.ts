/** Defines the two kinds of records that are compacted. */

import type { Failure } from "../../src/formats/failure.ts";
import type { RecordedRun } from "../../src/formats/run.ts";
import { compareTimes, type Time } from "../../src/pipeline/times.ts";
import { parseFailureFileName } from "../../src/state/parse-failure-file-name.ts";
import { Problems } from "../../src/state/problems.ts";
import type { QueueIndex } from "../../src/state/queue-index.ts";
import { readFailures } from "../../src/state/read-failures.ts";
import { readRuns } from "../../src/state/read-runs.ts";
import type { RecordKind } from "./compact-records.ts";

const UNCLASSIFIED = { subcategory: null, from: null };

/** The queue says which ecosystem a package belongs to if the record does not. */
export function failureKind(queue: QueueIndex): RecordKind {
  return {
    prefix: "",
    read(raw) {
      const failures: Failure[] = [];
      const problems = new Problems();
      const context = { queue, problems, share: (text: string) => text, classify: () => UNCLASSIFIED };
      readFailures(raw, context, (failure) => failures.push(failure));
      const time = newest(failures.map((failure) => failure.time));
      if (time === null || !isWhole(problems)) return null;
      // Ignore the recorded ecosystem, because it may come from the file name.
      const meanings = failures.map((failure) => ({ ...failure, file: "", recorded_ecosystem: null }));
      return { time, meaning: JSON.stringify([meanings, reasonsOf(problems)]) };
    },
    namedBy(fileName) {
      const { ecosystem, batchId, time } = parseFailureFileName(fileName);
      return Object.entries({ batch_id: batchId, file_time: time, ecosystem }).flatMap(([key, value]) =>
        value === null ? [] : [[key, value] as const],
      );
    },
  };
}

/** The file name of a batch run says nothing about the run. */
export const RUN_KIND: RecordKind = {
  prefix: "batch-runs-",
  read(raw) {
    const runs: RecordedRun[] = [];
    const problems = new Problems();
    readRuns(raw, problems, (run) => runs.push(run));
    const time = newest(runs.map(({ timestamp }) => timestamp));
    if (time === null || !isWhole(problems)) return null;
    const meanings = runs.map((run) => ({
      ...run,
      file: "",
      ecosystems: [...run.ecosystems],
      platforms: [...run.platforms],
    }));
    return { time, meaning: JSON.stringify([meanings, reasonsOf(problems)]) };
  },
  namedBy: () => [],
};

function isWhole(problems: Problems): boolean {
  return !problems.list().some(({ severity, code }) => severity === "error" || code === "unknown-shape");
}

/** A moved record must cause the same problems on the dashboard. */
function reasonsOf(problems: Problems): string[] {
  return problems.list().map(({ code, reason }) => `${code} ${reason}`);
}

function newest(times: readonly (Time | null)[]): Time | null {
  return times.reduce((a, b) => (a === null || (b !== null && compareTimes(b, a) > 0) ? b : a), null);
}
