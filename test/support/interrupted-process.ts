/** A process whose work a test interrupts: `node <bundle> orderly|throws|stuck|stubborn|done FOLDER [RUN_ID]`. */

import { appendFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { runProgram } from "../../actions/watch-upstream/run-program.ts";
import { withInterrupt } from "../../actions/watch-upstream/with-interrupt.ts";

const [, , kind = "", folder = "", runId = ""] = process.argv;
const note = (text: string) => appendFileSync(path.join(folder, "notes"), `${text}\n`);

async function work(signal: AbortSignal): Promise<void> {
  const aborted = new Promise((resolve) => signal.addEventListener("abort", resolve));
  if (kind === "done") return note("done");
  console.log("begun");
  if (kind === "stuck") await sleep(60_000);
  if (kind === "stubborn") {
    const env = { PATH: process.env.PATH ?? "" };
    const script = "trap '' TERM; echo started; setsid sleep 1000 & while :; do sleep 1000; done";
    const limits = { timeoutMs: 60_000, idleMs: 60_000 };
    const logFile = path.join(folder, "updater.log");
    const { end } = await runProgram({
      ...{ argv: ["bash", "-c", script], cwd: folder, env, runId, limits, logFile, secrets: [], signal },
    });
    note(end.kind);
    throw new Error("interrupted");
  }
  // Without a timer, a process that only waits for a signal would end immediately.
  const alive = setInterval(() => undefined, 1000);
  await aborted;
  clearInterval(alive);
  note("work ended");
  if (kind === "throws") throw new Error("interrupted");
}

await withInterrupt(work, async (by) => note(`closed by ${by}`));
console.log("went on");
