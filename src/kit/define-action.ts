import type { Problem } from "../formats/problem.ts";
import type { DeclaredInputs, Values } from "./inputs.ts";
import type { Runtime } from "./runtime.ts";

/** The part of a problem that is shown. Its code may be a word that only one action uses. The column is 1-based. */
export type ShownProblem = Pick<Problem, "file" | "line" | "severity" | "reason"> & { code: string; column?: number };

/** What an action reports, as data. The runner turns it into outputs, annotations and an exit code. */
export interface Outcome {
  /** One sentence that says what the action did. */
  sentence: string;
  outputs: Record<string, string>;
  /** The step summary, in GitHub-flavoured Markdown. */
  summary: string;
  /**
   * The result itself, if it is text. The terminal prints it to standard output, and everything else to standard error.
   * Empty if it went to a file.
   */
  document?: string;
  /** Each becomes an annotation at its file and line. */
  problems?: readonly ShownProblem[];
  /** How many problems are shown one by one. The others are counted. By default 10 on GitHub and 20 in the terminal. */
  maxShownProblems?: number;
  /** Warnings that do not fail the step. */
  warnings?: readonly string[];
  /** Fails the step. Outputs and summary are still written. */
  failure?: string;
  /** The exit code of a failure; 1 by default. */
  exitCode?: number;
}

export interface Action<I extends DeclaredInputs = DeclaredInputs> {
  name: string;
  inputs: I;
  /** True for an action that works on a workflow's event. In the terminal, --event supplies it. */
  readsEvent?: true;
  /**
   * Reads a text file from the workflow's commit, given the raw inputs. Null if there is no such file, or the job has a
   * checkout.
   */
  readCommitted?(
    path: string,
    raw: Readonly<Record<string, string | undefined>>,
    runtime: Runtime,
  ): Promise<string | null>;
  run(inputs: Values<I>, runtime: Runtime): Promise<Outcome>;
}

/** Declares an action. Importing its module has no side effects; a runner runs the action. */
export function defineAction<I extends DeclaredInputs>(action: Action<I>): Action<I> {
  return action;
}
