/** Decides whether the process named in a lock file is still running. */

import { execFileSync } from "node:child_process";
import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";
import type { LockHolder } from "../formats/lock-holder.ts";

/**
 * `unknown`: we cannot check, because the process is on another machine or in another container, or the file is
 * unreadable.
 */
export type HolderVerdict = "alive" | "dead" | "unknown";

/** Identifies a process uniquely, even after its id is reused. */
export type ProcessIdentity = Pick<LockHolder, "pid" | "startTime" | "bootId" | "pidNamespace" | "host">;

/** A running holder refreshes its file every 30 s. */
const STALE_MS = 15 * 60_000;

/** `holder` is null if the file could not be read. `ageMs` is the time since the file was last touched. */
export function judgeHolder(holder: ProcessIdentity | null, self: ProcessIdentity, ageMs: number): HolderVerdict {
  const isSameHost = holder?.host === self.host;
  if (isSameHost && holder.bootId !== self.bootId) return "dead";
  if (!isSameHost || holder.pidNamespace !== self.pidNamespace) return ageMs > STALE_MS ? "dead" : "unknown";
  if (!exists(holder.pid)) return "dead";
  const startTime = readStartTime(holder.pid);
  if (startTime === "ended") return "dead";
  const isSame = startTime === null || holder.startTime === null || startTime === holder.startTime;
  return isSame ? "alive" : "dead";
}

/** Identifies this process. */
export function identifySelf(): ProcessIdentity {
  const { pid } = process;
  return {
    pid,
    startTime: readStartTime(pid),
    bootId: readText("/proc/sys/kernel/random/boot_id"),
    pidNamespace: readNamespace(),
    host: hostname(),
  };
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM means that the process belongs to another user.
    return (error as NodeJS.ErrnoException).code !== "ESRCH";
  }
}

/** Null if the system does not say. `ended` for a process whose parent has not noticed its end yet. */
function readStartTime(pid: number): string | null {
  if (process.platform === "linux") {
    const stat = readText(`/proc/${pid}/stat`);
    // The name, in parentheses, may contain anything. The start time is field 22.
    const fields = stat?.slice(stat.lastIndexOf(")") + 2).split(" ") ?? [];
    if (fields[0] === "Z" || fields[0] === "X") return "ended";
    return fields[19] ?? null;
  }
  try {
    const options = { encoding: "utf8", env: { PATH: "/bin:/usr/bin", LC_ALL: "C", TZ: "UTC" } } as const;
    return execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], options).trim() || null;
  } catch {
    return null;
  }
}

function readNamespace(): string | null {
  try {
    return readlinkSync("/proc/self/ns/pid");
  } catch {
    return null;
  }
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, "latin1").trim() || null;
  } catch {
    return null;
  }
}
