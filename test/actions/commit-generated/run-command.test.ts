import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { runCommand, type ShellCommand } from "../../../actions/commit-generated/run-command.ts";
import { TempFolder } from "../../support/git.ts";
import { isAlive } from "../../support/is-alive.ts";

async function run(script: string, more: Partial<ShellCommand> = {}) {
  const lines: string[] = [];
  const env = { PATH: process.env.PATH };
  const end = await runCommand({
    ...{ script, cwd: ".", env, timeoutMs: 60_000, maxOutput: 1000, onLine: (line: string) => void lines.push(line) },
    ...more,
  });
  return { end, lines };
}

describe("ends", () => {
  test.each([
    { name: "well", script: "true", want: { kind: "done" } },
    { name: "with its exit code", script: "exit 7", want: { kind: "failed", code: 7, signal: null } },
    { name: "at the first command that fails", script: "false\ntrue", want: { kind: "failed", code: 1, signal: null } },
    { name: "when a part of a pipe fails", script: "false | cat", want: { kind: "failed", code: 1, signal: null } },
    { name: "with its signal", script: "kill -9 $$", want: { kind: "failed", code: null, signal: "SIGKILL" } },
    { name: "without input", script: "cat", want: { kind: "done" } },
  ])("$name", async ({ script, want }) => expect((await run(script)).end).toEqual(want));
});

test("passes on both outputs, line by line, with and without a newline at the end", async () => {
  const { lines } = await run("echo a; echo b >&2; printf 'c\\r\\nd'");
  expect(lines.sort()).toEqual(["a", "b", "c", "d"]);
});

test("cuts long output, but keeps reading it", async () => {
  const { end, lines } = await run(
    "for n in $(seq 1 300); do echo 0123456789; done; head -c 1000000 /dev/zero | tr '\\0' '\\n'",
  );
  expect(end).toEqual({ kind: "done" });
  expect(lines.join("\n").length).toBeLessThan(1200);
  expect(lines.at(-1)).toMatch(/^\(\d{7} more characters of output left out\)$/);
});

test("passes on a long line in pieces", async () => {
  const { lines } = await run("head -c 100000 /dev/zero | tr '\\0' x", { maxOutput: 1_000_000 });
  expect(lines.join("")).toBe("x".repeat(100_000));
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(20_000);
});

test("gives the command neither inputs nor output files", async () => {
  const env = {
    PATH: process.env.PATH,
    INPUT_TOKEN: "secret",
    "INPUT_MAX-ATTEMPTS": "3",
    GITHUB_OUTPUT: "/o",
    KEPT: "yes",
  };
  const { lines } = await run("env", { env });
  expect(lines).toContain("KEPT=yes");
  expect(lines.filter((line) => /secret|INPUT_|GITHUB_OUTPUT/.test(line))).toEqual([]);
});

test("stops a command that takes too long, and its children", async () => {
  using folder = new TempFolder();
  const pids = folder.at("pids");
  const { end } = await run(`sleep 1000 & echo $! > '${pids}'; (trap '' TERM; exec sleep 1000) & wait`, {
    timeoutMs: 300,
  });
  expect(end).toEqual({ kind: "timed-out" });
  // A killed process may live on for a moment.
  await expect.poll(() => isAlive(Number(readFileSync(pids, "utf8")))).toBe(false);
});

test("leaves no process behind when the command has ended", async () => {
  const { end, lines } = await run("sleep 1000 & echo $!");
  expect(end).toEqual({ kind: "done" });
  // A killed process may live on for a moment.
  await expect.poll(() => isAlive(Number(lines[0]))).toBe(false);
});

test("a missing folder is refused and named", async () => {
  await expect(run("true", { cwd: "/no/such/folder" })).rejects.toThrow('"/no/such/folder"');
});
