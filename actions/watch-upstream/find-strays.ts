/** Finds the processes that a program has left behind, on Linux, where /proc lists them. */

import { readdirSync, readFileSync } from "node:fs";

/** The variable by which the processes of a run are known. */
export const RUN_ID = "PIPEKEEPER_RUN_ID";

export interface Stray {
  pid: number;
  /** With the process id, this names a process for good: ids are used again. */
  startTime: string;
}

interface Process extends Stray {
  parent: number;
  session: number;
}

/**
 * Processes that have the run's id in their environment, are in the session of its program, or descend from one of
 * these. A process that has cleared its environment, opened a session of its own and lost its parent is not found.
 */
export function findStrays(runId: string, leader: number): Stray[] {
  const all = listProcesses();
  const found = new Set(all.filter((each) => each.session === leader || hasRunId(each.pid, runId)));
  for (const each of found) {
    for (const child of all) if (child.parent === each.pid) found.add(child);
  }
  return [...found].map(({ pid, startTime }) => ({ pid, startTime }));
}

/** True while this very process runs. */
export function isRunning({ pid, startTime }: Stray): boolean {
  return readProcess(pid)?.startTime === startTime;
}

function listProcesses(): Process[] {
  if (process.platform !== "linux") return [];
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .map((name) => readProcess(Number(name)))
    .filter((each) => each !== null);
}

/** Null if it has ended; a zombie has. The name, in parentheses, may contain anything. */
function readProcess(pid: number): Process | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const [state, parent, , session] = fields;
    if (state === "Z" || state === "X") return null;
    return { pid, parent: Number(parent), session: Number(session), startTime: fields[19] as string };
  } catch {
    return null;
  }
}

/** False for the processes of other users, whose environment nobody may read. */
function hasRunId(pid: number, runId: string): boolean {
  try {
    return readFileSync(`/proc/${pid}/environ`).includes(`${RUN_ID}=${runId}\0`);
  } catch {
    return false;
  }
}
