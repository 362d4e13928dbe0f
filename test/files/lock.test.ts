import { type ChildProcess, fork, spawn } from "node:child_process";
import { once } from "node:events";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type HolderVerdict, identifySelf, judgeHolder } from "../../src/files/judge-holder.ts";
import { acquireLock, type LockOptions, type LockResult } from "../../src/files/lock.ts";
import { bundleMortalScript, bundleScript } from "../support/bundle-script.ts";
import { TempFolder } from "../support/git.ts";
import { isProof } from "../support/is-proof.ts";
import type { LockOrder } from "../support/lock-process.ts";

const OPTIONS: LockOptions = { startedAt: "2026-11-30T01:02:03Z", command: "pipekeeper watch-upstream" };
const SELF = identifySelf();
const MINUTE = 60_000;
const TIMEOUT_MS = isProof ? 10 * MINUTE : MINUTE;

/** The text of this process's lock file, with these changes. */
function holder(change: Record<string, unknown> = {}): string {
  return JSON.stringify({ ...SELF, nonce: "n", startedAt: "", command: "", ...change });
}

/** An id that no process can have, because Linux gives ids up to 2^22: its process counts as ended. */
const ENDED = 2 ** 22 + 1;

function take(file: string, options: Partial<LockOptions> = {}): LockResult {
  return acquireLock(file, { ...OPTIONS, ...options });
}

function release(result: LockResult): void {
  if (result.kind === "held") result.lock.release();
}

test("a lock is a file that names its holder, and is gone after its release", () => {
  using folder = new TempFolder();
  const file = folder.at("state/lock");
  const result = take(file);
  expect(JSON.parse(readFileSync(file, "utf8"))).toEqual({ ...SELF, ...OPTIONS, nonce: expect.any(String) });
  expect(SELF).toEqual({
    pid: process.pid,
    startTime: expect.stringMatching(/^\d+$/),
    bootId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    pidNamespace: expect.stringMatching(/^pid:\[\d+\]$/),
    host: expect.any(String),
  });
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder.at("state"))).toEqual(["lock"]);
  expect(result).toMatchObject({ kind: "held" });
  release(result);
  release(result);
  expect(readdirSync(folder.at("state"))).toEqual([]);
});

test("a second process is refused and learns who holds the lock", () => {
  using folder = new TempFolder();
  const first = take(folder.at("lock"));
  expect(take(folder.at("lock"), { force: true })).toMatchObject({
    ...{ kind: "locked", verdict: "alive", holder: { pid: process.pid, startedAt: OPTIONS.startedAt } },
  });
  release(first);
});

describe("the recorded holder", () => {
  const other = { host: "elsewhere" };
  const rows: readonly { name: string; change: Record<string, unknown> | null; ageMs?: number; want: HolderVerdict }[] =
    [
      { name: "is this process", change: {}, want: "alive" },
      { name: "runs, and did not record when it started", change: { startTime: null }, want: "alive" },
      { name: "runs, and was last seen long ago", change: {}, ageMs: 60 * MINUTE, want: "alive" },
      { name: "is process 1", change: { pid: 1, startTime: null }, want: "alive" },
      { name: "has ended", change: { pid: ENDED }, want: "dead" },
      { name: "has an id that another process has now", change: { startTime: "1" }, want: "dead" },
      { name: "ran before the last boot", change: { bootId: "b" }, want: "dead" },
      { name: "ran before the last boot, in a container", change: { bootId: "b", pidNamespace: "p" }, want: "dead" },
      { name: "is in another container", change: { pidNamespace: "p" }, ageMs: 15 * MINUTE, want: "unknown" },
      { name: "was in another container", change: { pidNamespace: "p" }, ageMs: 15 * MINUTE + 1, want: "dead" },
      { name: "is on another machine", change: other, ageMs: 15 * MINUTE, want: "unknown" },
      { name: "was on another machine", change: other, ageMs: 15 * MINUTE + 1, want: "dead" },
      { name: "touched its file in the future", change: other, ageMs: -60 * MINUTE, want: "unknown" },
      { name: "cannot be read", change: null, ageMs: 15 * MINUTE, want: "unknown" },
      { name: "could not be read for a long time", change: null, ageMs: 15 * MINUTE + 1, want: "dead" },
    ];
  test.each(rows)("$name: $want", ({ change, ageMs = 0, want }) => {
    expect(judgeHolder(change === null ? null : { ...SELF, ...change }, SELF, ageMs)).toBe(want);
  });

  test("is a zombie process: dead", async () => {
    // Once bash has become `sleep`, which never waits for its child, the child ends and stays a zombie.
    const child = '( until [ "$(cat /proc/$$/comm)" = sleep ]; do :; done ) & echo $!; exec sleep 1000';
    const parent = spawn("bash", ["-c", child], { stdio: ["ignore", "pipe", "ignore"] });
    try {
      const [text] = await once(parent.stdout, "data");
      const zombie = { ...SELF, pid: Number(text), startTime: null };
      await expect.poll(() => readFileSync(`/proc/${zombie.pid}/stat`, "utf8")).toMatch(/\) Z /);
      expect(judgeHolder(zombie, SELF, 0)).toBe("dead");
    } finally {
      parent.kill("SIGKILL");
    }
  });
});

