/** Starts the terminal: each action is a command, and so are a few other tools. */

import type { Command } from "../kit/command.ts";
import { type ExtraCommand, runInTerminal } from "../kit/run-in-terminal.ts";

/** `commands` has the actions. The bundler makes the list from their action.yml files. */
export function main(version: string, commands: readonly Command[]): Promise<void> {
  const demo: ExtraCommand = {
    name: "demo",
    description:
      "Show the actions on sample state: a real local remote, a batch, its dashboard, a CI run that fails and recovers.",
    run: async (args, runtime) => (await import("./run-extra.ts")).runExtra("demo", args, { runtime, commands }),
  };
  const sandbox: ExtraCommand = {
    name: "sandbox",
    description: "Start a small GitHub on 127.0.0.1 with a failed CI run, to try the actions.",
    run: async (args, runtime) => (await import("./run-extra.ts")).runExtra("sandbox", args, { runtime, commands }),
  };
  return runInTerminal({ version, commands, extras: [demo, sandbox] });
}
