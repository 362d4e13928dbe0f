import type { SandboxGitHub } from "../../sandbox/start-github.ts";
import type { PageServer } from "./serve-pages.ts";

/** Name of the demo's repository in the sandbox. */
export const REPOSITORY = "larder/recipes";
/** Path where the generated site is served. */
export const SITE = "/site/";
/** Token that the sandbox expects; it has no other use. */
export const TOKEN = "token-of-the-demo";

/** Everything that the demo needs from the terminal and this machine. */
export interface Stage {
  /** Root of the repository that holds the bundle and the sample state. */
  project: string;
  /** Temporary folder for everything. */
  folder: string;
  /** Defaults from the action's action.yml. */
  defaultsOf(action: string): Readonly<Record<string, string>>;
  server: PageServer;
  /** Starts the API over a bare repository. */
  startGitHub(directory: string): Promise<SandboxGitHub>;
  /** Sets the API's clock to a fixed time. */
  setClock(at: Date): void;
  env: Readonly<Record<string, string>>;
  signal: AbortSignal;
  log(line: string): void;
  /** Columns of the terminal. */
  width: number;
  renderSummary(markdown: string): string;
}