describe("an existing file", () => {
  const rows = [
    { name: "empty", text: "" },
    { name: "partial", text: holder().slice(0, 40) },
    { name: "not an object", text: "[]" },
    { name: "with an invalid pid", text: holder({ pid: -1 }) },
    { name: "with an impossible pid", text: holder({ pid: 2 ** 40 }) },
    { name: "from another machine", text: holder({ host: "elsewhere" }) },
  ];
  test.each(rows)("$name: locked while it is new, unless forced, and free when it is old", ({ text }) => {
    using folder = new TempFolder();
    const file = folder.at("lock");
    writeFileSync(file, text);
    expect(take(file)).toMatchObject({ kind: "locked", verdict: "unknown" });
    const forced = take(file, { force: true });
    expect(forced.kind).toBe("held");
    release(forced);
    writeFileSync(file, text);
    const old = Date.now() / 1000 - 16 * 60;
    utimesSync(file, old, old);
    const result = take(file);
    expect(result.kind).toBe("held");
    release(result);
    expect(readdirSync(folder.path)).toEqual([]);
  });

  test.each([
    { name: "whose holder has ended", change: { pid: ENDED } },
    { name: "whose holder's id has been reused", change: { startTime: "1" } },
    { name: "from before the last boot", change: { bootId: "b" } },
  ])("$name: free at once", ({ change }) => {
    using folder = new TempFolder();
    writeFileSync(folder.at("lock"), holder(change));
    const result = take(folder.at("lock"));
    expect(result.kind).toBe("held");
    release(result);
    expect(readdirSync(folder.path)).toEqual([]);
  });

  test("a folder is refused and named", () => {
    using folder = new TempFolder();
    mkdirSync(folder.at("lock"));
    expect(() => take(folder.at("lock"))).toThrow(`lock-path: "${folder.at("lock")}" is a folder.`);
    expect(readdirSync(folder.path)).toEqual(["lock"]);
  });
});

test("a lock that was taken over is not ours, and we neither touch nor release it", () => {
  using folder = new TempFolder();
  const file = folder.at("lock");
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  try {
    const first = take(file);
    if (first.kind !== "held") throw new Error("Expected to hold the lock");
    const old = Date.now() / 1000 - 60;
    utimesSync(file, old, old);
    vi.advanceTimersByTime(30_000);
    expect(Date.now() - statSync(file).mtimeMs).toBeLessThan(30_000);
    expect(first.lock.isOurs()).toBe(true);

    // Another process takes the lock over like this.
    writeFileSync(folder.at("next"), holder());
    utimesSync(folder.at("next"), old, old);
    renameSync(folder.at("next"), file);
    vi.advanceTimersByTime(60_000);
    expect(first.lock.isOurs()).toBe(false);
    expect(statSync(file).mtimeMs).toBeCloseTo(old * 1000, -1);
    first.lock.release();
    expect(readFileSync(file, "utf8")).toBe(holder());
  } finally {
    vi.useRealTimers();
  }
});

test("old files that killed processes left beside the lock are removed", () => {
  using folder = new TempFolder();
  const id = "01234567-89ab-cdef-0123-456789abcdef";
  const old = [`lock.${id}`, `lock.takeover.${id}`];
  for (const name of [...old, "lock.backup", `other.${id}`]) {
    writeFileSync(folder.at(name), "");
    utimesSync(folder.at(name), 1, 1);
  }
  writeFileSync(folder.at(`lock.1${id.slice(1)}`), "");
  release(take(folder.at("lock")));
  expect(readdirSync(folder.path).sort()).toEqual([`lock.1${id.slice(1)}`, "lock.backup", `other.${id}`]);
});

