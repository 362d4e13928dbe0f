import type { Problem } from "../formats/problem.ts";
import type { DeclaredInputs, Values } from "./inputs.ts";
import type { Runtime } from "./runtime.ts";

/** What an action reports, as data; the runner that executes it turns this into outputs, annotations and an exit code. */
export interface Outcome {
  /** One sentence that says what the action did. */
  sentence: string;
  outputs: Record<string, string>;
  /** Step summary, GitHub-flavoured Markdown. */
  summary: string;
  /** Become annotations on file and line. */
  problems?: readonly Problem[];
  /** Doubts that do not fail the step. */
  warnings?: readonly string[];
  /** Fails the step; outputs and summary are still written. */
  failure?: string;
}

export interface Action<I extends DeclaredInputs = DeclaredInputs> {
  name: string;
  inputs: I;
  /** True for an action about a workflow's event; the terminal gives it one with --event. */
  readsEvent?: true;
  /** Text of a file of the commit that the workflow runs for, from the raw inputs; null where there is none, or a checkout. */
  readCommitted?(
    path: string,
    raw: Readonly<Record<string, string | undefined>>,
    runtime: Runtime,
  ): Promise<string | null>;
  run(inputs: Values<I>, runtime: Runtime): Promise<Outcome>;
}

/** Declares an action. Importing the module that does so has no effect; a runner executes the value. */
export function defineAction<I extends DeclaredInputs>(action: Action<I>): Action<I> {
  return action;
}
