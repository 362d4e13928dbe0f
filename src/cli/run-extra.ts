import type { Command } from "../kit/command.ts";
import type { Runtime } from "../kit/runtime.ts";
import { runDemo } from "./demo.ts";
import { runSandbox } from "./sandbox.ts";

/** Runs the demo or the sandbox and returns the exit code. This file puts both into one chunk of the bundle. */
export function runExtra(
  name: "demo" | "sandbox",
  args: readonly string[],
  { runtime, commands }: { runtime: Runtime; commands: readonly Command[] },
): Promise<number> {
  return name === "demo" ? runDemo(args, runtime, commands) : runSandbox(args, runtime);
}
