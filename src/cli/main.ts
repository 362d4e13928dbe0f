/** The terminal's entry: each action is a command, and so are a few other tools. */

import type { Command } from "../kit/command.ts";
import { type ExtraCommand, runInTerminal } from "../kit/run-in-terminal.ts";

/** `commands`: the actions, which the bundler lists from their action.yml. */
export function main(version: string, commands: readonly Command[]): Promise<void> {
  const demo: ExtraCommand = {
    name: "demo",
    description:
      "Show the actions on sample state: a real local remote, a batch, its dashboard, a CI that fails and recovers.",
    run: async (args, runtime) => {
      const { runDemo } = await import("./demo.ts");
      const manifests = commands.map(({ manifest }) => manifest);
      return runDemo(args, runtime, manifests);
    },
  };
  return runInTerminal({ version, commands, extras: [demo] });
}
