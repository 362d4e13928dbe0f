/** Rows of runs as data files store them. They are compact, because a list of all runs reads every month. */

import type { RunRow } from "./run-records.ts";
import type { StoredRun, StoredRuns } from "./shards.ts";

const OUTCOMES: readonly RunRow["outcome"][] = ["broken", "merged", "empty", "nothing"];

/** Words are numbered in the order in which the rows use them. */
export function storeRuns(runs: readonly RunRow[]): StoredRuns {
  const places = new Map<string, number>();
  const placeOf = (word: string): number => {
    const place = places.get(word) ?? places.size;
    places.set(word, place);
    return place;
  };
  const rows = runs.map((run): StoredRun => {
    const ecosystems = Object.entries(run.ecosystems).map(([name, count]) => [placeOf(name), count ?? -1]);
    return [
      placeOf(run.batch_id),
      run.id.slice(run.batch_id.length),
      shortenTime(run),
      ecosystems.flat(),
      run.total,
      run.succeeded,
      run.failed,
      run.blocked,
      run.merged,
      OUTCOMES.indexOf(run.outcome),
      run.conclusion === null ? -1 : placeOf(run.conclusion),
      run.duration_seconds,
    ];
  });
  return { rows, words: [...places.keys()] };
}

export function readRuns({ rows, words }: StoredRuns): RunRow[] {
  const word = (place: number) => words[place] as string;
  return rows.map((stored): RunRow => {
    const [batch, rest, time, pairs, total, succeeded, failed, blocked, merged, outcome, conclusion, duration] = stored;
    const batchId = word(batch);
    const ecosystems: [string, number | null][] = [];
    for (let at = 0; at < pairs.length; at += 2) {
      const count = pairs[at + 1] as number;
      ecosystems.push([word(pairs[at] as number), count < 0 ? null : count]);
    }
    return {
      batch_id: batchId,
      blocked,
      conclusion: conclusion < 0 ? null : word(conclusion),
      duration_seconds: duration,
      ecosystems: Object.fromEntries(ecosystems),
      failed,
      id: batchId + rest,
      merged,
      outcome: OUTCOMES[outcome] as RunRow["outcome"],
      succeeded,
      timestamp: readShortTime(time, batchId, rest),
      total,
    };
  });
}

/** 0 if the id contains the time: the day in the batch id, and the rest after it. */
function shortenTime({ batch_id: batch, id, timestamp }: RunRow): string | 0 {
  return readShortTime(0, batch, id.slice(batch.length)) === timestamp ? 0 : timestamp;
}

function readShortTime(time: string | 0, batch: string, rest: string): string {
  return time === 0 ? `${batch.slice(0, 10)}T${rest.slice(1).replaceAll("-", ":")}` : time;
}
