/**
 * A lock file that survives crashes. It appears together with its whole content. A dead holder's file is replaced only
 * under a second lock, so that only one of several processes gets the lock. For local file systems.
 */

import { randomUUID } from "node:crypto";
import {
  closeSync,
  fstatSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import path from "node:path";
import { UserError } from "../errors.ts";
import { LockHolder } from "../formats/lock-holder.ts";
import { type HolderVerdict, identifySelf, judgeHolder } from "./judge-holder.ts";

export interface LockOptions {
  /** When the run started, RFC 3339. */
  startedAt: string;
  /** Shown to people in the file. Contains no secrets. */
  command: string;
  /** Takes the lock from a holder that cannot be checked. A running holder always keeps the lock. */
  force?: boolean;
}

export interface Lock {
  /** False once another process has taken the lock. Check it before each remote write. */
  isOurs(): boolean;
  release(): void;
}

export type LockResult =
  | { kind: "held"; lock: Lock }
  /** `holder` is null if the file could not be read. */
  | { kind: "locked"; verdict: Exclude<HolderVerdict, "dead">; holder: LockHolder | null };

interface Seen {
  holder: LockHolder | null;
  inode: bigint;
  touchedNs: bigint;
}

interface Temp {
  file: string;
  descriptor: number;
  nonce: string;
}

const HEARTBEAT_MS = 30_000;
/** How often to try. If the holder releases the lock while we read its file, we try again. */
const ATTEMPTS = 10;
/** How many levels of takeover to try. The lock for taking over may itself belong to a process that was killed. */
const TAKEOVERS = 3;
const LEFT_AFTER_MS = 15 * 60_000;
const TEMP_NAME = /^(?:\.takeover)*\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Takes the lock, or says who holds it. Creates missing folders. */
export function acquireLock(file: string, options: LockOptions): LockResult {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const result = acquire(file, options, TAKEOVERS);
  if (result.kind === "held") removeLeftTemps(file);
  return result;
}

function acquire(file: string, options: LockOptions, takeovers: number): LockResult {
  const temp = writeTemp(file, options);
  let result: LockResult | undefined;
  try {
    result = place(temp, file, options, takeovers);
    return result;
  } finally {
    rmSync(temp.file, { force: true });
    if (result?.kind !== "held") closeSync(temp.descriptor);
  }
}

function place(temp: Temp, file: string, options: LockOptions, takeovers: number): LockResult {
  let seen: Seen | null = null;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (link(temp.file, file)) return confirm(temp, file);
    seen = readLock(file);
    if (seen === null) continue;
    const verdict = judge(seen, temp);
    const isTaken = verdict === "alive" || (verdict === "unknown" && options.force !== true);
    if (isTaken) return { kind: "locked", verdict, holder: seen.holder };
    const end = takeOver(temp, file, seen, { options, takeovers });
    if (end !== "released") return end;
  }
  return { kind: "locked", verdict: "unknown", holder: seen?.holder ?? null };
}

/** `released`: the file is gone, and anybody may create it. */
function takeOver(
  temp: Temp,
  file: string,
  seen: Seen,
  { options, takeovers }: { options: LockOptions; takeovers: number },
): LockResult | "released" {
  if (takeovers === 0) return { kind: "locked", verdict: "unknown", holder: seen.holder };
  const guard = acquire(`${file}.takeover`, options, takeovers - 1);
  if (guard.kind === "locked") return guard;
  try {
    const now = readLock(file);
    if (now === null) return "released";
    // Another process was faster. If it has ended since, the next run will find out.
    if (!isSame(seen, now)) return { kind: "locked", verdict: "alive", holder: now.holder };
    renameSync(temp.file, file);
  } finally {
    guard.lock.release();
  }
  return confirm(temp, file);
}

function confirm(temp: Temp, file: string): LockResult {
  const now = readLock(file);
  if (now?.holder?.nonce !== temp.nonce) return { kind: "locked", verdict: "alive", holder: now?.holder ?? null };
  return { kind: "held", lock: hold(temp, file) };
}

function hold({ descriptor, nonce }: Temp, file: string): Lock {
  let isReleased = false;
  const isOurs = () => !isReleased && readLock(file)?.holder?.nonce === nonce;
  // Rewriting the first byte sets the file's time by the file system's own clock. If the lock was taken over, this only
  // touches our old file, which no longer has a name.
  const heartbeat = setInterval(() => {
    try {
      writeSync(descriptor, "{", 0);
    } catch {
      // The next heartbeat may work, and the lock is checked before each remote write anyway.
    }
  }, HEARTBEAT_MS).unref();
  return {
    isOurs,
    release() {
      if (isReleased) return;
      clearInterval(heartbeat);
      if (isOurs()) rmSync(file, { force: true });
      isReleased = true;
      closeSync(descriptor);
    },
  };
}

function writeTemp(file: string, { startedAt, command }: LockOptions): Temp {
  const nonce = randomUUID();
  const temp = `${file}.${nonce}`;
  const descriptor = openSync(temp, "wx", 0o600);
  try {
    const holder: LockHolder = { ...identifySelf(), nonce, startedAt, command };
    writeSync(descriptor, `${JSON.stringify(holder)}\n`);
    fsyncSync(descriptor);
  } catch (error) {
    closeSync(descriptor);
    rmSync(temp, { force: true });
    throw error;
  }
  return { file: temp, descriptor, nonce };
}

/** False if the file exists. */
function link(temp: string, file: string): boolean {
  try {
    linkSync(temp, file);
    return true;
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") return false;
    if (!["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK"].includes(code)) throw error;
    throw new UserError(
      `lock-path: the file system of "${file}" has no hard links (${code}). Expected a path on a local file system.`,
    );
  }
}

/** Null if the file is gone. */
function readLock(file: string): Seen | null {
  try {
    const { ino, mtimeNs } = statSync(file, { bigint: true });
    return { holder: parseHolder(readFileSync(file, "utf8")), inode: ino, touchedNs: mtimeNs };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return null;
    if (code === "EISDIR") throw new UserError(`lock-path: "${file}" is a folder. Expected the path of a file.`);
    throw error;
  }
}

function parseHolder(text: string): LockHolder | null {
  try {
    return LockHolder.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/**
 * Our own file was just written on the same file system, so the difference between the two times is the age of the lock.
 */
function judge(seen: Seen, { descriptor }: Temp): HolderVerdict {
  const nowNs = fstatSync(descriptor, { bigint: true }).mtimeNs;
  return judgeHolder(seen.holder, identifySelf(), Number(nowNs - seen.touchedNs) / 1e6);
}

function isSame(before: Seen, now: Seen): boolean {
  if (before.holder !== null || now.holder !== null) return before.holder?.nonce === now.holder?.nonce;
  return before.inode === now.inode && before.touchedNs === now.touchedNs;
}

/** Removes files that killed processes left next to the lock. */
function removeLeftTemps(file: string): void {
  const folder = path.dirname(file);
  const nowMs = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(path.basename(file)) || !TEMP_NAME.test(name.slice(path.basename(file).length))) continue;
    const stats = statSync(path.join(folder, name), { throwIfNoEntry: false });
    if (stats !== undefined && nowMs - stats.mtimeMs > LEFT_AFTER_MS) rmSync(path.join(folder, name), { force: true });
  }
}
