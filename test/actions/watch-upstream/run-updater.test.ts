import { randomUUID } from "node:crypto";
import { existsSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { afterEach, describe, expect, test } from "vitest";
import { runUpdater, type UpdaterOptions, type UpdaterResult } from "../../../actions/watch-upstream/run-updater.ts";
import { buildUpdaterEnvironment } from "../../../actions/watch-upstream/updater-environment.ts";
import { TempFolder, writeFiles } from "../../support/git.ts";
import { isAlive } from "../../support/is-alive.ts";
import { isProof } from "../../support/is-proof.ts";
import { killProcessesWith, listProcessesWith } from "../../support/processes.ts";
import { BEHAVES, HOSTILE_UPDATERS } from "../../support/updaters.ts";

const TOKEN = `ghp_${"Zq9".repeat(11)}AbC`;
const BASE64 = [0, 1, 2].map((before) =>
  Buffer.from("x".repeat(before) + TOKEN)
    .toString("base64")
    .slice(4, 40),
);
const LIMITS = { timeoutMs: 60_000, idleMs: 60_000 };

/** A value in the environment of every process that a test starts. */
let runId = "";
afterEach(() => killProcessesWith(runId));

interface Run {
  result: UpdaterResult;
  log: string;
  folder: TempFolder;
}

async function run(folder: TempFolder, script: string, options: Partial<UpdaterOptions> = {}): Promise<Run> {
  runId = `run-${randomUUID()}`;
  const facts = {
    ...{ name: "analytics", runId, date: "2026-11-30", rangeBase: "a".repeat(40), rangeHead: "b".repeat(40) },
    ...{ folder: folder.path, worktree: folder.at("worktree"), upstream: folder.at("upstream") },
  };
  writeFiles(folder.path, {
    "worktree/content/analytics/flows.json": "{}\n",
    "worktree/README.md": "x\n",
    "upstream/a": "a\n",
  });
  const environment = buildUpdaterEnvironment(facts, {
    outer: { PATH: process.env.PATH, GITHUB_TOKEN: TOKEN, INPUT_TOKEN: TOKEN, SSH_AUTH_SOCK: "/x", OTHER: TOKEN },
    ...{ passed: [], isCodex: false, token: TOKEN },
  });
  const result = await runUpdater(facts, { argv: ["bash", "-c", script], environment, limits: LIMITS, ...options });
  return { result, log: readFileSync(folder.at("updater.log"), "utf8"), folder };
}

test("an updater that behaves: its output, its summary and its exit code", async () => {
  using folder = new TempFolder();
  const { result, log } = await run(folder, `echo out; echo err >&2; ${BEHAVES}`);
  expect(result).toMatchObject({ end: { kind: "exited", code: 0 }, survivors: [], outputBytes: 8 });
  expect(result.summary).toBe(`Read ${"a".repeat(40)}..${"b".repeat(40)}.`);
  expect([...result.tail].sort()).toEqual(["err", "out"]);
  expect(log.split("\n").sort()).toEqual(["", "err", "out"]);
  expect(statSync(folder.at("updater.log")).mode & 0o777).toBe(0o600);
});

test("starts in the worktree with only its own environment and no input", async () => {
  using folder = new TempFolder();
  const { result } = await run(folder, "pwd; readlink /proc/$$/fd/0; env; touch $HOME/x $TMPDIR/x");
  const variables = result.tail.slice(2).map((line) => line.split("=")[0]);
  expect(result.tail.slice(0, 2)).toEqual([folder.at("worktree"), "/dev/null"]);
  // bash itself sets OLDPWD, PWD, SHLVL and _.
  expect(variables.sort()).toEqual(
    [
      ...["HOME", "LANG", "OLDPWD", "PATH", "PIPEKEEPER_NAME", "PIPEKEEPER_RANGE_BASE", "PIPEKEEPER_RANGE_HEAD"],
      ...["PIPEKEEPER_RUN_DATE", "PIPEKEEPER_RUN_ID", "PIPEKEEPER_SUMMARY_FILE", "PIPEKEEPER_UPSTREAM_DIR", "PWD"],
      ...["SHLVL", "TMPDIR", "TZ", "_"],
    ].filter((name) => name !== "OLDPWD" || variables.includes(name)),
  );
  expect(result.end).toEqual({ kind: "exited", code: 0 });
});

describe("a hostile updater", () => {
  const ends = ["timed-out", "idle", "too-much-output"];
  const maxOutputBytes = isProof ? 50_000_000 : 2_000_000;
  // The other updaters only leave bad files; tests of the scope check cover them.
  const rows = HOSTILE_UPDATERS.filter(({ caughtAs }) => [...ends, "exited", "harmless"].includes(caughtAs));
  test.each(rows)("that $name", async ({ name, script, caughtAs }) => {
    using folder = new TempFolder();
    const limits = {
      timeoutMs: caughtAs === "timed-out" ? 400 : 60_000,
      idleMs: caughtAs === "idle" ? 400 : 60_000,
      graceMs: 100,
      maxOutputBytes,
    };
    const { result, log } = await run(folder, script(TOKEN), { limits });
    if (ends.includes(caughtAs)) expect(result.end).toEqual({ kind: caughtAs });
    else if (name === "exits with 7") expect(result.end).toEqual({ kind: "exited", code: 7 });
    else expect(result.end.kind).toBe("exited");
    expect(result.survivors).toEqual([]);
    expect(listProcessesWith(runId)).toEqual([]);
    expect(listProcessesWith("1000.25")).toEqual([]);
    expect(result.outputBytes).toBeLessThanOrEqual(maxOutputBytes);

    const shown = result.tail.join("\n") + result.summary;
    const dense = (log + shown).replace(/\s/g, "");
    for (const form of [TOKEN, ...BASE64]) expect(dense.includes(form)).toBe(false);
    expect(result.tail.length).toBeLessThanOrEqual(200);
    expect(Buffer.byteLength(result.tail.join("\n"))).toBeLessThanOrEqual(65_536);
    expect(result.tail.filter((line) => /^\s*::|##\[/.test(line))).toEqual([]);
    expect(result.summary.length).toBeLessThanOrEqual(262_144);
    expect(result.summary).not.toContain("root:");
    expect(log).not.toContain("\u001b");
  });
});

test("text after a secret is kept", async () => {
  using folder = new TempFolder();
  const { result } = await run(folder, `echo 'before ${TOKEN} after'; printf '${TOKEN}'`);
  expect(result.tail).toEqual(["before *** after", "***"]);
});

test("only the end of a long output is shown, and all of it is in the log", async () => {
  using folder = new TempFolder();
  const { result, log } = await run(folder, "seq 1 100000");
  expect(result.tail).toHaveLength(200);
  expect(result.tail.at(-1)).toBe("100000");
  expect(log.split("\n")).toHaveLength(100_001);
});

test.each([
  { name: "a missing program", argv: ["no-such-program"], want: "ENOENT" },
  { name: "a file that is not executable", argv: ["./README.md"], want: "EACCES" },
  { name: "no program at all", argv: [""], want: "" },
  { name: "an argument with a zero byte", argv: ["bash", "a\0b"], want: "null bytes" },
])("$name is not started", async ({ argv, want }) => {
  using folder = new TempFolder();
  const { result } = await run(folder, "", { argv });
  expect(result.end).toEqual({ kind: "not-started", reason: expect.stringContaining(want) });
});

test("a program that somebody else kills is reported with the signal", async () => {
  using folder = new TempFolder();
  expect((await run(folder, "kill -9 $$")).result.end).toEqual({ kind: "killed", signal: "SIGKILL" });
});

describe("when our own process has to stop", () => {
  test("before the program starts", async () => {
    using folder = new TempFolder();
    writeFileSync(folder.at("updater.log"), "");
    const { result } = await run(folder, "touch started", { signal: AbortSignal.abort() });
    expect(result.end).toEqual({ kind: "interrupted" });
    expect(existsSync(folder.at("worktree/started"))).toBe(false);
  });

  test("while the program runs, and the program ends immediately", async () => {
    using folder = new TempFolder();
    const controller = new AbortController();
    const running = run(folder, "touch started; sleep 1000", { signal: controller.signal });
    await expect.poll(() => existsSync(folder.at("worktree/started"))).toBe(true);
    controller.abort();
    expect((await running).result.end).toEqual({ kind: "interrupted" });
  });

  test("while a program that ignores SIGTERM is being stopped for another reason", async () => {
    using folder = new TempFolder();
    const controller = new AbortController();
    const script = "trap 'touch terminated' TERM; touch started; while :; do sleep 0.01; done";
    const limits = { timeoutMs: 1, idleMs: 60_000, graceMs: 20_000 };
    const running = run(folder, script, { signal: controller.signal, limits });
    controller.abort();
    const begun = performance.now();
    expect((await running).result.end.kind).toMatch(/timed-out|interrupted/);
    expect(performance.now() - begun).toBeLessThan(5000);
  });
});

test("the log is not written through a link that an earlier call left there", async () => {
  using folder = new TempFolder();
  symlinkSync(folder.at("elsewhere"), folder.at("updater.log"));
  await expect(run(folder, "echo x")).rejects.toThrow("ELOOP");
  expect(existsSync(folder.at("elsewhere"))).toBe(false);
});

test("a second call appends to the log, and the earlier summary is gone", async () => {
  using folder = new TempFolder();
  await run(folder, `echo one; ${BEHAVES}`);
  const { result, log } = await run(folder, "echo two");
  expect(log).toBe("one\ntwo\n");
  expect(result.summary).toBe("");
});

test("a daemon of another run is left alone", async () => {
  using folder = new TempFolder();
  using other = new TempFolder();
  const first = run(folder, "setsid sleep 1000 > /dev/null 2>&1 & touch started; sleep 1000");
  const firstId = runId;
  try {
    await expect.poll(() => existsSync(folder.at("worktree/started"))).toBe(true);
    await run(other, "true");
    expect(listProcessesWith(firstId).filter(isAlive)).toHaveLength(2);
  } finally {
    killProcessesWith(firstId);
    await first;
  }
});
