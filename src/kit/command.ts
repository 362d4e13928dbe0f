import type { Action } from "./define-action.ts";
import type { InputKind } from "./inputs.ts";

/** What action.yml says about an action, its inputs and its outputs. */
export interface Manifest {
  name: string;
  description: string;
  inputs: Readonly<Record<string, { description: string; default?: string; kind: InputKind; alone?: string }>>;
  outputs: Readonly<Record<string, { description: string }>>;
  /** True if the action works on a workflow's event. */
  readsEvent?: true;
}

export interface Command {
  name: string;
  manifest: Manifest;
  load(): Promise<{ default: Action }>;
}
