import type { Action } from "../action/define-action.ts";

export interface Manifest {
  name: string;
  description: string;
  inputs: Record<string, { description: string; default?: string; required?: boolean }>;
  outputs: Record<string, { description: string }>;
}
export interface Command {
  manifest: Manifest;
  load(): Promise<{ default: Action }>;
}
export async function runTerminal(commands: readonly Command[]): Promise<void> {
  console.log(commands.map((c) => c.manifest.name));
}
