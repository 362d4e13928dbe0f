/** Finds the processes that a program has left behind, on Linux, where /proc lists them. */

import { readdirSync, readFileSync } from "node:fs";

/** The variable by which the processes of a run are known. */
export const RUN_ID = "PIPEKEEPER_RUN_ID";

/** On a machine that starts processes without end, this has to do. */
const MAX_LISTINGS = 100;

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
 * `onFound` is called at once for each, because the next moment it may have become another one.
 */
export function findStrays(runId: string, leader: number, onFound: (stray: Stray) => void = () => undefined): Stray[] {
  const found = new Set<Process>();
  const add = (each: Process) => {
    if (!found.has(each)) onFound(each);
    found.add(each);
  };
  const all = listProcesses((each) => {
    if (each.session === leader || hasRunId(each.pid, runId)) add(each);
  });
  for (const each of found) {
    for (const child of all) if (child.parent === each.pid) add(child);
  }
  return [...found].map(({ pid, startTime }) => ({ pid, startTime }));
}

/** True while this very process runs. */
export function isRunning({ pid, startTime }: Stray): boolean {
  return readProcess(pid)?.startTime === startTime;
}

/** Lists again until there is no process that has not been looked at: they start each other meanwhile. */
function listProcesses(look: (each: Process) => void): Process[] {
  if (process.platform !== "linux") return [];
  const all: Process[] = [];
  const seen = new Set([String(process.pid)]);
  for (let listing = 0; listing < MAX_LISTINGS; listing++) {
    const names = readdirSync("/proc").filter((name) => /^\d+$/.test(name) && !seen.has(name));
    if (names.length === 0) break;
    for (const name of names) {
      seen.add(name);
      const each = readProcess(Number(name));
      if (each === null) continue;
      look(each);
      all.push(each);
    }
  }
  return all;
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