describe("processes", () => {
  const COUNT = isProof ? 8 : 4;
  const scripts = new TempFolder();
  let children: ChildProcess[] = [];
  let mortal = "";

  beforeAll(async () => {
    const script = await bundleScript("test/support/lock-process.ts", scripts.path);
    mortal = await bundleMortalScript("test/support/lock-process.ts", scripts.path, [
      ...["openSync", "writeSync", "fsyncSync", "linkSync", "statSync", "readFileSync", "renameSync", "rmSync"],
      ...["readdirSync", "fstatSync", "closeSync"],
    ]);
    children = Array.from({ length: COUNT }, () => fork(script));
  });
  afterAll(() => {
    for (const child of children) child.kill("SIGKILL");
    scripts[Symbol.dispose]();
  });

  /** Lets all processes try to take the lock at the same time, and returns how many of them have it. */
  async function race(file: string, contenders: readonly ChildProcess[]): Promise<number> {
    const atMs = Date.now() + 10;
    const answers = await Promise.all(contenders.map((child) => ask(child, { take: file, atMs })));
    const holders = answers.filter(({ kind, isOurs }) => kind === "held" && isOurs).length;
    await Promise.all(contenders.map((child) => ask(child, { release: true })));
    return holders;
  }

  const starts: readonly { name: string; text: string | null }[] = [
    { name: "a stale lock", text: holder({ pid: ENDED }) },
    { name: "no lock", text: null },
    { name: "an old empty file", text: "" },
    { name: "an old partial file", text: holder().slice(0, 40) },
    { name: "a lock whose process id was reused", text: holder({ startTime: "1" }) },
    { name: "a lock from before the last boot", text: holder({ bootId: "b" }) },
  ];

  test.each([
    ...starts.map((start) => ({ ...start, contenders: 2, rounds: isProof ? 200 : 4 })),
    ...starts.map((start) => ({ ...start, contenders: COUNT, rounds: isProof ? 200 : 2 })),
  ])(
    "$contenders processes on $name: exactly one holds it, $rounds times",
    async ({ text, contenders, rounds }) => {
      using folder = new TempFolder();
      const counts = new Map<number, number>();
      for (let round = 0; round < rounds; round++) {
        const file = folder.at(`${round}`, "lock");
        mkdirSync(folder.at(`${round}`));
        if (text !== null) {
          writeFileSync(file, text);
          utimesSync(file, 1, 1);
        }
        const holders = await race(file, children.slice(0, contenders));
        counts.set(holders, (counts.get(holders) ?? 0) + 1);
        expect(existsSync(file)).toBe(false);
      }
      expect([...counts]).toEqual([[1, rounds]]);
    },
    TIMEOUT_MS,
  );

  test(
    "a process that was killed at any step leaves a lock that exactly one other process can take",
    async () => {
      using folder = new TempFolder();
      let step = 0;
      let killed = 0;
      for (let isKilled = true; isKilled; ) {
        step += isProof ? 1 : 7;
        const file = folder.at(`${step}`, "lock");
        mkdirSync(folder.at(`${step}`));
        writeFileSync(file, holder({ pid: ENDED }));
        // In every third round the holder of the takeover guard was also killed.
        if (step % 3 === 0) writeFileSync(`${file}.takeover`, holder({ pid: ENDED, nonce: "guard" }));
        const child = fork(mortal, { env: { ...process.env, TEST_KILL_AT: String(step) } });
        try {
          child.send({ take: file, atMs: 0 } satisfies LockOrder);
          const [answer] = await Promise.race([once(child, "message"), once(child, "exit").then(() => [null])]);
          isKilled = answer === null;
          if (isKilled) killed++;
        } finally {
          child.kill("SIGKILL");
        }
        if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
        expect(await race(file, children.slice(0, 3))).toBe(1);
        expect(existsSync(file)).toBe(false);
      }
      expect(killed).toBeGreaterThan(isProof ? 20 : 3);
    },
    TIMEOUT_MS,
  );
});

async function ask(child: ChildProcess, order: LockOrder): Promise<{ kind: string; isOurs: boolean }> {
  const over = new AbortController();
  try {
    const answer = once(child, "message", { signal: over.signal });
    const end = once(child, "exit", { signal: over.signal }).then(([code, signal]) => {
      throw new Error(`The process ended with ${code ?? signal}`);
    });
    child.send(order);
    return (await Promise.race([answer, end]))[0];
  } finally {
    over.abort();
  }
}
