import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { bundleScript } from "../../support/bundle-script.ts";
import { TempFolder } from "../../support/git.ts";
import { killProcessesWith, listProcessesWith } from "../../support/processes.ts";

const scripts = new TempFolder();
/** The start of every run's id. */
const testId = `test-${randomUUID()}`;
let script = "";
beforeAll(async () => {
  script = await bundleScript("test/support/interrupted-process.ts", scripts.path);
});
afterAll(() => {
  killProcessesWith(testId);
  scripts[Symbol.dispose]();
});

interface End {
  runId: string;
  code: number | null;
  signal: string | null;
  printed: string;
  notes: string;
  ms: number;
}

async function run(kind: string, signal?: NodeJS.Signals): Promise<End> {
  using folder = new TempFolder();
  const runId = `${testId}-${kind}-${signal}`;
  const child = spawn(process.execPath, [script, kind, folder.path, runId], { stdio: ["ignore", "pipe", "inherit"] });
  let printed = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (printed += text));
  const end = once(child, "close");
  try {
    if (signal !== undefined) {
      await vi.waitFor(() => expect(printed).toContain("begun"), { timeout: 20_000 });
      if (kind === "stubborn")
        await vi.waitFor(() => expect(listProcessesWith(runId).length).toBeGreaterThanOrEqual(4));
      child.kill(signal);
    }
    const begun = performance.now();
    const [code, by] = await end;
    const notes = existsSync(folder.at("notes")) ? readFileSync(folder.at("notes"), "utf8") : "";
    return { runId, code, signal: by, printed, notes, ms: performance.now() - begun };
  } finally {
    child.kill("SIGKILL");
  }
}

test.concurrent("uninterrupted work goes on", async () => {
  expect(await run("done")).toMatchObject({ code: 0, printed: "went on\n", notes: "done\n" });
});

test.concurrent.each([
  { kind: "orderly", signal: "SIGTERM", notes: "work ended\n" },
  { kind: "orderly", signal: "SIGINT", notes: "work ended\n" },
  { kind: "orderly", signal: "SIGHUP", notes: "work ended\n" },
  { kind: "throws", signal: "SIGTERM", notes: "work ended\nclosed by SIGTERM\n" },
  { kind: "stuck", signal: "SIGINT", notes: "closed by SIGINT\n" },
] as const)("$kind work ends by $signal, within 5 s", async ({ kind, signal, notes }) => {
  const { ms, runId, ...end } = await run(kind, signal);
  expect(end).toEqual({ code: null, signal, printed: "begun\n", notes });
  expect(ms).toBeLessThan(5000);
  expect(listProcessesWith(runId)).toEqual([]);
});

test.concurrent("an updater that ignores SIGTERM ends with our process, and so does its daemon", async () => {
  const { ms, runId, ...end } = await run("stubborn", "SIGTERM");
  expect(end).toMatchObject({ code: null, signal: "SIGTERM", notes: "interrupted\nclosed by SIGTERM\n" });
  expect(ms).toBeLessThan(5000);
  expect(listProcessesWith(runId)).toEqual([]);
});
