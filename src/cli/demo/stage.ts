import type { SandboxGitHub } from "../../sandbox/start-github.ts";
import type { PageServer } from "./serve-pages.ts";

/** The name of the demo's repository in the sandbox. */
export const REPOSITORY = "larder/recipes";
/** The path where the generated site is served. */
export const SITE = "/site/";
/** The token that the sandbox expects. It has no other use. */
export const TOKEN = "token-of-the-demo";

/** Everything the demo needs from the terminal and this machine. */
export interface Stage {
  /** The root of the repository with the bundle and the sample state. */
  project: string;
  /** A temporary folder for everything. */
  folder: string;
  /** The defaults of the action's inputs, from its action.yml. */
  defaultsOf(action: string): Readonly<Record<string, string>>;
  server: PageServer;
  /** Starts the sandbox for a bare repository. */
  startGitHub(directory: string): Promise<SandboxGitHub>;
  /** Sets the sandbox's clock to a fixed time. */
  setClock(at: Date): void;
  env: Readonly<Record<string, string>>;
  signal: AbortSignal;
  log(line: string): void;
  /** Columns of the terminal. */
  width: number;
  renderSummary(markdown: string): string;
}
