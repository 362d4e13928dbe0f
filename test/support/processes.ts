/** Finds and ends the processes that a test started, even if they have left their process group. */

import { readdirSync, readFileSync } from "node:fs";
import { isAlive } from "./is-alive.ts";

/** Ids of the processes with this text in their environment or command line, except this process. */
export function listProcessesWith(mark: string): number[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((name) => ["environ", "cmdline"].some((file) => readProc(`/proc/${name}/${file}`).includes(mark)))
    .map(Number)
    .filter(isAlive);
}

/** For the end of a test: kills every process with this text in its environment or command line. */
export function killProcessesWith(mark: string): void {
  for (const pid of listProcessesWith(mark)) {
    try {
      process.kill(pid, "SIGKILL");
    } catch {
      // The process has ended meanwhile.
    }
  }
}

function readProc(file: string): string {
  try {
    return readFileSync(file, "latin1");
  } catch {
    return "";
  }
}
