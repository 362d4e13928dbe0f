/** Finds the processes that a program left behind. Works on Linux, which lists them in /proc. */

import { readdirSync, readFileSync } from "node:fs";

/** The environment variable that identifies the processes of a run. */
export const RUN_ID = "PIPEKEEPER_RUN_ID";

/** How many times to list the processes at most, because a machine may keep starting new ones. */
const MAX_LISTINGS = 100;

export interface Stray {
  pid: number;
  /** Process ids are reused. Together with the start time, an id is unique. */
  startTime: string;
}

interface Process extends Stray {
  parent: number;
  session: number;
}

/**
 * Processes that have the run's id in their environment, are in the session of its program, or descend from one of
 * these. A process that cleared its environment, opened its own session and lost its parent is not found. `onFound` is
 * called immediately for each one, because its id may belong to another process a moment later.
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

/** True while this same process runs. */
export function isRunning({ pid, startTime }: Stray): boolean {
  return readProcess(pid)?.startTime === startTime;
}

/** Lists until nothing new appears, because processes start each other meanwhile. */
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

/** Null if the process has ended; a zombie counts as ended. The name, in parentheses, may contain anything. */
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

/** False for the processes of other users, because their environment is not readable. */
function hasRunId(pid: number, runId: string): boolean {
  try {
    return readFileSync(`/proc/${pid}/environ`).includes(`${RUN_ID}=${runId}\0`);
  } catch {
    return false;
  }
}
